internal import Editing

/// Runs the rules over a text until nothing is left to do.
///
/// The text is swept for all rules about places; what the earliest step proposes is done, and only the surroundings
/// of what was done are swept again. Words are looked at when their step has come. When nothing is left, one more sweep
/// makes sure of the rules that look farther than that.
struct Engine {
  private let rules: Rulebook
  private let profile: CleaningProfile
  private let serves: [Bool]
  private var working: WorkingText
  private let lineMemory = LineMemory()
  /// The text as the rules see it, with what they have learned of it; nil once it has changed.
  private var seen: RuleContext?
  private var pending: [Proposal] = []
  private var linesAreSeen = false
  private var wordsAreSeen = false
  /// The lines that may not be spoken, and are not sure enough to leave.
  private var lineDoubts: [(repair: Repair, card: RuleCard)] = []

  /// A text that is still changing after that many sweeps or steps stays as it then is.
  private static let (mostSweeps, mostSteps) = (8, 60)

  init(rules: Rulebook, profile: CleaningProfile, working: WorkingText) {
    (self.rules, self.profile, self.working) = (rules, profile, working)
    serves = rules.serving(profile.language)
  }

  /// The text with everything done.
  mutating func cleaned() -> EditedText {
    for round in 0..<Self.mostSweeps {
      let changes = working.changes
      pending.removeAll { [rules] in rules.looksFar($0.rule) }
      add(round == 0 ? sweep.proposals(in: whole) : sweep.farProposals(in: whole))
      linesAreSeen = false
      settle()
      if working.changes == changes { break }
    }
    working.report(pending.map { (repair: $0.repair, card: rules.cards[$0.rule]) } + lineDoubts)
    return working.finished(language: profile.tag)
  }

  private var context: RuleContext {
    mutating get {
      let context = seen ?? RuleContext(bytes: working.bytes, profile: profile)
      seen = context
      return context
    }
  }
  private var whole: Range<Int> { 0..<working.bytes.count }
  private var sweep: Sweep {
    mutating get { Sweep(rules: rules, context: context, serves: serves) }
  }

  /// Does what is proposed, the earliest step first.
  private mutating func settle() {
    for _ in 0..<Self.mostSteps {
      let step = nextStep
      if step >= Rulebook.stepAfterLines, !linesAreSeen {
        takeLines()
        linesAreSeen = true
      } else if step >= rules.lastStep, !wordsAreSeen {
        add(sweep.wordProposals(in: whole))
        wordsAreSeen = true
      } else if step < .max {
        make(pending.filter { rules.stepOf[$0.rule] == step && isSure($0) })
      } else {
        return
      }
    }
  }

  /// The earliest step of which anything is to be done.
  private var nextStep: Int {
    var next = Int.max
    for proposal in pending where isSure(proposal) { next = min(next, rules.stepOf[proposal.rule]) }
    return next
  }

  private func isSure(_ proposal: Proposal) -> Bool {
    Tier(confidence: proposal.repair.confidence) <= rules.tier && proposal.repair.after != nil
  }

  private mutating func make(_ proposals: [Proposal]) {
    carryOn(over: change(proposals.map { (repair: $0.repair, card: rules.cards[$0.rule]) }))
  }

  /// Makes repairs, and lets go of what was known of the text before them.
  private mutating func change(_ repairs: [(repair: Repair, card: RuleCard)]) -> [Edit] {
    seen = nil
    let made = working.make(repairs)
    lineMemory.move(over: made)
    return made
  }

  /// Moves what is still proposed to where it now is, and sweeps the surroundings of what was done.
  private mutating func carryOn(over made: [Edit]) {
    guard !made.isEmpty else {
      pending = pending.filter { !isSure($0) }
      return
    }
    // Lines are looked at again once nothing changes any more; until then no one knows where a doubtful one is.
    lineDoubts = []
    let surroundings = Surroundings(of: made, in: working.bytes)
    pending = surroundings.moved(pending)
    let sweep = sweep
    add(
      surroundings.ranges.flatMap { range in
        sweep.proposals(in: range) + (wordsAreSeen ? sweep.wordProposals(in: range) : [])
      })
  }

  /// Keeps proposals in order.
  private mutating func add(_ proposals: [Proposal]) {
    guard !proposals.isEmpty else { return }
    pending += proposals
    pending.sort { $0.repair.range.lowerBound < $1.repair.range.lowerBound }
  }

  /// Every line goes to the first rule that wants it and is sure; what is not sure is kept in mind.
  private mutating func takeLines() {
    var lines = Lines(context, remembering: lineMemory)
    lineDoubts = []
    guard lines.areSeveral else { return }
    let signature = lines.signature
    var leaving: [(line: Lines.Leaving, rule: any LineRule.Type)] = []
    for rule in rules.lines where rule.card.languages.contains(profile.language) {
      for line in rule.leaving(lines) where !lines.taken.contains(line.line) {
        if lines.isSet(line.line) || signature.contains(line.line) { continue }
        guard Tier(confidence: line.confidence) <= rules.tier else {
          lineDoubts.append((lines.doubt(line), rule.card))
          continue
        }
        lines.taken.insert(line.line)
        leaving.append((line, rule))
      }
    }
    leaving.sort { $0.line.line < $1.line.line }
    let repairs = zip(leaving, lines.removals(leaving.map(\.line))).map { leaving, range in
      (
        repair: Repair(range, "", confidence: leaving.line.confidence, mark: leaving.rule.mark),
        card: leaving.rule.card
      )
    }
    if !repairs.isEmpty { carryOn(over: change(repairs)) }
  }
}
