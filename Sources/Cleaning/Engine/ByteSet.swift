internal import ICU

/// What may stand beside a trigger.
extension ByteSet {
  /// Every byte, and what stands beyond the ends of a text.
  static let any = ByteSet { _ in true }
  /// Spaces and tabs.
  static let blank = ByteSet(where: \.isBlank)
  /// Spaces, tabs and line ends.
  static let space = ByteSet(where: \.isSpace)
  static let digit = ByteSet(where: \.isDigit)
  static let capital = ByteSet { $0.isUpper || $0.isWide }
  static let small = ByteSet { $0.isLower || $0.isWide }
  /// Letters of ASCII, and all that is no ASCII.
  static let letter = ByteSet { $0.isLetter || $0.isWide }
}
