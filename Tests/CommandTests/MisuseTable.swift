/// Mistakes that people make on the command line: exit code, line, and what the one line of the answer says to do.
///
/// The line is the program's arguments; single quotes hold words together. The files are those of ``MisuseFiles``.
/// The rows are in the folder `Misuses`, by command.
enum MisuseTable {
  static let parts: [[Misuse]] = [program, clean, stages, captions, tools, korean].map { part in
    part.split(separator: "\n").compactMap(Misuse.init)
  }
}

/// A mistake and its answer.
struct Misuse: Sendable, CustomStringConvertible {
  let code: Int32
  let line: String
  /// What the message says to do.
  let advice: String

  /// Reads a row: the code, the line, the advice.
  init?(_ row: Substring) {
    let cells = row.split(separator: " | ", maxSplits: 2, omittingEmptySubsequences: false).map { String($0) }
    guard cells.count == 3, let code = Int32(cells[0].drop { $0 == " " }) else { return nil }
    (self.code, line, advice) = (code, cells[1], cells[2])
  }

  var description: String { "aircheck " + line }
}
