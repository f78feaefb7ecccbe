internal import Bytes

/// A page as it came: its text in UTF-8, and how its bytes were read.
public struct Page: Hashable, Sendable, Codable {
  /// How the text is written.
  public enum Format: String, Hashable, Sendable, Codable, CaseIterable {
    /// Lines of text.
    case text
    /// HTML, whole or a part of a page.
    case html
  }

  /// The evidence for the charset.
  public enum Evidence: String, Hashable, Sendable, Codable, CaseIterable {
    /// The mark of byte order at the start.
    case byteOrderMark
    /// Every byte above 127 is part of a character in UTF-8, or there is none.
    case valid
    /// The pattern of zero bytes that UTF-16 leaves.
    case zeroBytes
    /// The page or its server says so, and the bytes do not speak against it.
    case declared
    /// The letters that come out are the commonest letters of a language.
    case letters
    /// ICU's detector, or nothing better than a guess.
    case detected
  }

  /// The text, with U+FFFD where bytes could not be read; a mark of byte order has left it.
  public let text: String
  /// How the text is written.
  public let format: Format
  /// The charset, by the name that its users know: `UTF-8`, `CP949`, `windows-1251`.
  public let encoding: String
  /// The evidence for the charset.
  public let evidence: Evidence
  /// Where a U+FFFD is in ``text``, in UTF-8 offsets: a character was lost here or on the way.
  public let replaced: [Range<Int>]

  /// Reads the bytes of a page.
  ///
  /// Bytes that a charset does not know, and a character cut off at the end, become U+FFFD and are recorded in
  /// ``replaced``. A page without bytes is a page without text.
  ///
  /// - Parameters:
  ///   - bytes: the page as it was stored or sent.
  ///   - declared: the charset that the server named, or that the caller knows; a mark of byte order and
  ///     bytes that are valid UTF-8 win over it.
  ///   - format: how the text is written, where the caller knows.
  /// - Throws: ``PageError`` for bytes that are not text, or an unknown declared charset.
  public init(decoding bytes: [UInt8], declared: String? = nil, format: Format? = nil) throws(PageError) {
    if let kind = FileKind.of(bytes) { throw .notText(kind: kind) }
    var given: CharsetName?
    if let declared {
      guard let known = CharsetName(declared) else { throw .unknownCharset(declared) }
      given = known
    }
    let decoded = try PageDecoder(bytes: bytes, declared: given).decode()
    self.init(decoded.text, format: format, encoding: decoded.charset.name, evidence: decoded.evidence)
  }

  /// Reads the bytes of a page from any collection, such as Foundation's `Data` or a slice of an array.
  ///
  /// - Parameters:
  ///   - bytes: the page as it was stored or sent.
  ///   - declared: the charset that the server named, or that the caller knows.
  ///   - format: how the text is written, where the caller knows.
  /// - Throws: ``PageError`` for bytes that are not text, or a declared charset that no one knows.
  public init(
    decoding bytes: some Collection<UInt8>, declared: String? = nil, format: Format? = nil
  ) throws(PageError) {
    try self.init(decoding: Array(bytes), declared: declared, format: format)
  }

  /// Takes over a text that is decoded already.
  public init(text: String, format: Format? = nil) {
    self.init(text, format: format, encoding: CharsetName.utf8.name, evidence: .valid)
  }

  private init(_ text: String, format: Format?, encoding: String, evidence: Evidence) {
    self.text = text
    self.format = format ?? (HTMLShape.isHTML(text) ? .html : .text)
    self.encoding = encoding
    self.evidence = evidence
    replaced = Self.lostCharacters(in: text)
  }

  private static func lostCharacters(in text: String) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let bytes = text.utf8.span
    var at = lead.first(in: bytes, to: bytes.count)
    while at + 2 < bytes.count {
      if bytes[at + 1] == 0xBF, bytes[at + 2] == 0xBD { found.append(at..<at + 3) }
      at = lead.first(in: bytes, from: at + 1, to: bytes.count)
    }
    return found
  }

  /// What U+FFFD begins with.
  private static let lead = ByteRanges(0xEF...0xEF)
}
