public import Locales

/// What a language says about where a line may end: its small words, from its language file.
///
/// The sections are lists of words, many on a line; `-고` is any word that ends in 고, `있-` any that begins with 있, and `*`
/// any that no entry names.
public struct BreakRules: Hashable, Sendable {
  /// What is known about a word.
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// Articles, prepositions, determiners: they hold the word after them.
    static let neverEnds = Traits(rawValue: 1)
    /// Auxiliaries, pronouns, negations: they would rather not end a line.
    static let rarelyEnds = Traits(rawValue: 2)
    /// Words and endings that close a clause or a phrase.
    static let gladlyEnds = Traits(rawValue: 4)
    /// Words that hold on to the word before them.
    static let neverStarts = Traits(rawValue: 8)
    /// Conjunctions and relative words: a clause begins.
    static let gladlyStarts = Traits(rawValue: 16)
    /// Prepositions: a phrase begins.
    static let oftenStarts = Traits(rawValue: 32)
    /// Particles that close a phrase.
    static let oftenEnds = Traits(rawValue: 64)
    /// A word that no entry names, in languages where such a word goes with the next: a Korean noun without a particle.
    static let bare = Traits(rawValue: 128)
  }

  private var words: [String: Traits] = [:]
  private var endings: [String: Traits] = [:]
  private var beginnings: [String: Traits] = [:]
  private var unknown: Traits = []
  /// Months and days, which have capitals in some languages and begin no name.
  private var calendar: Set<String> = []
  /// True if every noun has a capital, so that capitals show no names.
  private var nounsHaveCapitals = false
  /// Words that hold on to each other.
  private(set) var pairs = WordPairs()
  /// Words that would rather stay together.
  private(set) var company = WordPairs()

  /// The sections of a language file and what they say.
  static let sections: [(section: LanguageSection, traits: Traits)] = [
    (.linesNeverEndAfter, .neverEnds), (.linesRarelyEndAfter, .rarelyEnds),
    (.linesOftenEndAfter, .oftenEnds), (.linesGladlyEndAfter, .gladlyEnds),
    (.linesNeverBeginWith, .neverStarts), (.linesOftenBeginWith, .oftenStarts),
    (.linesGladlyBeginWith, .gladlyStarts),
  ]

  /// Rules that know no words: punctuation, names and numbers alone decide.
  public init() {}

  /// Reads the rules of a language file.
  public init(_ file: LanguageFile) {
    calendar = Set(
      (file.words(.months) + file.words(.afterTimes) + file.words(.afterOrdinals)).map { $0.lowercased() })
    nounsHaveCapitals = file.words(.habits).contains("capital-nouns")
    for entry in file.words(.linesKeepTogether) { pairs.add(entry.lowercased()) }
    for entry in file.words(.linesRatherKeepTogether) { company.add(entry.lowercased()) }
    for section in Self.sections {
      for word in file.words(section.section).map({ $0.lowercased() }) {
        if word == "*" {
          unknown = .bare
        } else if word.hasPrefix("-"), word.utf8.count > 1 {
          endings[String(word.dropFirst()), default: []].formUnion(section.traits)
        } else if word.hasSuffix("-"), word.utf8.count > 1 {
          beginnings[String(word.dropLast()), default: []].formUnion(section.traits)
        } else {
          words[word, default: []].formUnion(section.traits)
        }
      }
    }
  }

  /// What is known about a word, given in lower case and without the marks around it.
  ///
  /// The word itself is asked first, then its longest beginning and its longest ending that a section names.
  func traits(of word: String) -> Traits {
    if let known = words[word] ?? elided(word) { return known }
    if endings.isEmpty, beginnings.isEmpty { return unknown }
    let scalars = Array(word.unicodeScalars)
    var traits: Traits = []
    for length in stride(from: min(Self.longestPart, scalars.count - 1), through: 1, by: -1) {
      if let known = endings[text(scalars.suffix(length))] {
        traits = known
        break
      }
    }
    for length in stride(from: min(Self.longestPart, scalars.count), through: 1, by: -1) {
      if let known = beginnings[text(scalars.prefix(length))] { return traits.union(known) }
    }
    return traits.isEmpty ? unknown : traits
  }

  /// What is known about two words that an apostrophe joins, as in `qu'il`: it begins like the first and ends like the last.
  private func elided(_ word: String) -> Traits? {
    guard let mark = word.utf8.lastIndex(of: UInt8(ascii: "'")), let first = words[String(word[...mark])] else {
      return nil
    }
    let last = traits(of: String(word[mark...].dropFirst()))
    return first.intersection([.neverStarts, .oftenStarts, .gladlyStarts])
      .union(last.intersection([.neverEnds, .rarelyEnds, .oftenEnds, .gladlyEnds]))
  }

  /// True if a name may go on from one word with a capital to the next.
  func mayBeName(_ word: Word, _ next: Word) -> Bool {
    !nounsHaveCapitals && [word, next].allSatisfy { $0.isCapitalized && !$0.isLoud && !calendar.contains($0.core) }
      && word.mark == .none && !next.opens
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static let longestPart = 5
}
