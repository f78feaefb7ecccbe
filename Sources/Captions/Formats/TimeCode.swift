/// Times as files write them: `01:02:03,456`.
enum TimeCode {
  /// A time in milliseconds as hours, minutes, seconds and thousandths.
  static func text(_ milliseconds: Int, separator: Character) -> String {
    let time = max(milliseconds, 0)
    let hours = two(time / 3_600_000)
    var text = Array(hours.utf8)
    for part in [time / 60_000 % 60, time / 1000 % 60] {
      text += [UInt8(ascii: ":"), 0x30 + UInt8(part / 10), 0x30 + UInt8(part % 10)]
    }
    text += String(separator).utf8
    text += [time / 100 % 10, time / 10 % 10, time % 10].map { 0x30 + UInt8($0) }
    return String(decoding: text, as: UTF8.self)
  }

  /// A number with at least two digits.
  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// `1:02:03.456`, `02:03,4` or `3.5` in milliseconds; nil for anything else, and for more than 11 years.
  static func milliseconds(_ text: some StringProtocol) -> Int? {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...3).contains(fields.count), let last = fields.last else { return nil }
    let seconds = last.utf8.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }
    guard !seconds.isEmpty, seconds.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }),
      var total = Double(String(decoding: seconds, as: UTF8.self))
    else { return nil }
    for (field, unit) in zip(fields.dropLast().reversed(), [60.0, 3600]) {
      guard (1...6).contains(field.utf8.count), let value = Int(field), value >= 0 else { return nil }
      total += Double(value) * unit
    }
    return total < 3.6e8 ? Int((total * 1000).rounded()) : nil
  }
}
