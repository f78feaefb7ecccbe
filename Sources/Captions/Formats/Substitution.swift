extension String {
  /// The text with every run of white space as one space, and none at its ends: nothing in it ends a line.
  var onOneLine: String {
    if utf8.isOnOneLine { return self }
    return unicodeScalars.split { $0.separatesWords || $0.value == 0 }.map { String($0) }.joined(separator: " ")
  }

  /// True if nothing but white space is in it.
  var isBlank: Bool { unicodeScalars.allSatisfy { $0.separatesWords || $0.value == 0 } }

  /// The text without line ends and NUL, each of which becomes a space.
  var onOneLineKeepingEnds: String {
    guard !PlainBytes.isPlain(self), unicodeScalars.contains(where: \.endsLine) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.endsLine ? " " : $0 }))
  }
}

extension String.UTF8View {
  /// True if it is surely on one line already: single spaces between words, and no byte that may begin other white space.
  fileprivate var isOnOneLine: Bool {
    var before: UInt8 = 0x20
    for byte in self {
      if byte <= 0x20, byte != 0x20 || before == 0x20 { return false }
      if byte >= 0x80, byte == 0xC2 || 0xE1...0xE3 ~= byte { return false }
      before = byte
    }
    return before != 0x20
  }
}

extension Unicode.Scalar {
  fileprivate var endsLine: Bool {
    value <= 0x0D && (value >= 0x0A || value == 0) || value == 0x85 || value == 0x2028 || value == 0x2029
  }
}
