internal import Locales

/// What a language says of a word; each class is a section of its file.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32

  /// A stop after it never ends a sentence: `e.g.`, `vs.`.
  static let never = Self(rawValue: 1 << 0)
  /// Stands before a name: `Dr.`, `Sen.`.
  static let title = Self(rawValue: 1 << 1)
  /// Stands before a number: `No.`, `p.`.
  static let beforeNumber = Self(rawValue: 1 << 2)
  /// May or may not end a sentence; the word after it tells: `Inc.`.
  static let abbreviation = Self(rawValue: 1 << 3)
  /// Ends a sentence unless it visibly goes on: `etc.`, `p.m.`.
  static let closing = Self(rawValue: 1 << 4)
  /// Often the first word of a sentence and never of a name: `The`, `However`.
  static let starter = Self(rawValue: 1 << 5)
  /// Stands after an ordinal number: months, `Jahrhundert`.
  static let afterOrdinal = Self(rawValue: 1 << 6)
  /// Stands after a time of day: weekdays, time zones.
  static let afterTime = Self(rawValue: 1 << 7)
  /// A verb that attributes a quotation: `said`.
  static let saying = Self(rawValue: 1 << 8)
  /// Follows a quotation that is part of its sentence: 라고, と.
  static let quoteParticle = Self(rawValue: 1 << 9)
  /// Said before the thought is ready: 글쎄요, well.
  static let hesitation = Self(rawValue: 1 << 10)
  /// Ends in a mark without ending a sentence: `Yahoo!`.
  static let markedName = Self(rawValue: 1 << 11)
  /// An ending that closes a sentence, also where no mark does.
  static let ending = Self(rawValue: 1 << 12)
  /// An ending that mostly closes a sentence; asked only where text has no punctuation.
  static let looseEnding = Self(rawValue: 1 << 13)
  /// Looks like an ending and is none.
  static let notEnding = Self(rawValue: 1 << 14)
  /// Goes on with the sentence before: a word that never begins one.
  static let continuation = Self(rawValue: 1 << 15)
  /// Begins a clause that leads to another: the first space after it ends no sentence.
  static let subordinator = Self(rawValue: 1 << 16)
  /// An outlet, which ends a headline after a bar or dash.
  static let headlineTail = Self(rawValue: 1 << 17)
  /// A place that reports are sent from: with a dash after it, it begins one.
  static let dateline = Self(rawValue: 1 << 18)

  /// The name of a Latin letter, written in another script: ایم.
  static let letterName = Self(rawValue: 1 << 19)
  /// Stands first, with a stop, and says what follows: 문., 답.
  static let label = Self(rawValue: 1 << 20)

  /// Follows a name that has a mark in it, so that the mark ends no sentence: が, 的.
  static let afterMarkedName = Self(rawValue: 1 << 21)

  /// Every class that explains a stop.
  static let stopped: Self = [.never, .title, .beforeNumber, .abbreviation, .closing, .label]

  /// The sections of a language file, by name.
  static let sections: [(section: LanguageSection, words: WordClass)] = [
    (.neverAtTheEnd, .never), (.beforeNames, .title), (.beforeNumbers, .beforeNumber),
    (.abbreviations, .abbreviation), (.abbreviationsAtTheEnd, .closing), (.starters, .starter),
    (.afterOrdinals, .afterOrdinal), (.afterTimes, .afterTime), (.saying, .saying),
    (.quoteParticles, .quoteParticle), (.hesitations, .hesitation), (.namesWithMarks, .markedName),
    (.endings, .ending), (.looseEndings, .looseEnding), (.notEndings, .notEnding),
    (.continuations, .continuation), (.subordinators, .subordinator), (.headlineTails, .headlineTail),
    (.datelines, .dateline), (.letterNames, .letterName), (.labels, .label),
    (.afterNamesWithMarks, .afterMarkedName),
  ]
}
