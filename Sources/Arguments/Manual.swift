internal import Bytes

extension Program {
  /// The manual page in mdoc, from the same table as help and completions.
  var manual: String {
    var page = """
      .Dd \(date)
      .Dt \(name.uppercased()) 1
      .Os
      .Sh NAME
      .Nm \(name)
      .Nd \(mdoc(lowercasedSummary))
      .Sh SYNOPSIS

      """
    for command in commands.map(\.page) {
      page += ".Nm \(name) Cm \(command.name)\n.Op Ar options\n"
      if let operands = command.operands { page += ".Op Ar \(operands.placeholder) ...\n" }
    }
    page += Self.ownCommands.map { ".Nm \(name) Cm \($0.name)\n" + operandMacro($0.operand) }.joined()
    page += ".Sh DESCRIPTION\n\(paragraph(summary))"
    page += paragraph("Data goes to standard output, messages to standard error.")
    page += ".Sh OPTIONS\nEvery command takes these options, unless it has its own of the same name:\n"
    page += list(CommonOptions.entries) + ".Sh COMMANDS\n"
    page += commands.map { section($0.page) }.joined()
    page += Self.ownCommands.map { ".Ss \($0.name)\n" + paragraph($0.summary + ".") }.joined()
    page += ".Sh ENVIRONMENT\n.Bl -tag -width Ds\n"
    page += environment.map { ".It Ev \($0.name)\n" + paragraph($0.help + ".") }.joined() + ".El\n"
    page += ".Sh EXIT STATUS\n.Bl -tag -width Ds\n"
    page += ExitCode.allCases.map { ".It \($0.rawValue)\n" + paragraph($0.meaning + ".") }.joined() + ".El\n"
    page += ".Sh EXAMPLES\n"
    return page + commands.compactMap { $0.page.examples.first }.map(example).joined(separator: ".Pp\n")
  }

  /// `.Nd` begins with a small letter and ends without a full stop.
  private var lowercasedSummary: String {
    let text = summary.hasSuffix(".") ? String(summary.dropLast()) : summary
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private func section(_ command: CommandPage) -> String {
    var page = ".Ss \(command.name)\n" + paragraph(command.summary + ".")
    let operands = command.operands.map { ".It Ar \($0.placeholder)\n" + paragraph($0.help + ".") } ?? ""
    page += list(command.options, after: operands)
    if let glossary = command.glossary {
      let rows = zip(glossary.words, glossary.meanings).map { ".It \(mdoc($0))\n" + paragraph($1 + ".") }
      page += ".Pp\n\(glossary.title):\n.Bl -tag -width Ds\n" + rows.joined() + ".El\n"
    }
    guard !command.examples.isEmpty else { return page }
    return page + ".Pp\nExamples:\n.Pp\n" + command.examples.map(example).joined(separator: ".Pp\n")
  }

  private func example(_ example: Example) -> String {
    paragraph(example.purpose + ":") + ".Dl \(mdoc("\(name) \(example.line)"))\n"
  }

  /// `.Ar SHELL`, or `.Op Ar COMMAND` for an operand in brackets.
  private func operandMacro(_ operand: String) -> String {
    let word = operand.filter(\.isLetter)
    return word.isEmpty ? "" : operand.contains("[") ? ".Op Ar \(word)\n" : ".Ar \(word)\n"
  }

  /// A list of options, after the items that a command has besides.
  private func list(_ options: [OptionEntry], after items: String = "") -> String {
    ".Bl -tag -width Ds\n" + items
      + options.map { option in
        let short = option.short.map { "Fl \($0) , " } ?? ""
        let value = option.placeholder.map { " Ar \($0)" } ?? ""
        return ".It \(short)Fl -\(option.long)\(value)\n" + paragraph(option.help + ".")
      }.joined() + ".El\n"
  }
}

/// Text as mdoc takes it, in lines of at most 76 letters.
private func paragraph(_ text: String) -> String {
  var lines: [String] = [""]
  for word in mdoc(text).split(separator: " ") {
    if let line = lines.last, !line.isEmpty, line.count + word.count > 75 { lines.append("") }
    let line = lines.removeLast()
    lines.append(line.isEmpty ? String(word) : line + " " + word)
  }
  return lines.map { ($0.first == "." || $0.first == "'" ? "\\&" : "") + $0 + "\n" }.joined()
}

/// Text with the signs that mean something to roff escaped.
private func mdoc(_ text: String) -> String {
  text.substituting("\\", "\\e").substituting("\"", "\\(dq").substituting("'", "\\(aq")
    .substituting("|", "\\(ba")
}
