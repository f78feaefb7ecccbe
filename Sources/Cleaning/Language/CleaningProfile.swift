internal import Bytes
internal import Locales
internal import Synchronization

/// What cleaning knows of a language: the "Cleaning" part of its file, ready to be asked.
final class CleaningProfile: Sendable {
  /// The BCP 47 tag that was asked for.
  let tag: String
  /// The same, read.
  let language: LanguageTag
  /// Lines that no one spoke, by their kinds: furniture, announcements of other stories (`Read also`), when the page was
  /// published, who held the camera.
  let lines: PatternSet
  private let seamPatterns: @Sendable () -> [WrittenPattern]
  private let seamSet = Mutex<PatternSet?>(nil)
  /// What is in brackets for a sound, in lower case.
  let sounds: WordSet
  /// What is in brackets for a word that could not be heard or may not be: `inaudible`, `bleep`.
  let unheard: WordSet
  /// What is in brackets for what is shown.
  let stageDirections: WordSet
  /// What pages call a picture ahead of whose it is, in lower case.
  let pictureWords: WordSet
  /// Rows of words between which one is missing.
  let missingWords: Phrases
  /// True if words are apart by spaces.
  let usesSpaces: Bool
  /// True if every noun is written large.
  let capitalizesNouns: Bool
  /// True if compounds are written as one word.
  let compounds: Bool
  /// True if text in capitals cannot be turned back into small letters.
  let hasLossyCapitals: Bool

  /// The small words that hold sentences together, in lower case.
  let functionWords: Set<String>

  /// True if the file lists what doubles by mistake and what for its sense.
  let knowsDoubles: Bool
  /// True if grammar doubles words: `pelan pelan`.
  let reduplicates: Bool

  /// Names that are written as one with a small word ahead: `theGrio`.
  let joinedNames: Set<String>

  private let offices: Set<String>
  private let talk: Set<String>
  private let placeWords: Set<String>
  private let list: CommonWords?
  private let holding: Set<String>
  private let saying: Set<String>
  private let listedMonths: [String]
  private let dateWords = Mutex<DateWords?>(nil)
  private let doubles: Set<String>
  private let hyphenKeepers: Set<String>

  init(tag: String, file: LanguageFile?, fallback: LanguageFile?, orthography: Orthography)
    throws(LanguageFileError)
  {
    self.tag = tag
    language = LanguageTag(tag)
    list = WordList.list(for: language)
    // Pages in any language wear English furniture too.
    func patterns(_ section: LanguageSection) throws(LanguageFileError) -> [WrittenPattern] {
      let own = try file?.writtenPatterns(section) ?? []
      return file?.tag == fallback?.tag ? own : own + (try fallback?.writtenPatterns(section) ?? [])
    }
    func entries(_ section: LanguageSection) -> [String] {
      (file?.lines(section) ?? []) + (file?.tag == fallback?.tag ? [] : fallback?.lines(section) ?? [])
    }
    lines = PatternSet(written: [
      try patterns(.furniture), try patterns(.readAlso), try patterns(.published), try patterns(.credits),
    ])
    seamPatterns = { Self.seams.flatMap { (try? file?.writtenPatterns($0)) ?? [] } }
    sounds = WordSet(entries(.sounds))
    unheard = WordSet(entries(.unheardWords))
    stageDirections = WordSet(entries(.stageDirections))
    pictureWords = WordSet(entries(.pictureWords).flatMap { $0.split(separator: " ").map(String.init) })
    missingWords = Phrases(file?.lines(.missingWords) ?? [])
    functionWords = Set(file?.words(.functionWords) ?? [])
    listedMonths = entries(.months)
    doubles = Set(file?.words(.mayDouble) ?? [])
    hyphenKeepers = Set(file?.words(.keepsHyphen) ?? [])
    saying = Set(
      entries(.saying).flatMap { $0.lowercased().split { $0 == " " || $0 == "-" }.map(String.init) }.filter {
        $0.count > 1
      })
    talk = Set(
      [.firstPerson, .secondPerson, .colloquialWords].flatMap { (section: LanguageSection) in
        file?.words(section) ?? []
      })
    placeWords = Set(file?.words(.placeWords) ?? [])
    offices = Set(file?.words(.offices) ?? [])
    joinedNames = Set(entries(.joinedNames).flatMap { $0.split(separator: " ").map(String.init) })
    holding = Set(file?.words(.linesNeverEndAfter) ?? [])
    knowsDoubles = !(functionWords.isEmpty && holding.isEmpty) && !doubles.isEmpty
    reduplicates = orthography.contains(.reduplication)
    usesSpaces = !orthography.contains(.noSpaces)
    capitalizesNouns = orthography.contains(.capitalNouns)
    compounds = orthography.contains(.compounds)
    hasLossyCapitals = orthography.contains(.lossyCapitals)
  }

