import Aircheck
import Arguments

/// What `aircheck study` is asked for.
struct StudyOptions: Sendable {
  var other: String?
  var output: String?
  var files: [String] = []
}

let studyCommand = Command(
  "study", "Make one page to study a story with, in one language or two", from: StudyOptions(),
  options: [
    .value("with", "w", \.other, "FILE", "The same story in another language, side by side"),
    .value("output", "o", \.output, "FILE", "Where to write the page; standard output without it"),
  ],
  operands: Operands("FILE", \.files, "What 'story --json' printed; '-' is standard input"),
  examples: [
    Example("study korean.json -o study.html", "Korean with its romanization, for the browser or the printer"),
    Example("study english.json --with korean.json -o study.html", "Two languages side by side"),
  ]
) { options in
  guard options.files.count < 2 else {
    throw UsageError("study makes one page of one story", hint: "name the same story in another language by --with")
  }
  let story = try readStory(options.files.first ?? "-")
  let page = StudyPage(story, with: try options.other.map(readStory)).html()
  if let output = options.output { try Output.writeFile(page, to: output) } else { try Output.print(page) }
  return .success
}

/// A story as `story --json` prints it.
private func readStory(_ path: String) throws(Failure) -> Story {
  let text = try Input(path).readText()
  do {
    return try JSON.read(Story.self, from: text)
  } catch {
    throw Failure("\(path): not the JSON of a story", hint: "make it with 'aircheck story --json'")
  }
}
