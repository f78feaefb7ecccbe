/// Neighbouring sentences of one text beside those of the other that say the same; one side may be empty.
public struct Bead: Hashable, Sendable, Codable {
  /// The sentences on the left, by their numbers from 0.
  public var left: Range<Int>
  /// The sentences on the right, by their numbers from 0.
  public var right: Range<Int>
  /// The probability, from 0 to 1, that exactly these sentences belong together.
  public var confidence: Double

  /// Describes a bead.
  public init(left: Range<Int>, right: Range<Int>, confidence: Double = 1) {
    (self.left, self.right, self.confidence) = (left, right, confidence)
  }

  /// True if there are sentences on both sides.
  public var isAligned: Bool { !left.isEmpty && !right.isEmpty }
}

extension [Bead] {
  /// The share of a number of sentences, from 0 to 1, that are aligned, each weighted by its probability.
  func alignedShare(of sentences: Int) -> Double {
    let aligned = filter(\.isAligned).reduce(0) { $0 + $1.confidence * Double($1.left.count + $1.right.count) }
    return sentences == 0 ? 0 : aligned / Double(sentences)
  }
}

extension Bead: CustomStringConvertible {
  /// As aligners write beads: `0-1:0:0.93`; a side without sentences is empty.
  public var description: String {
    "\(left.asNumbers):\(right.asNumbers):\(confidence.twoDigits)"
  }
}

extension Range<Int> {
  fileprivate var asNumbers: String {
    isEmpty ? "" : count == 1 ? "\(lowerBound)" : "\(lowerBound)-\(upperBound - 1)"
  }
}
