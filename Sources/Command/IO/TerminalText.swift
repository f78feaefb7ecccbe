/// A terminal acts on control codes, and shows text in another order where bidirectional controls ask for it. Data for
/// files and pipes keeps them; a person is shown them.
extension ArraySlice<UInt8> {
  /// The same text with control codes but for line feeds and tabs, and bidirectional controls, as `<U+001B>`.
  var harmlessOnTerminals: ArraySlice<UInt8> {
    guard contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 >= 0x7F }) else { return self }
    var shown = ""
    for scalar in String(decoding: self, as: UTF8.self).unicodeScalars {
      if scalar.isHarmful {
        let code = String(scalar.value, radix: 16, uppercase: true)
        shown += "<U+" + String(repeating: "0", count: 4 - code.utf8.count) + code + ">"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return Array(shown.utf8)[...]
  }
}

extension Unicode.Scalar {
  fileprivate var isHarmful: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
