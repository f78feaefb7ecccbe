internal import Captions
internal import JSONValues

/// The unit of numbers that a file gives without one.
public enum TimeUnit: String, Hashable, Sendable, Codable, CaseIterable {
  /// Seconds, as most recognizers write them.
  case seconds
  /// Milliseconds.
  case milliseconds
  /// Ticks of 100 nanoseconds, as Microsoft's recognizers write them.
  case ticks

  /// How many milliseconds one is.
  var milliseconds: Double {
    switch self {
    case .seconds: 1000
    case .milliseconds: 1
    case .ticks: 1e-4
    }
  }

  /// The unit in which speech of this pace is nearest to the pace of people, 70 ms a letter.
  static func likeliest(perLetter: Double) -> TimeUnit {
    let distances = allCases.map { unit in
      (unit, ratio(perLetter * unit.milliseconds, 70))
    }
    return distances.min { $0.1 < $1.1 }?.0 ?? .seconds
  }

  private static func ratio(_ left: Double, _ right: Double) -> Double {
    left > right ? left / right : right / Swift.max(left, 1e-12)
  }
}

/// A time as a file has it.
enum RawTime: Hashable {
  /// In milliseconds, since the file says so.
  case known(Double)
  /// In a unit that the file does not name.
  case number(Double)

  /// A time in any spelling: `1.2`, `"1.2"`, `"1.2s"`, `"PT1M2.5S"`, `"00:00:01,200"`, `{"seconds": 1, "nanos": 2}`.
  init?(_ value: JSONValue?, unit: TimeUnit? = nil) {
    guard let value else { return nil }
    if let number = value.number {
      self = unit.map { .known(number * $0.milliseconds) } ?? .number(number)
    } else if let text = value.string, let time = Self.milliseconds(text) {
      self = .known(time)
    } else if value.isObject, value["seconds"] != nil || value["nanos"] != nil {
      self = .known((value["seconds"]?.number ?? 0) * 1000 + (value["nanos"]?.number ?? 0) / 1e6)
    } else {
      return nil
    }
  }

  private static func milliseconds(_ text: String) -> Double? {
    if text.hasPrefix("PT") { return duration(text.dropFirst(2)) }
    if text.hasSuffix("s"), let seconds = Double(text.dropLast()) { return seconds * 1000 }
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count) else { return nil }
    var seconds = 0.0
    for field in fields {
      guard let value = Double(String(field.map { $0 == "," ? "." : $0 })), value >= 0 else { return nil }
      seconds = seconds * 60 + value
    }
    return seconds * 1000
  }

  /// A duration of ISO 8601 after `PT`: `1H2M3.5S`.
  private static func duration(_ text: Substring) -> Double? {
    var (total, digits) = (0.0, "")
    for character in text {
      switch character {
      case "H", "M", "S":
        guard let value = Double(digits) else { return nil }
        total += value * (character == "H" ? 3_600_000 : character == "M" ? 60_000 : 1000)
        digits = ""
      default: digits.append(character)
      }
    }
    return digits.isEmpty ? total : nil
  }

  /// The number itself, of whatever unit.
  var raw: Double {
    switch self {
    case .known(let value), .number(let value): value
    }
  }

  /// True if the file does not name the unit.
  var isGuess: Bool { if case .number = self { true } else { false } }

  /// The time in whole milliseconds; nil for what no clip has, below zero or beyond 100 hours.
  func milliseconds(_ unit: TimeUnit) -> Int? {
    let value = isGuess ? raw * unit.milliseconds : raw
    return (0...3.6e8).contains(value) ? Int(value.rounded()) : nil
  }

  static func + (left: RawTime, right: RawTime) -> RawTime {
    left.isGuess ? .number(left.raw + right.raw) : .known(left.raw + right.raw)
  }
}
