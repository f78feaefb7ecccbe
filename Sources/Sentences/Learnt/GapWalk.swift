internal import Bytes

/// A place between two words, or characters, and how much speaks for the end of a sentence there.
struct ScoredGap {
  /// The beginning of the unit after it.
  let offset: Int
  let score: Float
  /// The units beside it.
  let last, next: GapUnit
}

/// Walks over the gaps between the words of a paragraph, or its characters, and scores each.
///
/// The features are, number for number, those of `Scripts/learn-boundaries`.
struct GapWalk {
  let table: BoundaryTable
  private let text: ByteText
  private let end: Int
  /// The units before the gap, the nearest first.
  private var before = [GapUnit](repeating: GapUnit(), count: 5)
  /// The units after the gap, the nearest first.
  private var after: [GapUnit] = []

  /// Begins at the first unit from `start` on.
  init(_ table: BoundaryTable, text: ByteText, from start: Int, to end: Int) {
    (self.table, self.text, self.end) = (table, text, end)
    after.append(unit(from: start))
    for _ in 0..<3 { after.append(unit(from: after[after.count - 1].range.upperBound)) }
  }

  /// The next gap; nil at the end.
  mutating func next() -> ScoredGap? {
    guard !after[0].range.isEmpty else { return nil }
    let gap = ScoredGap(offset: after[0].range.lowerBound, score: score, last: before[0], next: after[0])
    before.removeLast()
    before.insert(after.removeFirst(), at: 0)
    after.append(unit(from: after[2].range.isEmpty ? end : after[2].range.upperBound))
    return gap
  }

  private func unit(from start: Int) -> GapUnit {
    if table.isByCharacter {
      return GapUnit.character(in: text, from: start, to: end) ?? GapUnit(range: end..<end)
    }
    guard var unit = GapUnit.word(in: text, from: start, to: end) else { return GapUnit(range: end..<end) }
    unit.group = table.group(of: unit.word, unit.end3, unit.end2)
    return unit
  }

  /// How much the units speak for the end of a sentence at the gap.
  private var score: Float { table.isByCharacter ? characterScore : wordScore + groupScore }

  private var wordScore: Float {
    let (l, l2, l3) = (before[0], before[1], before[2])
    let (r, r2, r3) = (after[0], after[1], after[2])
    let features = [
      FeatureHash(1, l.word), FeatureHash(2, r.word), FeatureHash(3, l2.word), FeatureHash(4, r2.word),
      FeatureHash(5, l.word, r.word), FeatureHash(6, r.word, r2.word), FeatureHash(7, l2.word, l.word),
      FeatureHash(8, l.end3), FeatureHash(9, l.end3, r.word), FeatureHash(10, l.word, r.end3),
      FeatureHash(11, r.word, r2.word, r3.word), FeatureHash(12, l3.word, l2.word, l.word),
      FeatureHash(13, l2.word, r.word), FeatureHash(14, l.word, r2.word), FeatureHash(15, l.end2, r.end2),
      FeatureHash(16, r3.word), FeatureHash(17, l3.word), FeatureHash(18, r.end3), FeatureHash(19, r2.end3),
      FeatureHash(20, l2.end3), FeatureHash(21, l.end4), FeatureHash(22, r.word, r2.end3),
      FeatureHash(23, l2.end3, l.word), FeatureHash(24, r.start3),
    ]
    return sum(features)
  }

  private var groupScore: Float {
    let (l, r) = (before[0].word, after[0].word)
    let (a, a2, a3, a4) = (before[0].group, before[1].group, before[2].group, before[3].group)
    let (b, b2, b3, b4) = (after[0].group, after[1].group, after[2].group, after[3].group)
    return sum([
      FeatureHash(25, a, b), FeatureHash(26, a2, a), FeatureHash(27, b, b2), FeatureHash(28, a2, a, b),
      FeatureHash(29, a, b, b2), FeatureHash(30, a2, a, b, b2), FeatureHash(31, a3, a2, a),
      FeatureHash(32, b, b2, b3), FeatureHash(33, l, b), FeatureHash(34, a, r), FeatureHash(35, a3, a2, a, b, b2),
      FeatureHash(36, a2, a, b, b2, b3), FeatureHash(37, a4, a3, a2, a), FeatureHash(38, b, b2, b3, b4),
      FeatureHash(39, a3), FeatureHash(40, b3), FeatureHash(41, a), FeatureHash(42, b), FeatureHash(43, r, b2),
      FeatureHash(44, r, b2, b3), FeatureHash(45, a2, l), FeatureHash(46, a3, a2, l), FeatureHash(47, a2),
      FeatureHash(48, b2),
    ])
  }

  private var characterScore: Float {
    let (l, l2, l3, l4) = (before[0].word, before[1].word, before[2].word, before[3].word)
    let (r, r2, r3) = (after[0].word, after[1].word, after[2].word)
    let (k, k2, k3) = (before[0].kind, before[1].kind, before[2].kind)
    let (n, n2, n3) = (after[0].kind, after[1].kind, after[2].kind)
    return sum([
      FeatureHash(1, l), FeatureHash(2, r), FeatureHash(3, l2), FeatureHash(4, r2), FeatureHash(5, l, r),
      FeatureHash(6, r, r2), FeatureHash(7, l2, l), FeatureHash(8, l3, l2, l), FeatureHash(9, r, r2, r3),
      FeatureHash(10, l2, l, r), FeatureHash(11, l, r, r2), FeatureHash(12, l4, l3, l2, l),
      FeatureHash(13, l2, l, r, r2), FeatureHash(14, l3, l2, l, r), FeatureHash(15, l, r, r2, r3),
      FeatureHash(16, l3), FeatureHash(17, r3), FeatureHash(18, k3, k2, k, n, n2, n3),
      FeatureHash(19, l2, l, n, n2), FeatureHash(20, l3, l2), FeatureHash(21, r2, r3),
      FeatureHash(22, before[4].word, l4, l3, l2, l),
    ])
  }

  private func sum(_ features: [FeatureHash]) -> Float { features.reduce(0) { $0 + table.weight($1) } }
}
