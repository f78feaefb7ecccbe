internal import ICU
internal import Locales

/// A stop after a number: an ordinal, a date, or the end.
extension SentenceScan {
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

  func numberVerdict(_ word: Preceding, _ next: Following) -> BoundaryReason? {
    let digits = letterCount(word.range, atMost: 5)
    // Digits of ASCII were read as the markers of a list before.
    if text[word.range.lowerBound] >= 0x80, digits <= 3, isFirstWord(word.range) { return .marker }
    if next.kind == .digit, rules.habits.contains(.dates), digits <= 4 { return .date }
    if next.kind == .uncased, rules.habits.contains(.dates), digits <= 2 || isInDate(word.range) { return .date }
    if next.kind == .digit, digits <= 2 || digits == 4, isSpacedDate(word.range, next.word) { return .date }
    guard rules.habits.contains(.ordinals), digits <= 4 else { return nil }
    if next.classes.contains(.afterOrdinal) { return .ordinal }
    if isCounted(word.range) || isSecondOfPair(word.range) || isLabelled(word.range) { return nil }
    if next.hasDash, next.kind == .digit, digits <= 3 { return .ordinal }
    if next.kind == .upper, !rules.habits.isDisjoint(with: [.capitalNouns, .numbersLead]), digits <= 2,
      !beginsSentence(next), !isInRow(word.range)
    {
      return .ordinal
    }
    return nil
  }

  /// `S. 5`, `Nr. 4`: after such a word a number is not an ordinal.
  private func isCounted(_ number: Range<Int>) -> Bool {
    let at = number.lowerBound
    guard at > sentenceStart + 2, text[at - 1] == 0x20, text[at - 2] == 0x2E else { return false }
    return preceding(at - 2).classes.contains(.beforeNumber)
  }

  /// `Gleis 4.`: right after a noun with a capital a number is its label, where nouns have capitals.
  private func isLabelled(_ number: Range<Int>) -> Bool {
    guard rules.habits.contains(.capitalNouns), number.lowerBound > sentenceStart,
      text[number.lowerBound - 1] == 0x20,
      let noun = wordBefore(number.lowerBound)
    else { return false }
    return text.kind(at: noun.lowerBound) == .upper && !isFirstWord(noun)
  }

  /// `2:1.`, `20:15.`: the second number of a score or a time.
  private func isSecondOfPair(_ number: Range<Int>) -> Bool {
    let at = number.lowerBound
    return at > sentenceStart + 1 && text[at - 1] == 0x3A && text.kind(before: at - 1) == .digit
  }

  /// `33, 40, 41.`: the last number of a row.
  private func isInRow(_ number: Range<Int>) -> Bool {
    let at = number.lowerBound
    guard at > sentenceStart + 3, text[at - 1] == 0x20, text[at - 2] == 0x2C else { return false }
    return text.kind(before: at - 2) == .digit
  }

  /// `12. 3. 1990`, `2019. 5. 14`: three numbers with stops, of which the second follows or this one is it.
  private func isSpacedDate(_ number: Range<Int>, _ next: Range<Int>) -> Bool {
    guard isNumber(next) else { return false }
    if isInDate(number) { return number.count <= 2 }
    let at = next.upperBound
    return next.count <= 2 && text[at] == 0x2E && text[at + 1] == 0x20 && text.kind(at: at + 2) == .digit
  }

  /// `IV. Béla`, `Ludwig XIV.`: a Roman number of two letters or more.
  func isRomanOrdinal(_ word: Range<Int>, _ next: Following) -> Bool {
    rules.habits.contains(.ordinals) && word.count > 1 && text.kind(at: word.lowerBound) == .upper
      && isNumeral(word)
      && next.kind == .upper && !beginsSentence(next)
  }

  /// True if a number with a stop precedes this one: `4. 9.`.
  private func isInDate(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at > sentenceStart, text.kind(before: at) == .space { at -= text.scalar(before: at).length }
    guard at > sentenceStart + 1, text[at - 1] == 0x2E else { return false }
    return text.kind(before: at - 1) == .digit
  }

  /// Digits, or a Roman number, or one letter: what follows `No.` or `Art.`.
  func isNumeral(_ word: Range<Int>) -> Bool {
    guard !word.isEmpty else { return false }
    if text.kind(at: word.lowerBound) == .digit { return true }
    for place in word where !Self.romanDigits.contains(text[place]) { return false }
    return true
  }

  private static let romanDigits: [UInt8] = Array("IVXLC".utf8)

  /// `18 h`, `3 km`: a symbol of a unit after digits.
  ///
  /// Symbols are not abbreviations and take no stop, so the stop ends the sentence (SI Brochure, 9th edition, 5.2).
  /// Letters that short forms use as well (`g.`, `m.`, `t.`) are left out.
  func isMeasure(_ word: Range<Int>) -> Bool {
    guard word.count <= 3, text.kind(at: word.lowerBound).isLetter, let number = wordBefore(word.lowerBound),
      isNumber(number)
    else { return false }
    return Self.units.contains { unit in word.count == unit.count && zip(word, unit).allSatisfy { text[$0] == $1 } }
  }

  private static let units = [
    "h", "km", "cm", "mm", "kg", "mg", "ha", "kW", "MW", "GW", "kWh", "Hz", "kHz", "MHz", "GB", "TB",
  ]
  .map { Array($0.utf8) }
}
