internal import Bytes

/// Recognises a line that is a date and a time, with a word or two beside them, in any language.
///
/// `2025/04/09 20:00`, `Stand: 09.04.2025 20:00 Uhr`, `2025年4月9日 20時00分`: a year, two more numbers, and no sentence.
struct DateShape {
  private struct Number {
    /// How many digits it has.
    var count: Int
    /// True if it begins with 19 or 20.
    var opensAsYear: Bool
    var isYear: Bool { count == 4 && opensAsYear }
  }

  private var numbers: [Number] = []
  private var letters = 0
  private var words = 0

  /// True if a line has this shape.
  static func fits(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 90, !bytes.isEmpty,
      let last = Unicode.Scalar(bytes.span.scalar(before: bytes.count).value), !last.endsSentence || last == "."
    else { return false }
    var shape = DateShape()
    shape.read(bytes.span)
    return shape.isDate
  }

  private mutating func read(_ line: Span<UInt8>) {
    var (at, inNumber, inWord) = (0, false, false)
    // What has more words or letters than this is not a date.
    while at < line.count, words <= 4, letters <= 24 {
      let start = at
      guard let scalar = Unicode.Scalar(line.nextScalar(at: &at)) else { return }
      if scalar.isDigit {
        if inNumber { numbers[numbers.count - 1].count += 1 } else { addNumber(at: start, line) }
      } else if scalar.isLetter, !Self.units.contains(scalar) {
        letters += 1
        if !inWord { words += 1 }
      }
      (inNumber, inWord) = (scalar.isDigit, scalar.isLetter)
    }
  }

  private mutating func addNumber(at start: Int, _ line: Span<UInt8>) {
    let century = start + 1 < line.count ? (line[start], line[start + 1]) : (0, 0)
    let opensAsYear = century == (0x31, 0x39) || century == (0x32, 0x30)
    numbers.append(Number(count: 1, opensAsYear: opensAsYear))
  }

  /// A year and two numbers that may be its month and day, and few letters.
  private var isDate: Bool {
    // `17/01/2026 20h51 Atualizado há 2 horas`: where there is a time, a word more says when it changed.
    let mostWords = numbers.count >= 5 ? 4 : 3
    guard (3...12).contains(numbers.count), words <= mostWords, letters <= 24 else { return false }
    let (head, rest) = (numbers.prefix(3), numbers.dropFirst(3))
    // What follows is the time, and perhaps when the page was changed.
    return head.count(where: \.isYear) == 1 && head.allSatisfy { $0.count <= 2 || $0.count == 4 }
      && rest.allSatisfy { $0.count <= 3 || $0.isYear } && rest.count(where: \.isYear) <= 1
  }

  /// What is between numbers in dates of Chinese, Japanese and Korean.
  private static let units: Set<Unicode.Scalar> = [
    "年", "月", "日", "時", "时", "分", "秒", "点", "點", "년", "월", "일", "시", "분", "초",
  ]
}
