internal import Bytes

extension Headings {
  /// How much a line among neighbouring lines looks like a headline.
  ///
  /// A headline has many words, no date, and none of the marks between the parts of a menu; it is early, and the date
  /// of the page is often right below it.
  func weight(of line: (offset: Int, element: Int)) -> Double {
    let text = passages[line.element].text
    let words = text.roughWordCount
    var weight = Double(min(words, 8)) - Double(line.offset) * 0.4 - 1
    if text.isEastAsian != isEastAsian { weight -= 6 }
    if text.contains(where: { "|｜>›▸→©ⓒ●▶│<_".contains($0) }) || text.namesFile { weight -= 6 }
    if let first = text.first, "-–—•·■□▲▷*※#".contains(first) { weight -= 12 }
    // A caption ends with whose the picture is.
    if let last = text.last, ")]）".contains(last) { weight -= 3 }
    if let last = text.last, ":：".contains(last) { weight -= 8 }
    if passages[line.element].line == 0 { weight += 1 }
    if text.contains(" / ") { weight -= 4 }
    // `記者林子安／台東報導` says who made the report.
    if text.isShort, evidence[line.element].descriptions.values.contains(true) { weight -= 5 }
    // A headline tells what the story tells; the words of a menu are of other things.
    weight += 3 * echo(of: text)
    if text.isQuotation { weight += 1 }
    let date = dateWeight(text, words)
    if isAboveDate(line.element), date == 0 { weight += 1.9 }
    return weight - date
  }

  /// The share of a line's longer words that are spoken below.
  private func echo(of text: String) -> Double {
    let words = text.tellingWords
    guard words.count >= 2 else { return 0 }
    return Double(words.count { spokenWords.contains($0) }) / Double(words.count)
  }

  private func dateWeight(_ text: String, _ words: Int) -> Double {
    if PublishedTime(in: text, calendar) != nil { return words > 6 ? 4 : 7 }
    guard text.hasByte(of: .digits) else { return 0 }
    if text.has({ Self.endOfDate($0, $1) }) { return words > 6 ? 4 : 6 }
    return text.endsWithYear ? 2 : 0
  }

  /// The end of a year and what follows it in a date, or of a time of day.
  private static func endOfDate(_ bytes: Span<UInt8>, _ place: Int) -> Int? {
    guard bytes[place].isDigit else { return nil }
    if let year = bytes.end(ofDigits: 4, at: place) {
      if "-./".utf8.contains(bytes.byte(year)) { return year + 1 }
      if let end = bytes.end(of: "年", at: year) { return end }
    }
    return bytes.endOfClock(at: place)
  }

  /// True if a line with a date was taken out of the text between this line and the next.
  func isAboveDate(_ index: Int) -> Bool {
    let start = passages[index].range.upperBound
    let end = index + 1 < passages.count ? passages[index + 1].range.lowerBound : Int.max
    if dates.contains(where: { (start...end).contains($0) }) { return true }
    // `Broadcast: 12/7/2021`, which is still in the text.
    guard index + 1 < passages.count, case let below = passages[index + 1], !below.hasEnd else { return false }
    return below.text.roughWordCount <= 6 && below.text.hasNumber && PublishedTime(in: below.text, calendar) != nil
  }
}

extension String {
  /// The fronts of its longer words in lower case, which endings leave alone; in scripts without spaces, pairs of letters.
  var tellingWords: Set<String> {
    if isEastAsian, !contains(where: \.isHangulSyllable) {
      let letters = filter { $0.isHan || $0.isKatakana }
      return Set(zip(letters, letters.dropFirst()).map { String([$0, $1]) })
    }
    let (least, most) = isEastAsian ? (2, 2) : (4, 5)
    return Set(
      wordsInLowerCase.compactMap { word in
        // A word has as many bytes as characters, or more.
        guard word.utf8.count >= least, word.count >= least else { return nil }
        return word.utf8.count <= most ? word : String(word.prefix(most))
      })
  }

  /// True if a word in capitals and a colon open it, and the rest is not in capitals: `MORE: Sign up for alerts`.
  var isNotice: Bool {
    guard let (head, tail) = self[...].splitAtColon, !tail.isInCapitals else { return false }
    return head.isInCapitals && head.count >= 3 && head.allSatisfy { $0.isLetter }
  }

  /// True if a year closes it.
  fileprivate var endsWithYear: Bool {
    let year = utf8.suffix(4)
    return year.count == 4 && year.allSatisfy(\.isDigit)
      && (year.starts(with: "19".utf8) || year.starts(with: "20".utf8))
  }

  /// True if a word of it is the name of a file: `interview.mp3`.
  fileprivate var namesFile: Bool {
    has { $0[$1] == UInt8(ascii: ".") && $1 > 0 && $0[$1 - 1] > 0x20 && $0.byte($1 + 1).isLower ? $1 : nil }
      && contains(#/[\w\/]\.(mp3|mp4|m4a|wav|pdf|jpe?g|png|aspx?|php|html?)\b/#)
  }
}
