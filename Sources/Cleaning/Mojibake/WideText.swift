internal import Bytes
internal import Decoding
import Editing

/// Text in UTF-16 whose bytes were read one by one, so that a zero is beside every letter: `H·e·l·l·o·`.
enum WideText {
  /// The whole text read again; nil where it is something else.
  static func edit(in text: String) -> Edit? {
    let head = min(text.utf8.count, 512)
    guard zero.first(in: text.utf8.span, to: head) < head else { return nil }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = Windows1252.byte(scalar) else { return nil }
      bytes.append(byte)
    }
    guard let (charset, length) = charset(of: bytes) else { return nil }
    guard let after = charset.text(of: Array(bytes.dropFirst(length))), !after.utf8.contains(0)
    else { return nil }
    return Edit(
      rule: LegacyRepair.card.id, range: 0..<text.utf8.count, before: text, after: after,
      reason: "bytes in \(charset.name) were read one by one", confidence: 0.97)
  }

  private static let zero = ByteRanges(0x00...0x00)

  private static func charset(of bytes: [UInt8]) -> (charset: CharsetName, length: Int)? {
    if let mark = EncodingHints.mark(of: bytes), mark.charset != .utf8 { return mark }
    return UTF16Detector.charset(of: bytes).map { ($0, 0) }
  }
}
