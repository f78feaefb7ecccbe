internal import Bytes
internal import Locales

/// What a language says at the seams of a broadcast: its labels, hand-offs, sign-offs and thanks.
///
/// Read from the Stories part of a language file; a language without a file has an empty book.
final class BroadcastPhrases: Sendable {
  /// What a label names, without brackets and colon: `앵커`, `DANA WHITLOW, CNN ANCHOR`.
  let labels: PatternSet
  /// The role that each of ``labels`` names.
  let labelRoles: [Turn.Role]
  /// What precedes a headline: `Title`.
  let titleLabels: PatternSet
  /// What precedes a note of the newsroom: `CG`.
  let noteLabels: PatternSet
  /// What introduces headlines of other stories: `Read also`.
  let readAlso: PatternSet
  /// As in "By Yun Seo-ah": who made the report, at the head of a page.
  let bylines: PatternSet
  /// As in "Yun Seo-ah reports".
  let handOffs: PatternSet
  /// As in "For that, Yun Seo-ah is on the line".
  let liveHandOffs: PatternSet
  /// As in "Joining us is Professor Ahn".
  let guestHandOffs: PatternSet
  /// As in "Yun Seo-ah, Harbour News, Mokpo".
  let signOffs: PatternSet
  /// As in "I'm Dana Pell".
  let selfIntroductions: PatternSet
  /// As in "Thank you, Ira".
  let thanks: PatternSet
  /// As in "Listen to him".
  let clipIntroductions: PatternSet
  /// As in "That's Ben Okafor, who keeps the shop".
  let identifications: PatternSet
  /// As in `한도담 시민 저는 …`: a sound bite whose label has lost its brackets.
  let bareBites: PatternSet
  /// As in "Mayor Paul Rivera says no": the person may be heard next.
  let introductions: PatternSet
  /// As in "In other news".
  let newStories: PatternSet
  /// What anchors say between two questions, and reporters in answer.
  let talk: Talk
  /// How people speak who are not reading: pronouns, contractions, endings.
  let speech: SpeechStyle
  /// Words that precede a name without belonging to it, in lower case.
  let offices: Set<String>
  /// Capitalised words that no name of a person has, in lower case.
  let notNames: Set<String>
  /// Words that say that somebody works for the newsroom: `correspondent`, `기자`, in lower case.
  let newsroom: Set<String>
  /// Those of ``newsroom`` in Hangul, Han or Kana, which are written beside a name without a space, in order.
  let newsroomBesideNames: [String]
  /// What labels call those who have no name: `ANNOUNCER`, `QUESTION`, in lower case.
  let nobody: Set<String>
  /// Words that precede a place, in lower case: who follows them is not a person.
  let placeWords: Set<String>
  /// The commonest words, in lower case: capitalized at the start of a sentence, they are not names.
  let commonWords: Set<String>
  /// The commonest words and ``placeWords``: no label is made of them.
  let smallWords: Set<String>
  /// Syllables that family names begin with, where a script has no capitals.
  let surnames: Set<String>
  /// What comes after the name of a person in running text: `さん`, `씨`.
  let honorifics: [String]
  /// What precedes the name of any man or woman, in lower case: `frau`; `Mr.` and `Dr.` are written in every language.
  let forms: Set<String>
  /// What follows the name of somebody who is spoken to, the longer ones first: `さん`.
  let formsBehind: [String]
  /// Small words right after a name, where nothing parts them from it: `在`.
  let afterNames: Set<String>
  /// The last letters of words for who somebody is: `长`, `원`.
  let tradeEndings: Set<Character>
  /// What the names of outlets end with: `뉴스`.
  let outletEndings: [String]
  /// Words that join two persons, in lower case: `und`.
  let joiners: Set<String>
  /// What somebody is, as it follows the name: `교수`, `教授`.
  let officesBehind: [String]
  /// Words for an elder after a name: `할머니`.
  let elders: [String]
  /// Verbs right after the name of who speaks, where names have no capitals: `说`.
  let nameVerbs: [String]
  /// Words for a guest where a page lists who is heard, in lower case: `invité`.
  let listedGuests: Set<String>
  /// What is heard and not said, as labels name it, in lower case: `applause`, `atmo`.
  let sounds: Set<String>
  /// The common words that no name is, unless the page shows it.
  let nouns: CommonNouns
  /// True if all nouns have capitals, so that of a run of them only the last two are a name.
  let capitalisesNouns: Bool

  /// The book of a language without a file.
  static let blank = BroadcastPhrases()

  private convenience init() {
    self.init(patterns: { _ in [] }, words: { _ in [] })
  }

  /// The book of a language.
  ///
  /// - Throws: `LanguageFileError` for the first line that is not a pattern.
  convenience init(_ file: LanguageFile?) throws(LanguageFileError) {
    guard let file else {
      self.init()
      return
    }
    try self.init(
      patterns: { section throws(LanguageFileError) in try file.writtenPatterns(section) },
      words: { file.words($0) }, sounds: file.lines(.sounds).map { $0.lowercased() }, tag: file.tag)
  }

