internal import Editing

/// Finds when a page was published, in the lines that no one spoke.
struct PublicationReader {
  let calendar: CalendarWords

  /// The first time that the marks tell; a line marked as published goes before furniture.
  func publication(in marks: [Mark]) -> Publication? {
    for kind in [Mark.Kind.published, .furniture] {
      for mark in marks where mark.kind == kind && mark.text.utf8.count <= 200 {
        if let moment = PublishedTime(in: mark.text, calendar) {
          return Publication(text: mark.text, range: mark.range, time: moment.time, zone: moment.zone)
        }
      }
    }
    return nil
  }
}

/// How a language writes dates: the names of months, and the halves of the day.
struct CalendarWords: Sendable {
  /// Months from 1 to 12 by their names, in lower case without stops.
  let months: [String: Int]
  /// `p.m.`, `오후`: adds twelve hours.
  let afternoon: Set<String>
  /// `a.m.`, `오전`.
  let morning: Set<String>

  /// Reads three sections of a language file; a line of `months` is a month.
  init(months lines: [String], afternoon: [String], morning: [String]) {
    var months: [String: Int] = [:]
    for (index, line) in lines.prefix(12).enumerated() {
      for name in line.split(separator: " ") { months[name.lowercased()] = index + 1 }
    }
    self.months = months
    self.afternoon = Set(afternoon.map { $0.lowercased() })
    self.morning = Set(morning.map { $0.lowercased() })
  }

  /// Both; where they differ the first is right.
  func merged(with other: Self) -> Self { Self(self, other) }

  private init(_ one: Self, _ other: Self) {
    months = one.months.merging(other.months) { first, _ in first }
    afternoon = one.afternoon.union(other.afternoon)
    morning = one.morning.union(other.morning)
  }
}
