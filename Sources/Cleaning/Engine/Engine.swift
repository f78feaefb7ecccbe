internal import Editing

/// Runs the rules over a text until nothing is left to do.
struct Engine {
  let rules: Rulebook
  let habits: Habits

  /// A text that is still changing after so many rounds stays as it then is.
  private static let mostRounds = 12

  func clean(_ draft: Draft) -> EditedText {
    var draft = draft
    for _ in 0..<Self.mostRounds {
      let before = draft.changes
      for step in rules.steps.dropLast() { repair(&draft) { Sweep(step).proposals(in: $0) } }
      repair(&draft) { lineRepairs($0) }
      if let last = rules.steps.last {
        repair(&draft) { Sweep(last, words: rules.words).proposals(in: $0) }
      }
      if draft.changes == before { break }
    }
    return draft.finished(language: habits.tag)
  }

  private func repair(_ draft: inout Draft, _ propose: (Passage) -> [Proposal]) {
    draft.make(propose(Passage(bytes: draft.bytes, habits: habits)), by: rules.tier)
  }

  /// Every line goes to the first rule that wants it.
  private func lineRepairs(_ passage: Passage) -> [Proposal] {
    let lines = Lines(passage)
    var taken: Set<Int> = []
    var leaving: [(line: Lines.Leaving, rule: any LineRule.Type)] = []
    for rule in rules.lines {
      for line in rule.leaving(lines) where taken.insert(line.line).inserted { leaving.append((line, rule)) }
    }
    leaving.sort { $0.line.line < $1.line.line }
    return zip(leaving, lines.removals(leaving.map(\.line))).map { leaving, range in
      let repair = Repair(range, "", confidence: leaving.line.confidence, mark: leaving.rule.mark)
      return Proposal(repair: repair, card: leaving.rule.card)
    }
  }
}

/// A repair, and the rule that asks for it.
struct Proposal {
  let repair: Repair
  let card: RuleCard
}
