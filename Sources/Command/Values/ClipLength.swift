import Arguments
internal import Bytes

/// The length of a clip on the command line, in the spellings of people, of subtitle files and of ffprobe.
struct ClipLength: ArgumentValue {
  let milliseconds: Int

  static var expectation: String? {
    "a time up to 24 hours, as in 165, 165.5, 2:45, 1:02:03, 00:02:45,500, 165s or 2m45s"
  }

  /// Reads a time longer than nothing and at most a day.
  init?(argument: String) {
    let text = argument.lowercased().substituting(",", ".")
    guard let seconds = Self.clock(text) ?? Self.units(text), seconds > 0, seconds <= 86_400 else { return nil }
    milliseconds = Int((seconds * 1000).rounded())
    guard milliseconds > 0 else { return nil }
  }

  /// `165.5`, `2:45`, `1:02:03.5`: after a colon come two figures below 60.
  private static func clock(_ text: String) -> Double? {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...3).contains(fields.count) else { return nil }
    var seconds = 0.0
    for (index, field) in fields.enumerated() {
      let isLast = index == fields.count - 1
      guard let value = number(field, isWhole: !isLast), index == 0 || value < 60 else { return nil }
      seconds = seconds * 60 + value
    }
    return seconds
  }

  /// `1h2m3.5s`, `165s`, `165000ms`: units in this order, each at most once.
  private static func units(_ text: String) -> Double? {
    var rest = text[...]
    var seconds = 0.0
    for (unit, length) in [("h", 3600.0), ("m", 60), ("s", 1), ("ms", 0.001)] {
      let figures = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      let name = rest[figures.endIndex...].prefix { $0.isLetter }
      guard name == unit || (unit == "m" && name == "min") else { continue }
      guard let value = number(figures, isWhole: false) else { return nil }
      seconds += value * length
      rest = rest[name.endIndex...]
    }
    return rest.isEmpty && !text.isEmpty ? seconds : nil
  }

  /// Figures, with a decimal point where the number need not be whole.
  private static func number(_ text: Substring, isWhole: Bool) -> Double? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 &- 0x30 < 10 || ($0 == 0x2E && !isWhole) }) else { return nil }
    return Double(text)
  }
}
