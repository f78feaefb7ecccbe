// Numbers read digit by digit: telephone numbers, dates used as names, years and generations.

extension NumberReader {
  /// One group of a telephone number (010-1234-5678), read digit by digit with 0 as 공.
  func phoneGroup(at start: Int) -> NumberReading? {
    let isPart: (UInt8) -> Bool = { NumberLiteral.isDigit($0) || $0 == UInt8(ascii: "-") }
    guard isPart(bytes[start]), start == 0 || !NumberLiteral.isDigit(bytes[start - 1]) else { return nil }
    let from = max(0, start - Self.longestPhone)
    let first = bytes[from..<start].lastIndex { !isPart($0) }.map { $0 + 1 } ?? from
    let whole = bytes[first..<min(bytes.count, first + Self.longestPhone)].prefix(while: isPart)
    let groups = whole.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map(\.count)
    let isShort = groups == [4, 4] && Self.sharedNumbers.contains { whole.starts(with: $0.utf8) }
    guard isShort || isSubscriber(groups), isShort || bytes[first] == UInt8(ascii: "0") else { return nil }
    let digits = whole[start...].prefix(while: NumberLiteral.isDigit)
    guard !digits.isEmpty, !text(from: whole.endIndex).opens(with: "년") else { return nil }
    return NumberReading(
      hangul: Numerals.spelled(String(decoding: digits, as: UTF8.self), zero: "공"), end: digits.endIndex)
  }

  private func isSubscriber(_ groups: [Int]) -> Bool {
    groups.count == 3 && (2...3).contains(groups[0]) && (3...4).contains(groups[1]) && groups[2] == 4
  }

  /// Prefixes of nationwide service numbers: 1588-1234.
  private static let sharedNumbers = list(
    "1522- 1544- 1566- 1577- 1588- 1599- 1600- 1644- 1660- 1661- 1666- 1668- 1670- 1688- 1800- 1811- 1833- 1855- 1877- 1899-"
  )

  /// Nouns that follow a date used as a name.
  private static let days = list("절 사건 운동 전쟁 항쟁 혁명 광복절 사태 테러 참사 세월호 비상계엄 계엄 내란")

  /// One byte more than the longest telephone number.
  private static let longestPhone = 14

  /// Dates used as names, and lists: 3·1절 is 삼일절, 5·18 is 오일팔, 12·3 is 십이삼; 20·30대 is 이십삼십대.
  func readDots(_ number: NumberLiteral, _ rest: Substring) -> NumberReading? {
    guard number.fraction.isEmpty, let dot = rest.first, dot == "·" || dot == "ㆍ" else { return nil }
    let start = number.end + dot.utf8.count
    guard start < bytes.count, let second = NumberLiteral(bytes, at: start), second.fraction.isEmpty else {
      return nil
    }
    let isTwelve = number.value == 12 && second.value == 12
    let isWhole = isTwelve || second.value == 10 || isCounted(text(from: second.end))
    let day = isWhole ? Numerals.sino(second.value) : Numerals.spelled(second.whole, zero: "공")
    return NumberReading(hangul: Numerals.sino(number.value) + day, end: second.end)
  }

  /// True if a counter follows the last number of a list, not the name of a day: 20·21일, but 4·19세대 and 6·3대선.
  private func isCounted(_ text: Substring) -> Bool {
    let counter = text.drop { $0.isNumber || $0 == "·" || $0 == "ㆍ" }
    return Self.listed.contains { counter.opens(with: $0) } && !Self.named.contains { counter.opens(with: $0) }
  }

  /// Words that begin as a counter does and name what happened on a day.
  private static let named = list("대선 대회 대첩 대책 부정 부터 회담 회의 위기 위원 동맹 동지 반대 반란 일본")
  private static let listed = list("일 월 대 년대 년생 호기 호선 호점 학년 층 차 부 급 위 분기 공구 단지 주차 회 동 반 번 구역 번째 권 편 호 부두")

  /// Named dates written with a point (3.1절), and years and generations read by their digits: 88올림픽, 586세대.
  func readPoint(_ number: NumberLiteral, _ rest: Substring) -> NumberReading? {
    if number.isGenerations, rest.opens(with: "세대") {
      return NumberReading(hangul: Numerals.spelled(number.whole, zero: "공"), end: number.end)
    }
    let names = number.fraction.isEmpty ? ["올림픽", "고속도로", "세대"] : Self.days
    guard names.contains(where: { rest.opens(with: $0) || rest.opens(with: " " + $0) }) else { return nil }
    if number.fraction.isEmpty {
      guard ["88", "386", "486", "586"].contains(number.whole) else { return nil }
      return NumberReading(hangul: Numerals.spelled(number.whole, zero: "공"), end: number.end)
    }
    guard number.value > 0, number.value < 13, let day = Int(number.fraction), day < 32 else { return nil }
    let name = day == 10 ? "십" : Numerals.spelled(number.fraction, zero: "공")
    return NumberReading(hangul: Numerals.sino(number.value) + name, end: number.end)
  }
}

extension NumberLiteral {
  /// True if the number names two adjacent age groups: 2030, 3040.
  fileprivate var isGenerations: Bool {
    fraction.isEmpty && whole.count == 4 && value % 1010 % 10 == 0 && value / 100 + 10 == value % 100
  }
}
