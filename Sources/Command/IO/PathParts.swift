/// Paths are cut at bytes: as a `Character`, a slash may carry a mark and be another.
extension String {
  /// The names on the way to a file, and its own; `.` and empty ones are left out.
  var pathParts: [String] {
    utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }.filter { $0 != "." }
  }

  /// A path to something in this folder.
  func appending(part: String) -> String { utf8.last == UInt8(ascii: "/") ? self + part : "\(self)/\(part)" }

  /// A file's name with another ending; nil: with its own.
  ///
  /// A full stop that begins a name begins no ending.
  func replacingEnding(_ ending: String?) -> String { ending.map { withoutEnding + "." + $0 } ?? self }

  /// A file's name without its ending.
  var withoutEnding: String {
    guard let dot = utf8.lastIndex(of: UInt8(ascii: ".")), dot != startIndex else { return self }
    return String(self[..<dot])
  }

  /// The name of the file that a path leads to, without its folder and ending; nil for standard input.
  var fileStem: String? {
    guard self != "-", let name = pathParts.last else { return nil }
    return name.withoutEnding
  }
}
