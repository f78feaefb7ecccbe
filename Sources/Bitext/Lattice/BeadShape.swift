/// How many sentences a bead takes on each side, and what the score of such beads begins with.
struct BeadShape: Hashable, Sendable {
  var left: Int
  var right: Int
  var weight: Double

  /// The usual shapes, the same for both sides.
  static func usual(one: Double, alone: Double, twoToOne: Double, twoToTwo: Double, threeToOne: Double) -> [Self] {
    [
      BeadShape(left: 1, right: 1, weight: one), BeadShape(left: 1, right: 0, weight: alone),
      BeadShape(left: 0, right: 1, weight: alone), BeadShape(left: 2, right: 1, weight: twoToOne),
      BeadShape(left: 1, right: 2, weight: twoToOne), BeadShape(left: 2, right: 2, weight: twoToTwo),
      BeadShape(left: 3, right: 1, weight: threeToOne), BeadShape(left: 1, right: 3, weight: threeToOne),
    ]
  }
}
