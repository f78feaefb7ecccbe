/// A number in a line as it is read aloud.
struct NumberReading: Hashable, Sendable {
  /// The number in words, with its unit if that is written as a sign.
  var hangul: String
  /// The UTF-8 offset after what was read.
  var end: Int
}

/// Reads the numbers of a line that are part of its Korean: those followed by a Korean counter, particle or unit, or directly
/// attached to Hangul; all numbers where asked.
struct NumberReader: Sendable {
  let bytes: [UInt8]
  let readsAll: Bool
  /// True if signs such as % and $ are read: the line contains Hangul, or all numbers are read.
  private let readsSigns: Bool

  init(bytes: [UInt8], readsAll: Bool = false) {
    self.bytes = bytes
    self.readsAll = readsAll
    readsSigns = readsAll || bytes.contains { $0 >= 0xEA && $0 <= 0xED }
  }

  /// True if a byte can begin a number: a digit, a sign before one or a currency sign.
  func mayBegin(_ byte: UInt8) -> Bool { Self.mayBegin(byte, readsAll: readsAll) }

  /// The same without a line.
  @inline(__always)
  static func mayBegin(_ byte: UInt8, readsAll: Bool) -> Bool {
    NumberLiteral.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "$") || byte == 0xC2
      || byte == 0xE2 || byte == 0xEF || readsAll && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+"))
  }

  /// The number at an offset; nil if there is none or it is not read.
  func read(at start: Int) -> NumberReading? {
    readInKorean(at: start) ?? (readsAll ? bare(at: start) : nil)
  }

  /// The number at an offset if its context is Korean.
  private func readInKorean(at start: Int) -> NumberReading? {
    guard readsSigns else { return nil }
    if let group = phoneGroup(at: start) { return group }
    if let date = readDate(at: start) { return date }
    if continuesOtherText(start), !endsRange(start) { return nil }
    if let below = belowZero(at: start) { return below }
    if let (sign, name) = money(at: start) { return readMoney(after: start + sign.utf8.count, name) }
    guard let number = NumberLiteral(bytes, at: start) else { return nil }
    let rest = text(from: number.end)
    let special =
      readDots(number, rest) ?? readPoint(number, rest) ?? readPair(number, at: start, rest)
      ?? readSign(number, rest)
    if let reading = special ?? readOnePlace(number, rest) { return reading }
    return hangul(of: number, at: start, rest).map { NumberReading(hangul: $0, end: number.end) }
  }

  /// True if the digits continue a preceding token: `B2`, `KF-21`, `10:30`, `2025.6`.
  private func continuesOtherText(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    let before = bytes[start - 1]
    if Self.isLatin(before) || before == UInt8(ascii: "_") { return true }
    let joins = [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: ",")]
    return start > 1 && joins.contains(before)
      && (Self.isLatin(bytes[start - 2]) || NumberLiteral.isDigit(bytes[start - 2]))
  }

  private static func isLatin(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// As much of the line as the rules examine.
  func text(from start: Int) -> Substring {
    String(decoding: bytes[start..<min(bytes.count, start + 48)], as: UTF8.self)[...]
  }

  func text(before end: Int) -> Substring {
    String(decoding: bytes[max(0, end - 24)..<end], as: UTF8.self)[...]
  }
}

// MARK: Signs

extension NumberReader {
  func money(at start: Int) -> (String, String)? {
    if NumberLiteral.isDigit(bytes[start]) { return nil }
    return Counters.money.first { sign, _ in bytes[start...].starts(with: sign.utf8) }
  }

  /// `$5` is 오달러; `$5 million` is English.
  private func readMoney(after start: Int, _ name: String) -> NumberReading? {
    guard start < bytes.count, let number = NumberLiteral(bytes, at: start) else { return nil }
    let rest = text(from: number.end)
    if rest.drop(while: { $0 == " " }).first?.isASCII == true, rest.first?.isPunctuation != true { return nil }
    // 만 and 억 belong to the number: $3억 is 삼억달러.
    let places = rest.prefix { "만억조천백".contains($0) }
    return NumberReading(hangul: number.sino + places + name, end: number.end + places.utf8.count)
  }

  /// A number with a sign or a Latin unit after it, 만 or 억 between them included: 8.3%, 5km, 5만km, 40㎍/㎥.
  func readSign(_ number: NumberLiteral, _ rest: Substring) -> NumberReading? {
    let places = rest.prefix { "만억조천백".contains($0) }
    let space = rest.dropFirst(places.count).opens(with: " %") || rest.opens(with: " ％") ? 1 : 0
    let signs = rest.dropFirst(places.count + space)
    guard let first = signs.first, !first.isNumber, !first.isHangul,
      let unit = Counters.units.first(where: { signs.opens(with: $0.sign) })
    else { return nil }
    let behind = signs.dropFirst(unit.sign.count)
    let end = number.end + places.utf8.count + space + unit.sign.utf8.count
    let hangul = number.sino + places + unit.hangul
    if behind.first == "/" { return readRate(hangul, behind.dropFirst(), end + 1, at: number) }
    if let next = behind.first, next.isASCII, next.isLetter || next.isNumber { return nil }
    return NumberReading(hangul: hangul, end: end)
  }

