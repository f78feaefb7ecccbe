internal import Bytes

/// Tells lines of chats and logs, which begin with a time or with who wrote them, from lines of captions and of prose.
extension RuleContext {
  /// True if who wrote a message is named at a place as in chats: `<mia> hello`, `tom_b: hello`, `jay_92 (10:02): hello`.
  func namesWriter(at place: Int) -> Bool {
    if self[place] == UInt8(ascii: "<") { return true }
    return writerEnd(from: place) != nil
  }

  /// True if a line is a message: it begins with a time and date as the line ahead of it does, or names who wrote it with a
  /// sign that no other name has.
  func isMessage(_ line: Range<Int>, after above: Range<Int>) -> Bool {
    if let stamp = stamp(of: line), bytes[stamp].contains(UInt8(ascii: ":")), haveSameStamp(line, above) {
      return true
    }
    guard let end = writerEnd(from: line.lowerBound) else { return false }
    return bytes[line.lowerBound..<end].contains { $0 == UInt8(ascii: "_") || $0.isDigit }
  }

  /// True if two lines begin with a date and a time of the same shape, and go on with words: a log, a chat that was saved.
  func areLogged(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard let stamp = stamp(of: one), haveSameStamp(one, other),
      let colon = bytes[stamp].firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    let isDated = bytes[stamp.lowerBound..<colon].count(where: \.isDigit) >= 6
    return isDated
      && [one, other].allSatisfy { bytes[$0.dropFirst(stamp.count)].drop(while: \.isBlank).count >= 16 }
  }

  /// True if a line begins with a date and a time, and is not a sentence: one of a log.
  func isLogLine(_ line: Range<Int>) -> Bool {
    guard let stamp = stamp(of: line), !isSentence(line) else { return false }
    return bytes[stamp].contains(UInt8(ascii: ":")) && bytes[stamp].count(where: \.isDigit) >= 8
  }

  /// After the colon of a name of letters, digits and a few signs, and perhaps a time in brackets; nil where none is.
  private func writerEnd(from place: Int) -> Int? {
    let name = end(of: { $0.isLetter || $0.isWide || $0.isDigit || "_-.".utf8.contains($0) }, from: place)
    guard 1...Self.longestName ~= name - place, bytes[place..<name].contains(where: { $0.isLetter || $0.isWide })
    else { return nil }
    var end = name
    if has(" (", at: end), self[end + 2].isDigit {
      end = self.end(of: { $0.isDigit || $0 == UInt8(ascii: ":") }, from: end + 2)
      guard self[end] == UInt8(ascii: ")") else { return nil }
      end += 1
    }
    return self[end] == UInt8(ascii: ":") && self[end + 1].isBlank ? end + 1 : nil
  }

  private static let longestName = 40

  /// The digits, four at least, and the marks between them that a line begins with: `[12.03.26, 18:22:05]`.
  private func stamp(of line: Range<Int>) -> Range<Int>? {
    let end = end(of: { $0.isDigit || "[](),.:/- T".utf8.contains($0) }, from: line.lowerBound)
    let stamp = line.lowerBound..<min(end, line.upperBound)
    return bytes[stamp].count(where: \.isDigit) >= 4 ? stamp : nil
  }

  /// True if two lines begin with the same marks around as many digits.
  private func haveSameStamp(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard let one = stamp(of: one), let other = stamp(of: other), one.count == other.count else { return false }
    return zip(bytes[one], bytes[other]).allSatisfy { $0 == $1 || $0.isDigit && $1.isDigit }
  }
}
