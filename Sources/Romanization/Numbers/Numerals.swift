/// Korean numerals.
enum Numerals {
  private static let digits = ["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"]
  private static let units = ["", "만", "억", "조", "경"]
  private static let ones = ["", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"]
  private static let tens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"]

  /// A whole number in Sino-Korean numerals: 2025 is 이천이십오.
  ///
  /// A leading 일 is dropped before 십, 백, 천 and 만 (10000 is 만) but kept before 억 and above.
  static func sino(_ number: Int) -> String {
    if number == 0 { return digits[0] }
    var groups: [String] = []
    var rest = number
    for unit in units where rest > 0 {
      let group = rest % 10_000
      rest /= 10_000
      if group == 0 { continue }
      groups.append((group == 1 && unit == "만" && rest == 0 ? "" : thousands(group)) + unit)
    }
    return groups.reversed().joined()
  }

  private static func thousands(_ number: Int) -> String {
    var text = ""
    for (place, name) in [(1_000, "천"), (100, "백"), (10, "십"), (1, "")] {
      let digit = number / place % 10
      if digit == 0 { continue }
      text += (digit == 1 && place > 1 ? "" : digits[digit]) + name
    }
    return text
  }

  /// A number in native numerals in the form used before a counter: 20 is 스무, 21 is 스물한.
  ///
  /// From a hundred on, the hundreds are Sino-Korean; the rest is native below twenty (112 is 백열두) and Sino-Korean above.
  static func native(_ number: Int) -> String {
    if number == 20 { return "스무" }
    if (1..<100).contains(number) { return tens[number / 10] + ones[number % 10] }
    let rest = number % 100
    return (1..<20).contains(rest) ? sino(number - rest) + native(rest) : sino(number)
  }

  /// Reads digits one by one: 119 is 일일구.
  ///
  /// 0 is 영 after a decimal point and 공 elsewhere.
  static func spelled(_ number: some StringProtocol, zero: String) -> String {
    number.compactMap(\.wholeNumberValue).map { $0 == 0 ? zero : digits[$0] }.joined()
  }
}
