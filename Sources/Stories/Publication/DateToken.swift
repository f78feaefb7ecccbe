/// A number or a word of a line that may tell a date.
struct DateToken: Hashable {
  /// Digits, or letters in lower case without stops.
  var text: String
  /// What is between this token and the next.
  var gap = ""

  /// The number, where it is one of at most four digits.
  var number: Int? { text.utf8.count <= 4 ? Int(text) : nil }
  /// True if the next token belongs to the same date: `2025/`, `2025. `, `2025년 `, `2025-`.
  var isJoined: Bool {
    let mark = gap.filter { !$0.isWhitespace }
    return mark.count <= 1 && mark.allSatisfy { "-./年月日년월일".contains($0) } && !mark.isEmpty && gap.count <= 2
  }
  /// True if it is an hour or a minute with more after it: `20:`, `20h`, `18時`.
  var isClock: Bool { gap.first.map { ":h時时點点시분分".contains($0) } ?? false }
  /// True if it has the four digits of a year.
  var isYear: Bool { text.utf8.count == 4 && number != nil }
}

extension String {
  /// Numbers and words, with what is between them; digits of any script as those of ASCII.
  var dateTokens: [DateToken] {
    var tokens: [DateToken] = []
    for (index, character) in zip(indices, self) {
      let digit = character.wholeNumberValue.flatMap { (0...9).contains($0) ? Character(String($0)) : nil }
      // `20h05`: the letter is a mark between two numbers.
      let isHour = character == "h" && tokens.last?.isBareNumber == true && !startsWord(after: index)
      let isUnit = isHour || "年月日년월일時时點点시분分".contains(character)
      let isWord = character.isLetter && !isUnit
      guard digit != nil || isWord else {
        // `p.m.` is one word: its stops are left out.
        if !tokens.isEmpty { tokens[tokens.count - 1].gap.append(character == "：" ? ":" : character) }
        continue
      }
      let next = digit ?? character
      if let last = tokens.last, last.joins(next, isDigit: digit != nil) {
        tokens[tokens.count - 1].append(next)
      } else {
        tokens.append(DateToken(text: next.lowercased()))
      }
    }
    return tokens.flatMap(\.partedAtYear)
  }

  private func startsWord(after index: Index) -> Bool { self[self.index(after: index)...].first?.isLetter ?? false }
}

extension DateToken {
  fileprivate var isBareNumber: Bool { gap.isEmpty && number != nil }

  fileprivate func joins(_ next: Character, isDigit: Bool) -> Bool {
    let isNumber = text.first?.isNumber ?? false
    if gap.isEmpty { return isNumber == isDigit }
    return gap == "." && !isNumber && !isDigit && text.count == 1
  }

  /// `20247` of `May 3, 20247:12 PM`, where a page has lost the space after the year: the year, and the hour.
  fileprivate var partedAtYear: [DateToken] {
    guard (5...6).contains(text.utf8.count), gap.first == ":", text.hasPrefix("19") || text.hasPrefix("20"),
      Int(text) != nil
    else { return [self] }
    return [
      DateToken(text: String(text.prefix(4)), gap: " "), DateToken(text: String(text.dropFirst(4)), gap: gap),
    ]
  }

  fileprivate mutating func append(_ next: Character) {
    text += next.lowercased()
    gap = ""
  }
}
