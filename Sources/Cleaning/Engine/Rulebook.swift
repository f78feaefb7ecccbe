internal import Editing

/// The rules that a cleaner follows, ready to be asked.
struct Rulebook: Sendable {
  /// The rules about single places, in the order in which they are asked at one place.
  static let places: [any PlaceRule.Type] = [
    TurnMark.self, CommaStop.self, MissingWord.self, LostDash.self,
  ]

  /// The rules about whole lines, in the order in which they may take one.
  static let lines: [any LineRule.Type] = [
    RepeatedHeadline.self, PublicationLine.self, CreditLine.self, LinkLine.self, FurnitureLine.self,
  ]

  /// What the rules say of themselves.
  static var cards: [RuleCard] { lines.map { $0.card } + places.map { $0.card } }

  let tier: Tier
  let places: Questions
  let lines: [any LineRule.Type]

  init(tier: Tier, only: [String], without: [String]) throws(CleaningError) {
    for id in only + without where !Self.cards.contains(where: { $0.id == id }) {
      throw .unknownRule(id, nearest: nil)
    }
    func isWanted(_ card: RuleCard) -> Bool {
      (only.isEmpty || only.contains(card.id)) && !without.contains(card.id)
    }
    self.tier = tier
    places = Questions(Self.places.filter { isWanted($0.card) })
    lines = Self.lines.filter { isWanted($0.card) }
  }
}

/// Which rules are asked at which byte.
struct Questions: Sendable {
  let rules: [any PlaceRule.Type]
  /// For each byte, the numbers of the rules that it triggers.
  let atByte: [[Int]]
  /// For each byte, whether any rule is asked.
  let isAsked: [Bool]

  init(_ rules: [any PlaceRule.Type]) {
    self.rules = rules
    let triggers = rules.map { Set($0.triggers) }
    let table = (0...255).map { byte in rules.indices.filter { triggers[$0].contains(UInt8(byte)) } }
    atByte = table
    isAsked = table.map { !$0.isEmpty }
  }
}
