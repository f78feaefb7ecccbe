internal import Bytes
internal import Locales

/// What a language says at the seams of a broadcast: its labels, hand-offs, sign-offs and thanks.
///
/// Read from the Stories part of a language file; a language without a file has an empty book.
struct Phrasebook: Sendable {
  /// What a label names, without brackets and colon: `앵커`, `DANA WHITLOW, CNN ANCHOR`.
  let labels: [LabelPhrase]
  /// What stands before a headline: `Title`.
  let titleLabels: [Pattern]
  /// What stands before a note of the newsroom: `CG`.
  let noteLabels: [Pattern]
  /// As in "Yun Seo-ah reports".
  let handOffs: [Pattern]
  /// As in "For that, Yun Seo-ah is on the line".
  let liveHandOffs: [Pattern]
  /// As in "Joining us is Professor Ahn".
  let guestHandOffs: [Pattern]
  /// As in "Yun Seo-ah, Harbour News, Mokpo".
  let signOffs: [Pattern]
  /// As in "I'm Dana Pell".
  let selfIntroductions: [Pattern]
  /// As in "Thank you, Ira".
  let thanks: [Pattern]
  /// As in "Listen to him".
  let clipIntroductions: [Pattern]
  /// As in "That's Ben Okafor, who keeps the shop".
  let identifications: [Pattern]
  /// As in `한도담 시민 저는 …`: a sound bite whose label has lost its brackets.
  let bareBites: [Pattern]
  /// As in "Mayor Paul Rivera says no": the person may be heard next.
  let introductions: [Pattern]
  /// As in "In other news".
  let newStories: [Pattern]
  /// What anchors say between two questions, and reporters in answer.
  let talk: Talk
  /// How people speak who are not reading: pronouns, contractions, endings.
  let speech: SpeechStyle
  /// Words that stand before a name and are no part of it, in lower case.
  let offices: Set<String>
  /// Capitalised words that no name of a person has, in lower case.
  let notNames: Set<String>
  /// Words that stand before a place, in lower case: who follows them is no person.
  let placeWords: Set<String>
  /// The commonest words, in lower case; at the start of a sentence they have a capital and are no name.
  let commonWords: Set<String>
  /// Syllables that family names begin with, where a script has no capitals.
  let surnames: Set<String>
  /// Whether all nouns have capitals, so that of a run of them only the last two are a name.
  let capitalisesNouns: Bool

  /// The book of a language without a file.
  static let blank = Phrasebook(patterns: { _ in [] }, words: { _ in [] })

  /// The book of a language.
  ///
  /// - Throws: `LanguageFileError` for the first line that is no pattern.
  init(_ file: LanguageFile?) throws(LanguageFileError) {
    guard let file else {
      self = .blank
      return
    }
    try self.init(
      patterns: { section throws(LanguageFileError) in try file.patterns(section) }, words: file.words)
  }

  private init<Failure: Error>(
    patterns: (String) throws(Failure) -> [Pattern], words: (String) -> [String]
  ) throws(Failure) {
    var labels: [LabelPhrase] = []
    for role in Turn.Role.allCases {
      labels += try patterns(role.rawValue + " labels").map { LabelPhrase(role: role, pattern: $0) }
    }
    self.labels = labels
    titleLabels = try patterns("title labels")
    noteLabels = try patterns("note labels")
    handOffs = try patterns("hand-offs")
    liveHandOffs = try patterns("live hand-offs")
    guestHandOffs = try patterns("guest hand-offs")
    signOffs = try patterns("sign-offs")
    selfIntroductions = try patterns("self-introductions")
    thanks = try patterns("thanks")
    clipIntroductions = try patterns("clip introductions")
    identifications = try patterns("identifications")
    bareBites = try patterns("bare sound bites")
    introductions = try patterns("introductions")
    newStories = try patterns("new stories")
    talk = Talk(
      comments: try patterns("comments"), answers: try patterns("answers"), questions: words("question endings"))
    speech = SpeechStyle(words)
    offices = Set(words("offices").map { $0.lowercased() })
    notNames = Set(words("not names").map { $0.lowercased() })
    placeWords = Set(words("place words"))
    commonWords = Set(words("common words"))
    surnames = Set(words("surnames"))
    capitalisesNouns = words("capitals").contains("nouns")
  }

  /// How a live talk goes to and fro.
  struct Talk: Sendable {
    /// As in "All right, I see".
    let comments: [Pattern]
    /// As in "Well, Dana, it is bad".
    let answers: [Pattern]
    /// How questions end that are written without a question mark.
    let questions: [String]
  }
}

/// A label that tells a role.
struct LabelPhrase: Sendable {
  let role: Turn.Role
  let pattern: Pattern
}

extension LanguageFile {
  /// The patterns of a section, in the order of the file.
  func patterns(_ section: String) throws(LanguageFileError) -> [Pattern] {
    var patterns: [Pattern] = []
    for entry in self[section] {
      do {
        patterns.append(try Pattern(entry.text))
      } catch {
        throw LanguageFileError(tag: tag, line: entry.line, problem: .pattern("\(error)"))
      }
    }
    return patterns
  }
}

extension [Pattern] {
  /// What the first pattern reports that fits and whose finds are accepted.
  ///
  /// The mark that ends a statement is left off before.
  func first(
    meeting text: some StringProtocol, where accepts: ([String: String]) -> Bool = { _ in true }
  ) -> [String: String]? {
    first(meeting: Pattern.Subject(text.droppingFullStop), where: accepts)
  }

  /// What the first pattern reports that fits a text made ready, and whose finds are accepted.
  func first(
    meeting subject: Pattern.Subject, where accepts: ([String: String]) -> Bool = { _ in true }
  ) -> [String: String]? {
    for pattern in self {
      if let match = pattern.match(subject), accepts(match.slots) { return match.slots }
    }
    return nil
  }

  /// Whether any pattern fits.
  func meet(_ text: some StringProtocol) -> Bool { first(meeting: text) != nil }

  /// Whether any pattern fits a text made ready.
  func meet(_ subject: Pattern.Subject) -> Bool { first(meeting: subject) != nil }
}

extension StringProtocol {
  /// Without the mark that ends a statement, and white space.
  var droppingFullStop: SubSequence {
    var rest = self[...]
    while let last = rest.last, last.isWhitespace || last.endsSentence && !last.isQuestionMark { rest.removeLast() }
    return rest
  }
}
