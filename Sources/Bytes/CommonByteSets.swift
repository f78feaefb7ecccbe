/// Sets that several searches ask for.
extension ByteSet {
  /// Every byte, and what is beyond the ends of a text.
  public static let any = ByteSet { _ in true }
  /// Spaces and tabs.
  public static let blank = ByteSet(where: \.isBlank)
  /// Spaces, tabs and line ends.
  public static let space = ByteSet(where: \.isSpace)
  /// Digits of ASCII.
  public static let digit = ByteSet(where: \.isDigit)
  /// Capitals of ASCII, and all that is not ASCII.
  public static let capital = ByteSet { $0.isUpper || $0.isWide }
  /// Small letters of ASCII, and all that is not ASCII.
  public static let small = ByteSet { $0.isLower || $0.isWide }
  /// Letters of ASCII, and all that is not ASCII.
  public static let letter = ByteSet { $0.isLetter || $0.isWide }
}
