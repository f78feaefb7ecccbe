#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// How much likelier sentences are as translations of each other than as strangers, as a natural logarithm.
struct BeadScore {
  private let left: [Double]
  private let right: [Double]
  private let sentences: (left: [BitextSentence], right: [BitextSentence])
  private let evidence: EvidenceTable
  /// What the logarithm of the ratio of lengths is on average.
  private let meanRatio: Double

  /// How far the ratio of lengths scatters, of translations and of strangers.
  private static let (alignedScatter, unrelatedScatter) = (0.302, 0.75)
  /// The most that length may say against a bead.
  private static let worstLength = 5.2
  private let weights: BeadWeights

  init(_ left: [BitextSentence], _ right: [BitextSentence], evidence: EvidenceTable, weights: BeadWeights) {
    self.weights = weights
    self.left = left.map { widthInLetters($0.text) + 1 }
    self.right = right.map { widthInLetters($0.text) + 1 }
    sentences = (left, right)
    self.evidence = evidence
    let ratio = log(self.right.reduce(1, +) / self.left.reduce(1, +))
    meanRatio = abs(ratio) < 0.7 ? ratio / 2 : 0
  }

  /// The score of a bead.
  func score(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    guard !left.isEmpty, !right.isEmpty else {
      return left.reduce(0) { $0 + evidence.lonely.left[$1] } + right.reduce(0) { $0 + evidence.lonely.right[$1] }
    }
    return length(left, right) + evidence.evidence(left, right) + structure(left, right)
  }

  private func length(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    let ratio = log(self.right[right].reduce(0, +) / self.left[left].reduce(0, +)) - meanRatio
    func density(_ scatter: Double) -> Double { -ratio * ratio / (2 * scatter * scatter) - log(scatter) }
    let weight = left.count + right.count == 2 ? weights.length.single : weights.length.several
    return max(density(Self.alignedScatter) - density(Self.unrelatedScatter), -Self.worstLength) * weight
  }

  /// Speakers and seams that agree speak for a bead; no bead reaches over the end of a turn.
  private func structure(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    let (left, right) = (sentences.left[left], sentences.right[right])
    guard left.first?.turn == left.last?.turn, right.first?.turn == right.last?.turn else { return -.infinity }
    guard let one = left.first, let other = right.first, one.role != nil, other.role != nil else { return 0 }
    let role = one.role == other.role ? 0.5 : -2.5
    let function = one.function == other.function && left.last?.function == right.last?.function ? 0 : -2.5
    return role + function + (one.function != nil && one.function == other.function ? 2 : 0)
  }
}
