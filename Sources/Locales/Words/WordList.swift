public import Bytes
internal import CLocales
internal import Synchronization

/// The common words of a language, out of the files that `Scripts/make-words` writes from the frequencies of wordfreq.
public enum WordList {
  /// The words of a language; nil for a language without a list.
  ///
  /// A list is read when it is first asked for, in about a millisecond, and then kept.
  public static func table(for tag: LanguageTag) -> WordTable? { list(for: tag)?.table }

  /// The list of a language, which may not have been read yet; nil for a language without one.
  public static func list(for tag: LanguageTag) -> CommonWords? {
    let name = namesakes[tag.language] ?? tag.language
    return lists.first { $0.name == name }
  }

  /// The lists of languages so near to another that texts of one are easily taken for the other's.
  public static func neighbours(of tag: LanguageTag) -> [WordTable] {
    (neighbours[tag.language] ?? []).compactMap { table(for: LanguageTag($0)) }
  }

  private static let neighbours = [
    "pt": ["es"], "es": ["pt", "it"], "it": ["es"], "fr": ["it"], "da": ["nb", "sv"], "nb": ["da", "sv"],
    "no": ["da", "sv"],
    "sv": ["da"], "cs": ["sk"], "sk": ["cs"], "sl": ["hr"], "hr": ["sl"], "ru": ["uk", "bg"], "uk": ["ru"],
    "bg": ["ru"],
    "id": ["ms"], "ms": ["id"], "nl": ["de"], "de": ["nl"], "lv": ["lt"], "lt": ["lv"],
  ]

  /// The languages that have a list, in order.
  public static var tags: [String] { lists.map(\.name) }

  /// Tags of languages that are written in the words of another's list.
  private static let namesakes = ["no": "nb", "bs": "hr", "sh": "hr"]

  private static let lists = unsafe EmbeddedFile.all(word_files()).map { CommonWords($0) }
}

/// The common words of one language, read when they are first asked for.
public final class CommonWords: Sendable {
  /// The tag of its language.
  let name: String
  private let file: EmbeddedFile
  private let read = AtomicLazyReference<WordTable>()

  init(_ file: EmbeddedFile) { (self.file, name) = (file, file.name) }

  /// The words; nil if the list breaks off, which none of the program does.
  public var table: WordTable? {
    if let known = read.load() { return known }
    return file.read { WordTable(list: $0) }.map { read.storeIfNil($0) }
  }
}
