internal import ICU

/// One walk over the bytes of a text, asking each rule where one of its triggers stands.
struct Sweep {
  let rules: Rulebook
  let passage: Passage

  /// What the rules about places propose for a part of the text, in the order of the places.
  func proposals(in range: Range<Int>) -> [Proposal] {
    var proposals: [Proposal] = []
    let (bytes, numbers) = (passage.bytes.span, rules.table.numbers.span)
    var place = rules.table.places.first(in: bytes, from: range.lowerBound, to: range.upperBound)
    while place < range.upperBound {
      let list = numbers[Int(bytes[place]) << 8 | Int(place + 1 < bytes.count ? bytes[place + 1] : 0)]
      let ahead = place > 0 ? bytes[place - 1] : .newline
      if rules.table.ahead[Int(list)].contains(ahead) { ask(Int(list), place, ahead, &proposals) }
      place = rules.table.places.first(in: bytes, from: place + 1, to: range.upperBound)
    }
    return proposals
  }

  private func ask(_ list: Int, _ place: Int, _ ahead: UInt8, _ proposals: inout [Proposal]) {
    for ask in rules.table.lists[list] where ask.ahead.contains(ahead) {
      guard let repair = rules.places[ask.rule].repair(at: place, in: passage) else { continue }
      proposals.append(Proposal(repair: repair, rule: ask.rule))
    }
  }

  /// What the rules about words propose for a part of the text, in the order of the words.
  func wordProposals(in range: Range<Int>) -> [Proposal] {
    guard !rules.words.isEmpty else { return [] }
    var proposals: [Proposal] = []
    var words = RecentWords()
    let bytes = passage.bytes.span
    var start = range.lowerBound
    for block in stride(from: range.lowerBound, to: range.upperBound, by: 64) {
      var gaps = WordGaps.next(in: bytes, from: block, to: range.upperBound)
      while gaps != 0 {
        let gap = block + gaps.trailingZeroBitCount
        gaps &= gaps &- 1
        if start < gap, words.add(start..<gap, bytes[start], bytes[gap - 1]) { ask(words, &proposals) }
        start = gap + 1
        if bytes[gap] == .newline { words.clear() }
      }
    }
    let end = range.upperBound
    if start < end, words.add(start..<end, bytes[start], bytes[end - 1]) { ask(words, &proposals) }
    return proposals
  }

  private func ask(_ words: RecentWords, _ proposals: inout [Proposal]) {
    for index in rules.words.indices {
      guard let repair = rules.words[index].repair(words, in: passage) else { continue }
      proposals.append(Proposal(repair: repair, rule: rules.places.count + index))
    }
  }
}

/// A repair, and the number of the rule that asks for it.
struct Proposal {
  var repair: Repair
  let rule: Int
}
