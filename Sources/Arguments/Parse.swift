extension Command {
  /// Reads arguments into a copy of `initial`.
  ///
  /// Accepts `--name value`, `--name=value`, `-n value`, `-nvalue`, grouped flags `-abc`, a lone `-` as an operand
  /// and `--` as the end of the options.
  ///
  /// - Throws: ``UsageError`` for the first argument that cannot be understood.
  public func parse(_ arguments: [String]) throws(UsageError) -> Options {
    var line = CommandLineReader(command: self, arguments: arguments)
    while let argument = line.rest.popFirst() {
      if argument == "--" {
        line.operands += line.rest
        break
      } else if argument.hasPrefix("--") {
        try line.readLong(argument.dropFirst(2))
      } else if argument.hasPrefix("-"), argument.count > 1 {
        try line.readShort(argument.dropFirst())
      } else {
        line.operands.append(argument)
      }
    }
    return try line.finish()
  }
}

/// What of a command line has been read, and what is left.
private struct CommandLineReader<Options: Sendable> {
  let command: Command<Options>
  var rest: ArraySlice<String>
  var operands: [String] = []
  private var options: Options

  init(command: Command<Options>, arguments: [String]) {
    self.command = command
    rest = arguments[...]
    options = command.initial
  }

  /// `name`, whose value may follow, or `name=value`.
  mutating func readLong(_ text: Substring) throws(UsageError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let option = try find("--\(parts[0])") { $0.long == parts[0] }
    try take(option, spelled: "--\(parts[0])", attached: parts.count > 1 ? String(parts[1]) : nil)
  }

  /// Letters of flags; the last may be an option whose value stands behind it.
  mutating func readShort(_ text: Substring) throws(UsageError) {
    var letters = text
    while let letter = letters.popFirst() {
      let option = try find("-\(letter)") { $0.short == letter }
      let attached = option.placeholder != nil && !letters.isEmpty ? String(letters) : nil
      if attached != nil { letters = "" }
      try take(option, spelled: "-\(letter)", attached: attached)
    }
  }

  func finish() throws(UsageError) -> Options {
    guard let slot = command.operands else {
      if let extra = operands.first { throw UsageError("unexpected argument '\(extra)'") }
      return options
    }
    var options = options
    options[keyPath: slot.path] += operands
    return options
  }

  private func find(_ spelled: String, _ matches: (Option<Options>) -> Bool) throws(UsageError) -> Option<Options> {
    if let option = command.options.first(where: matches) { return option }
    let near = nearest(to: spelled, among: command.options.map { "--\($0.long)" })
    throw UsageError("unknown option '\(spelled)'", hint: near.map { "did you mean '\($0)'?" })
  }

  private mutating func take(_ option: Option<Options>, spelled: String, attached: String?) throws(UsageError) {
    guard let placeholder = option.placeholder else {
      if attached != nil { throw UsageError("option '\(spelled)' takes no value") }
      _ = option.set(&options, "")
      return
    }
    guard let text = attached ?? rest.popFirst() else {
      throw UsageError("option '\(spelled)' needs \(placeholder)")
    }
    guard option.set(&options, text) else {
      let allowed = option.choices.isEmpty ? nil : "one of: " + option.choices.joined(separator: ", ")
      throw UsageError("'\(text)' is not a value for '\(spelled) \(placeholder)'", hint: allowed)
    }
  }
}

/// The candidate nearest to a misspelling, if any is within a third of its length.
func nearest(to word: String, among candidates: [String]) -> String? {
  candidates.map { ($0, distance(word, $0)) }.filter { $0.1 <= max(2, word.count / 3) }.min { $0.1 < $1.1 }?.0
}

/// Levenshtein distance over characters.
private func distance(_ one: String, _ other: String) -> Int {
  let other = Array(other)
  var row = Array(0...other.count)
  for (i, x) in one.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, y) in other.enumerated() {
      (diagonal, row[j + 1]) = (row[j + 1], min(row[j] + 1, row[j + 1] + 1, diagonal + (x == y ? 0 : 1)))
    }
  }
  return row[other.count]
}
