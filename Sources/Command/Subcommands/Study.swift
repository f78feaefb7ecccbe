import Aircheck
import Arguments

/// What `aircheck study` is asked for.
struct StudyOptions: Sendable {
  var other: String?
  var output: String?
  var language: String?
  var locales: String?
  var files: [String] = []
}

let studyCommand = Command(
  "study", "Make one page to study a story with, in one language or two", from: StudyOptions(),
  options: [
    .value("with", "w", \.other, "FILE", "The same story in another language, side by side"),
    .value("lang", "l", \.language, "TAG", "Language of the story: en, ko, zh-TW; found out where not given"),
    .value("locales", nil, \.locales, "DIR", "Language files to use in place of the built-in ones"),
    .value("output", "o", \.output, "FILE", "Where to write the page; standard output without it"),
  ],
  operands: Operands("FILE", \.files, "A page, or what 'story --json' prints; '-' is standard input"),
  examples: [
    Example("study korean.txt -o study.html", "Korean with its romanization, for the browser or the printer"),
    Example("study english.html --with korean.txt -o study.html", "Two languages side by side"),
  ]
) { options in
  guard options.files.count < 2 else {
    throw UsageError("study makes one page of one story", hint: "name the same story in another language by --with")
  }
  let path = options.files.first ?? "-"
  guard path != "-" || options.other != "-" else {
    throw UsageError("standard input holds one story", hint: "name a file for the other")
  }
  let studio = try Studio(locales: options.locales, language: options.language)
  let story = try studio.story(path)
  let other = try options.other.map { try Studio(locales: options.locales, language: nil).story($0) }
  let page = StudyPage(story, with: other).html()
  if let output = options.output { try Output.writeFile(page, to: output) } else { try Output.print(page) }
  return .success
}
