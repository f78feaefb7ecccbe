internal import Bytes

/// A date, perhaps with a time of day and a zone, as a line of a page writes it.
struct PublishedTime: Hashable {
  /// ISO 8601, as exact as the line: `2025-04-09T20:00`.
  var time: String
  /// `+09:00`, where the line names a zone.
  var zone: String?

  /// Reads the first date of a line, and the time of day after it.
  ///
  /// In a title it may also be short: `20240302`, `02/03/24`.
  init?(in line: String, _ calendar: CalendarWords, asTitle: Bool = false) {
    guard line.hasNumber else { return nil }
    let tokens = line.dateTokens
    guard let date = Self.date(in: tokens, calendar) ?? (asTitle ? Self.short(tokens) : nil) else {
      guard let month = Self.month(in: line) else { return nil }
      time = month
      return
    }
    time = [Self.padded(date.year, 4), Self.padded(date.month), Self.padded(date.day)].joined(separator: "-")
    let behind = Array(tokens[date.end...])
    if let clock = Self.clock(in: behind, calendar) {
      time += "T" + clock.text
      zone = Self.zone(in: line, Array(behind[clock.end...]))
    }
  }

  private typealias Date = (year: Int, month: Int, day: Int, end: Int)

  private static func date(in tokens: [DateToken], _ calendar: CalendarWords) -> Date? {
    for start in tokens.indices {
      if let date = numeric(tokens, start) ?? named(tokens, start, calendar) { return date }
    }
    return nil
  }

  /// `20250409`, `09/04/25`.
  private static func short(_ tokens: [DateToken]) -> Date? {
    for (index, token) in tokens.enumerated() {
      if token.text.utf8.count == 8, let number = Int(token.text), (1950...2100).contains(number / 10_000),
        let date = checked(number / 10_000, number / 100 % 100, number % 100, end: index + 1)
      {
        return date
      }
      let rest = tokens[index...].prefix(3).compactMap { $0.text.utf8.count <= 2 ? $0.number : nil }
      if rest.count == 3, token.isJoined, tokens[index + 1].isJoined, tokens[index + 2].text.utf8.count == 2 {
        let year = 2000 + rest[2]
        if let date = checked(year, rest[1], rest[0], end: index + 3)
          ?? checked(year, rest[0], rest[1], end: index + 3)
        {
          return date
        }
      }
    }
    return nil
  }

