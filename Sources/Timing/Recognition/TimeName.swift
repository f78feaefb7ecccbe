internal import JSONValues

/// What the name of a number says about it: `BeginOffsetMillis` is a start in milliseconds.
struct TimeName {
  enum Role {
    case start
    case end
    case length
  }

  let role: Role
  /// How many milliseconds one is; nil where the name does not say so.
  private let milliseconds: Double?

  /// Reads a name; nil if any part of it says something else.
  init?(_ name: String) {
    guard name.utf8.count <= 32 else { return nil }
    var role: Role?
    var unit: Double?
    for part in Self.parts(of: name) {
      if let known = Self.roles[part] {
        guard role == nil || part == "time" else { return nil }
        role = role ?? known
      } else if let known = Self.units[part], unit == nil {
        unit = known
      } else if !Self.fillers.contains(part) {
        return nil
      }
    }
    guard let role else { return nil }
    (self.role, milliseconds) = (role, unit)
  }

  /// A value under this name.
  func time(_ value: JSONValue) -> RawTime? {
    guard let milliseconds else { return RawTime(value) }
    return value.number.map { .known($0 * milliseconds) }
  }

  /// The words that a name is made of, in small letters, `time` after another last.
  private static func parts(of name: String) -> [String] {
    var parts: [String] = [""]
    var wasSmall = false
    for character in name {
      if !character.isLetter {
        parts.append("")
      } else {
        if character.isUppercase, wasSmall { parts.append("") }
        parts[parts.count - 1] += character.lowercased()
      }
      wasSmall = character.isLowercase
    }
    return parts.filter { !$0.isEmpty }.flatMap { part in
      part.hasSuffix("time") && part.count > 4 ? [String(part.dropLast(4)), "time"] : [part]
    }.sorted { $0 != "time" && $1 == "time" }
  }

  private static let roles: [String: Role] = [
    "start": .start, "begin": .start, "from": .start, "onset": .start, "time": .start, "timestamp": .start,
    "end": .end, "stop": .end, "to": .end, "until": .end, "finish": .end,
    "duration": .length, "length": .length, "dur": .length, "len": .length,
  ]
  private static let units: [String: Double] = [
    "ms": 1, "msec": 1, "millis": 1, "milliseconds": 1, "s": 1000, "sec": 1000, "secs": 1000, "seconds": 1000,
    "ticks": 1e-4, "us": 1e-3, "usec": 1e-3, "micros": 1e-3, "microseconds": 1e-3,
  ]
  private static let fillers: Set<String> = ["offset", "word", "segment", "audio", "in", "at", "position"]
}
