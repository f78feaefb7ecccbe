internal import Bytes
internal import Decoding
import Editing

/// Lines in a charset of East Asia that a program read as UTF-8 wherever the bytes happened to spell it, and else byte
/// by byte as Latin-1: `¹谡 ¸ñÆ÷Ç×À»` for 배가 목포항을 in CP949.
///
/// What it did can be undone: a character below U+0100 stands for one byte, any other for its bytes in UTF-8.
enum BytewiseText {
  /// The least bytes above ASCII that a line needs to be sure of its charset.
  private static let leastLetters = 12

  /// The repairs of the lines of a text on which other characters are among odd ones of Latin-1.
  static func edits(in text: String) -> [Edit] {
    var edits: [Edit] = []
    var start = 0
    for line in text.utf8.split(separator: .newline, omittingEmptySubsequences: false) {
      if let edit = edit(of: Substring(line), at: start) { edits.append(edit) }
      start += line.count + 1
    }
    return edits
  }

  private static func edit(of line: Substring, at start: Int) -> Edit? {
    guard line.utf8.count < 1 << 14, isMixed(line) else { return nil }
    var scalars = line.unicodeScalars[...]
    let head = scalars.prefix { $0.isASCII }
    scalars = scalars.dropFirst(head.count)
    let bytes = scalars.flatMap { $0.value < 0x100 ? [UInt8($0.value)] : Array(String($0).utf8) }
    guard bytes.count(where: \.isWide) >= leastLetters, !EncodingHints.nearlyUTF8(bytes, forEachStray: 2),
      let (reading, margin) = LegacyCodec.best(for: bytes), reading.codec.isIdeographic, reading.score >= 3,
      margin >= 1.2, let after = reading.codec.text(of: bytes), !after.unicodeScalars.contains("\u{FFFD}")
    else { return nil }
    let before = String(Substring(scalars))
    let same = zip(before.utf8.reversed(), after.utf8.reversed()).prefix { $0 == $1 && $0 < 0x80 }.count
    let place = start + String(Substring(head)).utf8.count
    return Edit(
      rule: LegacyRepair.card.id, range: place..<place + before.utf8.count - same,
      before: String(decoding: before.utf8.dropLast(same), as: UTF8.self),
      after: String(decoding: after.utf8.dropLast(same), as: UTF8.self),
      reason: "bytes in \(reading.codec.charset.name) were read as UTF-8 or else Latin-1", confidence: 0.97)
  }

  /// True if a line holds characters that are bytes, odd as Latin letters, and others that they do not go with.
  private static func isMixed(_ line: Substring) -> Bool {
    var oddness = LatinOddness()
    var others = 0
    for scalar in line.unicodeScalars {
      if scalar.value < 0x100 {
        oddness.take(scalar)
      } else {
        others += 1
        oddness.take(" ")
      }
    }
    return others > 0 && oddness.average >= LatinOddness.oddest
  }
}
