internal import CICU

/// The names that a language writes dates with, from ICU's data (CLDR), as they are written: long and short, alone and
/// within a date.
public struct CalendarNames: Sendable {
  /// Of the months: `September`, `Sept.`; in Persian and Thai also those of the calendar of the country.
  public let months: [String]
  /// Of the days of the week: `Sunday`, `Sun`, `Su`.
  public let weekdays: [String]
  /// Of the halves of the day: `a.m.`, `오전`.
  public let halves: [String]

  /// The names in a language, as a BCP 47 tag; English ones for a language that ICU does not know.
  public init(language: String) {
    months = Self.names(ICU_MONTHS, language) + Self.names(ICU_MONTHS, language + "@calendar=gregorian")
    weekdays = Self.names(ICU_WEEKDAYS, language)
    halves = Self.names(ICU_DAY_HALVES, language)
  }

  private static func names(_ kind: icu_calendar_kind, _ locale: String) -> [String] {
    var room = [CChar](repeating: 0, count: 8192)
    var status: Int32 = 0
    let count = unsafe icu_calendar_names(locale, kind, &room, Int32(room.count), &status)
    let names = String(decoding: room.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return names.split(separator: "\n").map(String.init)
  }
}
