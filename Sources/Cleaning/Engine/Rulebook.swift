internal import Editing
internal import Locales

/// The rules that a cleaner follows, ready to be asked.
final class Rulebook: Sendable {
  /// The rules about single places, in the steps in which the text is repaired; each step sees what the one before
  /// it has left.
  private static let steps: [[any PlaceRule.Type]] = [
    [Tag.self],
    [
      LineEnd.self, ControlCode.self, Invisible.self, SpaceKind.self, FullWidth.self, HalfWidth.self, Ligature.self,
      LookAlike.self,
      Composed.self,
      LineEdge.self, BlankLines.self,
    ],
    [
      TurnMark.self, TurnDash.self, Timecode.self, SoundMark.self, MusicNote.self, FootnoteMark.self,
      InlineLink.self, RepeatedLine.self, SpacedLetters.self,
    ],
    [
      Hyphenation.self, HardWrap.self, CommaStop.self, DoubledMark.self, StopAfterQuestion.self,
      SpaceBefore.self, RepeatedOpening.self, MissingStop.self, SplitSyllables.self, SplitCharacters.self,
      DoubledParticle.self, GluedNouns.self,
      GluedNumber.self, NumberHyphen.self, AsideDash.self,
      SpaceAfterStop.self, SpaceAfterComma.self, SpaceAfterColon.self, InnerSpace.self, DigitLetter.self,
      DoubledSpace.self, WireQuotes.self,
      MixedQuotes.self, BacktickApostrophe.self,
      SpokenNumber.self, GluedName.self, FinalLetter.self, LostCharacter.self, MissingWord.self, LostDash.self,
      AllCapitals.self, NoCapitals.self, ShiftedCapital.self, RepeatedDateline.self,
    ],
  ]

  /// Whole lines leave before this step, once what is in them can be read.
  static let stepAfterLines = 3

  /// The rules about words side by side; they belong to the last step.
  private static let words: [any WordRule.Type] = [DoubledWord.self, RepeatedRun.self]

  /// The rules about words that the language's list does not know; they belong to the last step too.
  private static let unknownWords: [any UnknownWordRule.Type] = [
    GluedWords.self, SplitWord.self, MisreadLetters.self,
  ]

  /// The rules about whole lines, in the order in which they may take one.
  private static let lines: [any LineRule.Type] = [
    RepeatedHeadline.self, PublicationLine.self, CreditLine.self, LinkLine.self, FurnitureLine.self, StrayLine.self,
  ]

  /// What the rules say of themselves.
  static var cards: [RuleCard] {
    TextRepairs.cards + steps.flatMap { step in step.map { $0.card } } + words.map { $0.card }
      + unknownWords.map { $0.card } + lines.map { $0.card }
  }

  /// How sure a rule must be for its change to be made.
  let tier: Tier
  let texts: TextRepairs
  let places: [any PlaceRule.Type]
  let words: [any WordRule.Type]
  let unknownWords: [any UnknownWordRule.Type]
  let lines: [any LineRule.Type]
  /// Which of ``places`` is asked where.
  let table: AskTable
  /// The cards and steps of ``places``, then of ``words`` and ``unknownWords``.
  let cards: [RuleCard]
  let stepOf: [Int]
  private let languages: [RuleLanguages]
  /// The step of ``words`` and ``unknownWords``.
  let lastStep: Int

  /// For each rule, whether it serves a language.
  func serving(_ language: LanguageTag) -> [Bool] { languages.map { $0.contains(language) } }

  /// True if a rule, as its number, looks farther than its surroundings.
  func looksFar(_ rule: Int) -> Bool { rule < places.count && !places[rule].isLocal }

  init(tier: Tier, only: [String], without: [String]) throws(CleaningError) {
    for id in only + without where !Self.cards.contains(where: { $0.id == id }) {
      throw .unknown(rule: id)
    }
    func isWanted(_ card: RuleCard) -> Bool {
      (only.isEmpty || only.contains(card.id)) && !without.contains(card.id)
    }
    self.tier = tier
    texts = TextRepairs(tier: tier, where: isWanted)
    let steps = Self.steps.map { step in step.filter { isWanted($0.card) } }
    lastStep = steps.count - 1
    places = steps.flatMap(\.self)
    words = Self.words.filter { isWanted($0.card) }
    unknownWords = Self.unknownWords.filter { isWanted($0.card) }
    lines = Self.lines.filter { isWanted($0.card) }
    table = AskTable(places)
    let last = steps.count - 1
    cards = places.map { $0.card } + words.map { $0.card } + unknownWords.map { $0.card }
    languages = cards.map(\.languages)
    stepOf =
      steps.indices.flatMap { step in steps[step].map { _ in step } } + words.map { _ in last }
      + unknownWords.map { _ in last }
  }
}
