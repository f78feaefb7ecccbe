extension Command {
  /// Reads arguments into a copy of `initial`.
  ///
  /// Accepts `--name value`, `--name=value`, `-n value`, `-nvalue`, grouped flags `-abc`, a lone `-` as an operand
  /// and `--` as the end of the options.
  public func parse(_ arguments: [String]) throws(UsageError) -> Options {
    var options = initial
    var operands: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        break
      } else if argument.hasPrefix("--") {
        let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let option = try find("--\(parts[0])") { $0.long == parts[0] }
        try apply(
          option, spelled: "--\(parts[0])", attached: parts.count > 1 ? String(parts[1]) : nil, &rest, &options)
      } else if argument.hasPrefix("-"), argument.count > 1 {
        var letters = argument.dropFirst()
        while let letter = letters.popFirst() {
          let option = try find("-\(letter)") { $0.short == letter }
          let attached = option.placeholder != nil && !letters.isEmpty ? String(letters) : nil
          if attached != nil { letters = "" }
          try apply(option, spelled: "-\(letter)", attached: attached, &rest, &options)
        }
      } else {
        operands.append(argument)
      }
    }
    guard let slot = self.operands else {
      if let extra = operands.first { throw UsageError("unexpected argument '\(extra)'") }
      return options
    }
    options[keyPath: slot.path] += operands
    return options
  }

  private func find(_ spelled: String, _ matches: (Option<Options>) -> Bool) throws(UsageError) -> Option<Options> {
    if let option = options.first(where: matches) { return option }
    let nearest = nearest(to: spelled, among: options.map { "--\($0.long)" })
    throw UsageError("unknown option '\(spelled)'", hint: nearest.map { "did you mean '\($0)'?" })
  }

  private func apply(
    _ option: Option<Options>, spelled: String, attached: String?,
    _ rest: inout ArraySlice<String>, _ options: inout Options
  ) throws(UsageError) {
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
func distance(_ a: String, _ b: String) -> Int {
  let b = Array(b)
  var row = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, y) in b.enumerated() {
      (diagonal, row[j + 1]) = (row[j + 1], min(row[j] + 1, row[j + 1] + 1, diagonal + (x == y ? 0 : 1)))
    }
  }
  return row[b.count]
}
