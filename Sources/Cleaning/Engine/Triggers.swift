/// The characters at which a rule wants to be asked.
///
/// They are told by two bytes of UTF-8: those a character begins with, or a byte of ASCII and the one behind it. So a
/// rule about `、` is not asked at every kana, and one about two spaces not at every space.
struct Triggers: Sendable, ExpressibleByStringLiteral {
  /// Pairs of bytes, the first in the upper half of 16 bits.
  private(set) var pairs: Set<Int> = []

  /// No character: the rule is asked at the head of every line.
  static var lineHead: Triggers { "" }

  /// Whether no character is among them.
  var isEmpty: Bool { pairs.isEmpty }

  /// Every character of a string.
  init(stringLiteral characters: String) { self.init(characters) }

  /// Every character of a string, and ranges of them.
  init(_ characters: String, _ ranges: ClosedRange<UInt32>...) {
    for scalar in characters.unicodeScalars { add(scalar) }
    for value in ranges.joined() {
      if let scalar = Unicode.Scalar(value) { add(scalar) }
    }
  }

  /// Every one of some pairs of characters of ASCII.
  init(pairs: [String]) {
    for pair in pairs {
      let bytes = Array(pair.utf8.prefix(2))
      self.pairs.insert(Int(bytes[0]) << 8 | Int(bytes[1]))
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let bytes = Array(String(scalar).utf8)
    let lead = Int(bytes[0]) << 8
    if scalar.isASCII { pairs.formUnion(lead...lead + 255) } else { pairs.insert(lead | Int(bytes[1])) }
  }
}
