import Bytes

extension [UInt8] {
  /// Appends a text with white space at its ends taken off, and every run of it between words made one space.
  mutating func append(oneLine text: ArraySlice<UInt8>, escaped: Bool = false) {
    if !escaped, let plain = text.plainLine { return append(contentsOf: text[plain]) }
    var at = text.startIndex
    var isFirst = true
    while at < text.endIndex {
      let space = text.spaceLength(at: at)
      if space > 0 {
        at += space
        continue
      }
      var end = at + 1
      while end < text.endIndex, text.spaceLength(at: end) == 0 { end += 1 }
      if !isFirst { append(0x20) }
      isFirst = false
      if escaped { append(escaping: text[at..<end]) } else { append(contentsOf: text[at..<end]) }
      at = end
    }
  }

  /// Appends a word as JSON writes it.
  private mutating func append(escaping word: ArraySlice<UInt8>) {
    for byte in word {
      switch byte {
      case 0x22, 0x5C: append(contentsOf: [0x5C, byte])
      case 0..<0x20: self += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: append(byte)
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Bytes with which white space may begin that is not a single space of ASCII.
  private static let otherSpaces = ByteRanges(0x09...0x0D, 0xC2...0xC2, 0xE1...0xE3)
  private static let doubleSpace = BytePair(0x20, 0x20)

  /// The text without the spaces and line ends around it, if all white space inside is single spaces, as it mostly is.
  fileprivate var plainLine: Range<Int>? {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
    guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
      return startIndex..<startIndex
    }
    let words = self[first...last]
    let line = words.span
    var other = Self.otherSpaces.first(in: line, to: line.count)
    while other < line.count {
      if words.spaceLength(at: words.startIndex + other) > 0 { return nil }
      other = Self.otherSpaces.first(in: line, from: other + 1, to: line.count)
    }
    return Self.doubleSpace.isIn(line) ? nil : first..<last + 1
  }

  /// How many bytes the white space at `at` has; 0 if there is none.
  fileprivate func spaceLength(at place: Int) -> Int {
    let byte = self[place]
    if byte < 0x80 { return byte == 0x20 || byte &- 0x09 < 5 ? 1 : 0 }
    guard byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 else { return 0 }
    let length = byte == 0xC2 ? 2 : 3
    guard place + length <= endIndex else { return 0 }
    switch (byte, self[place + 1], length == 3 ? self[place + 2] : 0) {
    case (0xC2, 0x85, _), (0xC2, 0xA0, _), (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80): return length
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F): return 3
    default: return 0
    }
  }
}
