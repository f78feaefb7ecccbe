internal import Bytes

/// Recognises a line that is a date and a time, with a word or two beside them, in any language.
///
/// `2025/04/09 20:00`, `Stand: 09.04.2025 20:00 Uhr`, `2025年4月9日 20時00分`: a year, two more numbers, and no sentence.
struct DateShape {
  private var numbers: [Substring.UnicodeScalarView] = []
  private var letters = 0
  private var words = 0

  /// True if a line has this shape.
  static func fits(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 90, case let line = String(decoding: bytes, as: UTF8.self),
      let last = line.unicodeScalars.last
    else { return false }
    if last.endsSentence, last != "." { return false }
    var shape = DateShape()
    shape.read(line)
    return shape.isDate
  }

  private mutating func read(_ line: String) {
    var inWord = false
    var rest = line[...].unicodeScalars
    // What has more words or letters than this is not a date.
    while let scalar = rest.first, words <= 4, letters <= 24 {
      if scalar.isDigit {
        let digits = rest.prefix { $0.isDigit }
        numbers.append(digits)
        rest = rest.dropFirst(digits.count)
        inWord = false
        continue
      }
      rest.removeFirst()
      if scalar.isLetter, !Self.units.contains(scalar) {
        letters += 1
        if !inWord { words += 1 }
      }
      inWord = scalar.isLetter
    }
  }

  /// A year and two numbers that may be its month and day, and few letters.
  private var isDate: Bool {
    // `17/01/2026 20h51 Atualizado há 2 horas`: where there is a time, a word more says when it changed.
    let mostWords = numbers.count >= 5 ? 4 : 3
    guard (3...12).contains(numbers.count), words <= mostWords, letters <= 24 else { return false }
    let (head, rest) = (numbers.prefix(3), numbers.dropFirst(3))
    // What follows is the time, and perhaps when the page was changed.
    return head.count(where: isYear) == 1 && head.allSatisfy { $0.count <= 2 || $0.count == 4 }
      && rest.allSatisfy { $0.count <= 3 || isYear($0) } && rest.count(where: isYear) <= 1
  }

  private func isYear(_ number: Substring.UnicodeScalarView) -> Bool {
    number.count == 4 && (number.starts(with: "19".unicodeScalars) || number.starts(with: "20".unicodeScalars))
  }

  /// What is between numbers in dates of Chinese, Japanese and Korean.
  private static let units: Set<Unicode.Scalar> = [
    "年", "月", "日", "時", "时", "分", "秒", "点", "點", "년", "월", "일", "시", "분", "초",
  ]
}