  /// An amount per unit, for which Korean reverses the order: 40㎍/㎥ is 세제곱미터당 사십마이크로그램, 60km/h 시속 육십킬로미터.
  private func readRate(
    _ amount: String, _ rest: Substring, _ end: Int, at number: NumberLiteral
  ) -> NumberReading? {
    if rest.first == "h" || rest.first == "s", rest.dropFirst().first?.isASCIILetter != true {
      let speed = rest.first == "h" ? "시속" : "초속"
      let isSaid = text(before: number.start).closes(with: speed + " ")
      return NumberReading(hangul: (isSaid ? "" : speed) + amount, end: end + 1)
    }
    guard let unit = Counters.units.first(where: { rest.opens(with: $0.sign) }) else { return nil }
    let behind = rest.dropFirst(unit.sign.count).first
    if let behind, behind.isASCII, behind.isLetter || behind.isNumber || behind == "/" { return nil }
    return NumberReading(hangul: unit.hangul + "당" + amount, end: end + unit.sign.utf8.count)
  }

  /// A leading one is not read: 1만 is 만, 1천 is 천.
  private func readOnePlace(_ number: NumberLiteral, _ rest: Substring) -> NumberReading? {
    guard number.whole == "1", number.fraction.isEmpty, let place = rest.first, "만천백십".contains(place) else {
      return nil
    }
    return NumberReading(hangul: String(place), end: number.end + place.utf8.count)
  }
}

// MARK: Words

extension NumberReader {
  private func hangul(of number: NumberLiteral, at start: Int, _ rest: Substring) -> String? {
    let before = text(before: start)
    if before.closes(with: "코로나") || before.closes(with: "국번 없이 ") {
      return Numerals.spelled(number.whole, zero: "공")
    }
    if isOrdinal(before, rest) || before.closes(with: "분의 ") || isScore(before, rest) { return number.plainSino }
    if rest.opens(with: "대"), Vehicles.isRank(before, rest) { return number.sino }
    if rest.opens(with: "대"), number.fraction.isEmpty, Vehicles.stand(before) {
      return Numerals.native(number.value)
    }
    if rest.opens(with: "번"), Counters.isNumbered(before, number.value) { return number.sino }
    if isCall(number, rest) { return Numerals.spelled(number.whole, zero: "공") }
    if let reading = counter(rest) ?? counterOfRange(rest) {
      return number.read(reading, before: counterText(rest))
    }
    let isMeasure = before.last == " " && Self.measures.contains { before.dropLast().closes(with: $0) }
    let touchesKorean = isMeasure || rest.first?.isHangul ?? false || before.last?.isHangul ?? false
    guard touchesKorean, rest.first?.isASCIILetter != true else { return nil }
    return number.isTime(rest) ? number.plainSino : number.sino
  }

  /// True if the number is an ordinal: 제2의, 제 2판, 개정 4판, 1권에서.
  private func isOrdinal(_ before: Substring, _ rest: Substring) -> Bool {
    if before.closes(with: "제") || before.closes(with: "제 ") { return true }
    let edition = rest.first == " " ? rest.dropFirst() : rest
    if edition.opens(with: "판") || edition.opens(with: "쇄") {
      return ["개정 ", "증보 ", "개정", "초판 ", "통권 "].contains { before.closes(with: $0) }
    }
    return rest.opens(with: "권에") && !before.closes(with: "책 ")
  }

  /// True if digits after a hyphen end a range whose first number is read: 3-4일.
  private func endsRange(_ start: Int) -> Bool {
    guard start > 1, bytes[start - 1] == UInt8(ascii: "-") else { return false }
    let digits = bytes[..<(start - 1)].reversed().prefix { NumberLiteral.isDigit($0) || $0 == UInt8(ascii: ".") }
      .count
    let first = start - 1 - digits
    guard digits > 0, let number = NumberLiteral(bytes, at: first), number.end == start - 1 else { return false }
    if continuesOtherText(first) { return false }
    return counterOfRange(text(from: number.end)) != nil
  }

  /// A date in figures: 2025-06-16, 2025.06.16, 2025/6/16.
  private func readDate(at start: Int) -> NumberReading? {
    guard start == 0 || !NumberLiteral.isDigit(bytes[start - 1]), !continuesOtherText(start) else { return nil }
    let head = bytes[start...].prefix(10)
    guard head.count > 7, let separator = head.dropFirst(4).first, "-./".utf8.contains(separator) else {
      return nil
    }
    let whole = bytes[start...].prefix(11).prefix { NumberLiteral.isDigit($0) || $0 == separator }
    let parts = whole.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard parts.count == 3, numbers.count == 3, parts[0].count == 4, (1900..<2100).contains(numbers[0]) else {
      return nil
    }
    guard (1...12).contains(numbers[1]), (1...31).contains(numbers[2]), parts[1].count < 3, parts[2].count < 3
    else {
      return nil
    }
    let month = numbers[1] == 6 ? "유" : numbers[1] == 10 ? "시" : Numerals.sino(numbers[1])
    let hangul = Numerals.sino(numbers[0]) + "년" + month + "월" + Numerals.sino(numbers[2]) + "일"
    return NumberReading(hangul: hangul, end: whole.endIndex)
  }

