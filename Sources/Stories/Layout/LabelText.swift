internal import Bytes

extension Substring {
  /// What comes before and after the first colon, without white space around it.
  var splitAtColon: (head: Substring, tail: Substring)? {
    guard hasByte(of: Self.colons), let colon = prefix(160).firstColonOutsideParentheses else { return nil }
    let head = self[..<colon].drop(while: \.isWhitespace)
    let behind = self[index(after: colon)...]
    let tail = behind.drop(while: \.isWhitespace)
    // A time of day or an address has nothing between the colon and what follows.
    if self[colon] == ":", tail.startIndex == behind.startIndex, tail.first?.isASCII ?? false,
      tail.first?.opensQuotation == false, tail.first != "*", tail.first != ":"
    {
      return nil
    }
    return head.isEmpty || tail.isEmpty ? nil : (head, tail)
  }

  /// The colon, and what the wide one begins with.
  private static let colons = ByteSet { $0 == UInt8(ascii: ":") || $0 == 0xEF }

  /// The first colon, unless parentheses that were opened before close behind it: `NAME (Author, "Stone: A Life"): …`.
  private var firstColonOutsideParentheses: Index? {
    var depth = 0
    var first: Index?
    for index in indices {
      switch self[index] {
      case "(", "（": depth += 1
      case ")", "）": depth -= 1
      case ":", "：":
        if depth <= 0 { return first == nil || depth == 0 && self[..<index].last == ")" ? index : first }
        first = first ?? index
      default: break
      }
    }
    return first
  }

  /// Without a direction in parentheses at the end: `SOLBERG (on camera)`.
  var withoutDirection: String {
    let text = trimmedWhitespace
    if text.hasSuffix("]"), let open = text.lastIndex(of: "["), open > text.startIndex {
      return text[..<open].trimmedWhitespace
    }
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return text }
    let name = text[..<open].trimmedWhitespace
    return name.isInCapitals || text[open...].isDirectionOfVoice ? name : text
  }

  /// True if it is short and has no mark of a sentence, as the label of an East Asian page.
  var isShortLabel: Bool {
    count <= 40 && !contains { $0.endsSentence || "、，;".contains($0) }
  }

  /// `(VO)`, `(voice over)`, `(on camera)`: how somebody is heard, and not who it is.
  private var isDirectionOfVoice: Bool {
    let words = lowercased()
    return count <= 5 || ["voice", "camera", "phone", "translat", "off"].contains { words.contains($0) }
  }
}
