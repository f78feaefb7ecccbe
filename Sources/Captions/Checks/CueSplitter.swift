internal import Bytes

/// Parts cues that no other change can mend: those that are too long, too wide or have too many lines.
struct CueSplitter {
  let judge: GuideJudge
  let captioner: Captioner

  private var style: CaptionStyle { judge.style }

  /// The cues with such cues in parts, and how many parts each has.
  ///
  /// A cue is parted only if its parts and its neighbours break fewer rules than before, and none that was kept.
  func split(_ cues: [Cue]) -> (cues: [Cue], counts: [Int]) {
    var result: [Cue] = []
    var counts: [Int] = []
    for index in cues.indices {
      let parts = parts(of: index, in: cues, after: result.last) ?? [cues[index]]
      result += parts
      counts.append(parts.count)
    }
    return (result, counts)
  }

  private func parts(of index: Int, in cues: [Cue], after previous: Cue?) -> [Cue]? {
    let cue = cues[index]
    guard canBeParted(cue), index + 1 == cues.count || cue.end <= cues[index + 1].start else { return nil }
    let around = (before: previous.map { [$0] } ?? [], after: Array(cues[(index + 1)...].prefix(1)))
    let old = judge.counts(around.before + [cue] + around.after)
    guard old.contains(where: { $0.key.owner == around.before.count && Self.rules.contains($0.key.rule) }) else {
      return nil
    }
    var best: (parts: [Cue], count: Int)?
    for count in 2...Self.most {
      guard let parts = parts(of: cue, count) else { continue }
      let new = judge.counts(around.before + parts + around.after, parted: around.before.count, into: count)
      guard new.isBetter(than: old) else { continue }
      let total = new.values.reduce(0, +)
      if total < best?.count ?? .max { best = (parts, total) }
    }
    return best?.parts
  }

  /// Readings and times inside a line, and two speakers, belong to the cue as it is.
  private func canBeParted(_ cue: Cue) -> Bool {
    let runs = cue.lines.lazy.flatMap(\.runs)
    return cue.end > cue.start && !cue.isDialogue(style) && runs.allSatisfy { $0.ruby == nil && $0.time == nil }
  }

  /// A cue cut into `count` parts, each as long as its share of the letters; nil if that is impossible.
  private func parts(of cue: Cue, _ count: Int) -> [Cue]? {
    let units = captioner.prepared(CaptionSentence(text: cue.lines.map(\.text.onOneLine).joinedAsText))
    let cutter = captioner.cutter(units, isTimed: false)
    guard count <= units.count, let cuts = cutter.cut(into: count) else { return nil }
    let (first, last) = (style.frameRate.frame(at: cue.start), style.frameRate.frame(at: cue.end))
    let starts = [first] + cutter.shares(of: cuts).map { first + Int((Double(last - first) * $0).rounded()) }
    var parts: [Cue] = []
    for (position, cut) in cuts.enumerated() {
      var part = cue
      part.lines = captioner.lines(of: cut, units).map { CueLine($0) }
      part.source = nil
      if position > 0 {
        part.id = nil
        part.start = style.frameRate.milliseconds(at: starts[position])
      }
      if position < cuts.count - 1 {
        part.end = style.frameRate.milliseconds(at: starts[position + 1] - style.gapFrames)
      }
      parts.append(part)
    }
    guard parts.allSatisfy({ $0.end > $0.start && $0.text.unicodeScalars.contains(where: \.isLetterOrDigit) })
    else {
      return nil
    }
    return CaptionDocument(cues: [cue]).recut(into: parts).cues
  }

  /// More parts than a cue of a careless hand can need.
  private static let most = 6
  private static let rules: Set<String> = [
    CaptionCheck.tooLong.rawValue, CaptionCheck.tooWide.rawValue, CaptionCheck.tooManyLines.rawValue,
  ]
}

/// A rule, and the cue that breaks it; the parts of a cue count as one.
struct BrokenRule: Hashable {
  var rule: String
  var owner: Int
}

extension GuideJudge {
  /// How often each cue breaks each rule; of the cues, `count` from `index` on are parts of one.
  func counts(_ cues: [Cue], parted index: Int = 0, into count: Int = 1) -> [BrokenRule: Int] {
    violations(in: cues).reduce(into: [:]) { counts, violation in
      let place = violation.cue - 1
      let owner = place <= index ? place : max(index, place - count + 1)
      counts[BrokenRule(rule: violation.rule, owner: owner), default: 0] += 1
    }
  }
}

extension [BrokenRule: Int] {
  /// True if fewer rules are broken, and none more often.
  func isBetter(than old: Self) -> Bool {
    allSatisfy { $0.value <= old[$0.key, default: 0] } && values.reduce(0, +) < old.values.reduce(0, +)
  }
}

extension Cue {
  /// Two lines of which the second, and in most languages the first, begin with a dash.
  func isDialogue(_ style: CaptionStyle) -> Bool {
    guard lines.count == 2 else { return false }
    let dashes = lines.map { line in
      line.text.unicodeScalars.first.map { "-–—‐".unicodeScalars.contains($0) } ?? false
    }
    return dashes[1] && (dashes[0] || style.dialogueDash.first.isEmpty || lines[0].text.endsSentence)
  }
}
