/// One walk over the bytes of a text, asking each rule where one of its triggers stands.
struct Sweep {
  let rules: Rulebook
  let passage: Passage

  /// What the rules propose about a part of the text, in the order of the places at which they were asked.
  func proposals(in range: Range<Int>) -> [Proposal] {
    var proposals: [Proposal] = []
    let words = RecentWords()
    let bytes = passage.bytes.span
    let steps = rules.table.steps.span
    let lists = rules.table.pairs.span
    var start = range.lowerBound
    if start == 0 || passage[start - 1] == .newline { askAtHead(start, &proposals) }
    for place in range {
      let byte = bytes[place]
      let step = steps[Int(byte)]
      if step == .goOn { continue }
      if step == .ask {
        let list = lists[Int(byte) << 8 | Int(place + 1 < bytes.count ? bytes[place + 1] : 0)]
        if list > 0 { ask(Int(list), place, &proposals) }
      }
      guard byte.partsWords else { continue }
      if start < place, words.add(start..<place, bytes[start], bytes[place - 1]) { askAbout(words, &proposals) }
      start = place + 1
      if byte == .newline { startLine(at: start, words, &proposals) }
    }
    if start < range.upperBound, words.add(start..<range.upperBound, bytes[start], bytes[range.upperBound - 1]) {
      askAbout(words, &proposals)
    }
    return proposals
  }

  private func ask(_ list: Int, _ place: Int, _ proposals: inout [Proposal]) {
    for rule in rules.table.lists[list] { ask(rule: rule, place, &proposals) }
  }

  private func ask(rule: Int, _ place: Int, _ proposals: inout [Proposal]) {
    if let repair = rules.places[rule].repair(at: place, in: passage) {
      proposals.append(Proposal(repair: repair, rule: rule))
    }
  }

  private func startLine(at place: Int, _ words: RecentWords, _ proposals: inout [Proposal]) {
    words.clear()
    if place < passage.count { askAtHead(place, &proposals) }
  }

  private func askAtHead(_ place: Int, _ proposals: inout [Proposal]) {
    for rule in rules.table.atLineHeads { ask(rule: rule, place, &proposals) }
  }

  private func askAbout(_ words: RecentWords, _ proposals: inout [Proposal]) {
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

extension UInt8 {
  /// White space, a hyphen or an apostrophe.
  @inline(__always) var partsWords: Bool {
    isSpace || self == UInt8(ascii: "-") || self == UInt8(ascii: "'")
  }
}
