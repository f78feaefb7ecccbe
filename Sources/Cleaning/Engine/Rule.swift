internal import Bytes
internal import Editing

/// A demand on the text that is asked about single places.
///
/// The engine walks the bytes once and asks a rule only where one of its triggers is. A rule keeps
/// nothing between two questions, so that the same text gives the same answer wherever it is cut.
protocol PlaceRule: SendableMetatype {
  /// What the rule says of itself.
  static var card: RuleCard { get }
  /// The characters at which it wants to be asked.
  static var triggers: Triggers { get }
  /// True if all that it looks at, runs of blanks and digits aside, is on its line and within a thousand bytes, so
  /// that what is changed outside of ``Surroundings`` changes nothing for it.
  static var isLocal: Bool { get }
  /// True if the rule is about prose, so that tables, records and code are none of its business.
  static var isForProse: Bool { get }
  /// What to do about the trigger at a place; nil where all is well.
  static func repair(at place: Int, in context: RuleContext) -> Repair?
}

extension PlaceRule {
  static var isLocal: Bool { false }
  static var isForProse: Bool { true }
}

/// A demand on words that are side by side.
protocol WordRule: SendableMetatype {
  /// What the rule says of itself.
  static var card: RuleCard { get }
  /// What to do about the last of a row of words; nil where all is well.
  static func repair(_ words: RecentWords, in context: RuleContext) -> Repair?
}

/// A demand on words that the language's list of words does not know; languages without a list have none.
protocol UnknownWordRule: SendableMetatype {
  /// What the rule says of itself.
  static var card: RuleCard { get }
  /// What to do about an unknown word, or a run of them that no space or mark of ASCII parts; nil where all is well.
  static func repair(_ word: Range<Int>, in context: RuleContext, words: WordTable) -> Repair?
}

/// A demand on whole lines: those that meet it leave the text and become data.
protocol LineRule: SendableMetatype {
  /// What the rule says of itself.
  static var card: RuleCard { get }
  /// What the lines become.
  static var mark: Mark.Kind { get }
  /// Which lines of the page leave, and how sure that is.
  static func leaving(_ page: Lines) -> [Lines.Leaving]
}
