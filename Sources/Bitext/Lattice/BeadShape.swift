/// How many sentences a bead takes on each side, and the natural logarithm of how likely that is.
struct BeadShape: Sendable {
  var left: Int
  var right: Int
  var weight: Double

  /// The shapes of news: mostly one beside one.
  static let news = [
    BeadShape(left: 1, right: 1, weight: -0.5), BeadShape(left: 1, right: 0, weight: -1.5),
    BeadShape(left: 0, right: 1, weight: -1.5), BeadShape(left: 2, right: 1, weight: -2),
    BeadShape(left: 1, right: 2, weight: -2), BeadShape(left: 2, right: 2, weight: -4),
    BeadShape(left: 3, right: 1, weight: -3.5), BeadShape(left: 1, right: 3, weight: -3.5),
  ]
}
