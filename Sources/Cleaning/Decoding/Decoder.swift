import ICU

/// Finds out the charset of a page's bytes and reads them.
///
/// What is surest is asked first: the mark of byte order, the zero bytes of UTF-16, UTF-8 that is valid, what
/// the page declares, and at last the letters that each charset would give.
struct Decoder {
  let bytes: [UInt8]
  let declared: CharsetName?

  struct Result {
    var text: String
    var charset: CharsetName
    var evidence: Page.Evidence
  }

  func decode() throws(PageError) -> Result {
    if let (charset, length) = ByteSigns.mark(of: bytes) {
      return read(Array(bytes.dropFirst(length)), charset, .byteOrderMark)
    }
    if let charset = ByteSigns.wideByZeros(bytes) { return read(bytes, charset, .zeroBytes) }
    if let offset = ByteSigns.binary(bytes) { throw .binary(offset: offset) }
    if ByteSigns.switchesByEscapes(bytes), let charset = CharsetName("iso-2022-jp") {
      return read(bytes, charset, .declared)
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      return Result(text: text, charset: .utf8, evidence: .valid)
    }
    if ByteSigns.nearlyUTF8(bytes) { return read(bytes, .utf8, .detected) }
    return readLegacy()
  }

  /// Reads bytes that are no Unicode: the letters decide, and what is declared counts where they are silent.
  private func readLegacy() -> Result {
    let declared = self.declared ?? DeclaredCharset.find(in: bytes).flatMap { CharsetName($0) }
    if let declared, !declared.isDefault { return read(bytes, declared, .declared) }
    let guesses = (try? Charset.guesses(for: Array(bytes.prefix(1 << 16)))) ?? []
    for guess in guesses {
      if let charset = CharsetName(guess.charset), charset != .utf8 { return read(bytes, charset, .detected) }
    }
    return read(bytes, declared ?? .latin1, .detected)
  }

  private func read(_ bytes: [UInt8], _ charset: CharsetName, _ evidence: Page.Evidence) -> Result {
    let text =
      charset == .utf8
      ? String(decoding: bytes, as: UTF8.self)
      : (try? Charset(charset.converter).decode(bytes)) ?? String(decoding: bytes, as: UTF8.self)
    return Result(text: text, charset: charset, evidence: evidence)
  }
}
