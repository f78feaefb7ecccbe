/// What a language is known by, from its file.
struct LanguageProfile: Sendable {
  let tag: String
  /// The scripts it is written in, by the codes of ISO 15924; Latin if the file names none.
  let scripts: [String]
  /// The scripts of which it is meant when nothing else tells.
  let defaults: [String]
  /// Languages without a file that this file serves too.
  let relatives: [String]
  /// Its small words.
  let words: [String]
  /// Letters that not every language of its script has, in lower case.
  let letters: [String]

  static let sections: Set<LanguageSection> = [
    .scripts, .defaultForScripts, .alsoServes, .functionWords, .commonWords, .linesNeverEndAfter, .letters,
  ]

  init(tag: String, _ words: [LanguageSection: [String]]) {
    self.tag = tag
    scripts = words[.scripts] ?? ["Latn"]
    defaults = words[.defaultForScripts] ?? []
    relatives = words[.alsoServes] ?? []
    // The words that no line of captions ends with are small ones; some entries are endings, written with a hyphen.
    let small = (words[.linesNeverEndAfter] ?? []).filter { !$0.hasPrefix("-") }
    self.words = words[.functionWords] ?? words[.commonWords] ?? small
    letters = words[.letters] ?? []
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
