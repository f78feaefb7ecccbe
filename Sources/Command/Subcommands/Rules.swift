import Aircheck
import Arguments

/// What `aircheck rules` is asked for.
struct RulesOptions: Sendable {
  var json = false
  var names: [String] = []
}

let rulesCommand = Command(
  "rules", "List what cleaning demands, with an example of each", from: RulesOptions(),
  options: [.flag("json", "j", \.json, "Print the rules as a JSON list")],
  operands: Operands("RULE", \.names, "Rules to show; none: all"),
  examples: [Example("rules", "Every rule"), Example("rules comma-stop", "One rule")]
) { options in
  for name in options.names where !Cleaner.rules.contains(where: { $0.id == name }) {
    throw Failure("rules: \(CleaningError.unknown(rule: name))", hint: "'aircheck rules' lists them all")
  }
  let rules = Cleaner.rules.filter { options.names.isEmpty || options.names.contains($0.id) }
  try Output.print(options.json ? try JSON.page(rules) : rules.map(entry).joined(separator: "\n"))
  return .success
}

private func entry(_ rule: RuleCard) -> String {
  let languages = rule.languages == .all ? "every language" : rule.languages.tags.joined(separator: ", ")
  let example =
    rule.before == rule.after
    ? "    \(shown(rule.before))\n" : "  - \(shown(rule.before))\n  + \(shown(rule.after))\n"
  return "\(rule.id) (\(rule.tier.rawValue); \(languages))\n  \(rule.demand)\n  Because \(rule.reason).\n" + example
}

private func shown(_ example: String) -> String { example.replacing("\n", with: "⏎") }
