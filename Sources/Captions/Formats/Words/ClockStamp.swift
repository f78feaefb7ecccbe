/// A time or two at the head of a line, as people and programs note them beside what is said: `[00:12]`, `0:12`,
/// `00:00:01:12 - 00:00:04:03`, `[1.20s -> 4.78s]`.
struct ClockStamp: Hashable {
  /// A time as it is written.
  struct Clock: Hashable {
    /// Without frames, in milliseconds.
    var milliseconds: Int
    /// The frames of a time code; nil where there are none.
    var frame: Int?
    /// True for two numbers alone, which may be hours and minutes.
    var isShort = false
  }

  var start: Clock
  var end: Clock?
  /// True if brackets stand around it.
  var isBracketed: Bool

  /// Reads the head of a line, and hands over what follows; nil if no time is there.
  static func read(_ line: ArraySlice<UInt8>) -> (stamp: ClockStamp, rest: ArraySlice<UInt8>)? {
    var rest = line.trimmed
    let close: UInt8? =
      switch rest.first {
      case UInt8(ascii: "["): UInt8(ascii: "]")
      case UInt8(ascii: "("): UInt8(ascii: ")")
      default: nil
      }
    if close != nil { rest = rest.dropFirst() }
    guard let start = clock(&rest, takesSeconds: close != nil) else { return nil }
    var stamp = ClockStamp(start: start, isBracketed: close != nil)
    var after = rest
    if separator(&after), let end = clock(&after, takesSeconds: close != nil), end.isAfter(start) {
      (stamp.end, rest) = (end, after)
    }
    if let close {
      rest = rest.trimmed
      guard rest.first == close else { return nil }
      rest = rest.dropFirst()
    } else if let next = rest.first, !(next.isASCIISpace || [UInt8(ascii: ":"), UInt8(ascii: ",")].contains(next)) {
      return nil
    }
    if let next = rest.first, [UInt8(ascii: ":"), UInt8(ascii: ",")].contains(next) { rest = rest.dropFirst() }
    return (stamp, rest.trimmed)
  }

  /// `1:02`, `00:01:02.5`, `00:01:02:12`, `00:01:02;12`; `1.20s` where seconds may stand alone.
  private static func clock(_ rest: inout ArraySlice<UInt8>, takesSeconds: Bool) -> Clock? {
    rest = rest.trimmed
    var fields: [Int] = []
    var after = rest
    var colons = after
    while let number = digits(&after) {
      fields.append(number)
      colons = after
      guard let mark = after.first, mark == UInt8(ascii: ":") || mark == UInt8(ascii: ";"), fields.count < 4 else {
        break
      }
      after = after.dropFirst()
    }
    after = colons
    let fraction = Self.fraction(&after)
    if fields.count == 1, takesSeconds, fraction != nil, after.first == UInt8(ascii: "s") {
      rest = after.dropFirst()
      return Clock(milliseconds: fields[0] * 1000 + (fraction ?? 0))
    }
    guard (2...4).contains(fields.count), fields.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
    rest = after
    let seconds = fields.prefix(3).reduce(0) { $0 * 60 + $1 }
    return Clock(
      milliseconds: seconds * 1000 + (fraction ?? 0), frame: fields.count == 4 ? fields[3] : nil,
      isShort: fields.count == 2 && fraction == nil)
  }

  private static func digits(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix { $0.isASCIIDigit }
    guard (1...6).contains(digits.count) else { return nil }
    rest = rest[digits.endIndex...]
    return Int(digits.string)
  }

  /// What follows a point, in milliseconds; nil if no digit does.
  private static func fraction(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") else { return nil }
    let digits = rest.dropFirst().prefix { $0.isASCIIDigit }
    guard !digits.isEmpty, digits.count < 10, let value = Double("0." + digits.string) else { return nil }
    rest = rest[digits.endIndex...]
    return Int((value * 1000).rounded())
  }

  /// What is between two times: spaces and a comma, a dash or an arrow.
  private static func separator(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let marks = rest.prefix { $0.isASCIISpace || ",->".utf8.contains($0) || $0 >= 0x80 }
    guard !marks.isEmpty, marks.count < 8 else { return false }
    rest = rest[marks.endIndex...]
    return ["", "-", ",", "->", "-->", "–", "—", "→"].contains(marks.trimmed.string)
  }
}

extension ClockStamp.Clock {
  /// The time in milliseconds at a rate of frames.
  func milliseconds(at rate: Double) -> Int {
    milliseconds + Int((Double(frame ?? 0) * 1000 / rate).rounded())
  }

  fileprivate func isAfter(_ other: ClockStamp.Clock) -> Bool {
    (milliseconds, frame ?? 0) > (other.milliseconds, other.frame ?? 0)
  }

  /// How many frames a second has, by the largest that is counted.
  static func rate(of clocks: [ClockStamp.Clock]) -> Double {
    switch clocks.compactMap(\.frame).max() ?? 0 {
    case ..<25: 25
    case ..<30: 30
    default: 60
    }
  }
}
