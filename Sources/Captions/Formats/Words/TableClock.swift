/// How the times of a table are written: with decimal commas or not, with frames or not.
struct TableClock {
  private let hasDecimalCommas: Bool
  private let frameRate: Double

  /// Looks at the fields of a table, in which a comma may part whole from decimals where it does not part columns.
  init(_ rows: [[String]], hasDecimalCommas: Bool) {
    self.hasDecimalCommas = hasDecimalCommas
    let clocks = rows.prefix(2000).flatMap { row in row.compactMap(Self.code) }
    frameRate = ClockStamp.Clock.rate(of: clocks)
  }

  /// A number as it is, or a clock in seconds; nil for anything else.
  func seconds(_ field: String) -> Double? {
    guard let first = field.utf8.first, first.isASCIIDigit, field.utf8.count < 24 else { return nil }
    if let number = Double(field) { return number.isFinite ? number : nil }
    if field.contains(":") {
      return (TimeCode.milliseconds(field) ?? Self.code(field)?.milliseconds(at: frameRate)).map {
        Double($0) / 1000
      }
    }
    let parts = field.split(separator: ",", omittingEmptySubsequences: false)
    guard hasDecimalCommas, parts.count == 2,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    return Double(parts.joined(separator: "."))
  }

  /// A time code with frames: `00:00:01:12`, `00:00:01;12`.
  private static func code(_ field: String) -> ClockStamp.Clock? {
    guard field.utf8.count < 16, field.contains(":"), let (stamp, rest) = ClockStamp.read(ArraySlice(field.utf8)),
      rest.isEmpty, stamp.end == nil, stamp.start.frame != nil
    else { return nil }
    return stamp.start
  }
}
