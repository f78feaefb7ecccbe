internal import Bytes
internal import ICU

/// A word beside a gap, or a character: the hashes by which the features of a gap name it.
///
/// Words are taken as a recognizer writes them: small letters, no punctuation, each digit as 0.
struct GapUnit: Sendable {
  /// Where it is in the text.
  var range = 0..<0
  var word: UInt64 = 0
  /// Its last two letters.
  var end2: UInt64 = 0
  /// Its last three letters.
  var end3: UInt64 = 0
  /// Its last four letters.
  var end4: UInt64 = 0
  /// Its first three letters.
  var start3: UInt64 = 0
  /// The words that it is one of, as ``BoundaryTable/group(of:)`` has them.
  var group: UInt64 = 0
  /// What kind of character it is, from 1 on: ``kind(of:)``.
  var kind: UInt64 = 0
  /// True if it begins with a capital.
  var isCapitalized = false
  /// True if a comma or the like follows it.
  var isPaused = false

  /// The next word from `at` on and before `end`; nil if no word is left.
  static func word(in text: ByteText, from at: Int, to end: Int) -> GapUnit? {
    var at = at
    while at < end {
      var letters = Letters()
      var unit = GapUnit()
      while at < end, text.kind(at: at) == .space { at += text.scalar(at: at).length }
      let start = at
      while at < end {
        let (kind, scalar) = (text.kind(at: at), text.scalar(at: at))
        if kind == .space { break }
        if letters.bytes.isEmpty { unit.isCapitalized = kind == .upper }
        unit.isPaused = pauses.contains(scalar.value)
        letters.add(scalar.value, kind)
        at += scalar.length
      }
      unit.range = start..<at
      if !letters.bytes.isEmpty { return letters.hashes(of: unit) }
    }
    return nil
  }

  /// The next character that is neither a space nor punctuation.
  static func character(in text: ByteText, from at: Int, to end: Int) -> GapUnit? {
    var at = at
    while at < end {
      let (kind, scalar) = (text.kind(at: at), text.scalar(at: at))
      var letters = Letters()
      letters.add(scalar.value, kind)
      if kind != .space, !letters.bytes.isEmpty {
        var unit = GapUnit(range: at..<at + scalar.length, word: Letters.hash(letters.bytes[...]))
        unit.kind = Self.kind(of: scalar.value, kind)
        return unit
      }
      at += scalar.length
    }
    return nil
  }

  /// Hiragana 1, katakana 2, ideographs 3, other letters 4, anything else 5.
  private static func kind(of scalar: UInt32, _ kind: CharacterKind) -> UInt64 {
    switch scalar {
    case 0x3041...0x309F: 1
    case 0x30A0...0x30FF: 2
    case 0x3400...0x9FFF: 3
    default: kind.isLetter ? 4 : 5
    }
  }

  private static let pauses: [UInt32] = [0x2C, 0x3A, 0x3B, 0x60C, 0x3001, 0xFF0C]
}

/// The letters of a word as they are hashed.
private struct Letters {
  private(set) var bytes: [UInt8] = []
  private var starts: [Int] = []

  mutating func add(_ scalar: UInt32, _ kind: CharacterKind) {
    switch kind {
    case .punctuation, .dash, .open, .close, .initialQuote, .finalQuote: return
    case .digit: append(0x30)
    case .upper: for small in Self.lowercase(scalar) { append(small) }
    default: append(scalar)
    }
  }

  private static func lowercase(_ scalar: UInt32) -> [UInt32] {
    Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars.map(\.value) ?? [scalar]
  }

  private mutating func append(_ value: UInt32) {
    starts.append(bytes.count)
    if value < 0x80 { return bytes.append(UInt8(value)) }
    bytes += Unicode.Scalar(value).map { Array(String($0).utf8) } ?? []
  }

  func hashes(of unit: GapUnit) -> GapUnit {
    var unit = unit
    unit.word = Self.hash(bytes[...])
    (unit.end2, unit.end3, unit.end4) = (end(2), end(3), end(4))
    unit.start3 = Self.hash((starts.count > 3 ? bytes[..<starts[3]] : bytes[...]) + [0x2D])
    return unit
  }

  private func end(_ count: Int) -> UInt64 {
    let start = starts.count > count ? starts[starts.count - count] : 0
    return Self.hash([0x2D] + bytes[start...])
  }

  /// FNV-1a of 64 bits.
  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
