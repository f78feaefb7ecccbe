/// Lines of drawn tables and trees, whose pieces meet where both have an arm of the same kind.
enum BoxDrawing {
  /// True if a character is a piece of a line, a block or a shade.
  static func contains(_ scalar: Unicode.Scalar) -> Bool { 0x2500...0x259F ~= scalar.value }

  /// True if the right arm of a piece goes on in the left arm of the next one.
  static func meet(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    rightSingle.contains(left) && leftSingle.contains(right)
      || rightDouble.contains(left) && leftDouble.contains(right)
  }

  private static let rightSingle = Set("─┌└├┬┴┼╓╙╟╥╨╫".unicodeScalars)
  private static let leftSingle = Set("─┐┘┤┬┴┼╖╜╢╥╨╫".unicodeScalars)
  private static let rightDouble = Set("═╒╔╘╚╞╠╤╦╧╩╪╬".unicodeScalars)
  private static let leftDouble = Set("═╕╗╛╝╡╣╤╦╧╩╪╬".unicodeScalars)
}
