extension String {
  /// The text on one line with everything made visible that a terminal would act on or hide.
  ///
  /// A line end becomes `⏎`; control codes, format characters such as U+200B or the bidirectional controls, and other
  /// line separators become `<U+200B>`; a byte that is not text, kept as U+EF80 to U+EFFF, becomes `\x80`.
  public var visible: String {
    guard unicodeScalars.contains(where: \.isHidden) else { return self }
    var shown = ""
    for scalar in unicodeScalars {
      if !scalar.isHidden {
        shown.unicodeScalars.append(scalar)
      } else if scalar == "\n" {
        shown += "⏎"
      } else if (0xEF80...0xEFFF).contains(scalar.value) {
        shown += "\\x" + String(scalar.value & 0xFF, radix: 16, uppercase: true)
      } else {
        let code = String(scalar.value, radix: 16, uppercase: true)
        shown += "<U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code + ">"
      }
    }
    return shown
  }
}

extension Unicode.Scalar {
  fileprivate var isHidden: Bool {
    if value < 0x7F { return value < 0x20 }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    case .privateUse: return (0xEF80...0xEFFF).contains(value)
    default: return false
    }
  }
}
