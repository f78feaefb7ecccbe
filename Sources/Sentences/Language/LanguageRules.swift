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
    let asked: WordClass = unpunctuated ? [.ending, .looseEnding] : .ending
    var forms = WordForms(endings: asked)
    for (section, classes) in WordClass.sections {
      for word in listed(section) { forms.add(word, classes) }
    }
    for word in abbreviations { forms.add(word, .never) }
    (words, suffixes) = (forms.words, forms.suffixes)
    habits = Orthography(names: listed(.habits))
    terminators = listed(.terminators).flatMap { $0.unicodeScalars.map(\.value) }
    self.scripts = scripts
    hasEndings = forms.all.contains(.ending)
    let endings = Set(forms.endings).sorted()
    askedEndings = asked
    learnt = unpunctuated ? BoundaryTable(of: LanguageTag(tag).language) : nil
    endsAtSpaces = !habits.contains(.spacesEnd) && !endings.isEmpty
    hasTails = forms.all.contains(.headlineTail)
    hasAfterNames = forms.all.contains(.afterMarkedName)
    hasLetterNames = forms.all.contains(.letterName)
    hasDatelines = forms.all.contains(.dateline)
    quotesRunOn = forms.all.contains(.quoteParticle)
    hasSayingVerbs = forms.all.contains(.saying)
    stops =
      ScanTargets(
        habits: habits, terminators: terminators, endings: endings, starters: forms.starters,
        hasSingleQuotes: quotesRunOn,
        hasTails: hasTails
      ).set
    stoppedLetters = forms.stoppedLetters
  }
}