  /// `date 2018-02`: a field with the month alone.
  private static func month(in line: String) -> String? {
    let word = line.drop(while: \.isWhitespace)
    guard word.hasPrefix("date") || word.hasPrefix("Date") else { return nil }
    return line.firstMatch(of: #/^\s*[Dd]ate:?\s+((?:19|20)\d\d-(?:0[1-9]|1[0-2]))(?:\s|$)/#).map { String($0.1) }
  }

  /// `2025/04/09`, `2025년 4월 9일`, `09.04.2025`.
  private static func numeric(_ tokens: [DateToken], _ start: Int) -> Date? {
    guard start + 2 < tokens.count, tokens[start].isJoined, let one = tokens[start].number,
      let two = tokens[start + 1].number, let three = tokens[start + 2].number
    else { return nil }
    if tokens[start].text.count == 4 { return checked(one, two, three, end: start + 3) }
    guard tokens[start + 1].isJoined, tokens[start + 2].text.count == 4 else { return nil }
    return checked(three, two, one, end: start + 3) ?? checked(three, one, two, end: start + 3)
  }

  /// `9 avril 2025`, `April 9, 2025`, `9. April 2025`.
  private static func named(_ tokens: [DateToken], _ start: Int, _ calendar: CalendarWords) -> Date? {
    guard let month = calendar.months[tokens[start].text] else { return nil }
    // `2 de marzo de 2024`: small words are between.
    let before = tokens[..<start].last { $0.number != nil || $0.text.count > 3 }
    let after = tokens[(start + 1)...].prefix(3).filter { $0.number != nil || $0.text.count > 3 }
    if let day = before?.number, before?.text.count ?? 0 <= 2, let year = after.first(where: { $0.isYear }) {
      return checked(year.number ?? 0, month, day, end: (tokens[start...].firstIndex(of: year) ?? start) + 1)
    }
    guard let day = after.first?.number, let year = after.dropFirst().first, year.isYear else { return nil }
    // `May 3rd, 2024`: the ending of the day is between.
    return checked(year.number ?? 0, month, day, end: (tokens[start...].firstIndex(of: year) ?? start) + 1)
  }

  private static func checked(_ year: Int, _ month: Int, _ day: Int, end: Int) -> Date? {
    (1900...2700).contains(year) && (1...12).contains(month) && (1...31).contains(day)
      ? (year, month, day, end) : nil
  }

  /// Reads `20:00`, `20h00`, `오후 8:00`, `18時42分` or `8 p.m.` after a date.
  private static func clock(in tokens: [DateToken], _ calendar: CalendarWords) -> (text: String, end: Int)? {
    var shift = 0
    for (index, token) in tokens.enumerated() {
      if calendar.afternoon.contains(token.text) { shift = 12 }
      guard var hour = token.number else { continue }
      let next = tokens.dropFirst(index + 1).first
      // `06.30 BST`: a stop as well, between two digits and two.
      let isStopped = token.gap == "." && token.text.utf8.count == 2 && next?.text.utf8.count == 2
      let minute = token.isClock || isStopped ? next.flatMap(\.number) : nil
      let half = tokens.dropFirst(index + (minute == nil ? 1 : 2)).first?.text ?? ""
      let isHalf = calendar.afternoon.contains(half) || calendar.morning.contains(half)
      guard minute != nil || isHalf || token.isClock else { return nil }
      if calendar.afternoon.contains(half) { shift = 12 }
      if shift == 12, hour < 12 {
        hour += 12
      } else if shift == 0, isHalf || isMorning(tokens[..<index], calendar), hour == 12 {
        hour = 0
      }
      guard hour < 24, minute ?? 0 < 60 else { return nil }
      let second = minute != nil && tokens[index + 1].isClock ? tokens.dropFirst(index + 2).first?.number : nil
      let seconds = second.map { $0 < 60 ? ":" + padded($0) : "" } ?? ""
      return (
        padded(hour) + ":" + padded(minute ?? 0) + seconds, index + (minute == nil ? 1 : second == nil ? 2 : 3)
      )
    }
    return nil
  }

  private static func isMorning(_ tokens: ArraySlice<DateToken>, _ calendar: CalendarWords) -> Bool {
    tokens.contains { calendar.morning.contains($0.text) }
  }

  private static func zone(in line: String, _ tokens: [DateToken]) -> String? {
    if line.hasByte(of: .colon), line.has({ $0.mayBeZone(at: $1) }),
      let match = line.firstMatch(of: #/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)? ?([+-])(\d{2}):?(\d{2})\b/#)
    {
      return String(match.3 + match.4 + ":" + match.5)
    }
    return tokens.lazy.compactMap { zones[$0.text] }.first
  }

  /// Names of zones that mean one offset only; `ET` means two and is left alone.
  private static let zones = [
    "kst": "+09:00", "jst": "+09:00", "utc": "+00:00", "gmt": "+00:00", "z": "+00:00", "cet": "+01:00",
    "cest": "+02:00", "mez": "+01:00", "mesz": "+02:00", "bst": "+01:00", "est": "-05:00", "edt": "-04:00",
    "pst": "-08:00", "pdt": "-07:00", "hkt": "+08:00", "sgt": "+08:00", "wib": "+07:00", "msk": "+03:00",
  ]

  private static func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Span<UInt8> {
  /// A place after a time of day where the sign of an offset is, `20:00:15 +09`; nil elsewhere.
  fileprivate func mayBeZone(at place: Int) -> Int? {
    guard self[place] == UInt8(ascii: "+") || self[place] == UInt8(ascii: "-"), byte(place + 1).isDigit else {
      return nil
    }
    var start = byte(place - 1) == .space ? place - 1 : place
    while byte(start - 1).isDigit || byte(start - 1) == UInt8(ascii: ".") { start -= 1 }
    return byte(start - 1) == UInt8(ascii: ":") ? place : nil
  }
}
