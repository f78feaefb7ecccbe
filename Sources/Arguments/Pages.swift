extension Command {
  /// The text of `program name --help`.
  public func help(program: String) -> String {
    var page = "\(summary)\n\n"
    if !examples.isEmpty { page += "Examples:\n" + exampleLines(examples, program: program) + "\n" }
    page += "Usage: \(program) \(name) [OPTIONS]\(operands.map { " [\($0.placeholder)...]" } ?? "")\n"
    if let operands { page += "\n" + columns([("\(operands.placeholder)", operands.help)]) }
    let rows = options.map { ($0.synopsis, $0.help) } + [("-h, --help", "Show this page")]
    return page + "\nOptions:\n" + columns(rows)
  }

  /// The body of the subcommand's section in the manual page (mdoc).
  public var manual: String {
    var page = ".Ss \(name)\n\(summary).\n.Bl -tag -width Ds\n"
    for option in options {
      let short = option.short.map { "Fl \($0) , " } ?? ""
      page += ".It \(short)Fl -\(option.long)\(option.placeholder.map { " Ar \($0)" } ?? "")\n\(option.help).\n"
    }
    return page + ".El\n"
  }

  /// The lines of the fish completion script that belong to this subcommand.
  public func fish(program: String) -> String {
    var script = "complete -c \(program) -n __fish_use_subcommand -f -a \(name) -d '\(summary)'\n"
    for option in options {
      script += "complete -c \(program) -n '__fish_seen_subcommand_from \(name)' -l \(option.long)"
      if let short = option.short { script += " -s \(short)" }
      if option.placeholder != nil { script += " -r" }
      if !option.choices.isEmpty { script += " -f -a '\(option.choices.joined(separator: " "))'" }
      script += " -d '\(option.help)'\n"
    }
    return script
  }
}

extension Option {
  /// `-o, --output FILE`, as the help page prints it.
  var synopsis: String {
    (short.map { "-\($0), " } ?? "    ") + "--\(long)" + (placeholder.map { " \($0)" } ?? "")
  }
}

/// Two columns, the second starting where the widest of the first ends.
func columns(_ rows: [(String, String)]) -> String {
  let width = rows.map(\.0.count).max() ?? 0
  return rows.map { "  " + $0 + String(repeating: " ", count: width - $0.count + 2) + $1 + "\n" }.joined()
}

/// Command lines, each below a comment that says what it is good for.
func exampleLines(_ examples: [Example], program: String) -> String {
  examples.map { "  # \($0.purpose)\n  \(program) \($0.line)\n" }.joined()
}
