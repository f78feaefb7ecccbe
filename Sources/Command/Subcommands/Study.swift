import Aircheck
import Arguments

/// The options of `aircheck study`.
struct StudyOptions: Sendable {
  var other: String?
  var language: String?
  var locales: String?
  var interface = InterfaceLanguage(interface: .english)
  var sheet: SheetKind?
  var force = false
  var files: [String] = []
}

let studyCommand = Command(
  "study", "Make a study page of a story, in one language or two", from: StudyOptions(),
  options: [
    .value("with", "w", \.other, "FILE", "The same story in another language, side by side"),
    .value("lang", "l", \.language, "TAG", "Language of the story: en, ko, zh-TW (default: detected)"),
    .value(
      "sheet", nil, \.sheet, "KIND",
      "Print a handout instead: gaps, dictation or words, with answers on a page of its own"),
    .value("ui", nil, \.interface, "TAG", "Language of the page's own words: en (default) or ko"),
    .flag("force", nil, \.force, "Pair pages even if they are in one language or tell different stories"),
    .value("locales", nil, \.locales, "DIR", "Folder of language files that replace built-in ones"),
  ],
  operands: Operands(
    "FILE", \.files, "A page, or the output of 'clean --json' or 'story --json'; '-' is standard input"),
  examples: [
    Example("study korean.txt -o study.html", "Korean with its romanization, for the browser or the printer"),
    Example("study --sheet gaps --ui ko korean.txt -o gaps.html", "A handout with gaps to fill in"),
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
  let studio = try Studio(for: "study", locales: options.locales, language: options.language)
  let story = try studio.story(path)
  let other = try options.other.map { try Studio(for: "study", locales: options.locales, language: nil).story($0) }
  if let other { try SameStory(force: options.force).check(story, other, names: (path, options.other ?? "")) }
  let (material, interface) = (StudyMaterial(story, with: other), options.interface.interface)
  try Output.print(
    options.sheet.map { Handout($0.kind, of: material, interface: interface).html() }
      ?? StudyPage(material).html(interface: interface))
  return .success
}