  private init<Failure: Error>(
    patterns written: (LanguageSection) throws(Failure) -> [WrittenPattern], words: (LanguageSection) -> [String],
    sounds: [String] = [], tag: String = "und"
  ) throws(Failure) {
    func patterns(_ section: LanguageSection) throws(Failure) -> PatternSet {
      PatternSet(written: [try written(section)])
    }
    self.sounds = Set(sounds)
    nouns = CommonNouns(tag)
    var (labels, roles): ([WrittenPattern], [Turn.Role]) = ([], [])
    for role in Turn.Role.allCases {
      guard let section = LanguageSection(rawValue: role.rawValue + " labels") else { continue }
      labels += try written(section)
      roles += Array(repeating: role, count: labels.count - roles.count)
    }
    (self.labels, labelRoles) = (PatternSet(written: [labels]), roles)
    titleLabels = try patterns(.titleLabels)
    noteLabels = try patterns(.noteLabels)
    readAlso = try patterns(.readAlso)
    bylines = try patterns(.bylines)
    handOffs = try patterns(.handOffs)
    liveHandOffs = try patterns(.liveHandOffs)
    guestHandOffs = try patterns(.guestHandOffs)
    signOffs = try patterns(.signOffs)
    selfIntroductions = try patterns(.selfIntroductions)
    thanks = try patterns(.thanks)
    clipIntroductions = try patterns(.clipIntroductions)
    identifications = try patterns(.identifications)
    bareBites = try patterns(.bareSoundBites)
    introductions = try patterns(.introductions)
    newStories = try patterns(.newStories)
    talk = Talk(
      comments: try patterns(.comments), answers: try patterns(.answers),
      questions: words(.questionEndings))
    speech = SpeechStyle(words)
    offices = Set(words(.offices).map { $0.lowercased() })
    notNames = Set(words(.notNames).map { $0.lowercased() })
    newsroom = Set(words(.newsroomWords).map { $0.lowercased() })
    newsroomBesideNames = newsroom.filter(\.isEastAsian).sorted()
    nobody = Set(words(.nobody).map { $0.lowercased() })
    placeWords = Set(words(.placeWords))
    commonWords = Set(words(.commonWords))
    smallWords = commonWords.union(placeWords)
    surnames = Set(words(.surnames))
    honorifics = words(.honorifics)
    elders = words(.elders)
    forms = Self.commonForms.union(words(.formsOfAddress).map { $0.lowercased() })
    formsBehind = words(.formsOfAddress).filter(\.isEastAsian).sorted { ($1.count, $0) < ($0.count, $1) }
    afterNames = Set(words(.afterNames))
    tradeEndings = Set(words(.tradeEndings).compactMap(\.first))
    outletEndings = words(.outletEndings)
    joiners = Set(words(.and)).union(["&"])
    officesBehind = words(.officesBehindNames)
    nameVerbs = words(.nameVerbs)
    listedGuests = Set(words(.listedGuests).map { $0.lowercased() })
    capitalisesNouns = words(.habits).contains("capital-nouns")
  }

  /// Forms of address that newsrooms of any language write.
  private static let commonForms: Set<String> = ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr."]
  /// Degrees that they write, which say what somebody is.
  private static let commonDegrees: Set<String> = ["prof", "prof.", "professor"]

  /// True if a word before a name is a form of address, a degree or an office, and not part of it.
  func isForm(_ word: String) -> Bool {
    let small = word.lowercased()
    return forms.contains(small) || Self.commonDegrees.contains(small)
      || offices.contains(small) && !commonWords.contains(small)
  }

  /// How a live talk goes to and fro.
  struct Talk: Sendable {
    /// As in "All right, I see".
    let comments: PatternSet
    /// As in "Well, Dana, it is bad".
    let answers: PatternSet
    /// How questions end that are written without a question mark.
    let questions: [String]
  }
}

extension PatternSet {
  /// What the slots of the first pattern took that matches and is accepted.
  ///
  /// The mark that ends a statement is left off before.
  func first(
    matching text: some StringProtocol, where accepts: ([String: String]) -> Bool = { _ in true }
  ) -> [String: String]? {
    first(matching: Substring(text.droppingFullStop).utf8.span, where: accepts)
  }

  /// True if any pattern matches, the mark that ends a statement left off.
  func matches(_ text: some StringProtocol) -> Bool { first(matching: text) != nil }
}

extension StringProtocol {
  /// Without the mark that ends a statement, and white space.
  var droppingFullStop: SubSequence {
    var rest = self[...]
    while let last = rest.last, last.isWhitespace || last.endsSentence && !last.isQuestionMark { rest.removeLast() }
    return rest
  }
}