  /// Quantities whose numbers have no unit: 규모 5.8.
  private static let measures = list("규모 진도 영하 영상 섭씨 평점 지수")

  private func counterText(_ rest: Substring) -> Substring { rest.first == " " ? rest.dropFirst() : rest }

  private func counter(_ rest: Substring) -> Counters.Reading? {
    rest.first == " " ? Counters.readingAcrossSpace(before: rest.dropFirst()) : Counters.reading(before: rest)
  }

  /// The counter after the second number of `3~5명`.
  private func counterOfRange(_ rest: Substring) -> Counters.Reading? {
    guard let sign = rest.first, "~∼～–-".contains(sign) else { return nil }
    let digits = rest.dropFirst().prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
    if digits.isEmpty { return nil }
    let behind = rest.dropFirst(1 + digits.count)
    // A hyphen also joins the parts of an address or a platform number, which count nothing: 국도 3-2로, 3-2 승강장.
    if sign == "-", behind.first == " " || behind.opens(withWord: Self.particles) { return nil }
    // 유월 and 시월 are single months: 10~11월 is 십~십일월.
    if let reading = counter(behind) { return reading == .month ? .sino : reading }
    return behind.first?.isHangul ?? false || Counters.units.contains { behind.opens(with: $0.sign) } ? .sino : nil
  }

  private static let particles = list("은 는 이 가 을 를 의 에 에서 로 으로 와 과 부터 까지")

  /// 3 대 0, 3대0: both numbers of a score are Sino-Korean.
  private func isScore(_ before: Substring, _ rest: Substring) -> Bool {
    let second = rest.drop { $0 == " " }
    if second.first == "대" {
      let number = second.dropFirst().drop { $0 == " " }
      let behind = number.drop { $0.isNumber }
      let isSpaced = rest.first == " "
      if number.first?.isNumber ?? false, isSpaced || isAlone(behind) { return true }
    }
    let first = before.reversed().drop { $0 == " " }
    guard first.first == "대" else { return false }
    let isSpaced = first.dropFirst().first == " "
    return first.dropFirst().drop { $0 == " " }.first?.isNumber ?? false && (isSpaced || isAlone(rest))
  }

  /// True if the number before a text counts nothing: the text is empty or begins with a stop or a particle.
  private func isAlone(_ text: Substring) -> Bool {
    guard let next = text.first, next.isHangul else { return text.first != " " || !text.dropFirst().isCounter }
    return ["로", "으로", "의", "이", "까지", "에서"].contains { text.opens(with: $0) }
  }

  /// Emergency numbers such as 119 and 112 are read digit by digit, unless they count something.
  private func isCall(_ number: NumberLiteral, _ rest: Substring) -> Bool {
    guard ["112", "119", "114", "1339"].contains(number.whole), number.fraction.isEmpty else { return false }
    if Counters.reading(before: rest) != nil { return false }
    return rest.opens(withWord: Self.called)
      || Self.calls.contains { rest.opens(with: $0) || rest.opens(with: " " + $0) }
  }

  private static let called = list("에 에게 로 나 가 는 와 를 의")
  private static let calls = list("신고 구급 구조 소방 상황 대원 안전")
}

extension NumberLiteral {
  /// True if a leading zero is not read: 09분, 03월.
  fileprivate func isTime(_ text: Substring) -> Bool {
    ["분", "초", "일", "년"].contains { text.opens(with: $0) }
  }

  /// The number in the numerals that a counter requires.
  func read(_ reading: Counters.Reading, before text: Substring) -> String {
    guard fraction.isEmpty else { return sino }
    switch reading {
    case .sino: return isTime(text) ? plainSino : sino
    case .month: return value == 6 ? "유" : value == 10 ? "시" : plainSino
    case .hour: return (1...12).contains(value) ? Numerals.native(value) : plainSino
    case .vehicle: return Vehicles.isGeneration(value, before: text) ? sino : Numerals.native(value)
    case .native(let limit):
      if value == 1, text.opens(with: "번째") { return "첫" }
      return value == 0 || value > limit ? sino : Numerals.native(value)
    }
  }
}

extension Substring {
  /// True if the text begins with a counter of things or people.
  fileprivate var isCounter: Bool { if case .native = Counters.reading(before: self) { true } else { false } }
}

extension Character {
  /// True if the character is a syllable of Hangul.
  var isHangul: Bool { unicodeScalars.first.map { Syllable($0) != nil } ?? false }
  var isASCIILetter: Bool { isASCII && isLetter }
}
