internal import Bytes
internal import Locales
internal import Synchronization

/// The common words of a language that are not written large within a sentence: `neighbour`, `passant`.
///
/// A label that is one of them says what somebody is. The list is read when it is first asked for.
final class CommonNouns: Sendable {
  private let tag: String
  private let list = Mutex<WordTable??>(nil)

  init(_ tag: String) { self.tag = tag }

  /// True if a word in small letters is one of them.
  func contains(_ word: String) -> Bool {
    list.withLock { list in
      let table = list ?? WordList.table(for: LanguageTag(tag))
      list = .some(table)
      return table?.entry(of: word.utf8.span).map { !$0.isLarge } ?? false
    }
  }
}
