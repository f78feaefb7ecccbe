/// What could not be done: one line that says what, where, and what to do.
struct Failure: Error, Hashable {
  /// What could not be done, and where.
  var message: String
  /// What to do about it.
  var hint: String?

  init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }

  /// The line for standard error.
  var line: String { "aircheck: " + message + (hint.map { "; " + $0 } ?? "") }
}
