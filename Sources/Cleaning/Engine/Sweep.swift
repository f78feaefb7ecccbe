internal import Bytes

/// One walk over the bytes of a text, asking each rule where one of its triggers is.
struct Sweep {
  let rules: Rulebook
  let context: RuleContext
  /// For each rule about places, then about words, whether it serves the language of the text.
  let serves: [Bool]

  /// What the rules about places propose for a part of the text, in the order of the places.
  func proposals(in range: Range<Int>) -> [Proposal] {
    proposals(in: range, rules.table.lists, rules.table.ahead)
  }

  /// What those propose that look farther than their surroundings.
  func farProposals(in range: Range<Int>) -> [Proposal] {
    proposals(in: range, rules.table.farLists, rules.table.farAhead)
  }

  private func proposals(in range: Range<Int>, _ lists: [[AskTable.Ask]], _ aheads: [ByteSet]) -> [Proposal] {
    var proposals: [Proposal] = []
    let table = rules.table
    let (bytes, numbers, aheads) = (context.bytes.span, table.numbers.span, aheads.span)
    var place = table.places.first(in: bytes, from: range.lowerBound, to: range.upperBound)
    while place < range.upperBound {
      let list = numbers[Int(bytes[place]) << 8 | Int(place + 1 < bytes.count ? bytes[place + 1] : 0)]
      let ahead = place > 0 ? bytes[place - 1] : .newline
      if aheads[Int(list)].contains(ahead) { ask(lists[Int(list)], place, ahead, &proposals) }
      place = table.places.first(in: bytes, from: place + 1, to: range.upperBound)
    }
    return proposals
  }

  private func ask(_ rules: [AskTable.Ask], _ place: Int, _ ahead: UInt8, _ proposals: inout [Proposal]) {
    for ask in rules where ask.ahead.contains(ahead) && serves[ask.rule] {
      let rule = self.rules.places[ask.rule]
      guard let repair = rule.repair(at: place, in: context) else { continue }
      if rule.isForProse, context.layouts.isSet(at: place, in: context) { continue }
      proposals.append(Proposal(repair: repair, rule: ask.rule))
    }
  }

  /// What the rules about words propose for a part of the text, in the order of the words.
  func wordProposals(in range: Range<Int>) -> [Proposal] { echoProposals(in: range) + unknownProposals(in: range) }

  private func echoProposals(in range: Range<Int>) -> [Proposal] {
    guard !rules.words.isEmpty else { return [] }
    var proposals: [Proposal] = []
    let bytes = context.bytes.span
    var echoes = WordEchoes(
      from: range.lowerBound, to: range.upperBound, reach: RecentWords.longestRun, row: RecentWords.shortestRun)
    while let end = echoes.next(in: bytes) {
      ask(RecentWords(of: bytes, from: range.lowerBound, to: end), &proposals)
    }
    return proposals
  }

  private func ask(_ words: RecentWords, _ proposals: inout [Proposal]) {
    for index in rules.words.indices where serves[rules.places.count + index] {
      guard let repair = rules.words[index].repair(words, in: context) else { continue }
      if context.layouts.isSet(at: repair.range.lowerBound, in: context) { continue }
      proposals.append(Proposal(repair: repair, rule: rules.places.count + index))
    }
  }
}

extension Sweep {
  /// What the rules about unknown words propose for a part of the text.
  private func unknownProposals(in range: Range<Int>) -> [Proposal] {
    guard !rules.unknownWords.isEmpty, let words = context.profile.words else { return [] }
    var (proposals, place) = ([Proposal](), range.lowerBound)
    while let word = words.nextUnknown(
      in: context.bytes.span, from: place, to: range.upperBound, least: SplitWord.fewestLetters)
    {
      ask(word, words, &proposals)
      place = word.upperBound
    }
    return proposals
  }

  private func ask(_ word: Range<Int>, _ words: WordTable, _ proposals: inout [Proposal]) {
    let first = rules.places.count + rules.words.count
    for index in rules.unknownWords.indices where serves[first + index] {
      guard let repair = rules.unknownWords[index].repair(word, in: context, words: words) else { continue }
      if context.layouts.isSet(at: repair.range.lowerBound, in: context) { continue }
      proposals.append(Proposal(repair: repair, rule: first + index))
    }
  }
}

/// A repair, and the number of the rule that asks for it.
struct Proposal {
  var repair: Repair
  let rule: Int
}
