import Aircheck
import Arguments

/// What `aircheck languages` is asked for.
struct LanguagesOptions: Sendable {
  var json = false
}

let languagesCommand = Command(
  "languages", "List the languages that have a file of their own", from: LanguagesOptions(),
  options: [.flag("json", "j", \.json, "Print a JSON list of tags")],
  examples: [Example("languages", "What is built in")]
) { options in
  let tags = LanguageBook.builtIn.tags
  try Output.print(options.json ? try JSON.line(tags) + "\n" : tags.map { $0 + "\n" }.joined())
  return .success
}
