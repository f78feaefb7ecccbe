internal import Bytes
internal import Decoding
import Editing

/// Text in a charset of seven bits that shifts between ASCII and two bytes a character, left as its bytes are: HZ
/// (`~{<:Ky~}`), ISO-2022-KR (between the codes SO and SI) and ISO-2022-JP (after `ESC $ B`).
enum ShiftedText {
  /// The shifted stretches of a text, read; none where a shift never ends or a pair of bytes is not a character.
  static func edits(in text: String) -> [Edit] {
    let bytes = text.utf8.span
    guard signs.first(in: bytes, to: bytes.count) < bytes.count else { return [] }
    return edits(in: Array(text.utf8))
  }

  private static func edits(in bytes: [UInt8]) -> [Edit] {
    var (edits, at) = ([Edit](), 0)
    while case let sign = signs.first(in: bytes.span, from: at, to: bytes.count), sign < bytes.count {
      if let edit = edit(at: sign, bytes) {
        edits.append(edit)
        at = edit.range.upperBound
      } else {
        at = sign + 1
      }
    }
    return edits
  }

  /// What all shifts begin with: `~`, ESC and SO.
  private static let signs = ByteRanges(0x0E...0x0E, 0x1B...0x1B, 0x7E...0x7E)

  private struct Shift {
    let (open, close): ([UInt8], [UInt8])
    let charset: String

    init(_ open: String, _ close: String, _ charset: String) {
      (self.open, self.close, self.charset) = (Array(open.utf8), Array(close.utf8), charset)
    }
  }

  private static let shifts = [
    Shift("~{", "~}", "gb18030"), Shift("\u{E}", "\u{F}", "cp949"), Shift("\u{1B}$B", "\u{1B}(B", "euc-jp"),
    Shift("\u{1B}$B", "\u{1B}(J", "euc-jp"), Shift("\u{1B}$@", "\u{1B}(B", "euc-jp"),
    // What announces the shifts of Korean says nothing itself.
    Shift("\u{1B}$)C", "", "cp949"),
  ]

  /// A stretch on one line, whose characters are all of the charset's own script or its signs.
  private static func edit(at place: Int, _ bytes: [UInt8]) -> Edit? {
    for shift in shifts where bytes[place...].starts(with: shift.open) {
      let start = place + shift.open.count
      var end = start
      while end < bytes.count, 0x21...0x7E ~= bytes[end], !bytes[end...].starts(with: shift.close) { end += 1 }
      if shift.close.isEmpty { end = start }
      guard (end - start) % 2 == 0, end > start || shift.close.isEmpty, bytes[end...].starts(with: shift.close),
        let text = CharsetName(shift.charset)?.text(of: bytes[start..<end].map { $0 | 0x80 }),
        text.unicodeScalars.allSatisfy({
          $0.isSpaceless || $0.isHangul || 0x2010...0x30FF ~= $0.value || $0.isWideSign
        })
      else { continue }
      let range = place..<end + shift.close.count
      return Edit(
        rule: LegacyRepair.card.id, range: range, before: String(decoding: bytes[range], as: UTF8.self),
        after: text, reason: "bytes of seven bits in \(shift.charset) were left as they are", confidence: 0.97)
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// A letter or mark of full width, or one of the marks that East Asian charsets share with Latin.
  fileprivate var isWideSign: Bool { 0xFF00...0xFFEF ~= value || "·×÷°§".unicodeScalars.contains(self) }
}
