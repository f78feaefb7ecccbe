internal import Bytes

/// Tells HTML from text that holds a tag or two.
enum HTMLShape {
  /// True if a page is HTML: it opens as a document does, or closes several elements in its first part.
  static func isHTML(_ text: String) -> Bool {
    let bytes = text.utf8.span
    let end = min(bytes.count, 1 << 15)
    guard tag.first(in: bytes, to: end) < end else { return false }
    let head = text.utf8.prefix(1 << 15).map { $0 &- 65 < 26 ? $0 | 32 : $0 }
    let start = head.drop { $0 <= 32 || $0 >= 0x80 }
    if openings.contains(where: { start.starts(with: $0.utf8) }) { return true }
    var closed = 0
    for at in head.indices where head[at] == UInt8(ascii: "<") {
      if closings.contains(where: { head[at...].starts(with: $0.utf8) }) { closed += 1 }
      if closed == 3 { return true }
    }
    return false
  }

  /// What every tag begins with.
  private static let tag = ByteRanges(0x3C...0x3C)
  private static let openings = ["<!doctype html", "<html", "<head", "<body", "<!--", "<?xml", "<meta", "<article"]
  private static let closings = [
    "<html", "<body", "</p>", "</div>", "</li>", "</span>", "</td>", "</h1>", "</h2>", "</article>", "<br>",
    "<br/>",
    "<br />",
  ]
}
