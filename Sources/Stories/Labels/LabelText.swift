internal import Bytes

extension Substring {
  /// What comes before and after the first colon, without white space around it.
  var splitAtColon: (head: Substring, tail: Substring)? {
    guard hasByte(of: Self.colons), let colon = firstColonOutsideParentheses(within: 160) else { return nil }
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

  /// The first colon, unless parentheses that were opened before close after it: `NAME (Author, "Stone: A Life"): …`.
  private func firstColonOutsideParentheses(within characters: Int) -> Index? {
    let bytes = utf8.span
    // A text of fewer bytes has fewer characters.
    let end =
      bytes.count <= characters
      ? endIndex : index(startIndex, offsetBy: characters, limitedBy: endIndex) ?? endIndex
    let limit = utf8.distance(from: startIndex, to: end)
    var (depth, first): (Int, Int?) = (0, nil)
    for place in 0..<limit {
      switch bytes.bracketOrColon(at: place) {
      case "(": depth += 1
      case ")": depth -= 1
      case ":":
        if depth <= 0 {
          let isBehind = depth == 0 && bytes.byte(place - 1) == UInt8(ascii: ")")
          return utf8Index(first == nil || isBehind ? place : first ?? place)
        }
        first = first ?? place
      default: break
      }
    }
    return first.map { utf8Index($0) }
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
    isNoLonger(than: 40) && !contains { $0.endsSentence || "、，;".contains($0) }
  }

  /// `(VO)`, `(voice over)`, `(on camera)`: how somebody is heard, and not who it is.
  var isDirectionOfVoice: Bool {
    let words = lowercased()
    return count <= 5 || ["voice", "camera", "phone", "translat", "off"].contains { words.contains($0) }
  }
}

extension StringProtocol {
  /// True if all of it is in quotation marks.
  var isQuotation: Bool {
    let text = drop(while: \.isWhitespace)
    guard text.first?.opensQuotation == true else { return false }
    guard text.last(where: { !$0.isWhitespace })?.closesQuotation == true else { return false }
    return String(text).outsideQuotations.allSatisfy { !$0.isLetter }
  }
}

extension Span<UInt8> {
  /// The parenthesis or colon at a place, narrow or wide; nil if another character is there.
  fileprivate func bracketOrColon(at place: Int) -> Unicode.Scalar? {
    switch self[place] {
    case UInt8(ascii: "("): "("
    case UInt8(ascii: ")"): ")"
    case UInt8(ascii: ":"): ":"
    case 0xEF where byte(place + 1) == 0xBC:
      switch byte(place + 2) {
      case 0x88: "("
      case 0x89: ")"
      case 0x9A: ":"
      default: nil
      }
    default: nil
    }
  }
}
