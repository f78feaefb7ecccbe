/// One subcommand: its name, its description, the options it takes, and what it does.
///
/// A command is a value. Parsing, help, completions and the manual page all read the same table of options, so they
/// always agree.
public struct Command<Options: Sendable>: Sendable {
  /// The word that calls it; ``Subcommand`` gives it.
  var name = ""
  /// What it does, in one line.
  public var summary: String
  /// The options it takes.
  public var options: [Option<Options>]
  /// Sets of options, by their long names, of which at most one may be given.
  public var exclusive: [[String]]
  /// What may follow the options; nil: nothing.
  public var operands: Operands<Options>?
  /// Command lines that show it at work; help puts them first.
  public var examples: [Example]
  /// Words that its options take, with what they mean; help puts them last.
  public var glossary: Glossary?
  /// The options as they are before the command line is read.
  public var initial: Options
  /// What it does.
  public var run: @Sendable (Options, CommonOptions) throws -> ExitCode

  /// Describes a subcommand that needs to know the options that all commands share.
  public init(
    _ summary: String, from initial: Options,
    options: [Option<Options>], exclusive: [[String]] = [], operands: Operands<Options>? = nil,
    examples: [Example] = [], run: @escaping @Sendable (Options, CommonOptions) throws -> ExitCode
  ) {
    self.summary = summary
    self.initial = initial
    self.options = options
    self.exclusive = exclusive
    self.operands = operands
    self.examples = examples
    self.run = run
  }

  /// Describes a subcommand.
  public init(
    _ summary: String, from initial: Options,
    options: [Option<Options>], exclusive: [[String]] = [], operands: Operands<Options>? = nil,
    examples: [Example] = [], run: @escaping @Sendable (Options) throws -> ExitCode
  ) {
    self.init(
      summary, from: initial, options: options, exclusive: exclusive, operands: operands, examples: examples
    ) { options, _ in try run(options) }
  }
}

extension Command {
  /// The same, whose help ends with words that its options take.
  public func explaining(_ title: String, _ rows: [(word: String, meaning: String)]) -> Command {
    var command = self
    command.glossary = Glossary(title: title, words: rows.map(\.word), meanings: rows.map(\.meaning))
    return command
  }
}

/// Words that options take, with what they mean.
public struct Glossary: Hashable, Sendable {
  /// What the words are, such as `Formats`.
  public var title: String
  /// The words.
  public var words: [String]
  /// What each of them means.
  public var meanings: [String]
}

/// A command line and its purpose.
public struct Example: Hashable, Sendable {
  /// What the line does.
  public var purpose: String
  /// The line, without the program's name.
  public var line: String

  /// Puts a line beside its purpose.
  public init(_ line: String, _ purpose: String) {
    self.line = line
    self.purpose = purpose
  }
}

/// What may follow the options: `[FILE...]`.
public struct Operands<Options: Sendable>: Sendable {
  /// What help calls them.
  public var placeholder: String
  /// What they are, in one line.
  public var help: String
  /// True if they name input, so that without any of them standard input is read.
  public var nameInput: Bool
  let path: Slot<Options, [String]>

  /// Describes what may follow the options.
  public init(_ placeholder: String, _ path: Slot<Options, [String]>, _ help: String, nameInput: Bool = true) {
    self.placeholder = placeholder
    self.path = path
    self.help = help
    self.nameInput = nameInput
  }
}

/// What the program tells the shell when it ends.
public enum ExitCode: Int32, Sendable, CaseIterable {
  /// Done, and nothing to report.
  case success = 0
  /// Done, and something was found.
  case found = 1
  /// Something could not be done.
  case failure = 2
  /// The command line itself was wrong (EX_USAGE).
  case usage = 64

  /// What it means, in one line.
  public var meaning: String {
    switch self {
    case .success: "Everything was done"
    case .found: "Everything was done, and a check found something"
    case .failure: "Something could not be done; a message on standard error says what"
    case .usage: "The command line is wrong"
    }
  }
}

/// A mistake in the command line, worded for the person who typed it.
public struct UsageError: Error, Hashable, Sendable {
  /// What is wrong.
  public var message: String
  /// What to do about it.
  public var hint: String?

  /// An argument where none belongs.
  static func unexpected(_ argument: String, _ hint: String) -> Self {
    Self("unexpected argument '\(argument)'", hint: hint)
  }

  /// Words a mistake.
  public init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}
