/// A program of several subcommands, each of its own options.
public struct Program: Sendable {
  /// The name it is called by.
  public var name: String
  /// The version that `--version` prints.
  public var version: String
  /// What the program does, in one line.
  public var summary: String
  /// The subcommands in the order in which help shows them.
  public var commands: [Subcommand]

  /// Describes a program.
  public init(_ name: String, version: String, _ summary: String, commands: [Subcommand]) {
    self.name = name
    self.version = version
    self.summary = summary
    self.commands = commands
  }

  /// What a command line asks for.
  public enum Request: Sendable {
    /// Text for standard output, and nothing else to do.
    case page(String)
    /// A subcommand, ready to run.
    case run(@Sendable () throws -> ExitCode)
  }

  /// Reads a command line, the program's own name left out.
  ///
  /// - Throws: ``UsageError`` when the line cannot be understood.
  public func request(_ arguments: [String]) throws(UsageError) -> Request {
    guard let first = arguments.first else { throw UsageError("no command given", hint: "try '\(name) --help'") }
    let rest = Array(arguments.dropFirst())
    switch first {
    case "-h", "--help", "help":
      guard let topic = rest.first else { return .page(help) }
      return .page(try command(named: topic).help(name))
    case "--version": return .page("\(name) \(version)\n")
    case "completion":
      guard rest.first == "fish" else { throw UsageError("completions are for one of: fish") }
      return .page(commands.map { $0.fish(name) }.joined())
    case "manual": return .page(manual)
    default: break
    }
    let command = try command(named: first)
    let options = rest.prefix { $0 != "--" }
    if options.contains("--help") || options.contains("-h") { return .page(command.help(name)) }
    return .run(try command.prepare(rest))
  }

  private func command(named name: String) throws(UsageError) -> Subcommand {
    if let command = commands.first(where: { $0.name == name }) { return command }
    let near = nearest(to: name, among: commands.map(\.name))
    throw UsageError(
      "unknown command '\(name)'",
      hint: near.map { "did you mean '\($0)'?" } ?? "try '\(self.name) --help'")
  }

  private var help: String {
    var page = "\(summary)\n\n"
    let examples = commands.compactMap(\.examples.first)
    if !examples.isEmpty { page += "Examples:\n" + exampleLines(examples, program: name) + "\n" }
    page += "Usage: \(name) COMMAND [OPTIONS] [FILE...]\n\nCommands:\n"
    page += columns(commands.map { ($0.name, $0.summary) })
    page += "\nOther:\n"
    page += columns([
      ("help COMMAND", "Show what a command takes"), ("completion fish", "Print completions for a shell"),
      ("manual", "Print the manual page (mdoc)"), ("--version", "Print the version"),
    ])
    return page
  }

  private var manual: String {
    """
    .Dd $Mdocdate$
    .Dt \(name.uppercased()) 1
    .Os
    .Sh NAME
    .Nm \(name)
    .Nd \(summary)
    .Sh COMMANDS

    """ + commands.map(\.manual).joined()
  }
}

/// A command whose type of options is its own affair.
public struct Subcommand: Sendable {
  /// The word that calls it.
  public let name: String
  /// What it does, in one line.
  public let summary: String
  let examples: [Example]
  let manual: String
  let help: @Sendable (String) -> String
  let fish: @Sendable (String) -> String
  let prepare: @Sendable ([String]) throws(UsageError) -> @Sendable () throws -> ExitCode

  /// Hides what a command's options are.
  public init<Options>(_ command: Command<Options>) {
    name = command.name
    summary = command.summary
    examples = command.examples
    manual = command.manual
    help = { command.help(program: $0) }
    fish = { command.fish(program: $0) }
    prepare = { arguments throws(UsageError) in
      let options = try command.parse(arguments)
      return { try command.run(options) }
    }
  }
}
