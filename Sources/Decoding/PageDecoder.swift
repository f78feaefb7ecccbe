internal import Bytes
import ICU

/// Finds out the charset of a page's bytes and reads them.
///
/// What is surest is asked first: the mark of byte order, the zero bytes of UTF-16, UTF-8 that is valid, what
/// the page declares, and at last the letters that each charset would give.
struct PageDecoder {
  let bytes: [UInt8]
  let declared: CharsetName?

  struct Result {
    var text: String
    var charset: CharsetName
    var evidence: Page.Evidence
  }

  func decode() throws(PageError) -> Result {
    if let (charset, length) = EncodingHints.mark(of: bytes) {
      return read(Array(bytes.dropFirst(length)), charset, .byteOrderMark)
    }
    if let charset = UTF16Detector.charset(of: bytes) { return read(bytes, charset, .zeroBytes) }
    if let charset = EncodingHints.switchedCharset(bytes) { return read(bytes, charset, .declared) }
    if let offset = EncodingHints.binary(bytes) { throw .binary(offset: offset) }
    if let text = String(validating: bytes, as: UTF8.self) {
      return Result(text: text, charset: .utf8, evidence: .valid)
    }
    if EncodingHints.nearlyUTF8(bytes, forEachStray: 2) || EncodingHints.endsWithinCharacter(bytes) {
      return Result(text: PatchedUTF8.read(bytes), charset: .utf8, evidence: .detected)
    }
    return readLegacy()
  }

  /// Reads bytes that are not Unicode: the declared charset counts unless the letters clearly contradict it.
  private func readLegacy() -> Result {
    let declared = self.declared ?? DeclaredCharset.find(in: bytes).flatMap { CharsetName($0) }
    let sample = lettersSample()
    let best = LegacyCodec.best(for: sample)
    if let declared, !declared.isDefault, !declared.isUnicode {
      let own = LegacyCodec.all.first { $0.charset == declared }?.score(sample)
      // A few letters speak against a declaration only where they read very well.
      let least = own != nil && sample.count(where: \.isWide) >= 12 ? 1.0 : 3.0
      guard let best, best.reading.score >= max(least, (own ?? 0) + 2) else {
        return read(bytes, declared, .declared)
      }
      return read(bytes, best.reading.codec.charset, .letters)
    }
    let latin = LatinCodec.best(for: sample)
    let oddness = LatinOddness.average(of: sample.map(Windows1252.scalar))
    let isOdd = oddness >= ((latin?.isLikely ?? false) ? 2 * LatinOddness.oddest : LatinOddness.oddest)
    if let best, isOdd, best.reading.score >= 1, best.margin >= 0.3, !isLetterOfWord(sample) {
      return read(bytes, best.reading.codec.charset, .letters)
    }
    if let best, !(latin?.isLikely ?? false), best.reading.score >= 3, best.margin >= 1.2, !isLetterOfWord(sample) {
      return read(bytes, best.reading.codec.charset, .letters)
    }
    return read(bytes, latin?.codec.charset ?? .latin1, .detected)
  }

  /// True if bytes above ASCII are rare, and one of them is inside or next to a lower-case word.
  private func isLetterOfWord(_ sample: [UInt8]) -> Bool {
    let wide = sample.indices.filter { sample[$0].isWide }
    return wide.count < 4
      && wide.contains { $0 > 0 && sample[$0 - 1].isLower || $0 + 1 < sample.count && sample[$0 + 1].isLower }
  }

  /// The lines of the page that hold more than ASCII, up to 4,096 bytes of them.
  private func lettersSample() -> [UInt8] {
    var sample: [UInt8] = []
    var start = 0
    while start < bytes.count, sample.count < 4_096 {
      let end = bytes[start...].firstIndex(of: .newline) ?? bytes.count
      let line = bytes[start..<end]
      if let first = line.firstIndex(where: \.isWide) {
        // With the word before it, which shows whether capitals and signs are where they should.
        let word = line[..<first].lastIndex(of: .space) ?? line.startIndex
        sample += line[max(word, first - 40)...].prefix(4_096) + [.newline]
      }
      start = end + 1
    }
    return sample
  }

  private func read(_ bytes: [UInt8], _ charset: CharsetName, _ evidence: Page.Evidence) -> Result {
    let text =
      charset == .utf8
      ? String(decoding: bytes, as: UTF8.self)
      : charset.text(of: bytes) ?? String(decoding: bytes, as: UTF8.self)
    return Result(text: text, charset: charset, evidence: evidence)
  }
}
