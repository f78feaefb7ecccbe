internal import ICU

/// A stop behind a number: an ordinal, a date, or the end.
extension Scan {
  /// Digits alone, or with stops and colons between.
  func isNumber(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    if text[at] == 0x2D, range.count > 1 { at += 1 }
    guard at < range.upperBound else { return false }
    while at < range.upperBound {
      guard text.kind(at: at) == .digit else { return false }
      at += text.scalar(at: at).length
    }
    return true
  }

  func numberVerdict(_ word: Preceding, _ next: Following) -> Reason? {
    let digits = letterCount(word.range, atMost: 5)
    if next.kind == .digit, rules.habits.contains(.dates), digits <= 4 { return .date }
    if next.kind == .uncased, rules.habits.contains(.dates), digits <= 2 || isInDate(word.range) { return .date }
    guard rules.habits.contains(.ordinals), digits <= 3 else { return nil }
    if next.hasDash, next.kind == .digit { return .ordinal }
    if next.classes.contains(.afterOrdinal) { return .ordinal }
    if next.kind == .upper, rules.habits.contains(.capitalNouns), digits <= 2, !beginsSentence(next) {
      return .ordinal
    }
    return nil
  }

  /// Whether a number with a stop stands before this one: `4. 9.`.
  private func isInDate(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at > sentenceStart, text.kind(before: at) == .space { at -= text.scalar(before: at).length }
    guard at > sentenceStart + 1, text[at - 1] == 0x2E else { return false }
    return text.kind(before: at - 1) == .digit
  }

  /// Digits, or a Roman number, or one letter: what stands behind `No.` or `Art.`.
  func isNumeral(_ word: Range<Int>) -> Bool {
    guard !word.isEmpty else { return false }
    if text.kind(at: word.lowerBound) == .digit { return true }
    for place in word where !Self.romanDigits.contains(text[place]) { return false }
    return true
  }

  private static let romanDigits: [UInt8] = Array("IVXLC".utf8)
}
