internal import Editing

/// Gathers sentences into turns and says what each turn is in the story.
struct TurnBuilder {
  let cast: AttributedPassages
  let sentence: (Int) -> SpokenSentence
  /// Where a passage is in the source.
  let place: (Int) -> Range<Int>

  /// A turn in the making: the passages of it, in order.
  private typealias Run = [Int]

  /// The turns, in the order of the broadcast.
  func turns() -> [Turn] {
    let runs = runs()
    let (labelsParagraphs, showsNobody) = (labelsParagraphs, showsNobody)
    return runs.enumerated().map { place, run -> Turn in
      let clues = clues(of: run, after: place > 0 ? runs[place - 1] : nil)
      let ceiling = ceiling(of: run, clues, labelsParagraphs, showsNobody)
      let confidence = min(confidence(run), ceiling)
      return Turn(
        role: confidence < Self.floor ? .undecided : role(run),
        kind: kind(of: run, after: place > 0 ? runs[place - 1] : nil, before: runs.dropFirst(place + 1).first),
        speaker: speaker(run), confidence: confidence,
        evidence: clues, sentences: run.map(sentence))
    }
  }

  /// How sure a role can be at most for what shows it, or fails to: worth a look where nothing says that somebody other
  /// than the anchor speaks, or where a turn goes on over a paragraph that has no label though nearly all others do.
  private func ceiling(of run: Run, _ clues: [Clue], _ labelsParagraphs: Bool, _ showsNobody: Bool) -> Double {
    if clues.isEmpty, cast.passages[run[0]].label == nil, !cast.isSigned, role(run) != .anchor || showsNobody {
      return RoleCertainty.likeliest
    }
    guard labelsParagraphs else { return 1 }
    let goesOn = run.dropFirst().contains { cast.passages[$0].opensParagraph && !cast.passages[$0].isLabelled }
    let isUnlabelled = clues.isEmpty && cast.passages[run[0]].label == nil
    return goesOn || isUnlabelled ? RoleCertainty.unlabelled : 1
  }

  /// True if others are quoted and nothing on the page, no label, greeting, hand-off or thanks, shows that somebody
  /// presents: then `anchor` is only what is left.
  private var showsNobody: Bool {
    cast.evidence.contains(where: \.isQuoted)
      && !cast.passages.contains { $0.isLabelled || $0.opensTurn }
      && !cast.evidence.contains {
        $0.handOff != nil || $0.signOff != nil || $0.introducesSelf != nil || $0.thanks || $0.beginsStory
      }
  }

  /// True if nearly all paragraphs of the page have labels.
  private var labelsParagraphs: Bool {
    let opening = cast.passages.filter { $0.isSpeech && ($0.opensParagraph || $0.isLabelled) }
    let labelled = opening.count(where: \.isLabelled)
    return labelled >= 4 && labelled * 10 >= opening.count * 6
  }

  /// Below this the role is not said.
  private static let floor = 0.12

  /// The mean over the sentences, in hundredths.
  private func confidence(_ run: Run) -> Double {
    let sum = run.reduce(0) { $0 + cast.confidence[$1] }
    return (sum / Double(run.count) * 100).rounded() / 100
  }

  private func clues(of run: Run, after before: Run?) -> [Clue] {
    var clues: [Clue] = []
    let (first, last) = (run[0], run[run.count - 1])
    if let before = before?.last, cast.evidence[before].handOff != nil, cast.parts[first]?.role != .anchor {
      clues.append(
        Clue(kind: .handOff, range: self.place(before), pattern: cast.evidence[before].patterns[.handOff]))
    }
    if cast.passages[first].isLabelled,
      let label = cast.passages[..<first].lastIndex(where: {
        $0.content == .aside(.speaker) || $0.content == .aside(.turn)
      })
    {
      clues.append(Clue(kind: .label, range: self.place(label)))
    }
    for index in run {
      let evidence = cast.evidence[index]
      func add(_ kind: Clue.Kind) {
        clues.append(Clue(kind: kind, range: self.place(index), pattern: evidence.patterns[kind]))
      }
      if evidence.introducesSelf != nil { add(.selfIntroduction) }
      if evidence.isQuoted, index == first { add(.quotation) }
      if evidence.asks, index == last { add(.question) }
      if evidence.thanks { add(.thanks) }
      if evidence.handOff != nil, cast.parts[index]?.role == .anchor { add(.handOff) }
      if evidence.signOff != nil, cast.parts[index]?.role == .reporter { add(.signOff) }
    }
    return clues
  }

  private func runs() -> [Run] {
    var runs: [Run] = []
    var heading = false
    for (index, passage) in cast.passages.enumerated() {
      if passage.content == .heading || passage.isDivider || passage.opensStory { heading = true }
      guard passage.isSpeech else { continue }
      let afterReport = runs.dropLast().last.map { role($0) == .reporter || role($0) == .guest } ?? false
      if !heading, let last = runs.last?.last, continues(index, last, afterReport: afterReport) {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
      heading = false
    }
    return runs
  }

  private func continues(_ index: Int, _ last: Int, afterReport: Bool) -> Bool {
    guard let part = cast.parts[index], let before = cast.parts[last], part.role == before.role,
      cast.speakers[index].name == cast.speakers[last].name
    else { return false }
    if cast.passages[index].opensTurn {
      return part.role.isNewsroom && cast.passages[index].label != nil
    }
    // After the thanks for a report the next story begins.
    guard part.role == .anchor else { return true }
    let evidence = cast.evidence
    return !(evidence[index].beginsStory || afterReport && evidence[last].thanks && !evidence[index].thanks)
  }

  private func role(_ run: Run) -> Turn.Role { cast.parts[run[0]]?.role ?? .anchor }

  /// The sign-off tells outlet and place; of all sentences the one that tells most is right.
  private func speaker(_ run: Run) -> Speaker { cast.speakers[run[0]] }

  private func kind(of run: Run, after: Run?, before: Run?) -> Turn.Kind {
    let part = cast.parts[run[0]] ?? .anchor
    switch part {
    case .bite, .clip: return .soundBite
    case .live, .guest: return .live
    case .package: return .package
    case .talk where before.map { role($0) != .anchor } ?? false: return .question
    case .anchor, .talk:
      if run.contains(where: { cast.evidence[$0].handOff != nil }) { return .leadIn }
      if let before, [.package, .live, .guest].contains(cast.parts[before[0]]), !isHeading(before[0]) {
        return .leadIn
      }
      let afterReport = after.map { role($0) == .reporter || role($0) == .guest } ?? false
      if afterReport, !isHeading(run[0]), run.count == 1 || cast.evidence[run[0]].thanks { return .tag }
      return .reader
    }
  }

  private func isHeading(_ index: Int) -> Bool {
    cast.passages[index].opensStory
      || index > 0 && (cast.passages[index - 1].content == .heading || cast.passages[index - 1].isDivider)
  }
}
