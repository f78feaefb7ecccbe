internal import Bytes

/// Reads a line that is a date, perhaps with a time of day, in any language, with a word or two beside it.
///
/// `2025/04/09 20:00`, `Stand: 09.04.2025 20:00 Uhr`, `2025年4月9日 20時00分`, `Fri, May 3, 2024 7:12 PM | 2 min read`: a date,
/// and too few other words for a sentence.
struct DateLine {
  private struct Number {
    /// How many digits it has.
    var count: Int
    /// True if it begins with 19, 20 or, in the calendar of Thailand, 25.
    var opensAsYear: Bool
    var isYear: Bool { count == 4 && opensAsYear }
  }

  private let words: DateWords
  private var numbers: [Number] = []
  /// Words that are not part of a date, and their letters.
  private var others = (words: 0, letters: 0)
  private var months = 0
  /// Hours with minutes.
  private var clocks = 0
  /// Bars and bullets, which part the date from how long the page takes to read and when it was changed.
  private var bars = 0

  /// True if a line has this shape.
  static func fits(_ bytes: ArraySlice<UInt8>, _ words: DateWords) -> Bool {
    guard bytes.count <= 110, !bytes.isEmpty,
      let last = Unicode.Scalar(bytes.span.scalar(before: bytes.count).value), !last.endsSentence || last == "."
    else { return false }
    var line = DateLine(words: words)
    return line.read(String(decoding: bytes, as: UTF8.self).unicodeScalars) && line.isDate
  }

  private init(words: DateWords) { self.words = words }

  /// Takes a line apart; false as soon as it has more in it than a date.
  private mutating func read(_ line: String.UnicodeScalarView) -> Bool {
    var at = line.startIndex
    while at < line.endIndex {
      let start = at
      let scalar = line[at]
      line.formIndex(after: &at)
      if scalar.isDigit {
        while at < line.endIndex, line[at].isDigit { line.formIndex(after: &at) }
        add(number: line[start..<at], after: line[..<start])
      } else if scalar.isLetter, !Self.units.contains(scalar) {
        while at < line.endIndex, Self.goesOn(line[at]) { line.formIndex(after: &at) }
        add(word: line[start..<at])
      } else if Self.bars.contains(scalar) {
        bars += 1
      }
      if others.words > Self.mostWords || others.letters > Self.mostLetters { return false }
    }
    return true
  }

  /// Words have marks, stops and apostrophes within: `p.m`, `ม.ค`.
  private static func goesOn(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter && !units.contains(scalar) || scalar.isMark || ".'’".unicodeScalars.contains(scalar)
  }

  private mutating func add(number: Substring.UnicodeScalarView, after head: Substring.UnicodeScalarView) {
    let century = String(String.UnicodeScalarView(number.prefix(2))).map { $0.wholeNumberValue ?? 0 }
    let opensAsYear = [[1, 9], [2, 0], [2, 5]].contains(century)
    if head.last == ":", head.dropLast().last?.isDigit == true { clocks += 1 }
    numbers.append(Number(count: number.count, opensAsYear: opensAsYear))
  }

  private mutating func add(word: Substring.UnicodeScalarView) {
    let text = String(word).lowercased().filter { $0 != "." }
    if words.months.contains(text) { months += 1 }
    if words.contains(text) || text.count < 2 || isZone(word) { return }
    others.words += 1
    others.letters += word.count
  }

  /// True if a word after a time of day is a zone: `GMT`, `KST`, `WIB`.
  private func isZone(_ word: Substring.UnicodeScalarView) -> Bool {
    clocks > 0 && word.count <= 4 && word.allSatisfy { $0.isASCII && $0.isCapital }
  }

  private var isDate: Bool {
    let hasYear = numbers.contains(where: \.isYear)
    // How long it takes to read, when it was changed.
    let besides = (bars > 0 ? 3 : 0) + (clocks > 1 || numbers.count >= 5 ? 1 : 0)
    guard numbers.count <= 12, others.words <= (hasYear ? 3 : 2) + besides,
      others.letters <= (bars > 0 ? Self.mostLetters : 24)
    else { return false }
    return isNumeric || months > 0 && numbers.count >= 2 && (hasYear || clocks > 0)
  }

  /// A year and two numbers that may be its month and day; what follows is the time, and perhaps when the page was changed.
  private var isNumeric: Bool {
    guard numbers.count >= 3 else { return false }
    let (head, rest) = (numbers.prefix(3), numbers.dropFirst(3))
    return head.count(where: \.isYear) == 1 && head.allSatisfy { $0.count <= 2 || $0.count == 4 }
      && rest.allSatisfy { $0.count <= 3 || $0.isYear } && rest.count(where: \.isYear) <= 1
  }

  private static let (mostWords, mostLetters) = (7, 44)
  private static let bars = Set("|•·｜".unicodeScalars)

  /// What is between numbers in dates of Chinese, Japanese and Korean.
  private static let units: Set<Unicode.Scalar> = [
    "年", "月", "日", "時", "时", "分", "秒", "点", "點", "년", "월", "일", "시", "분", "초",
  ]
}
