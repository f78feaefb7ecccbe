internal import CICU

/// What kind of character a scalar is: Unicode's general categories, as far as reading text needs them apart.
public enum CharacterKind: UInt8, Hashable, Sendable {
  /// Control characters, private use, unassigned.
  case other = 0
  /// Lu and Lt.
  case upper = 1
  /// Ll.
  case lower = 2
  /// Lo and Lm: letters of scripts that do not tell upper from lower case.
  case uncased = 3
  /// Nd.
  case digit = 4
  /// Nl and No.
  case numeral = 5
  /// Mn, Mc and Me: what is on the letter before.
  case mark = 6
  /// White space, line ends included.
  case space = 7
  /// Ps: opening brackets.
  case open = 8
  /// Pe: closing brackets.
  case close = 9
  /// Pi: quotation marks that mostly open.
  case initialQuote = 10
  /// Pf: quotation marks that mostly close.
  case finalQuote = 11
  /// Pd.
  case dash = 12
  /// Po and Pc.
  case punctuation = 13
  /// Sm, Sk and So.
  case symbol = 14
  /// Sc.
  case currency = 15
  /// Cf: what is not seen, such as a zero width space's relatives.
  case format = 16

  /// The kind of a scalar, by ICU's tables; Georgian, whose capitals no text uses, counts as uncased.
  public init(of scalar: UInt32) {
    switch scalar {
    case 0xAC00...0xD7A3, 0x4E00...0x9FFF, 0x3041...0x3096, 0x30A1...0x30FA, 0x10D0...0x10FF: self = .uncased
    default: self = Self(rawValue: icu_character_kind(scalar)) ?? .other
    }
  }

  /// True if it is a letter of any kind.
  public var isLetter: Bool { self == .upper || self == .lower || self == .uncased }
}

/// A script of Unicode by its ISO 15924 code: `Latn`, `Hang`.
public struct Script: Hashable, Sendable {
  /// The four letters of the code, the first in the highest byte.
  public let code: UInt32

  /// The script of a scalar, by ICU's tables.
  public init(of scalar: UInt32) {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: self = Self.latin
    case 0xAC00...0xD7A3: self = Self.hangul
    case 0x4E00...0x9FFF: self = Self.han
    default: code = icu_script(scalar)
    }
  }

  private init(code: UInt32) { self.code = code }

  /// The script of a code of ISO 15924; the first four letters of `name` are read.
  public init(named name: String) { code = name.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) } }

  /// The code of ISO 15924 as it is written: `Latn`.
  public var name: String {
    String(decoding: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: code >> $0) }, as: UTF8.self)
  }

  /// `Latn`.
  public static var latin: Script { Script(code: 0x4C61_746E) }
  /// `Hang`.
  public static var hangul: Script { Script(code: 0x4861_6E67) }
  /// `Hani`.
  public static var han: Script { Script(code: 0x4861_6E69) }
  /// `Zyyy`: characters that several scripts share.
  public static var common: Script { Script(code: 0x5A79_7979) }
  /// `Zinh`: marks that take the script of their letter.
  public static var inherited: Script { Script(code: 0x5A69_6E68) }

  /// A script by its four-letter code.
  public init(_ name: StaticString) {
    code = "\(name)".utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
