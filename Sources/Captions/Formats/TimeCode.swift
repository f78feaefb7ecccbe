/// Times as files write them: `01:02:03,456`.
enum TimeCode {
  /// A time in milliseconds as hours, minutes, seconds and thousandths.
  static func text(_ milliseconds: Int, separator: Character) -> String {
    let time = max(milliseconds, 0)
    return "\(two(time / 3_600_000)):\(two(time / 60_000 % 60)):\(two(time / 1000 % 60))\(separator)"
      + String(String(1000 + time % 1000).dropFirst())
  }

  /// Whether a line has the arrow that only a line of times may have.
  static func isTimes(_ line: String) -> Bool { arrow(Array(line.utf8)) != nil }

  private static func arrow(_ bytes: [UInt8]) -> Int? {
    bytes.indices.first { bytes[$0] == UInt8(ascii: "-") && bytes[$0...].starts(with: "-->".utf8) }
  }

  /// Both times of a line with an arrow, as writers of every kind put them: hours may lack, `,` or `.` may
  /// separate, a fraction may be of any length, settings may follow.
  static func range(_ line: String) -> (start: Int, end: Int)? {
    let bytes = Array(line.utf8)
    guard let arrow = arrow(bytes) else { return nil }
    let after = bytes[(arrow + 3)...].drop { $0 == 0x20 || $0 == 0x09 }
    guard let start = milliseconds(bytes[..<arrow].filter { $0 != 0x20 && $0 != 0x09 }[...]),
      let end = milliseconds(after.prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D })
    else { return nil }
    return (start, end)
  }

  private static func milliseconds(_ bytes: ArraySlice<UInt8>) -> Int? {
    let fields = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), let last = fields.last else { return nil }
    let parts = last.split(omittingEmptySubsequences: false) { $0 == 0x2C || $0 == 0x2E }
    guard parts.count <= 2, let seconds = parts.first.flatMap(number) else { return nil }
    var total = 0
    for field in fields.dropLast() {
      guard let value = number(field) else { return nil }
      total = total * 60 + value
    }
    let fraction = parts.count == 2 ? (parts[1] + [0x30, 0x30, 0x30]).prefix(3) : [0x30]
    guard let thousandths = number(fraction[...]) else { return nil }
    return (total * 60 + seconds) * 1000 + (parts.count == 2 ? thousandths : 0)
  }

  /// Up to nine digits.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
