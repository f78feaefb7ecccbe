import Aircheck
import Arguments

/// What `aircheck languages` is asked for.
struct LanguagesOptions: Sendable {
  var json = false
  var locales: String?
}

/// A language with a file of its own, and how much each section of it knows.
private struct KnownLanguage: Encodable {
  var tag: String
  var name: String
  var sections: [String: Int]
}

let languagesCommand = Command(
  "List the languages that have a language file", from: LanguagesOptions(),
  options: [
    .flag("json", "j", \.json, "Print JSON, with the number of entries in each section"),
    .value("locales", nil, \.locales, "DIR", localesHelp),
  ],
  examples: [
    Example("languages", "See what is built in"),
    Example("languages --locales my-files", "Include language files of your own"),
  ]
) { options in
  let files = try languageFiles(in: options.locales)
  let languages = try files.tags.compactMap { try files.file(for: $0) }.map { file in
    KnownLanguage(
      tag: file.tag, name: file.name,
      sections: Dictionary(uniqueKeysWithValues: file.sections.map { ($0.key.rawValue, $0.value.count) }))
  }
  if options.json {
    try Output.print(try JSON.line(languages) + "\n")
  } else {
    try Output.print(languages.map { "\($0.tag)\t\($0.name)\n" }.joined())
  }
  return .success
}
