/// How a line's width and a text's length are counted.
public enum WidthMeasure: String, Hashable, Sendable, Codable, CaseIterable {
  /// Every character counts one.
  case characters
  /// Hangul, Han, Kana and full-width forms count one; Latin letters, digits, spaces and punctuation a half.
  ///
  /// The rule of Netflix's Korean guide (partnerhelp 216001127), used for Japanese and Chinese too.
  case fullWidths

  /// The width of a text.
  public func width(of text: some StringProtocol) -> Double {
    switch self {
    case .characters: Double(text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.count)
    case .fullWidths: text.unicodeScalars.reduce(0) { $0 + Self.width(of: $1) }
    }
  }

  /// The width of a space.
  var space: Double { self == .characters ? 1 : 0.5 }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    if scalar.value < 0x300 { return 0.5 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // The vowels and finals of a syllable that is spelt out letter by letter are in its first letter's place.
    if 0x1160...0x11FF ~= scalar.value { return 0 }
    return scalar.isFullWidth ? 1 : 0.5
  }
}

extension Unicode.Scalar {
  /// True if the scalar fills a square: UAX #11's Wide and Fullwidth, by blocks.
  var isFullWidth: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
