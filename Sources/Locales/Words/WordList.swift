public import Bytes
internal import CLocales

/// The common words of a language, out of the files that `Scripts/make-words` writes from the frequencies of wordfreq.
public enum WordList {
  /// The words of a language; nil for a language without a list.
  ///
  /// The list is read on every call, in about a millisecond: whoever asks keeps it.
  public static func table(for tag: LanguageTag) -> WordTable? {
    let name = namesakes[tag.language] ?? tag.language
    return unsafe EmbeddedFile(named: name, among: word_files())?.read { WordTable(list: $0) }
  }

  /// The languages that have a list, in order.
  public static var tags: [String] { unsafe EmbeddedFile.all(word_files()).map(\.name) }

  /// Tags of languages that are written in the words of another's list.
  private static let namesakes = ["no": "nb", "bs": "hr", "sh": "hr"]
}
