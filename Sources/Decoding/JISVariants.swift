/// Signs that Windows reads as others than the Japanese standard does.
///
/// JIS X 0208 calls its signs wave dash, minus sign, double vertical line, cent, pound and not sign; Windows reads
/// the wide ones. A text that holds what only Windows has was written there, and is read as it does.
enum JISVariants {
  static func asInJIS(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { signs[$0] != nil }) else { return text }
    guard !text.unicodeScalars.contains(where: isOnlyInWindows) else { return text }
    var result = ""
    for scalar in text.unicodeScalars { result.unicodeScalars.append(signs[scalar] ?? scalar) }
    return result
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "～": "〜", "－": "−", "∥": "‖", "￠": "¢", "￡": "£", "￢": "¬",
  ]

  /// Numbers in circles, Roman numerals, units and abbreviations in one square.
  private static func isOnlyInWindows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2116, 0x2121, 0x2160...0x217F, 0x2460...0x2473, 0x301D...0x301F, 0x3231...0x32FF, 0x3300...0x33FF: true
    default: false
    }
  }
}
