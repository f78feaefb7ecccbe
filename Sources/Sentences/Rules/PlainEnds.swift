internal import Bytes
internal import ICU
internal import Locales

/// The stops that most texts are full of: on a plain word, with a space and a letter that begins a sentence after it,
/// and in the middle of a number or between initials.
///
/// Nothing but the rules that follow in this folder says what such a place is; here they are only foreseen,
/// for the pace of the scan.
extension SentenceScan {
  func isPlainEnd(_ at: Int) -> Bool {
    guard at > sentenceStart + 8, at + 5 < end, text.bytes[at + 1] == 0x20 else { return false }
    if quotes.isOpen, rules.quotesRunOn || rules.habits.contains(.wholeQuotations) { return false }
    let next = text.bytes[at + 2]
    if next >= 0xEA, next <= 0xED { return isPlainHangul(at) }
    return isPlainBeginning(next == 0x22 ? at + 3 : at + 2) && rules.isLatin && isPlainLatin(at)
  }

  /// True if the stop at `at` is that of a decimal, a version or a date, with a digit on either side, or the first of
  /// `U.S.`: a letter on either side, the first on its own.
  func isInside(_ at: Int) -> Bool {
    guard at > start else { return false }
    let (last, next) = (text.bytes[at - 1], text.bytes[at + 1])
    if isDigit(last) { return isDigit(next) }
    guard isLetter(last), isLetter(next) else { return false }
    return at - 1 == start || !(text.isPlain(at: at - 2) || text.bytes[at - 2] >= 0x80)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  /// A capital, and after it a small letter or a space.
  private func isPlainBeginning(_ at: Int) -> Bool {
    let second = text.bytes[at + 1]
    return text.bytes[at] &- 0x41 < 26 && (isSmall(second) || second == 0x20)
  }

  /// Two small letters or more after a space, and nothing that the language knows or that numbers a list.
  private func isPlainLatin(_ at: Int) -> Bool {
    let bytes = text.bytes
    var begin = at
    let floor = max(sentenceStart, at - 24)
    while begin > floor, isSmall(bytes[begin - 1]) { begin -= 1 }
    guard at - begin >= 2, begin > floor, bytes[begin - 1] == 0x20 else { return false }
    guard bytes[begin] != 0x69, bytes[begin] != 0x76, bytes[begin] != 0x78 else { return false }
    return rules.words.classes(of: begin..<at, in: bytes).isDisjoint(with: .stopped)
  }

  /// Hangul on both sides, and no word of the language with a stop ends so.
  private func isPlainHangul(_ at: Int) -> Bool {
    guard isHangul(at: at + 2), rules.scripts.first == .hangul else { return false }
    let last = text.scalar(before: at).value
    // A syllable alone may number a list, or be a label.
    guard text.bytes[at - 4] != 0x20 else { return false }
    return 0xAC00...0xD7A3 ~= last && rules.stoppedLetters[Int(last & 0xFFFF)] == 0
  }
}
