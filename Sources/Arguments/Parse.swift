internal import Bytes

extension Command {
  /// Reads arguments into a copy of `initial`, and the options that all commands share beside it.
  ///
  /// Accepts `--name value`, `--name=value`, `-n value`, `-nvalue`, grouped flags `-abc`, a lone `-` as an operand
  /// and `--` as the end of the options.
  ///
  /// - Throws: ``UsageError`` for the first argument that cannot be understood.
  public func parse(_ arguments: [String]) throws(UsageError) -> (options: Options, common: CommonOptions) {
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
    return (try line.finish(), line.common)
  }
}

/// The part of a command line that has been read, and the rest.
private struct CommandLineReader<Options: Sendable> {
  let command: Command<Options>
  var rest: ArraySlice<String>
  var operands: [String] = []
  private(set) var common = CommonOptions()
  private var options: Options
  private var given: [String] = []

  init(command: Command<Options>, arguments: [String]) {
    self.command = command
    rest = arguments[...]
    options = command.initial
  }

  /// `name`, whose value may follow, or `name=value`.
  mutating func readLong(_ text: Substring) throws(UsageError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let attached = parts.count > 1 ? String(parts[1]) : nil
    try take(spelled: "--\(parts[0])", attached: attached) { $0.long == parts[0] }
  }

  /// Letters of flags; the last may be an option whose value follows.
  mutating func readShort(_ text: Substring) throws(UsageError) {
    var letters = text
    while let letter = letters.popFirst() {
      let takesValue = entries.first { $0.short == letter }?.placeholder != nil
      let attached = takesValue && !letters.isEmpty ? String(letters) : nil
      if attached != nil { letters = "" }
      try take(spelled: "-\(letter)", attached: attached) { $0.short == letter }
    }
  }

  func finish() throws(UsageError) -> Options {
    for set in command.exclusive {
      let clash = given.filter { set.contains($0) }
      if clash.count > 1 {
        throw UsageError("'--\(clash[0])' and '--\(clash[1])' cannot be combined", hint: "give one of them")
      }
    }
    try checkNeeds()
    guard let slot = command.operands else {
      if let extra = operands.first { throw .unexpected(extra, "'\(command.name)' takes only options") }
      return options
    }
    var options = options
    options[keyPath: slot.path] += operands
    return options
  }

  /// An option without an effect is a misunderstanding.
  private func checkNeeds() throws(UsageError) {
    for entry in command.options.map(\.entry) where given.contains(entry.long) {
      guard let need = entry.needs.first, !entry.needs.contains(where: given.contains) else { continue }
      let needs = entry.needs.map { "'--\($0)'" }.joined(separator: " or ")
      throw UsageError("'--\(entry.long)' has no effect without \(needs)", hint: "add '--\(need)', or leave it out")
    }
  }

  private var entries: [OptionEntry] { command.options.map(\.entry) + CommonOptions.options.map(\.entry) }

  /// A command's own option comes before a common one of the same name.
  private mutating func take(
    spelled: String, attached: String?, _ matches: (OptionEntry) -> Bool
  ) throws(UsageError) {
    if let option = command.options.first(where: { matches($0.entry) }) {
      options = try taking(option, into: options, spelled: spelled, attached: attached)
    } else if let option = CommonOptions.options.first(where: { matches($0.entry) }) {
      common = try taking(option, into: common, spelled: spelled, attached: attached)
    } else {
      let near = entries.map { "--\($0.long)" }.nearest(to: spelled)
      throw UsageError(
        "unknown option '\(spelled)'", hint: near.map { "did you mean '\($0)'?" } ?? "'-h' lists the options")
    }
  }

  private mutating func taking<Target>(
    _ option: Option<Target>, into target: Target, spelled: String, attached: String?
  ) throws(UsageError) -> Target {
    var target = target
    if !given.contains(option.entry.long) { given.append(option.entry.long) }
    guard let placeholder = option.entry.placeholder else {
      if attached != nil { throw UsageError("option '\(spelled)' takes no value", hint: "write it alone") }
      _ = option.set(&target, "")
      return target
    }
    guard let text = attached ?? rest.popFirst() else {
      throw UsageError("option '\(spelled)' needs a value", hint: "write '\(spelled) \(placeholder)'")
    }
    guard option.set(&target, text) else {
      throw UsageError("'\(text)' is not a value for '\(spelled) \(placeholder)'", hint: hint(for: text, option))
    }
    return target
  }

  private func hint<Target>(for text: String, _ option: Option<Target>) -> String? {
    let choices = option.entry.choices
    guard !choices.isEmpty else { return option.expectation.map { "give \($0)" } }
    if let near = choices.nearest(to: text) { return "did you mean '\(near)'?" }
    return "one of: " + choices.joined(separator: ", ")
  }
}
