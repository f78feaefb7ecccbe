import Cleaning
import Editing
import Harness

/// How time grows with the text: ten texts against one of ten times their length.
///
/// 1 is linear, 10 would be quadratic.
struct Growth {
  /// What a text is made of: sentences, and what is nothing but traps.
  private static let kinds: [(name: String, piece: String)] = [
    ("dots", "."), ("double quotes", "\""), ("apostrophes", "'"), ("spaces", " "), ("'>>'", ">>"), ("'&'", "&"),
    ("'&amp;'", "&amp;"), ("a word again and again", "word "), ("three words again and again", "one two three "),
    ("one line of commas", "a ,b"), ("blank lines", "\n"), ("wrapped lines", "the boat left the harbour again\n"),
    ("open tags", "<b "), ("brackets", "[("), ("hyphens", "a-"), ("misread UTF-8", "Ã©"), ("misread Greek", "Ξ±"),
    ("misread Russian", "Р°"), ("capitals", "aB"),
    ("captions in capitals", "THE BOAT LEFT THE PIER AT DAWN TODAY.\n\nThe boat left at dawn.\n\n"),
  ]

  private let cleaner: Cleaner

  /// Opens the cleaner that is timed.
  init() throws { cleaner = try Cleaner(language: "en", tier: .likely) }

  /// Shows a table for each kind of text, as soon as it is there.
  func run(_ sentences: String, show: (String) -> Void) {
    show(table("sentences", sentences))
    for kind in Self.kinds { show(table(kind.name, kind.piece)) }
  }

  private func table(_ name: String, _ piece: String) -> String {
    let bytes = 300_000
    func text(_ size: Int) -> String {
      let whole = String(repeating: piece, count: max(1, size / piece.utf8.count + 1))
      return String(decoding: whole.utf8.prefix(size), as: UTF8.self)
    }
    let (short, long) = (text(bytes / 10), text(bytes))
    var contest = Contest("Growth: \(name)", bytes: bytes)
    contest.enter("ten texts of 30,000 bytes") { (0..<10).reduce(0) { sum, _ in sum + work(short) } }
    contest.enter("one text of 300,000 bytes") { work(long) }
    return contest.run(turns: 3)
  }

  private func work(_ text: String) -> Int {
    let cleaned = cleaner.clean(text)
    return cleaned.edits.count &+ cleaned.text.utf8.count
  }
}
