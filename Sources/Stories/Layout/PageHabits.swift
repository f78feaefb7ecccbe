internal import Bytes

/// How a page writes its labels, as far as all of its lines together show.
///
/// A colon alone is weak: "It costs little: a spade" is no label. What makes it one is that the
/// page does it again.
struct PageHabits: Hashable {
  /// Whether labels have lost their brackets: `앵커 …` and `기자 …` at the start of sentences.
  let bareLabels: Bool
  /// Whether whole names stand before colons: `Jeanne Moreau : …`.
  private let namesAsLabels: Bool
  /// Initials and surnames that stand for whole names before colons: `JM`.
  private let shortLabels: Set<String>
  /// Whether the page is in capitals throughout, so that they show nothing.
  private let inCapitals: Bool

  init(_ lines: [TextLine], _ names: LabelNames) {
    let heads = lines.compactMap { $0.text[...].splitAtColon?.head.withoutDirection ?? $0.text[...].labelOfOwnLine }
    let wholeNames = heads.filter { $0.isWholeName }
    let initials = Set(wholeNames.map(\.initials))
    shortLabels = Set(heads.filter { initials.contains($0) })
    namesAsLabels = wholeNames.count >= 2 || !shortLabels.isEmpty
    let capitals = lines.count { $0.text.isInCapitals }
    inCapitals = capitals * 5 > lines.count * 4
    let bracketed = lines.contains { line in
      line.text.first.flatMap(LabelNames.closer(of:)) != nil
        && names.role(of: line.text.dropFirst().dropLast()) != nil
    }
    bareLabels = !bracketed && lines.contains { names.bareLabel($0.text[...])?.label.role == .anchor }
  }

  /// Whether this, standing before a colon, is a label on this page.
  func takes(_ head: Substring, afterMark: Bool) -> Bool {
    guard head.count <= 100, head.firstMatch(of: #/[a-z][.!?] /#) == nil else { return false }
    let head = head.last == ":" ? head.dropLast().withoutDirection : head.withoutDirection
    if shortLabels.contains(head) { return true }
    let name = head.split(separator: ",", maxSplits: 1).first.map { String($0).trimmedWhitespace } ?? ""
    if name.isInCapitals, name.isNameInLabel { return !inCapitals || afterMark }
    return namesAsLabels && head.isWholeName
  }
}

extension Substring {
  /// What stands before and behind the first colon, without white space around it.
  var splitAtColon: (head: Substring, tail: Substring)? {
    guard let colon = prefix(120).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let head = self[..<colon].drop(while: \.isWhitespace)
    let behind = self[index(after: colon)...]
    let tail = behind.drop(while: \.isWhitespace)
    // A time of day or an address has nothing between the colon and what follows.
    if self[colon] == ":", tail.startIndex == behind.startIndex, tail.first?.isASCII ?? false,
      tail.first?.opensQuotation == false
    {
      return nil
    }
    return head.isEmpty || tail.isEmpty ? nil : (head, tail)
  }

  /// What stands before a colon that ends the line: `DANA PELL, HOST:`.
  var labelOfOwnLine: String? {
    guard last == ":" || last == "：", count <= 100 else { return nil }
    let head = dropLast()
    return head.contains(":") || head.contains("：") ? nil : head.withoutDirection
  }

  /// Without a direction in parentheses at the end: `SOLBERG (on camera)`.
  var withoutDirection: String {
    let text = trimmedWhitespace
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return text }
    let name = text[..<open].trimmedWhitespace
    return name.isInCapitals ? name : text
  }

  /// Whether it is short and has no mark of a sentence, as the label of an East Asian page.
  var isShortLabel: Bool {
    count <= 40 && !contains { $0.endsSentence || "、，;".contains($0) }
  }
}
