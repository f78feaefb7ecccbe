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
      draft.make(lineRepairs(draft), by: rules.tier)
      draft.make(placeRepairs(draft), by: rules.tier)
      if draft.changes == before { break }
    }
    return draft.finished(language: habits.tag)
  }

  /// Every line goes to the first rule that wants it.
  private func lineRepairs(_ draft: Draft) -> [Proposal] {
    let page = Lines(Passage(bytes: draft.bytes, habits: habits))
    var taken: Set<Int> = []
    var leaving: [(line: Lines.Leaving, rule: any LineRule.Type)] = []
    for rule in rules.lines {
      for line in rule.leaving(page) where taken.insert(line.line).inserted { leaving.append((line, rule)) }
    }
    leaving.sort { $0.line.line < $1.line.line }
    return zip(leaving, page.removals(leaving.map(\.line))).map { leaving, range in
      let repair = Repair(range, "", confidence: leaving.line.confidence, mark: leaving.rule.mark)
      return Proposal(repair: repair, card: leaving.rule.card)
    }
  }

  private func placeRepairs(_ draft: Draft) -> [Proposal] {
    let passage = Passage(bytes: draft.bytes, habits: habits)
    let questions = rules.places
    var proposals: [Proposal] = []
    for place in passage.bytes.indices where questions.isAsked[Int(passage.bytes[place])] {
      for number in questions.atByte[Int(passage.bytes[place])] {
        guard let repair = questions.rules[number].repair(at: place, in: passage) else { continue }
        proposals.append(Proposal(repair: repair, card: questions.rules[number].card))
      }
    }
    return proposals
  }
}

/// A repair, and the rule that asks for it.
struct Proposal {
  let repair: Repair
  let card: RuleCard
}
