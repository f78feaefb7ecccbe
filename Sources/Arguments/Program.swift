internal import Bytes

/// A program of several subcommands, each with options of its own.
public struct Program: Sendable {
  /// The name it is called by.
  public var name: String
  /// The version that `--version` prints.
  public var version: String
  /// The day of that version as mdoc writes it: `November 29, 2026`.
  public var date: String
  /// What the program does, in one line.
  public var summary: String
  /// The subcommands in the order in which help shows them.
  public var commands: [Subcommand]
  /// The variables of the environment that it reads, and what for.
  public var environment: [(name: String, help: String)]

  /// Describes a program.
  public init(
    _ name: String, version: String, date: String, _ summary: String, commands: [Subcommand],
    environment: [(name: String, help: String)] = []
  ) {
    self.name = name
    self.version = version
    self.date = date
    self.summary = summary
    self.commands = commands
    self.environment = environment
  }

  /// What a command line asks for.
  public enum Request: Sendable {
    /// Text for standard output, and nothing else to do.
    case page(String)
    /// The help page of a command that would wait for input from a person who may not know that it does.
    case stranded(help: String)
    /// A subcommand, ready to run, and the options that all commands share.
    case run(Subcommand.Work, CommonOptions)
  }

  /// The program's own commands.
  static let ownCommands: [(name: String, operand: String, summary: String)] = [
    ("help", " [COMMAND]", "Show help for the program or a command"),
    ("completion", " SHELL", "Print completions for bash, zsh or fish"),
    ("manual", "", "Print the manual page (mdoc)"),
    ("version", "", "Print the version; also -V, --version"),
  ]

  /// Reads a command line, the program's own name left out.
  ///
  /// - Parameters:
  ///   - arguments: The words of the line.
  ///   - isAtTerminal: Whether standard input is a terminal, at which a command without operands would wait.
  /// - Returns: A page to print, or work to do.
  /// - Throws: ``UsageError`` when the line cannot be understood.
  public func request(_ arguments: [String], isAtTerminal: Bool = false) throws(UsageError) -> Request {
    guard let first = arguments.first else { throw UsageError("no command given", hint: "try '\(name) --help'") }
    let rest = Array(arguments.dropFirst())
    switch first {
    case "-h", "--help", "help":
      guard let topic = try single(rest) else { return .page(help) }
      if let own = Self.ownCommands.first(where: { $0.name == topic }) {
        return .page("\(own.summary)\n\nUsage: \(name) \(own.name)\(own.operand)\n")
      }
      return .page(try command(named: topic).page.help(program: name))
    case "-V", "--version", "version":
      if let extra = rest.first { throw .unexpected(extra, "'\(first)' is given alone") }
      return .page("\(name) \(version)\n")
    case "completion":
      guard let shell = try single(rest).flatMap({ Shell(argument: $0) }) else {
        throw UsageError(
          "'completion' needs the name of a shell", hint: "one of: " + Shell.choices.joined(separator: ", "))
      }
      return .page(completions(for: shell))
    case "manual":
      if let extra = rest.first { throw .unexpected(extra, "'manual' is given alone") }
      return .page(manual)
    default: return try request(for: command(named: first), rest, isAtTerminal)
    }
  }

  private func request(
    for command: Subcommand, _ arguments: [String], _ isAtTerminal: Bool
  ) throws(UsageError) -> Request {
    let options = arguments.prefix { $0 != "--" }
    if options.contains("--help") || options.contains("-h") { return .page(command.page.help(program: name)) }
    guard let (work, common) = try command.prepare(arguments, isAtTerminal) else {
      return .stranded(help: command.page.help(program: name))
    }
    return .run(work, common)
  }

  /// The only argument, or none.
  private func single(_ arguments: [String]) throws(UsageError) -> String? {
    if arguments.count > 1 { throw .unexpected(arguments[1], "give one name") }
    return arguments.first
  }

  private func command(named name: String) throws(UsageError) -> Subcommand {
    if let command = commands.first(where: { $0.name == name }) { return command }
    let near = (commands.map(\.name) + Self.ownCommands.map(\.name)).nearest(to: name)
    var hint = near.map { "did you mean '\($0)'?" } ?? "try '\(self.name) --help'"
    // A first argument that is an option or a file means that the command was left out.
    if name.hasPrefix("-") || name.contains(".") || name.contains("/") {
      hint = "a command comes first, as in '\(self.name) \(commands.first?.name ?? "COMMAND") \(name)'"
    }
    throw UsageError("unknown command '\(name)'", hint: hint)
  }

  private var help: String {
    var page = "\(summary)\n\n"
    let examples = commands.compactMap(\.page.examples.first)
    if !examples.isEmpty { page += "Examples:\n" + exampleLines(examples, program: name) + "\n" }
    page += "Usage: \(name) COMMAND [OPTIONS] [FILE...]\n\nCommands:\n"
    page += columns(commands.map { ($0.name, $0.page.summary) })
    page += "\nOther:\n" + columns(Self.ownCommands.map { ($0.name + $0.operand, $0.summary) })
    return page
  }
}
