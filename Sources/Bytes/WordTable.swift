internal import CBytes

/// Common words with what is known of each, and a filter of rare words that look like two common ones run together.
///
/// Words are in small letters; capitals of ASCII are taken for small ones where words are looked up.
@safe public final class WordTable: @unchecked Sendable {
  // Filled in `init` and only read from then on, so it may be shared.
  private let table: OpaquePointer

  /// True if the filter has as many rare words as a large list of a language gives; without them, what is unknown may well be
  /// a word.
  public let knowsRareWords: Bool

  /// What is known of a common word.
  public struct Entry: Hashable, Sendable {
    /// How likely the word is the first half, or the last, of two words that ran together; 0 to 15.
    public var first, last: Int
    /// True if the word is written large in the middle of a sentence.
    public var isLarge: Bool
  }

  /// Two common words that a word may be made of.
  public struct Halves: Hashable, Sendable {
    /// Where the second begins, in bytes of the word.
    public var place: Int
    /// The first half's mark as a first, and the last's as a last.
    public var marks: Int
    /// The same of the next best way to part the word; below 0 if there is only one.
    public var nextMarks: Int
  }

  /// Reads a list as `Scripts/make-words` writes it; nil if it breaks off.
  public init?(list: Span<UInt8>) {
    var rare: Int64 = 0
    let read = unsafe list.withUnsafeBufferPointer { list -> OpaquePointer? in
      guard let start = list.baseAddress else { return nil }
      return unsafe bytes_words_read(start, Int64(list.count), &rare)
    }
    guard let read = unsafe read else { return nil }
    unsafe table = read
    knowsRareWords = rare >= Self.manyRare
  }

  /// The filters of large lists take 3 to 11 kilobytes, those of small ones at most 2.
  private static let manyRare: Int64 = 3_000

  deinit { unsafe bytes_words_close(table) }

  /// What is known of a word; nil for one that is not common.
  public func entry(of word: Span<UInt8>) -> Entry? {
    let found = unsafe asked(word) { unsafe bytes_words_find($0, $1, $2) } ?? -1
    guard found >= 0 else { return nil }
    return Entry(first: Int(found & 15), last: Int(found >> 4 & 15), isLarge: found & 256 != 0)
  }

  /// True if a word is common, or rare and made like two common ones (and, by chance, for one in fifty others).
  public func knows(_ word: Span<UInt8>) -> Bool {
    unsafe asked(word) { unsafe bytes_words_find($0, $1, $2) >= 0 || bytes_words_has_rare($0, $1, $2) != 0 }
      ?? false
  }

  /// The two common words, of two letters or more, that a word most likely is; nil if it is not made of any.
  public func halves(of word: Span<UInt8>) -> Halves? {
    guard let found = unsafe asked(word, { unsafe bytes_words_part($0, $1, $2) }), found.best >= 0 else {
      return nil
    }
    return Halves(place: Int(found.at), marks: Int(found.best), nextMarks: Int(found.next))
  }

  /// The next word from a place on that is not common, or a part of longer words more often than a word of its own, and has
  /// that many bytes or more; nil if there is none before `end`.
  ///
  /// A word is a run of letters of ASCII and of bytes beyond it, so that quotation marks may be part of one.
  ///
  /// - Precondition: `end` is in the text.
  public func nextUnknown(in text: Span<UInt8>, from place: Int, to end: Int, least: Int) -> Range<Int>? {
    precondition(place >= 0 && end <= text.count)
    let found = unsafe asked(text) { table, text, _ in
      unsafe bytes_words_next_unknown(table, text, Int64(place), Int64(end), Int64(least))
    }
    guard let found, found.start < found.end else { return nil }
    return Int(found.start)..<Int(found.end)
  }

  private func asked<Answer>(
    _ bytes: Span<UInt8>, _ ask: (OpaquePointer, UnsafePointer<UInt8>, Int64) -> Answer
  ) -> Answer? {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return nil }
      return unsafe ask(table, start, Int64(bytes.count))
    }
  }
}
