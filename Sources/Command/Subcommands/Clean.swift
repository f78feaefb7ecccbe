import Aircheck
import Arguments

/// The options of `aircheck clean`.
struct CleanOptions: Sendable {
  var language: String?
  var tier = CleaningTier.safe
  var only: [String] = []
  var without: [String] = []
  var diff = false
  var json = false
  var records = RecordOptions()
  var edits = false
  var units = TextUnit.utf8
  var check = false
  var undo: String?
  var locales: String?
  var places = OutputPlaces()
  var files: [String] = []

  /// The ending of a file that holds the answer.
  var ending: String { json ? "json" : edits || records.isOn ? "jsonl" : diff ? "diff" : "txt" }
}

/// How sure a change must be to be made.
enum CleaningTier: String, ArgumentValue, CaseIterable {
  case safe
  case likely

  var tier: Tier { self == .safe ? .safe : .likely }
}

let cleanCommand = Command(
  "Repair scraped text and show every edit", from: CleanOptions(),
  options: [
    .value("lang", "l", \.language, "TAG", "Language of the text: en, ko, zh-TW (default: detected)"),
    .value("tier", nil, \.tier, "TIER", "Make only 'safe' changes (default), or also 'likely' ones"),
    .list("only", nil, \.only, "RULES", "Apply only these rules; 'aircheck rules' lists them"),
    .list("without", nil, \.without, "RULES", "Leave these rules out"),
    .flag("diff", "d", \.diff, "Show what changes, and why"),
    .flag(
      "edits", "e", \.edits, "Print edits, one JSON object per line; with --jsonl, add them, findings and marks"),
    Option.value("units", nil, \.units, "UNIT", "Count the edits' offsets in utf8 (default), utf16 or scalar")
      .needing("edits", "undo"),
    .value("undo", nil, \.undo, "EDITS", "Undo the edits in this file: lines that '--edits' printed"),
    .flag("json", "j", \.json, "Print text, edits, findings and marks as JSON"),
    .flag("check", nil, \.check, "Print nothing; exit with 1 if anything would change"),
    .value("locales", nil, \.locales, "DIR", localesHelp),
  ] + Option.group(\.records, RecordOptions.options("write it with its text cleaned"))
    + Option.group(\.places, OutputPlaces.inPlaceOptions),
  exclusive: [
    ["diff", "json", "jsonl", "check"], ["diff", "edits"], ["json", "edits"], ["jsonl", "undo"],
    OutputPlaces.exclusive,
    ["in-place", "diff"], ["in-place", "json"], ["in-place", "edits"], ["in-place", "check"],
    ["output-dir", "check"],
  ],
  operands: Operands("FILE", \.files, "Pages to clean, as text or HTML; '-' is standard input"),
  examples: [
    Example("clean page.txt", "Clean one page"),
    Example("clean --diff page.txt", "See what would change, and why"),
    Example("clean --jsonl --jobs 4 < pages.jsonl", "Clean a stream, one page per line"),
    Example("clean --edits page.txt > edits.jsonl", "Save every edit with its place"),
    Example("clean --output-dir clean --keep-dirs */*.html", "Clean many pages, each into a file of its own"),
    Example("clean --in-place --backup .bak *.txt", "Clean texts where they are, and keep copies"),
    Example("clean --undo some-edits.jsonl page.txt", "Clean, but undo chosen edits"),
  ]
) { options in
  try checkRules(options.only + options.without)
  let run = try CleanRun(options)
  return try forEach(options.files, to: options.places, ending: options.ending) { path in
    try run.clean(try Input(path, mayBeReplaced: true))
  }
}
