import Aircheck
import Arguments
import Bytes

/// What `aircheck rules` is asked for.
struct RulesOptions: Sendable {
  var json = false
  var names: [String] = []
}

let rulesCommand = Command(
  "List the cleaning rules, with an example of each", from: RulesOptions(),
  options: [.flag("json", "j", \.json, "Print the rules as a JSON list")],
  operands: Operands("RULE", \.names, "Rules to show (default: all)", nameInput: false),
  examples: [Example("rules", "Every rule"), Example("rules comma-stop", "One rule")]
) { options in
  try checkRules(options.names)
  let rules = Cleaner.rules.filter { options.names.isEmpty || options.names.contains($0.id) }
  try Output.print(options.json ? try JSON.page(rules) : rules.map(entry).joined(separator: "\n"))
  return .success
}

/// Refuses names that no rule has.
func checkRules(_ names: [String]) throws(UsageError) {
  guard !names.isEmpty else { return }
  let known = Cleaner.rules.map(\.id)
  for name in names where !known.contains(name) {
    let near = known.nearest(to: name)
    throw UsageError(
      "unknown rule '\(name)'", hint: near.map { "did you mean '\($0)'?" } ?? "'aircheck rules' lists the rules"
    )
  }
}

private func entry(_ rule: RuleCard) -> String {
  let languages = rule.languages == .all ? "every language" : rule.languages.tags.joined(separator: ", ")
  let example =
    rule.before == rule.after
    ? "    \(rule.before.visible)\n" : "  - \(rule.before.visible)\n  + \(rule.after.visible)\n"
  return "\(rule.id) (\(rule.tier.rawValue); \(languages))\n  \(rule.demand)\n  Because \(rule.reason).\n" + example
}
