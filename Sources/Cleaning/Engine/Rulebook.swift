internal import Editing

/// The rules that a cleaner follows, ready to be asked.
struct Rulebook: Sendable {
  /// The rules about single places, in the steps in which the text is repaired; each step sees what the one before
  /// it has left.
  static let steps: [[any PlaceRule.Type]] = [
    [Tag.self],
    [
      LineEnd.self, ControlCode.self, Invisible.self, SpaceKind.self, FullWidth.self, HalfWidth.self, Composed.self,
      LineEdge.self, BlankLines.self,
    ],
    [TurnMark.self, TurnDash.self, Timecode.self, SoundMark.self, MusicNote.self],
    [
      Hyphenation.self, HardWrap.self, CommaStop.self, DoubledMark.self, StopAfterQuestion.self, SpaceBefore.self,
      SpaceAfterStop.self, SpaceAfterComma.self, SpaceAfterColon.self, DoubledSpace.self, WireQuotes.self,
      SpokenNumber.self, GluedName.self, LostCharacter.self, MissingWord.self, LostDash.self,
    ],
  ]

  /// The rules about words side by side.
  static let words: [any WordRule.Type] = [DoubledWord.self, RepeatedRun.self]

  /// The rules about whole lines, in the order in which they may take one.
  static let lines: [any LineRule.Type] = [
    RepeatedHeadline.self, PublicationLine.self, CreditLine.self, LinkLine.self, FurnitureLine.self,
  ]

  /// What the rules say of themselves.
  static var cards: [RuleCard] {
    TextRepairs.cards + steps.flatMap { step in step.map { $0.card } } + words.map { $0.card }
      + lines.map { $0.card }
  }

  let tier: Tier
  let texts: TextRepairs
  let steps: [Questions]
  let words: [any WordRule.Type]
  let lines: [any LineRule.Type]

  init(tier: Tier, only: [String], without: [String]) throws(CleaningError) {
    for id in only + without where !Self.cards.contains(where: { $0.id == id }) {
      throw .unknownRule(id, nearest: nil)
    }
    func isWanted(_ card: RuleCard) -> Bool {
      (only.isEmpty || only.contains(card.id)) && !without.contains(card.id)
    }
    self.tier = tier
    texts = TextRepairs(tier: tier, where: isWanted)
    steps = Self.steps.map { step in Questions(step.filter { isWanted($0.card) }) }
    words = Self.words.filter { isWanted($0.card) }
    lines = Self.lines.filter { isWanted($0.card) }
  }
}

/// Which rules are asked at which byte.
struct Questions: Sendable {
  let rules: [any PlaceRule.Type]
  /// The numbers of the rules that are asked at the head of a line.
  let atLineHeads: [Int]
  /// For each byte, the numbers of the rules that it triggers.
  let atByte: [[Int]]
  /// For each byte, whether any rule is asked.
  let isAsked: [Bool]

  init(_ rules: [any PlaceRule.Type]) {
    self.rules = rules
    let triggers = rules.map { Set($0.triggers) }
    let table = (0...255).map { byte in rules.indices.filter { triggers[$0].contains(UInt8(byte)) } }
    atLineHeads = rules.indices.filter { triggers[$0].isEmpty }
    atByte = table
    let newline = Int(UInt8.newline)
    let hasHeads = !atLineHeads.isEmpty
    isAsked = table.indices.map { !table[$0].isEmpty || $0 == newline && hasHeads }
  }
}
