import Aircheck

/// A text to work on: as it comes, piece by piece, or out of the JSON that `clean --json` prints.
struct CleanedInput {
  /// Whose text it is, for what may be wrong with it.
  var name: String { input.name }
  /// The language that cleaning found, where it did.
  let language: String?
  private let input: Input
  /// What was read already.
  private var first: [UInt8]?
  private let isAtEnd: Bool

  /// Keys are sorted, so that this is how the JSON of a cleaned text begins.
  private static let head = Array(#"{"edits":"#.utf8)

  /// Opens a file by its path, or standard input by `-`.
  init(_ path: String) throws(Failure) {
    input = try Input(path)
    first = try input.next()
    guard let start = first, start.starts(with: Self.head) else {
      (language, isAtEnd) = (nil, first == nil)
      return
    }
    isAtEnd = true
    let whole = start + (try input.readAll())
    let cleaned = try? JSON.read(EditedText.self, from: String(decoding: whole, as: UTF8.self))
    first = cleaned.map { Array($0.text.utf8) } ?? whole
    language = cleaned.flatMap { $0.language == "und" ? nil : $0.language }
  }

  /// The next bytes; nil at the end.
  mutating func next() throws(Failure) -> [UInt8]? {
    guard let piece = first else { return isAtEnd ? nil : try input.next() }
    first = nil
    return piece
  }

  /// All text to the end.
  ///
  /// - Throws: ``Failure`` that names the first byte which is not UTF-8.
  mutating func readText() throws(Failure) -> String {
    var all: [UInt8] = []
    while let piece = try next() { all += piece }
    return try Input.text(all, of: name)
  }
}
