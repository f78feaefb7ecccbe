/// One subcommand: its name, what it says of itself, the options it takes, and what it does.
///
/// A command is a value. Parsing, help, completion and the manual page all read the same table of
/// options, so none of them can disagree with another.
public struct Command<Options: Sendable>: Sendable {
  /// The word that calls it.
  public var name: String
  /// What it does, in one line.
  public var summary: String
  /// The options it takes.
  public var options: [Option<Options>]
  /// What may follow the options; nil: nothing.
  public var operands: Operands<Options>?
  /// Command lines that show it at work; help puts them first.
  public var examples: [Example]
  /// The options as they are before the command line is read.
  public var initial: Options
  /// What it does.
  public var run: @Sendable (Options) throws -> ExitCode

  /// Describes a subcommand.
  public init(
    _ name: String, _ summary: String, from initial: Options,
    options: [Option<Options>], operands: Operands<Options>? = nil, examples: [Example] = [],
    run: @escaping @Sendable (Options) throws -> ExitCode
  ) {
    self.name = name
    self.summary = summary
    self.initial = initial
    self.options = options
    self.operands = operands
    self.examples = examples
    self.run = run
  }
}

/// A command line and what it is good for.
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

/// What the shell is told when the program ends.
public enum ExitCode: Int32, Sendable {
  /// Done, and nothing to report.
  case success = 0
  /// Done, and something was found (`check` modes).
  case found = 1
  /// Could not be done: a file that is missing, text that is not UTF-8.
  case failure = 2
  /// The command line itself was wrong (EX_USAGE).
  case usage = 64
}

/// A mistake in the command line, worded for the person who typed it.
public struct UsageError: Error, Hashable, Sendable {
  /// What is wrong.
  public var message: String
  /// What to do about it.
  public var hint: String?

  /// Words a mistake.
  public init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}

/// Where an option's value goes.
public typealias Slot<Root, Value> = any WritableKeyPath<Root, Value> & Sendable

/// One option of a command: `-o, --output FILE`.
public struct Option<Options: Sendable>: Sendable {
  /// The name after `--`.
  public var long: String
  /// The letter after `-`.
  public var short: Character?
  /// What help calls the value; nil for a flag.
  public var placeholder: String?
  /// The values it may have, where they can be counted.
  public var choices: [String]
  /// What it is for, in one line.
  public var help: String
  let set: @Sendable (inout Options, String) -> Bool

  /// An option that is either there or not.
  public static func flag(
    _ long: String, _ short: Character? = nil, _ path: Slot<Options, Bool>, _ help: String
  ) -> Self {
    Self(long: long, short: short, placeholder: nil, choices: [], help: help) { options, _ in
      options[keyPath: path] = true
      return true
    }
  }

  /// An option that takes a value; the value's type says what is accepted.
  public static func value<Value: ArgumentValue>(
    _ long: String, _ short: Character? = nil, _ path: Slot<Options, Value>,
    _ placeholder: String, _ help: String
  ) -> Self {
    Self(long: long, short: short, placeholder: placeholder, choices: Value.choices, help: help) { options, text in
      guard let value = Value(argument: text) else { return false }
      options[keyPath: path] = value
      return true
    }
  }
}

extension Option {
  /// An option that may be given several times; each adds a value, or several with commas between.
  public static func list(
    _ long: String, _ short: Character? = nil, _ path: Slot<Options, [String]>,
    _ placeholder: String, _ help: String
  ) -> Self {
    Self(long: long, short: short, placeholder: placeholder, choices: [], help: help) { options, text in
      options[keyPath: path] += text.split(separator: ",").map(String.init)
      return true
    }
  }
}

/// What may follow the options: `[FILE...]`.
public struct Operands<Options: Sendable>: Sendable {
  /// What help calls them.
  public var placeholder: String
  /// What they are, in one line.
  public var help: String
  let path: Slot<Options, [String]>

  /// Describes what may follow the options.
  public init(_ placeholder: String, _ path: Slot<Options, [String]>, _ help: String) {
    self.placeholder = placeholder
    self.path = path
    self.help = help
  }
}

/// A type that can be read from one argument.
public protocol ArgumentValue: Sendable {
  /// Reads the value; nil where the argument is none.
  init?(argument: String)
  /// The values there are, where they can be counted.
  static var choices: [String] { get }
}

extension ArgumentValue {
  /// Too many to count.
  public static var choices: [String] { [] }
}

extension String: ArgumentValue {
  /// Reads the value as it stands.
  public init?(argument: String) { self = argument }
}

extension Int: ArgumentValue {
  /// Reads the value as it stands.
  public init?(argument: String) { self.init(argument) }
}

extension Double: ArgumentValue {
  /// Reads the value as it stands.
  public init?(argument: String) { self.init(argument) }
}

extension ArgumentValue where Self: CaseIterable & RawRepresentable, RawValue == String {
  /// Reads a case by its raw value.
  public init?(argument: String) { self.init(rawValue: argument) }
  /// All raw values.
  public static var choices: [String] { allCases.map(\.rawValue) }
}

extension Optional: ArgumentValue where Wrapped: ArgumentValue {
  /// Reads the wrapped value.
  public init?(argument: String) {
    guard let value = Wrapped(argument: argument) else { return nil }
    self = .some(value)
  }
  /// The choices of the wrapped value.
  public static var choices: [String] { Wrapped.choices }
}
