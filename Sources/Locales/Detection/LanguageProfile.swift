/// What a language is known by, from its file.
struct LanguageProfile: Sendable {
  let tag: String
  /// The scripts it is written in, by the codes of ISO 15924; Latin if the file names none.
  let scripts: [String]
  /// The scripts of which it is meant when nothing else tells.
  let defaults: [String]
  /// Languages without a file that this file serves too.
  let relatives: [String]
  /// The prints of its small words.
  let words: [UInt64]
  /// Letters that not every language of its script has, in lower case.
  let letters: [String]

  /// Reads a file's bytes; small words are not kept as text, for there are thousands of them.
  init(tag: String, file: Span<UInt8>) {
    let sections = LanguageText.sections(of: file)
    func words(_ section: SectionName) -> [String] {
      var words: [String] = []
      section.eachWord(sections, in: file) { words.append(LanguageText.text(file, $0)) }
      return words
    }
    let scripts = words(.scripts)
    self.tag = tag
    self.scripts = scripts.isEmpty ? ["Latn"] : scripts
    (defaults, relatives, letters) = (words(.defaults), words(.relatives), words(.letters))
    self.words = Self.smallWords(sections, in: file)
  }

  /// The prints of the small words: those that the file lists as such, else the commonest, else those that no line of
  /// captions ends with.
  private static func smallWords(_ sections: [LanguageText.Section], in file: Span<UInt8>) -> [UInt64] {
    var prints: [UInt64] = []
    for section in [SectionName.functionWords, .commonWords, .holding] where prints.isEmpty {
      section.eachWord(sections, in: file) { word in
        // Some entries of the last section are endings, written with a hyphen.
        if section.name == SectionName.holding.name, file[word.lowerBound] == UInt8(ascii: "-") { return }
        prints.append(WordPrint(of: word, in: file).value)
      }
    }
    return prints
  }
}

/// The name of a section in bytes, by which it is found in dozens of files.
private struct SectionName {
  let name: [UInt8]

  static let scripts = SectionName(.scripts)
  static let defaults = SectionName(.defaultForScripts)
  static let relatives = SectionName(.alsoServes)
  static let letters = SectionName(.letters)
  static let functionWords = SectionName(.functionWords)
  static let commonWords = SectionName(.commonWords)
  static let holding = SectionName(.linesNeverEndAfter)

  private init(_ section: LanguageSection) { name = Array(section.rawValue.utf8) }

  /// Goes through the words of the section of a file.
  func eachWord(_ sections: [LanguageText.Section], in file: Span<UInt8>, take: (Range<Int>) -> Void) {
    for section in sections where LanguageText.isNamed(name, section, in: file) {
      LanguageText.eachWord(in: section.body, of: file, take: take)
    }
  }
}

/// All languages that have a file, and what each is known by.
struct LanguageProfiles: Sendable {
  let all: [LanguageProfile]
  private let byTag: [String: Int]
  private let servedBy: [String: Int]
  private let byScript: [String: [Int]]

  init(_ profiles: [LanguageProfile]) {
    all = profiles
    byTag = Dictionary(profiles.indices.map { (profiles[$0].tag, $0) }) { first, _ in first }
    let served = profiles.indices.flatMap { index in profiles[index].relatives.map { ($0, index) } }
    servedBy = Dictionary(served) { first, _ in first }
    let written = profiles.indices.flatMap { index in profiles[index].scripts.map { ($0, [index]) } }
    byScript = Dictionary(written, uniquingKeysWith: +)
  }

  /// The languages of a script, as indices of ``all``.
  func languages(of script: String) -> [Int] { byScript[script] ?? [] }

  /// The language that text of a script is taken for when nothing else tells: the only one, or the one that says so.
  func defaultLanguage(of script: String) -> String? {
    let languages = languages(of: script)
    let index =
      languages.first { all[$0].defaults.contains(script) } ?? (languages.count == 1 ? languages.first : nil)
    return index.map { all[$0].tag }
  }

  /// The file that serves a language: its own, else that of a near relative.
  func serving(_ tag: LanguageTag) -> LanguageProfile? {
    for name in tag.lookups {
      if let index = byTag[name] ?? servedBy[name] { return all[index] }
    }
    return nil
  }
}
