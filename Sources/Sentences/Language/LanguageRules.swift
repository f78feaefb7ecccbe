internal import ICU
internal import Locales

/// A language file as the scan needs it: compiled once, then only read.
final class LanguageRules: Sendable {
  let tag: String
  let words: WordTable
  /// How the language writes numbers.
  let numbers: NumberHabits
  /// Marks that end sentences in this language alone, `:` in Armenian, as scalars.
  let terminators: [UInt32]
  /// The scripts of the language.
  let scripts: [Script]
  /// Whether the language's file tells how its sentences end.
  let hasEndings: Bool
  /// Whether a sentence may go on right behind a quotation, as before Korean and Japanese particles.
  let quotesRunOn: Bool
  /// Whether verbs of saying are found without spaces around them.
  let hasSayingVerbs: Bool
  /// What each byte may be the beginning of.
  let stops: [Stop]

  init(tag: String, file: LanguageFile?, abbreviations: [String] = []) {
    self.tag = tag
    var words: [String: WordClass] = [:]
    for (section, classes) in WordClass.sections {
      for word in file?.words(section) ?? [] { Self.add(word, classes, to: &words) }
    }
    for word in abbreviations { Self.add(word, .never, to: &words) }
    self.words = WordTable(words)
    numbers = NumberHabits(names: file?.words("numbers") ?? [])
    terminators = (file?.words("terminators") ?? []).flatMap { $0.unicodeScalars.map(\.value) }
    scripts = Homes.scripts(of: tag)
    hasEndings = words.values.contains { $0.contains(.ending) }
    quotesRunOn = words.values.contains { $0.contains(.quoteParticle) }
    hasSayingVerbs = words.values.contains { $0.contains(.saying) }
    stops = Stop.table(spaces: hasEndings, terminators: terminators)
  }

  /// A word in the file stands for itself, capitalised, and in capitals; a single letter for itself alone.
  private static func add(_ word: String, _ classes: WordClass, to words: inout [String: WordClass]) {
    var word = word
    if word.hasSuffix("."), word != "." { word.removeLast() }
    if word.count == 1, classes != .starter {
      words[word, default: []].formUnion(classes)
      return
    }
    let capitalised = word.prefix(1).uppercased() + word.dropFirst()
    for form in Set([word, capitalised, word.uppercased()]) { words[form, default: []].formUnion(classes) }
  }
}

/// How a language writes numbers: the words of its section `[numbers]`.
struct NumberHabits: OptionSet, Sendable {
  let rawValue: UInt8

  /// A stop makes a number an ordinal: `3. Oktober`.
  static let ordinals = Self(rawValue: 1)
  /// Nouns have capitals, so a capital behind an ordinal tells nothing: German.
  static let capitalNouns = Self(rawValue: 2)
  /// Dates are numbers with stops: `2025. 4. 9.`.
  static let dates = Self(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(names: [String]) {
    self = []
    if names.contains("ordinals") { insert(.ordinals) }
    if names.contains("capital-nouns") { insert(.capitalNouns) }
    if names.contains("dates") { insert(.dates) }
  }
}
