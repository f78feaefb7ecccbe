internal import Bytes

/// Finds quotations that are free: nothing but them from the first word of a sentence to the last.
enum Quotations {
  /// The indices of passages that are in such quotations, in order.
  static func freeStanding(in passages: [Passage]) -> [Int] {
    let dashed = afterDashes(in: passages)
    let marked = inMarks(in: passages)
    return dashed.isEmpty ? marked : Set(dashed + marked).sorted()
  }

  /// Lines without a label that open with a dash, as books and Polish or Spanish pages write what somebody says; a second
  /// dash says that the line tells who.
  private static func afterDashes(in passages: [Passage]) -> [Int] {
    var lines: [[Int]] = []
    for index in passages.indices where passages[index].isSpeech {
      if let last = lines.last?.last, passages[last].line == passages[index].line {
        lines[lines.count - 1].append(index)
      } else {
        lines.append([index])
      }
    }
    let dashed = lines.filter { line in
      let first = passages[line[0]]
      return first.label == nil && first.text.opensWithDash && passages[line[line.count - 1]].hasEnd
        && !line.contains { passages[$0].text.dropFirst(2).hasDashBetweenSpaces }
    }
    guard dashed.count * 2 < lines.count else { return [] }
    return dashed.flatMap(\.self)
  }

  /// Passages in quotation marks.
  private static func inMarks(in passages: [Passage]) -> [Int] {
    var found: [Int] = []
    var index = 0
    while index < passages.count {
      if let end = end(of: passages, openedAt: index) {
        if !isCited(passages, at: index) { found += index...end }
        index = end
      }
      index += 1
    }
    return found
  }

  /// True if the person whom a label names says the quotation: within a line of theirs, or as the first words under the
  /// label of somebody of the newsroom.
  private static func isCited(_ passages: [Passage], at index: Int) -> Bool {
    guard let label = passages[index].label, label.name != nil else { return false }
    if passages[index].isLabelled { return label.role?.isNewsroom == true }
    return index > 0 && passages[index - 1].isSpeech && passages[index - 1].line == passages[index].line
  }

  /// The passage that closes the quotation which opens at the start of this one.
  private static func end(of passages: [Passage], openedAt start: Int) -> Int? {
    // `- "…"`: some pages put a dash before the quotation.
    let front = passages[start].text.prefix { "-–— ".contains($0) }.count
    guard passages[start].isSpeech, let opener = passages[start].text.dropFirst(front).first, opener.opensQuotation
    else {
      return nil
    }
    // "It is late," says the captain. "We must go." is one speech within the captain's sentence.
    if start > 0, passages[start - 1].line == passages[start].line, passages[start - 1].isSpeech,
      passages[start - 1].text.first?.opensQuotation == true
    {
      return nil
    }
    let closers = closers(of: opener)
    for index in start..<min(start + longest, passages.count) {
      guard passages[index].isSpeech, passages[index].label == passages[start].label else { return nil }
      let text = passages[index].text.dropFirst(index == start ? 1 + front : 0)
      guard let close = text.firstIndex(where: { closers.contains($0) }) else { continue }
      let behind = text[text.index(after: close)...]
      return behind.allSatisfy { !$0.isLetter && !$0.isNumber } ? index : nil
    }
    return nil
  }

  /// A quotation of more sentences than this was never closed.
  private static let longest = 12

  fileprivate static func closers(of opener: Character) -> String {
    switch opener {
    case "“", "„", "‟": "“”\""
    case "«": "»"
    case "»": "«"
    case "「": "」"
    case "『": "』"
    case "＂": "＂"
    default: "\"”"
    }
  }
}

extension String {
  /// True if a long dash and white space open it.
  fileprivate var opensWithDash: Bool {
    guard let first, "–—".contains(first) else { return false }
    return dropFirst().first?.isWhitespace == true && dropFirst().contains(where: \.isLetter)
  }

  /// What of a sentence is outside of quotation marks: the words of who speaks it.
  var outsideQuotations: String {
    var (outside, closes) = ("", nil as String?)
    for character in self {
      if let closers = closes {
        if closers.contains(character) { closes = nil }
      } else if character.opensQuotation {
        closes = Quotations.closers(of: character)
      } else if character.closesQuotation {
        // It was opened in a sentence before, and all up to here was quoted.
        outside = ""
      } else {
        outside.append(character)
      }
    }
    return outside
  }
}

extension Substring {
  /// True if a long dash has white space on either side.
  fileprivate var hasDashBetweenSpaces: Bool {
    guard hasByte(of: .dashes) else { return false }
    let scalars = Array(unicodeScalars)
    return scalars.indices.dropFirst().dropLast().contains { place in
      (scalars[place] == "–" || scalars[place] == "—") && scalars[place - 1].properties.isWhitespace
        && scalars[place + 1].properties.isWhitespace
    }
  }
}
