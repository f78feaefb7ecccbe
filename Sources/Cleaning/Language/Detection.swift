internal import Bytes
internal import ICU
internal import Locales

/// Finds out the language of a text by its script, its small words and its letters.
struct Detection: Sendable {
  /// What a language is known by.
  struct Language {
    let tag: String
    let words: Set<String>
    let letters: [String]
  }

  private let tags: [String]
  private let words: SmallWords
  private let letters: OwnLetters

  /// So many bytes of a text are looked at.
  private static let sample = 8_000

  /// Learns the small words and the letters of languages, in the order of their tags.
  init(_ languages: [Language]) {
    tags = languages.map(\.tag)
    words = SmallWords(languages.map(\.words))
    letters = OwnLetters(languages.map(\.letters))
  }

  /// The BCP 47 tag; `und` where the text does not tell.
  func language(of text: String) -> String {
    var sample = text
    if text.utf8.count > Self.sample { sample = String(text[utf8: 0..<Self.sample]) }
    let scripts = Scripts(of: sample)
    guard scripts.all > 0 else { return "und" }
    // A little Hangul or Kana tells more than much Latin: names and outlets are written in Latin everywhere.
    if scripts.count(of: "ko") * 5 >= scripts.all { return "ko" }
    if scripts.count(of: "ja") * 12 >= scripts.all { return "ja" }
    let script = scripts.first
    switch script {
    case "latin": return speaker(of: sample) ?? "und"
    case "cyrillic": return speaker(of: sample) ?? "ru"
    case "arabic": return Self.arabic(sample)
    default: return script
    }
  }

  /// Letters that came apart into pieces are one letter in the files.
  private func speaker(of sample: String) -> String? {
    let text = Self.hasPieces(sample) ? (try? NFC.compose(sample)) ?? sample : sample
    let (spoken, written) = (words.votes(of: text), letters.votes(of: text))
    return first(in: zip(spoken, written).map(+), bySmallWords: spoken.contains { $0 > 0 })
  }

  /// The language with the most votes.
  ///
  /// Letters alone must be sure, for a headline may name a foreigner; of languages that share them all, the one that more
  /// people write is meant.
  private func first(in votes: [Double], bySmallWords: Bool) -> String? {
    guard let most = votes.max(), most > 0 else { return nil }
    let first = votes.indices.filter { votes[$0] == most }.map { tags[$0] }
    if bySmallWords { return first.first { Self.greater.contains($0) } ?? first.first }
    guard most >= Self.sure else { return nil }
    return first.count == 1 ? first[0] : first.first { Self.greater.contains($0) }
  }

  /// Votes of letters that no single name of another language has.
  private static let sure = 0.7
  /// Of languages with the same letters, those that more people write.
  private static let greater: Set<String> = ["tr", "sv", "da", "ru", "cs"]

  /// Whether a combining mark or a jamo stands in a text.
  private static func hasPieces(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var at = pieces.first(in: bytes, to: bytes.count)
    while at + 1 < bytes.count {
      if bytes[at] != 0xE1 || 0x84...0x87 ~= bytes[at + 1] { return true }
      at = pieces.first(in: bytes, from: at + 1, to: bytes.count)
    }
    return false
  }

  /// What U+0300 to U+036F begin with, and the jamo, among others.
  private static let pieces = ByteRanges(0xCC...0xCD, 0xE1...0xE1)

  /// Persian and Urdu have letters that Arabic has not.
  private static func arabic(_ text: String) -> String {
    let scalars = text.unicodeScalars
    if scalars.contains(where: { "ٹڈڑںے".unicodeScalars.contains($0) }) { return "ur" }
    return scalars.count { "پچژگکی".unicodeScalars.contains($0) } >= 2 ? "fa" : "ar"
  }
}
