public import Bytes
internal import CLocales

/// The common words of a language, out of the files that `Scripts/make-words` writes from the frequencies of wordfreq.
public enum WordList {
  /// The words of a language; nil for a language without a list.
  ///
  /// The list is read on every call, in about a millisecond: whoever asks keeps it.
  public static func table(for tag: LanguageTag) -> WordTable? {
    let name = namesakes[tag.language] ?? tag.language
    var count = 0
    let files = unsafe word_files(&count)
    for index in 0..<count where unsafe String(cString: files[index].tag) == name {
      return unsafe WordTable(list: UnsafeBufferPointer(start: files[index].bytes, count: files[index].count).span)
    }
    return nil
  }

  /// The languages that have a list, in order.
  public static var tags: [String] {
    var count = 0
    let files = unsafe word_files(&count)
    return (0..<count).map { unsafe String(cString: files[$0].tag) }
  }

  /// Tags of languages that are written in the words of another's list.
  private static let namesakes = ["no": "nb", "bs": "hr", "sh": "hr"]
}
