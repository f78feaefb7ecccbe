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

  private static let sections: [LanguageSection] = [
    .scripts, .defaultForScripts, .alsoServes, .letters, .functionWords, .commonWords, .linesNeverEndAfter,
  ]

  /// Reads a file's bytes; small words are not kept as text, for there are thousands of them.
  init(tag: String, file: Span<UInt8>) {
    var (scripts, defaults, relatives, letters) = ([String](), [String](), [String](), [String]())
    var (function, common, holding) = ([UInt64](), [UInt64](), [UInt64]())
    LanguageText.eachWord(of: Self.sections, in: file) { section, word in
      switch section {
      case .scripts: scripts.append(LanguageText.text(file, word))
      case .defaultForScripts: defaults.append(LanguageText.text(file, word))
      case .alsoServes: relatives.append(LanguageText.text(file, word))
      case .letters: letters.append(LanguageText.text(file, word))
      case .functionWords: function.append(WordPrint(of: word, in: file).value)
      case .commonWords: common.append(WordPrint(of: word, in: file).value)
      // The words that no line of captions ends with are small ones; some entries are endings, written with a hyphen.
      default: if file[word.lowerBound] != UInt8(ascii: "-") { holding.append(WordPrint(of: word, in: file).value) }
      }
    }
    self.tag = tag
    self.scripts = scripts.isEmpty ? ["Latn"] : scripts
    (self.defaults, self.relatives, self.letters) = (defaults, relatives, letters)
    words = !function.isEmpty ? function : !common.isEmpty ? common : holding
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
