internal import Bytes
internal import Decoding
import Editing

/// A part of a line whose characters are all bytes: of Latin-1, or of windows-1252.
struct Segment {
  /// The text that it is a part of.
  let text: String
  /// The bytes that the characters stand for.
  var bytes: [UInt8] = []
  /// Where each character begins in the text, in UTF-8 offsets, and where the last one ends.
  var offsets: [Int] = []
  /// How odd the characters are as letters and signs of a Latin text, from 0 to 2 for each above ASCII.
  var oddness = 0.0
  /// True if nothing else is on its line.
  var isWholeLine = true
  /// The charset that the bytes are in, where that is clear.
  var codec: LegacyCodec?

  /// True if the characters are odd, and no UTF-8, which is repaired by itself: `Ã¼` is 체 in CP949.
  var isOdd: Bool {
    oddness >= LatinOddness.oddest && !isInCapitals && !EncodingHints.nearlyUTF8(bytes, forEachStray: 10)
  }

  /// True if all above ASCII are capitals that touch capitals of ASCII and no small letters: `OPÇÃO`, `DÉÇU`.
  private var isInCapitals: Bool {
    guard bytes.allSatisfy({ $0 < 0x80 || 0xC0...0xDE ~= $0 && $0 != 0xD7 }) else { return false }
    var touches = false
    for (one, next) in zip(bytes, bytes.dropFirst()) where (one < 0x80) != (next < 0x80) {
      let neighbour = min(one, next)
      if neighbour.isLower { return false }
      touches = touches || neighbour.isUpper
    }
    return touches
  }

  /// Where it is, in UTF-8 offsets of the text.
  var range: Range<Int> { (offsets.first ?? 0)..<(offsets.last ?? 0) }

  /// Takes the charset that reads well, and much better than any other: the fewer the letters, the better.
  ///
  /// The one that the text around is in is asked first, and the others only where it does not read well.
  mutating func decide(expecting likely: LegacyCodec?) {
    let isOther = likely?.charset.name != "Shift_JIS" && isRead(by: likely)
    if !isOther, let healed = ShiftJISSpaces.healed(bytes), reads(healed, betterInShiftJISThan: bytes) {
      bytes = healed
    }
    if isRead(by: likely) {
      codec = likely
      return
    }
    guard let (reading, margin) = LegacyCodec.best(for: bytes) else { return }
    let letters = Double(bytes.count { $0 >= 0x80 })
    let isLong = letters >= 12
    guard letters >= (isWholeLine ? 6 : 8), reading.score >= (isLong ? 1.0 : 3.0) else { return }
    if margin >= 1.2 || isLong && margin >= 0.3 && margin * letters >= 16 { codec = reading.codec }
  }

  /// True if there are enough letters, and common ones in a charset.
  private func isRead(by codec: LegacyCodec?) -> Bool {
    guard let codec, bytes.count(where: { $0 >= 0x80 }) >= 12 else { return false }
    return codec.score(bytes) ?? 0 >= 2.5
  }

  private func reads(_ healed: [UInt8], betterInShiftJISThan bytes: [UInt8]) -> Bool {
    guard let best = LegacyCodec.best(for: healed), best.reading.codec.charset.name == "Shift_JIS" else {
      return false
    }
    return best.reading.score > best.reading.codec.score(bytes) ?? 0
  }

  /// The repair, in its own charset or in the one of the text around it.
  func edit(following leading: CharsetName?) -> Edit? {
    guard let codec = codec ?? neighbour(leading), let start = bytes.firstIndex(where: { $0 >= 0x80 }) else {
      return nil
    }
    guard let whole = codec.text(of: Array(bytes[start...])), !whole.utf8.contains(0) else { return nil }
    let same = commonEnding(whole.utf8, bytes[start...])
    let after = String(whole[utf8: 0..<whole.utf8.count - same])
    let range = offsets[start]..<offsets[bytes.count - same]
    let isWhole = !after.unicodeScalars.contains("\u{FFFD}")
    return Edit(
      rule: LegacyRepair.card.id, range: range, before: String(text[utf8: range]), after: after,
      reason: "bytes in \(codec.charset.name) were read as Latin-1", confidence: isWhole ? 0.97 : 0.7)
  }

  private func neighbour(_ leading: CharsetName?) -> LegacyCodec? {
    guard let leading, let codec = LegacyCodec.all.first(where: { $0.charset == leading }) else { return nil }
    return (codec.score(bytes) ?? -1) >= 0 ? codec : nil
  }

  /// How many bytes of ASCII both end with.
  private func commonEnding(_ one: String.UTF8View, _ other: ArraySlice<UInt8>) -> Int {
    zip(one.reversed(), other.reversed()).prefix { $0 == $1 && $0 < 0x80 }.count
  }
}
