internal import Bytes
internal import Editing

/// The gaps of two blanks or more that cleaning made one, where they part labels from what is said: `Dana Pell  The harbor …`.
///
/// Nothing but the gap shows such a label, and only where the same heads recur.
enum WideGaps {
  /// The text of a page with a tab for each blank after such a label; offsets stay as they are.
  static func marked(_ page: EditedText, _ map: OffsetMap) -> String {
    let edits = page.edits.filter { $0.after == " " && $0.before.count >= 2 && $0.before.allSatisfy { $0 == " " } }
    guard edits.count >= 3 else { return page.text }
    var bytes = Array(page.text.utf8)
    var found: [(head: ArraySlice<UInt8>, place: Int)] = []
    for edit in edits {
      let place = map.text(edit.range.lowerBound)
      guard place < bytes.count, bytes[place] == 0x20 else { continue }
      let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let head = bytes[start..<place]
      if (1...48).contains(head.count), isHead(String(decoding: head, as: UTF8.self)) {
        found.append((head, place))
      }
    }
    let counts = Dictionary(found.map { (Array($0.head), 1) }, uniquingKeysWith: +)
    guard found.count >= 3, counts.count >= 2, counts.count < found.count else { return page.text }
    for label in found { bytes[label.place] = 0x09 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// True if words may be a label: a few, the first of them large, and no mark of a sentence.
  private static func isHead(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter, !first.isLowercase else { return false }
    return text.split(separator: " ").count <= 4
      && !text.contains { ",;:!?".contains($0) || $0.endsSentence && $0 != "." }
  }
}
