internal import Editing

/// Reads when a page was published.
enum PublicationReader {
  /// The first time that the marks tell.
  static func publication(in marks: [Mark]) -> Publication? {
    for mark in marks where mark.kind == .published {
      if let time = time(in: mark.text) { return Publication(text: mark.text, range: mark.range, time: time) }
    }
    return nil
  }

  private static func time(in text: String) -> String? {
    guard let date = text.firstMatch(of: #/(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})/#) else { return nil }
    let day = [String(date.1), pad(date.2), pad(date.3)].joined(separator: "-")
    guard let clock = text[date.range.upperBound...].firstMatch(of: #/(\d{1,2}):(\d{2})/#) else { return day }
    return day + "T" + pad(clock.1) + ":" + clock.2
  }

  private static func pad(_ number: Substring) -> String { number.count == 1 ? "0" + number : String(number) }
}