  /// The sections of a file that lines at the seams of a broadcast are in.
  static let seams: [LanguageSection] = [
    .anchorLabels, .reporterLabels, .soundbiteLabels, .guestLabels, .handOffs, .liveHandOffs,
    .signOffs, .selfIntroductions, .thanks,
  ]

  /// Lines at the seams of a broadcast, which are spoken or say who speaks: labels, hand-offs, sign-offs; read when they are
  /// first asked for, which few pages do.
  var seams: PatternSet {
    seamSet.withLock { known in
      let set = known ?? PatternSet(written: [seamPatterns()])
      known = set
      return set
    }
  }

  /// The common words of the language; nil where there is no list.
  var words: WordTable? { list?.table }

  /// True if a word in lower case is common in a language whose texts are easily taken for this one's.
  func isWordOfNeighbour(_ word: Span<UInt8>) -> Bool {
    WordList.neighbours(of: language).contains { $0.entry(of: word) != nil }
  }

  /// True if a word in lower case is one of the small words that hold sentences together.
  func isFunctionWord(_ word: String) -> Bool { functionWords.contains(word) }

  /// True if a word in lower case holds the next: a small word, or one that no line of captions ends with.
  func isSmallWord(_ word: String) -> Bool { functionWords.contains(word) || holding.contains(word) }

  /// True if a word in lower case may be twice for its sense.
  func mayDouble(_ word: String) -> Bool { doubles.contains(word) }

  /// True if a word in lower case attributes what was said: `said`, `selon`; in French also `dit-elle`.
  func attributes(_ word: String) -> Bool { saying.contains(word) }

  /// True if a word in lower case precedes a name without being part of it: `governor`.
  func isOffice(_ word: String) -> Bool { offices.contains(word) }

  /// True if a word in lower case precedes names of places or people: `in`, `mayor`.
  func precedesName(_ word: String) -> Bool { placeWords.contains(word) || offices.contains(word) }

  /// True if a word in lower case is one of people who speak of themselves and to each other.
  func isTalk(_ word: String) -> Bool { talk.contains(word) }

  /// True if the file lists such words.
  var knowsTalk: Bool { !talk.isEmpty }

  /// The words of dates, read when they are first asked for.
  var dates: DateWords {
    dateWords.withLock { known in
      let words = known ?? DateWords(tag: tag, listed: listedMonths)
      known = words
      return words
    }
  }

  /// True if a word in lower case is the name of a month.
  func isMonth(_ word: String) -> Bool { dates.months.contains(word) }

  /// True if what is written with this first part has a hyphen: `self`, `non`.
  func keepsHyphen(_ part: String) -> Bool { hyphenKeepers.contains(part) }
}

/// Short texts that are known whole, upper and lower case alike.
struct WordSet: Sendable {
  private let phrases: Set<String>

  init(_ phrases: [String]) { self.phrases = Set(phrases.map { $0.lowercased() }) }

  /// True if the text is one of them.
  func contains(_ text: String) -> Bool { contains(small: text.lowercased()) }

  /// True if the text, in lower case already, is one of them.
  func contains(small text: String) -> Bool { phrases.contains(text) }
}
