/// A number as written: `1,234`, `8.3`, `0.5`.
struct NumberLiteral: Hashable, Sendable {
  /// The digits before the point.
  var whole: String
  /// The digits after the point; empty if there is no point.
  var fraction: String
  /// The UTF-8 offset at which the number begins.
  var start: Int
  /// The UTF-8 offset after the number.
  var end: Int

  /// Reads the number at an offset; nil if there is no digit there, or more than sixteen digits.
  init?(_ bytes: [UInt8], at start: Int) {
    var at = start
    var digits: [UInt8] = []
    while at < bytes.count, digits.count <= 16 {
      if Self.isDigit(bytes[at]) {
        digits.append(bytes[at])
        at += 1
      } else if bytes[at] == UInt8(ascii: ","), !digits.isEmpty, digits.count <= 15, Self.isGroup(bytes, at + 1) {
        at += 1
      } else {
        break
      }
    }
    guard !digits.isEmpty, digits.count <= 16 else { return nil }
    whole = String(decoding: digits, as: UTF8.self)
    fraction = ""
    self.start = start
    end = at
    if at + 1 < bytes.count, bytes[at] == UInt8(ascii: "."), Self.isDigit(bytes[at + 1]) { readFraction(bytes) }
  }

  private mutating func readFraction(_ bytes: [UInt8]) {
    let digits = bytes[(end + 1)...].prefix { Self.isDigit($0) }
    let behind = digits.endIndex
    // Two points make a date or a version, not a fraction.
    let isDate = behind + 1 < bytes.count && bytes[behind] == UInt8(ascii: ".") && Self.isDigit(bytes[behind + 1])
    if isDate { return }
    fraction = String(decoding: digits, as: UTF8.self)
    end = behind
  }

  /// The whole part as a number.
  var value: Int { Int(whole) ?? 0 }

  /// The number in Sino-Korean numerals: 8.3 is 팔점삼.
  ///
  /// A number with a leading 0 is read digit by digit.
  var sino: String {
    let head = whole.count > 1 && whole.hasPrefix("0") ? Numerals.spelled(whole, zero: "공") : Numerals.sino(value)
    return fraction.isEmpty ? head : head + "점" + Numerals.spelled(fraction, zero: "영")
  }

  /// The number in Sino-Korean numerals, ignoring leading zeros: 09 is 구.
  var plainSino: String { fraction.isEmpty ? Numerals.sino(value) : sino }

  /// True if exactly three digits are at an offset.
  private static func isGroup(_ bytes: [UInt8], _ at: Int) -> Bool {
    at + 3 <= bytes.count && bytes[at..<at + 3].allSatisfy(isDigit)
      && (at + 3 == bytes.count || !isDigit(bytes[at + 3]))
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
