internal import Bytes

/// UTF-8 in which some bytes are not: a line that was pasted from a page in another charset, a letter of Latin-1, or
/// a character of which a byte was lost.
enum PatchedUTF8 {
  /// The text, a line at a time; nothing but characters that lost a byte becomes U+FFFD.
  static func read(_ bytes: [UInt8]) -> String {
    var text = ""
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: .newline).map { $0 + 1 } ?? bytes.count
      text += String(validating: bytes[start..<end], as: UTF8.self) ?? line(Array(bytes[start..<end]))
      start = end
    }
    return text
  }

  private static func line(_ bytes: [UInt8]) -> String {
    if !EncodingHints.nearlyUTF8(bytes, forEachStray: 2), bytes.count(where: \.isWide) >= 6,
      let best = LegacyCodec.best(for: bytes),
      best.reading.score >= 2, best.margin >= 1.2, let text = best.reading.codec.text(of: bytes)
    {
      return text
    }
    var text = ""
    var at = 0
    while at < bytes.count {
      let length = EncodingHints.characterLength(bytes, at)
      if length > 0 {
        text += String(decoding: bytes[at..<at + length], as: UTF8.self)
        at += length
      } else {
        text += stray(bytes, at) ?? "\u{FFFD}"
        at = endOfStray(bytes, at)
      }
    }
    return text
  }

  /// A letter or sign of windows-1252, where a word of ASCII goes on beside it.
  private static func stray(_ bytes: [UInt8], _ place: Int) -> String? {
    let last = place > 0 ? bytes[place - 1] : .space
    let next = place + 1 < bytes.count ? bytes[place + 1] : .space
    guard last < 0x80, next < 0x80, place + 1 < bytes.count, last.isLetter || next.isLetter else { return nil }
    let scalar = Windows1252.scalar(bytes[place])
    return scalar.properties.generalCategory == .control ? nil : String(scalar)
  }

  /// After a lead byte and as many trailing bytes as follow it: one character that lost its end.
  private static func endOfStray(_ bytes: [UInt8], _ place: Int) -> Int {
    let lead = bytes[place]
    let most = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0
    return place + 1 + bytes[(place + 1)...].prefix(most).prefix { $0.isContinuation }.count
  }
}
