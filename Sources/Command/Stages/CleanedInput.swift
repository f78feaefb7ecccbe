import Aircheck

/// A text to find sentences in: as it comes, piece by piece, or clean out of a page or the JSON of `clean --json`.
struct CleanedInput {
  /// Whose text it is, for what may be wrong with it.
  var name: String { input.name }
  /// The language that was asked for, or else found; nil where nothing tells.
  let language: String?
  private let input: Input
  /// What was read already.
  private var first: [UInt8]?
  private let isAtEnd: Bool

  /// Opens a file by its path, or standard input by `-`; plain text is not read whole.
  ///
  /// Without a language that was asked for, that of plain text is found by its beginning.
  init(_ path: String, language asked: String?, in files: LanguageFiles, _ reader: () throws -> StageReader) throws
  {
    input = try Input(path)
    guard var start = try input.next() else {
      (language, isAtEnd) = (asked, true)
      return
    }
    // What is not known at its start is text, and is read on piece by piece.
    let head = String(decoding: start, as: UTF8.self)
    if FileStart.isText(start), InputFormat(of: Page(text: head)) == .text {
      isAtEnd = asked == nil ? try Self.fill(&start, from: input) : false
      language = asked ?? Self.known(files.detector.language(of: String(decoding: start, as: UTF8.self)))
      first = start
      return
    }
    let cleaned = try reader().cleaned(start + (try input.readAll()), from: input)
    first = Array(cleaned.text.utf8)
    language = asked ?? Self.known(cleaned.language)
    isAtEnd = true
  }

  /// Reads on until a language can be found, however the bytes come, so that the same text is in the same language; true if
  /// that was all.
  private static func fill(_ start: inout [UInt8], from input: Input) throws(Failure) -> Bool {
    while start.count < LanguageDetector.sample {
      guard let piece = try input.next() else { return true }
      start += piece
    }
    return false
  }

  private static func known(_ language: String) -> String? { language == "und" ? nil : language }

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

/// Looks at the first bytes of a file.
enum FileStart {
  /// True if they can be text: not an archive, an image or a sound.
  static func isText(_ bytes: [UInt8]) -> Bool { problem(with: bytes) == nil }

  /// The kind of archive, sound or image whose bytes a text holds; nil for text.
  ///
  /// Only the few texts that begin with control codes are looked at.
  static func foreignKind(of text: String) -> String? {
    guard text.utf8.prefix(12).contains(where: { $0 < 0x09 }),
      case .notText(let kind)? = problem(with: Array(text.utf8.prefix(4096)))
    else { return nil }
    return kind
  }

  /// Why they are a file of another kind; nil where nothing says so.
  static func problem(with bytes: [UInt8]) -> PageError? {
    do throws(PageError) {
      _ = try Page(decoding: Array(bytes.prefix(4096)))
      return nil
    } catch {
      // A single control code is the fault of a line, not of the file.
      if case .notText = error { return error }
      return nil
    }
  }
}
