/// Finds the language of a text by its script, its small words and its letters, and by what the page says of itself.
///
/// There is one for a set of files: ``LanguageFiles/detector``.
public final class LanguageDetector: Sendable {
  private let profiles: LanguageProfiles
  private let words: SmallWords
  private let letters: OwnLetters
  private let known = KnownWords()

  /// No Japanese headline has this many Han characters and no Kana.
  private static let muchHan = 24
  /// Only this many bytes of a text are read.
  public static let sample = 8_000

  init(_ profiles: LanguageProfiles) {
    self.profiles = profiles
    words = SmallWords(profiles.all.map(\.words))
    letters = OwnLetters(profiles.all.map(\.letters))
  }

  /// The BCP 47 tag of the text's language, without script and region; `und` when nothing tells.
  ///
  /// What the page declares (`lang` in HTML) decides where the text says little: templates often declare the wrong
  /// language, so clear words of another outweigh it.
  public func language(of text: String, declared: String? = nil) -> String {
    var sample = text
    if text.utf8.count > Self.sample { sample = String(decoding: text.utf8.prefix(Self.sample), as: UTF8.self) }
    let scripts = ScriptCounts(of: sample)
    guard scripts.all > 0 else { return "und" }
    if let language = eastAsian(scripts) { return language }
    let script = scripts.leader
    let declared = declared.map { LanguageTag($0) }.flatMap { isWritten($0, in: script) ? $0 : nil }
    let languages = profiles.languages(of: script)
    if languages.count > 1 {
      let text = scripts.hasPieces ? ComposedLetters.composed(sample) : sample
      if let language = likeliest(languages, text, script, declared) { return language }
    }
    if let declared { return declared.language }
    if languages.count > 1, sample.utf8.count <= Self.short,
      let language = known.language(of: sample, among: languages.map { profiles.all[$0].tag })
    {
      return language
    }
    return script == "Latn" ? "und" : profiles.defaultLanguage(of: script) ?? "und"
  }

  /// Korean and Japanese: a little Hangul or Kana tells more than much Latin, in which names are written everywhere.
  ///
  /// Much Han without any of them is Chinese, whatever the page declares.
  private func eastAsian(_ scripts: ScriptCounts) -> String? {
    if scripts.count(of: ["Hang"]) * 5 >= scripts.all { return profiles.defaultLanguage(of: "Hang") }
    if scripts.count(of: ["Hira", "Kana"]) * 12 >= scripts.all { return profiles.defaultLanguage(of: "Hira") }
    let han = scripts.count(of: ["Hani"])
    if han >= Self.muchHan, han * 2 >= scripts.all, scripts.count(of: ["Hang", "Hira", "Kana"]) == 0 {
      return profiles.defaultLanguage(of: "Hani")
    }
    return nil
  }

  /// True if a declared language is known to be written in a script.
  private func isWritten(_ tag: LanguageTag, in script: String) -> Bool {
    profiles.serving(tag)?.scripts.contains(script) ?? false
  }

  /// The language with the most votes.
  ///
  /// Letters alone must be sure, for a headline may name a foreigner; of languages that share them all, the one that
  /// more people write is meant.
  private func likeliest(_ languages: [Int], _ text: String, _ script: String, _ declared: LanguageTag?) -> String?
  {
    let (spoken, written) = (words.votes(of: text), letters.votes(of: text))
    var votes = languages.map { spoken[$0] + written[$0] }
    let hasWords = languages.contains { spoken[$0] > 0 }
    let own = declared.flatMap { profiles.serving($0)?.tag }
    if let own, let place = languages.firstIndex(where: { profiles.all[$0].tag == own }) {
      votes[place] += votes[place] * Self.trust + Self.bonus
    }
    let tags = languages.map { profiles.all[$0].tag }
    if text.utf8.count <= Self.short { hear(known, of: tags, text, &votes) }
    part(tags, text, declared: own, &votes)
    guard let most = votes.max(), most > 0 else { return nil }
    let first = languages.indices.filter { votes[$0] == most }.map { profiles.all[languages[$0]].tag }
    if let own, let declared, first.contains(own) { return declared.language }
    if !hasWords, most < (Self.cased.contains(script) ? Self.sure : Self.fairlySure) { return nil }
    return first.first { Self.greater.contains($0) } ?? (hasWords || first.count == 1 ? first.first : nil)
  }

  /// Lets the lists of common words speak where a text is short and its small words leave doubt.
  ///
  /// A language without a list would lose by it, so one that leads is left in the lead.
  private func hear(_ known: KnownWords, of tags: [String], _ text: String, _ votes: inout [Double]) {
    guard let most = votes.max(), most > 0 else { return }
    // English is written everywhere, and names of all languages in it.
    let rivals = votes.indices.filter { votes[$0] > 0 || tags[$0] == "en" }
    let doubted = votes.count { $0 * 2 > most } > 1 || most < Self.clear
    let words = doubted && rivals.count > 1 ? KnownWords.words(of: text) : []
    guard !words.isEmpty else { return }
    let counts = rivals.map { known.count(in: words, of: tags[$0]) }
    guard !zip(rivals, counts).contains(where: { votes[$0] == most && $1 == nil }) else { return }
    for (place, count) in zip(rivals, counts) { votes[place] += Double(count ?? 0) * Self.weight }
  }

  /// Parts sister languages, which share most of their small words, by how often each says the others, where all that are
  /// in the lead have a list.
  private func part(_ tags: [String], _ text: String, declared: String?, _ votes: inout [Double]) {
    guard let most = votes.max(), most > 0 else { return }
    let near = votes.indices.filter { votes[$0] * 2 > most }
    let words = near.count > 1 ? KnownWords.words(of: text).prefix(Self.mostWords) : []
    guard words.count >= Self.fewestWords else { return }
    let weights = near.map { known.weight(of: Array(words), in: tags[$0]) }
    guard !weights.contains(nil) else { return }
    for (place, weight) in zip(near, weights.map { $0 ?? 0 }) {
      votes[place] = most + weight * (tags[place] == declared ? 1 + Self.trust : 1)
    }
  }

  /// Fewer words do not part sister languages, and more tell no more.
  private static let (fewestWords, mostWords) = (24, 300)

  /// Texts up to this many bytes, with fewer votes than so many, leave doubt; a common word is half a small one.
  private static let (short, clear, weight) = (500, 3.0, 0.5)

  /// Votes of letters that no single name of another language has; scripts without capitals are shared by few languages.
  private static let (sure, fairlySure) = (0.7, 0.25)
  private static let cased: Set<String> = ["Latn", "Cyrl"]
  /// What a declaration adds to the votes of its language: a part of them, and two small words.
  private static let (trust, bonus) = (0.25, 2.0)
  /// Of languages with the same letters, those that more people write.
  private static let greater: Set<String> = ["tr", "sv", "da", "ru", "cs", "fa"]
}
