internal import ICU

/// The ends that most sentences have: a stop on a plain word, one space, and a letter that begins a sentence.
///
/// Nothing but the rules that follow in this folder says what such a place is; here they are only foreseen,
/// for the pace of the scan.
extension Scan {
  func isPlainEnd(_ at: Int) -> Bool {
    guard at > sentenceStart + 8, at + 5 < end, text.bytes[at + 1] == 0x20 else { return false }
    if quotes.isOpen, rules.quotesRunOn || rules.habits.contains(.wholeQuotations) { return false }
    let next = text.bytes[at + 2]
    if next >= 0xEA, next <= 0xED { return isPlainHangul(at) }
    return next >= 0x41 && next <= 0x5A && isSmall(text.bytes[at + 3]) && isPlainLatin(at)
  }

  private func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// Three small letters or more behind a space, and nothing that the language knows.
  private func isPlainLatin(_ at: Int) -> Bool {
    let bytes = text.bytes
    var begin = at
    let floor = max(sentenceStart, at - 24)
    while begin > floor, isSmall(bytes[begin - 1]) { begin -= 1 }
    guard at - begin >= 4, begin > floor, bytes[begin - 1] == 0x20 else { return false }
    guard rules.isLatin, bytes[begin] != 0x69, bytes[begin] != 0x76, bytes[begin] != 0x78 else { return false }
    return rules.words.classes(of: begin..<at, in: bytes).isDisjoint(with: .stopped)
  }

  /// Hangul on both sides, and no word of the language with a stop ends so.
  private func isPlainHangul(_ at: Int) -> Bool {
    guard isHangul(at: at + 2), rules.scripts.first == .hangul else { return false }
    let last = text.scalar(before: at).value
    return 0xAC00...0xD7A3 ~= last && rules.stoppedLetters[Int(last & 0xFFFF)] == 0
  }
}
