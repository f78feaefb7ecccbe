/// Where an option's value goes.
public typealias Slot<Root, Value> = any WritableKeyPath<Root, Value> & Sendable

/// What help, completions and the manual page say of an option.
public struct OptionEntry: Hashable, Sendable {
  /// The name after `--`.
  public var long: String
  /// The letter after `-`.
  public var short: Character?
  /// What help calls the value; nil for a flag.
  public var placeholder: String?
  /// The values it may have, where they can be listed.
  public var choices: [String]
  /// What it is for, in one line.
  public var help: String

  /// `-o, --output FILE`, as the help page prints it.
  var synopsis: String {
    (short.map { "-\($0), " } ?? "    ") + "--\(long)" + (placeholder.map { " \($0)" } ?? "")
  }

  /// The long names of the options of which one has to be given for this one to have an effect; none: no other.
  public var needs: [String] = []

  /// True if the value names a file.
  var takesFile: Bool { ["FILE", "PAGE", "EDITS"].contains(placeholder) }
  /// True if the value names a folder.
  var takesFolder: Bool { placeholder == "DIR" }
}

/// One option of a command: `-o, --output FILE`.
public struct Option<Options: Sendable>: Sendable {
  /// What the pages say of it.
  public var entry: OptionEntry
  /// What a value has to be, for the message about a wrong one: `a whole number from 1`.
  let expectation: String?
  let set: @Sendable (inout Options, String) -> Bool

  /// An option that is given or not.
  public static func flag(
    _ long: String, _ short: Character? = nil, _ path: Slot<Options, Bool>, _ help: String
  ) -> Self {
    let entry = OptionEntry(long: long, short: short, placeholder: nil, choices: [], help: help)
    return Self(entry: entry, expectation: nil) { options, _ in
      options[keyPath: path] = true
      return true
    }
  }

  /// An option that takes a value; the value's type decides what is accepted.
  public static func value<Value: ArgumentValue>(
    _ long: String, _ short: Character? = nil, _ path: Slot<Options, Value>,
    _ placeholder: String, _ help: String
  ) -> Self {
    let entry = OptionEntry(
      long: long, short: short, placeholder: placeholder, choices: Value.choices, help: help)
    return Self(entry: entry, expectation: Value.expectation) { options, text in
      guard let value = Value(argument: text) else { return false }
      options[keyPath: path] = value
      return true
    }
  }

  /// The same option, which has an effect only beside one of others.
  public func needing(_ names: String...) -> Self {
    var option = self
    option.entry.needs = names
    return option
  }

  /// The options of a part, as options of the whole that holds it.
  public static func group<Part: Sendable>(_ path: Slot<Options, Part>, _ options: [Option<Part>]) -> [Self] {
    options.map { option in
      Self(entry: option.entry, expectation: option.expectation) { whole, text in
        option.set(&whole[keyPath: path], text)
      }
    }
  }

  /// An option that may be given several times; each adds a value, or several with commas between.
  public static func list(
    _ long: String, _ short: Character? = nil, _ path: Slot<Options, [String]>,
    _ placeholder: String, _ help: String
  ) -> Self {
    let entry = OptionEntry(long: long, short: short, placeholder: placeholder, choices: [], help: help)
    return Self(entry: entry, expectation: "a value, or several with commas between") { options, text in
      let values = text.split(separator: ",").map(String.init)
      options[keyPath: path] += values
      return !values.isEmpty
    }
  }
}

/// The options that every command takes.
public struct CommonOptions: Hashable, Sendable {
  /// The file to write; nil or `-`: standard output.
  public var output: String?
  /// True if only errors are reported.
  public var quiet = false
  /// True if output on a terminal is coloured.
  public var color = ColorChoice.auto

  /// The options as they are before the command line is read.
  public init() {}

  /// The table of these options.
  public static let options: [Option<CommonOptions>] = [
    .value("output", "o", \.output, "FILE", "Write to FILE instead of standard output"),
    .flag("quiet", "q", \.quiet, "Report errors only"),
    .value("color", nil, \.color, "WHEN", "Colour the output: auto (default), always or never"),
  ]

  /// What the pages say of these options, and of `--help`, which no command has to read.
  static let entries =
    options.map(\.entry)
    + [OptionEntry(long: "help", short: "h", placeholder: nil, choices: [], help: "Show this page")]
}

/// When output is coloured.
public enum ColorChoice: String, ArgumentValue, CaseIterable, Hashable {
  /// On a terminal, unless `NO_COLOR` is set.
  case auto
  /// Always.
  case always
  /// Never.
  case never
}
