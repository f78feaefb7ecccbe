// Numbers that nothing Korean asks to be read, where all numbers are read.

extension NumberReader {
  /// The number at an offset as it is read by itself.
  func bare(at start: Int) -> NumberReading? {
    if !NumberLiteral.isDigit(bytes[start]) {
      return signed(at: start) ?? spacedMoney(at: start) ?? (standsAlone(start) ? pointOnly(at: start) : nil)
    }
    guard let number = NumberLiteral(bytes, at: start) else { return longNumber(at: start) }
    return clock(number) ?? sequence(number, by: ":", as: "대") ?? sequence(number, by: ".", as: "점")
      ?? bareFraction(number) ?? NumberReading(hangul: number.sino, end: number.end)
  }

  /// `-3.5` is 마이너스삼점오; the sign must not be attached to what precedes it.
  private func signed(at start: Int) -> NumberReading? {
    guard let (sign, name) = Self.signs.first(where: { bytes[start...].starts(with: $0.sign.utf8) }),
      standsAlone(start)
    else { return nil }
    let first = start + sign.utf8.count
    guard first < bytes.count else { return nil }
    if let point = pointOnly(at: first) { return NumberReading(hangul: name + point.hangul, end: point.end) }
    guard let number = NumberLiteral(bytes, at: first) else { return nil }
    let amount =
      readSign(number, text(from: number.end)) ?? NumberReading(hangul: number.sino, end: number.end)
    return NumberReading(hangul: name + amount.hangul, end: amount.end)
  }

  private static let signs: [(sign: String, name: String)] = [
    ("-", "마이너스"), ("−", "마이너스"), ("+", "플러스"), ("±", "플러스마이너스"),
  ]

  /// `$ 200` is 이백달러.
  private func spacedMoney(at start: Int) -> NumberReading? {
    guard let (sign, name) = money(at: start) else { return nil }
    let space = start + sign.utf8.count
    guard space + 1 < bytes.count, bytes[space] == UInt8(ascii: " ") else { return nil }
    guard let number = NumberLiteral(bytes, at: space + 1) else { return nil }
    return NumberReading(hangul: number.sino + name, end: number.end)
  }

  /// `.312` is 영점삼일이, and of a batter or a team 삼할일푼이리.
  private func pointOnly(at start: Int) -> NumberReading? {
    guard bytes[start] == UInt8(ascii: ".") else { return nil }
    let digits = bytes[(start + 1)...].prefix(while: NumberLiteral.isDigit)
    if digits.isEmpty { return nil }
    let words = Numerals.spelled(String(decoding: digits, as: UTF8.self), zero: "영")
    guard digits.count == 3, Self.rates.contains(where: { text(before: start).closes(with: $0 + " ") }) else {
      return NumberReading(hangul: "영점" + words, end: digits.endIndex)
    }
    let parts = zip(words, ["할", "푼", "리"]).filter { $0.0 != "영" }
    return NumberReading(hangul: parts.map { "\($0.0)\($0.1)" }.joined(), end: digits.endIndex)
  }

  /// Rates in sport that are given in tenths, hundredths and thousandths.
  private static let rates = list("타율 승률 출루율 장타율 도루율")

  /// Digits beyond what a numeral names, one by one.
  private func longNumber(at start: Int) -> NumberReading? {
    let digits = bytes[start...].prefix(while: NumberLiteral.isDigit)
    if digits.isEmpty { return nil }
    return NumberReading(
      hangul: Numerals.spelled(String(decoding: digits, as: UTF8.self), zero: "공"), end: digits.endIndex)
  }

  /// `10:30` is 열시삼십분, `10:30:05` 열시삼십분오초.
  private func clock(_ number: NumberLiteral) -> NumberReading? {
    let parts = parts(from: number, by: ":")
    guard (2...3).contains(parts.count), number.value < 25, number.whole.count < 3,
      parts.allSatisfy({ $0.fraction.isEmpty }),
      parts.dropFirst().allSatisfy({ $0.whole.count == 2 && $0.value < 60 })
    else { return nil }
    let isNative = (1...12).contains(number.value)
    let hour = isNative ? Numerals.native(number.value) : Numerals.sino(number.value)
    let rest = zip(parts.dropFirst(), ["분", "초"]).filter { $0.0.value > 0 }
    return NumberReading(
      hangul: hour + "시" + rest.map { Numerals.sino($0.0.value) + $0.1 }.joined(),
      end: parts.last?.end ?? number.end)
  }

  /// `2:1` is 이대일, `4.1.2` 사점일점이.
  private func sequence(_ number: NumberLiteral, by sign: Unicode.Scalar, as word: String) -> NumberReading? {
    let parts = parts(from: number, by: sign)
    guard let last = parts.last, parts.count > 1 else { return nil }
    return NumberReading(hangul: parts.map(\.sino).joined(separator: word), end: last.end)
  }

  /// The numbers from one on that a sign joins.
  private func parts(from number: NumberLiteral, by sign: Unicode.Scalar) -> [NumberLiteral] {
    var parts = [number]
    while let last = parts.last, last.end + 1 < bytes.count, bytes[last.end] == UInt8(ascii: sign),
      let next = NumberLiteral(bytes, at: last.end + 1)
    {
      parts.append(next)
    }
    return parts
  }

  /// `1/2` is 이분의일; `24/7` is not a fraction.
  private func bareFraction(_ number: NumberLiteral) -> NumberReading? {
    let parts = parts(from: number, by: "/")
    guard parts.count == 2, parts.allSatisfy({ $0.fraction.isEmpty }), number.value > 0,
      number.value < parts[1].value
    else { return nil }
    return NumberReading(
      hangul: Numerals.sino(parts[1].value) + "분의" + Numerals.sino(number.value), end: parts[1].end)
  }
}
