/// One walk over the bytes of a text, asking each rule where one of its triggers stands.
struct Sweep {
  private let questions: Questions
  private let wordRules: [any WordRule.Type]

  init(_ questions: Questions, words: [any WordRule.Type] = []) {
    self.questions = questions
    wordRules = words
  }

  /// What the rules propose, in the order of the places at which they were asked.
  func proposals(in passage: Passage) -> [Proposal] {
    var proposals: [Proposal] = []
    let bytes = passage.bytes
    askAtHead(0, passage, &proposals)
    for place in bytes.indices where questions.isAsked[Int(bytes[place])] {
      for number in questions.atByte[Int(bytes[place])] { ask(number, place, passage, &proposals) }
      if bytes[place] == .newline { askAtHead(place + 1, passage, &proposals) }
    }
    if !wordRules.isEmpty { askWords(passage, &proposals) }
    return proposals
  }

  private func askAtHead(_ place: Int, _ passage: Passage, _ proposals: inout [Proposal]) {
    for number in questions.atLineHeads { ask(number, place, passage, &proposals) }
  }

  private func ask(_ number: Int, _ place: Int, _ passage: Passage, _ proposals: inout [Proposal]) {
    let rule = questions.rules[number]
    if let repair = rule.repair(at: place, in: passage) {
      proposals.append(Proposal(repair: repair, card: rule.card))
    }
  }

  private func askWords(_ passage: Passage, _ proposals: inout [Proposal]) {
    var words = RecentWords()
    var start = 0
    let bytes = passage.bytes
    for place in 0...bytes.count where place == bytes.count || bytes[place].partsWords {
      if start < place {
        words.add(start..<place, in: bytes)
        for rule in wordRules {
          if let repair = rule.repair(words, in: passage) {
            proposals.append(Proposal(repair: repair, card: rule.card))
          }
        }
      }
      if place < bytes.count, bytes[place] == .newline { words.clear() }
      start = place + 1
    }
  }
}

extension UInt8 {
  /// White space, a hyphen or an apostrophe.
  @inline(__always) fileprivate var partsWords: Bool {
    isSpace || self == UInt8(ascii: "-") || self == UInt8(ascii: "'")
  }
}
