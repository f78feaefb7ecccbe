// Pairs of numbers that are read together (fractions, times of day), and negative numbers.

extension NumberReader {
  /// `1/3` is 삼분의일, `1/4분기` 일사분기, `9:30` 아홉시삼십분, `3:2` and `3-2` as scores 삼대이.
  func readPair(_ number: NumberLiteral, at start: Int, _ rest: Substring) -> NumberReading? {
    guard let sign = rest.first, sign.isASCII, "/:-".contains(sign), number.fraction.isEmpty else { return nil }
    guard number.end + 1 < bytes.count, let second = NumberLiteral(bytes, at: number.end + 1) else { return nil }
    let (before, behind) = (text(before: start), text(from: second.end))
    if let next = behind.first, next.isASCII, next.isLetter || next.isNumber || "/:-".contains(next) { return nil }
    guard second.fraction.isEmpty, number.whole.count < 4, second.whole.count < 4 else { return nil }
    let hangul =
      sign == "/"
      ? fraction(number, second, before, behind)
      : (sign == ":" ? time(number, second, before, behind) : nil) ?? score(number, second, before, behind)
    return hangul.map { NumberReading(hangul: $0, end: second.end) }
  }

  private func fraction(
    _ number: NumberLiteral, _ second: NumberLiteral, _ before: Substring, _ behind: Substring
  ) -> String? {
    let (part, whole) = (Numerals.sino(number.value), Numerals.sino(second.value))
    if second.value == 4, behind.opens(with: "분기") { return part + whole }
    guard number.value > 0, number.value < second.value, second.value <= 10 || second.value % 10 == 0 else {
      return nil
    }
    // Otherwise a slash separates month and day: 1/3부터.
    let isDay = begins(behind, ["부터", "까지", "일", "월"])
    let isPart = behind.first?.isHangul ?? false || before.closes(with: "의 ") || begins(behind, Self.shares)
    return isPart && !isDay ? whole + "분의" + part : nil
  }

  private func time(
    _ number: NumberLiteral, _ second: NumberLiteral, _ before: Substring, _ behind: Substring
  ) -> String? {
    guard number.value < 25, second.whole.count == 2, second.value < 60 else { return nil }
    let isSaid = Self.partsOfDay.contains { before.closes(with: $0 + " ") || before.closes(with: $0) }
    let isTime = behind.opens(withWord: Self.atTime) || begins(behind, Self.ofTime)
    guard isSaid || isTime && !isVerse(before) else { return nil }
    let isNative = (1...12).contains(number.value)
    let hour = isNative ? Numerals.native(number.value) : Numerals.sino(number.value)
    return hour + "시" + (second.value == 0 ? "" : Numerals.sino(second.value) + "분")
  }

  /// True if a book of the Bible precedes, so that the numbers are chapter and verse: 요한복음 3:16.
  private func isVerse(_ before: Substring) -> Bool {
    before.last == " " && Self.books.contains { before.dropLast().closes(with: $0) }
  }

  private func begins(_ text: Substring, _ words: [String]) -> Bool { words.contains { text.opens(with: $0) } }

  private static let shares = list("이상 이하 수준 정도 가량 미만 지점 크기 토막 확률").map { " " + $0 }
  private static let atTime = list("에 부터 까지 께 쯤 경 이후 현재")
  private static let ofTime = [" 현재", " 기준", " 시작", " 출발", " 도착"]
  private static let partsOfDay = list("오전 오후 새벽 아침 낮 저녁 밤")
  /// How names of Bible books end: 전서 and 후서 are the epistles to the Corinthians, Thessalonians and others.
  private static let books = list(
    """
    복음 복음서 행전 전서 후서 일서 이서 삼서 로마서 갈라디아서 에베소서 빌립보서 골로새서 디도서 빌레몬서 히브리서 야고보서 유다서 계시록 묵시록
    창세기 출애굽기 탈출기 레위기 민수기 신명기 여호수아 사사기 판관기 룻기 사무엘상 사무엘하 열왕기상 열왕기하 역대상 역대하 에스라 느헤미야 에스더
    욥기 시편 잠언 전도서 아가 이사야 예레미야 예레미야애가 에스겔 다니엘 호세아 요엘 아모스 오바댜 요나 미가 나훔 하박국 스바냐 학개 스가랴 말라기
    """)
}

// MARK: Below zero

extension NumberReader {
  /// `-5도` is 영하오도 and `-3%` 마이너스삼퍼센트; the sign must not be attached to a preceding word or number.
  func belowZero(at start: Int) -> NumberReading? {
    guard bytes[start] == UInt8(ascii: "-"), start + 1 < bytes.count, standsAlone(start) else { return nil }
    guard let number = NumberLiteral(bytes, at: start + 1) else { return nil }
    let rest = text(from: number.end)
    let reading = readSign(number, rest) ?? NumberReading(hangul: number.sino, end: number.end)
    if isDegrees(rest) {
      let isSaid = text(before: start).closes(with: "영하 ")
      return NumberReading(hangul: (isSaid ? "" : "영하") + reading.hangul, end: reading.end)
    }
    let isLoss = rest.first == "%" || rest.first == "％" || rest.opens(with: "포인트")
    return isLoss ? NumberReading(hangul: "마이너스" + reading.hangul, end: reading.end) : nil
  }

  /// True if nothing is attached in front of a sign.
  func standsAlone(_ start: Int) -> Bool {
    guard start > 0 else { return true }
    return [UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: "~")].contains(bytes[start - 1])
  }

  /// True if degrees follow, directly or after a second number (`-5~-3도`).
  private func isDegrees(_ rest: Substring) -> Bool {
    let behind = rest.drop { $0.isASCII && $0.isNumber || "~∼～-.".contains($0) }
    return ["도", "℃", "°"].contains { behind.opens(with: $0) }
  }
}
