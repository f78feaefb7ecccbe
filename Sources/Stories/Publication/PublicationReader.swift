internal import Editing

/// Finds when a page was published, in the lines that no one spoke.
struct PublicationReader {
  let calendar: CalendarWords

  /// The day that the page's titles name, else the first that the marks tell.
  ///
  /// A line marked as published goes before furniture. Of the lines that name this day the first one with a time of day
  /// tells the time. A title names the day of the broadcast; the page may have been put up or changed later.
  func publication(in marks: [Mark], titles: [Mark] = []) -> Publication? {
    let named = titles.compactMap { read($0, asTitle: true) }
    let lines = [Mark.Kind.published, .furniture].flatMap { kind in
      marks.filter { $0.kind == kind && $0.text.utf8.count <= 200 }
    }
    // Most pages tell day and time in the first line that has a date.
    if named.isEmpty, let first = lines.lazy.compactMap({ read($0, asTitle: false) }).first(where: \.namesDay),
      first.time.count > 10
    {
      return first
    }
    let others = lines.compactMap { read($0, asTitle: false) }
    guard let first = (named + others).first(where: \.namesDay) ?? others.first else { return nil }
    return ([first] + others).first { $0.time.hasPrefix(first.time.prefix(10)) && $0.time.count > 10 } ?? first
  }

  private func read(_ mark: Mark, asTitle: Bool) -> Publication? {
    guard let moment = PublishedTime(in: mark.text, calendar, asTitle: asTitle) else { return nil }
    return Publication(text: mark.text, range: mark.range, time: moment.time, zone: moment.zone)
  }
}

extension Publication {
  /// True if it names a day, and not a month alone.
  fileprivate var namesDay: Bool { time.count >= 10 }
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
