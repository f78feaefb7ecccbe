/// A command whose type of options is its own affair.
///
/// The command is made when it is asked for: a program starts without the tables of the commands that it does not run.
public struct Subcommand: Sendable {
  /// Work that is ready to be done.
  public typealias Work = @Sendable () throws -> ExitCode

  /// The word that calls it.
  public let name: String
  private let makePage: @Sendable () -> CommandPage
  let prepare: @Sendable ([String], Bool) throws(UsageError) -> (work: Work, common: CommonOptions)?

  /// What help, completions and the manual page say of it.
  var page: CommandPage { makePage() }

  /// Names a command, and hides what its options are.
  public init<Options>(_ name: String, _ command: @autoclosure @escaping @Sendable () -> Command<Options>) {
    @Sendable func named() -> Command<Options> {
      var command = command()
      command.name = name
      return command
    }
    self.name = name
    makePage = { CommandPage(named()) }
    prepare = { arguments, isAtTerminal throws(UsageError) in
      let command = named()
      let (options, common) = try command.parse(arguments)
      if isAtTerminal, let slot = command.operands, slot.nameInput, options[keyPath: slot.path].isEmpty {
        return nil
      }
      return ({ try command.run(options, common) }, common)
    }
  }
}

/// What is printed about a command: the same table for help, completions and the manual page.
struct CommandPage: Sendable {
  var name: String
  var summary: String
  var examples: [Example]
  var options: [OptionEntry]
  var operands: (placeholder: String, help: String)?
  var glossary: Glossary?

  init<Options>(_ command: Command<Options>) {
    name = command.name
    summary = command.summary
    examples = command.examples
    options = command.options.map(\.entry)
    operands = command.operands.map { ($0.placeholder, $0.help) }
    glossary = command.glossary
  }

  /// The options that all commands share, but for those that this command has its own of.
  var commonOptions: [OptionEntry] {
    CommonOptions.entries.filter { common in !options.contains { $0.long == common.long } }
  }

  /// The text of `program name --help`.
  func help(program: String) -> String {
    var page = "\(summary)\n\n"
    if !examples.isEmpty { page += "Examples:\n" + exampleLines(examples, program: program) + "\n" }
    page += "Usage: \(program) \(name) [OPTIONS]\(operands.map { " [\($0.placeholder)...]" } ?? "")\n"
    if let operands { page += "\n" + columns([("\(operands.placeholder)", operands.help)]) }
    let common = commonOptions.map { ($0.synopsis, $0.help) }
    let own = options.map { ($0.synopsis, $0.help) }
    let width = (common + own).map(\.0.count).max() ?? 0
    if !own.isEmpty { page += "\nOptions:\n" + columns(own, width: width) }
    page += "\nCommon options:\n" + columns(common, width: width)
    return page
      + (glossary.map { "\n\($0.title):\n" + columns(Array(zip($0.words, $0.meanings)), width: width) } ?? "")
  }
}

/// Two columns, the second starting where the widest of the first ends.
func columns(_ rows: [(String, String)], width: Int? = nil) -> String {
  let width = width ?? rows.map(\.0.count).max() ?? 0
  return rows.map { "  " + $0 + String(repeating: " ", count: width - $0.count + 2) + $1 + "\n" }.joined()
}

/// Command lines, each below a comment that says what it is good for.
func exampleLines(_ examples: [Example], program: String) -> String {
  examples.map { "  # \($0.purpose)\n  \(program) \($0.line)\n" }.joined()
}
