internal import Bytes
internal import ICU
internal import Locales

/// A language file as the scan needs it: compiled once, then only read.
final class LanguageRules: Sendable {
  let tag: String
  let words: WordTable
  /// What the language says of words by their end: `-str.`.
  let suffixes: WordTable
  /// How the language is written.
  let habits: Orthography
  /// Marks that end sentences in this language alone, `:` in Armenian, as scalars.
  let terminators: [UInt32]
  /// The scripts of the language.
  let scripts: [Script]
  /// True if a word that explains a stop may end in a letter, by the low 16 bits of its scalar.
  let stoppedLetters: [UInt8]
  /// True if the language is written in Latin letters.
  var isLatin: Bool { scripts.first == .latin }
  /// True if the language's file tells how its sentences end.
  let hasEndings: Bool
  /// The endings that close a sentence without a mark: in text that has none, the loose ones too.
  let askedEndings: WordClass
  /// True if spaces are looked at for endings in front of them.
  let endsAtSpaces: Bool
  /// Where sentences end without marks, as it was learnt; nil where text has punctuation, or nothing was learnt.
  let learnt: BoundaryTable?
  /// What shows ends where no marks do.
  var unpunctuatedCue: SentenceSplitter.Cue {
    if learnt != nil || endsAtSpaces || habits.contains(.spacesEnd) { return .words }
    return habits.contains(.capitalsBegin) ? .capitals : .unknown
  }
  /// True if headlines are known by the outlet that follows them.
  let hasTails: Bool
  /// True if the words are known that show that a mark before them belongs to a name.
  let hasAfterNames: Bool
  /// True if the names of letters are written for initials.
  let hasLetterNames: Bool
  /// True if the places are known that reports are sent from.
  let hasDatelines: Bool
  /// True if a sentence may go on right after a quotation, as before Korean and Japanese particles.
  let quotesRunOn: Bool
  /// True if verbs of saying are found without spaces around them.
  let hasSayingVerbs: Bool
  /// Where the scan stops.
  let stops: ByteStops

  init(
    tag: String, scripts: [Script], files: [LanguageFile], abbreviations: [String] = [], unpunctuated: Bool = false
  ) {
    self.tag = tag
    let listed = { (section: LanguageSection) in files.flatMap { $0.words(section) } }
    var words: [String: WordClass] = [:]
    words.reserveCapacity(Self.manyForms)
    for (section, classes) in WordClass.sections {
      for word in listed(section) { Self.add(word, classes, to: &words) }
    }
    for word in abbreviations { Self.add(word, .never, to: &words) }
    let suffixes = words.filter { $0.key.hasPrefix("-") }
    self.suffixes = WordTable(Dictionary(uniqueKeysWithValues: suffixes.map { (String($0.dropFirst()), $1) }))
    self.words = WordTable(words.filter { !$0.key.hasPrefix("-") })
    habits = Orthography(names: listed(.habits))
    terminators = listed(.terminators).flatMap { $0.unicodeScalars.map(\.value) }
    self.scripts = scripts
    hasEndings = words.values.contains { $0.contains(.ending) }
    let asked: WordClass = unpunctuated ? [.ending, .looseEnding] : .ending
    let endings = words.filter { !$0.value.isDisjoint(with: asked) }.keys.sorted()
    askedEndings = asked
    learnt = unpunctuated ? BoundaryTable(of: LanguageTag(tag).language) : nil
    endsAtSpaces = !habits.contains(.spacesEnd) && !endings.isEmpty
    hasTails = words.values.contains { $0.contains(.headlineTail) }
    hasAfterNames = words.values.contains { $0.contains(.afterMarkedName) }
    hasLetterNames = words.values.contains { $0.contains(.letterName) }
    hasDatelines = words.values.contains { $0.contains(.dateline) }
    quotesRunOn = words.values.contains { $0.contains(.quoteParticle) }
    hasSayingVerbs = words.values.contains { $0.contains(.saying) }
    let starters = words.filter { $0.value.contains(.starter) }.keys.filter { $0.first?.isUppercase ?? false }
    stops =
      ScanTargets(
        habits: habits, terminators: terminators, endings: endings, starters: starters,
        hasSingleQuotes: quotesRunOn,
        hasTails: hasTails
      ).set
    stoppedLetters = Self.lastLetters(of: words, .stopped)
  }

  private static func lastLetters(of words: [String: WordClass], _ interest: WordClass) -> [UInt8] {
    var letters = [UInt8](repeating: 0, count: 1 << 16)
    for (word, classes) in words where !classes.isDisjoint(with: interest) {
      if let last = word.unicodeScalars.last { letters[Int(last.value & 0xFFFF)] = 1 }
    }
    return letters
  }

  /// A word in the file also matches capitalized and in all capitals; a single letter matches only itself.
  private static func add(_ word: String, _ classes: WordClass, to words: inout [String: WordClass]) {
    var word = word
    if word.hasSuffix("."), word != "." { word.removeLast() }
    let rest = word.dropFirst()
    if !word.isEmpty, rest.isEmpty, classes != .starter {
      words[word, default: []].formUnion(classes)
      return
    }
    let capitals = word.uppercased()
    take(word, classes, &words)
    // In a script without capitals all forms are one.
    if capitals == word { return }
    take(word.prefix(1).uppercased() + rest, classes, &words)
    take(capitals, classes, &words)
  }

  /// Takes `т.д`, and the same with spaces after the stops inside; capitals with spaces between are initials.
  private static func take(_ form: String, _ classes: WordClass, _ words: inout [String: WordClass]) {
    words[form, default: []].formUnion(classes)
    guard form.utf8.dropFirst().contains(UInt8(ascii: ".")), form != form.uppercased() || form == form.lowercased()
    else { return }
    words[form.substituting(".", ". "), default: []].formUnion(classes)
    words[form.substituting(".", ".\u{A0}"), default: []].formUnion(classes)
  }

  /// Most languages have fewer words in all forms.
  private static var manyForms: Int { 2_500 }
}
