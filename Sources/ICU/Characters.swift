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
  /// Mn, Mc and Me: what stands on the letter before.
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

  /// The kind of a scalar, by ICU's tables.
  public init(of scalar: UInt32) { self = Self(rawValue: icu_character_kind(scalar)) ?? .other }

  /// Whether it is a letter of any kind.
  public var isLetter: Bool { self == .upper || self == .lower || self == .uncased }
}

/// A script of Unicode by its ISO 15924 code: `Latn`, `Hang`.
public struct Script: Hashable, Sendable {
  /// The four letters of the code, the first in the highest byte.
  public let code: UInt32

  /// The script of a scalar, by ICU's tables.
  public init(of scalar: UInt32) { code = icu_script(scalar) }

  /// A script by its four-letter code.
  public init(_ name: StaticString) {
    code = "\(name)".utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
