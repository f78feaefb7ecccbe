internal import Bytes
internal import Locales

/// Tells the fields of minutes, notices and letters, `Place: the old hall`, from what a page says of itself.
extension Lines {
  /// True if a line is one of some fields in a row, of which so many besides it are none that pages have.
  func isAmongFields(_ line: Int, besides least: Int) -> Bool {
    guard isField(line) else { return false }
    var fields = 0
    for step in [-1, 1] {
      var next = line + step
      while lines.indices.contains(next), abs(next - line) <= Self.reach, isField(next) {
        fields += isOfPage(next) ? 0 : 1
        next += step
      }
    }
    return fields >= least
  }

  /// True if a line is a turn of a chat or a dialogue: the line directly above or below begins with a label too, or another
  /// near it with the same one.
  func isTurn(_ line: Int) -> Bool {
    guard let label = label(of: line) else { return false }
    let near = [line - 1, line + 1].contains { self.label(of: $0) != nil }
    return near
      && (max(0, line - Self.reach)...line + Self.reach).contains { $0 != line && self.label(of: $0) == label }
  }

  /// The words ahead of the colon of a line.
  private func label(of line: Int) -> String? {
    guard lines.indices.contains(line), let colon = colon(of: lines[line].range) else { return nil }
    let label = context.text(lines[line].range.lowerBound..<colon)
    return label.hasSuffix(" ") ? String(label.dropLast()) : label
  }

  private static let reach = 12

  /// True if a line is a few words, a colon, and a few more words that are not a sentence.
  private func isField(_ line: Int) -> Bool {
    let range = lines[line].range
    guard !range.isEmpty, context.columns(of: range) <= 100, let colon = colon(of: range) else { return false }
    let value = context.text(colon..<range.upperBound).unicodeScalars.drop { ":： ".unicodeScalars.contains($0) }
    let isShort = value.split(separator: " ").count <= 3
    return value.contains { $0.isLetter || $0.isDigit } && (isShort || !context.endsSentence(range))
  }

  /// The colon that ends a label of up to four words without a number.
  private func colon(of line: Range<Int>) -> Int? {
    let head = context.bytes[line].prefix(48)
    let colon = head.indices.first { head[$0] == UInt8(ascii: ":") || head[$0] == 0xEF && context.has("：", at: $0) }
    guard let colon, colon > line.lowerBound else { return nil }
    let label = context.text(line.lowerBound..<colon)
    let isName = label.unicodeScalars.allSatisfy {
      $0.isLetter || " -/()'’".unicodeScalars.contains($0) || $0.isMark
    }
    return isName && label.split(separator: " ").count <= 4 ? colon : nil
  }

  /// True if the language files know a line as one of a page, or as a label of who speaks.
  private func isOfPage(_ line: Int) -> Bool {
    [.furniture, .readAlso, .published, .credit].contains { isListed(line, as: $0) }
      || context.profile.seams.matches(bytes(of: line))
  }
}

extension Unicode.Scalar {
  /// A sign that is written above, below or beside a letter.
  var isMark: Bool {
    properties.generalCategory == .nonspacingMark || properties.generalCategory == .spacingMark
  }
}
