import Aircheck
import Arguments

/// What `aircheck clean` is asked for.
struct CleanOptions: Sendable {
  var json = false
  var files: [String] = []
}

let cleanCommand = Command(
  "clean", "Repair scraped text and show every edit", from: CleanOptions(),
  options: [
    .flag("json", "j", \.json, "Print text, edits, findings and marks as JSON")
  ],
  operands: Operands("FILE", \.files, "Pages to clean; '-' is standard input"),
  examples: [Example("clean page.html", "Clean one page")]
) { options in
  for path in options.files.isEmpty ? ["-"] : options.files {
    let cleaned = try Cleaner().clean(try Input(path).readText())
    try Output.print(options.json ? try JSON.line(cleaned) + "\n" : cleaned.text)
  }
  return .success
}
