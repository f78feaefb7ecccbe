import Aircheck
import Arguments

/// The options of `aircheck study`.
struct StudyOptions: Sendable {
  var other: String?
  var language: String?
  var locales: String?
  var interface = InterfaceLanguage(interface: .english)
  var sheet: SheetKind?
  var places = OutputPlaces()
  var wordFiles = WordFiles()
  var files: [String] = []
}

let studyCommand = Command(
  "Make a study page of a story, in one language or two", from: StudyOptions(),
  options: [
    .value("with", "w", \.other, "FILE", "The same story in another language, side by side"),
    .value("lang", "l", \.language, "TAG", "Language of the story: en, ko, zh-TW (default: detected)"),
    .value(
      "sheet", nil, \.sheet, "KIND",
      "Print a handout instead: gaps, dictation or words, with answers on a page of its own"),
    .value("ui", nil, \.interface, "TAG", "Language of the page's own words: \(InterfaceLanguage.list)"),
    .value("known", nil, \.wordFiles.known, "FILE", "Words to leave out of word lists, one per line"),
    .value("glossary", nil, \.wordFiles.glossary, "FILE", "Meanings: word, tab, meaning; or kengdic's table"),
    .value("frequency", nil, \.wordFiles.frequency, "FILE", "Words by frequency, for the order of word lists"),
    .flag(
      "force", nil, \.places.force,
      "Pair pages even if they are in one language or tell different stories; overwrite files of --output-dir"),
    .value("locales", nil, \.locales, "DIR", localesHelp),
  ] + Option.group(\.places, OutputPlaces.folderOptions),
  exclusive: [OutputPlaces.exclusive],
  operands: Operands(
    "FILE", \.files, "A page, or the output of 'clean --json' or 'story --json'; '-' is standard input"),
  examples: [
    Example("study korean.txt -o study.html", "Korean with its romanization, for the browser or the printer"),
    Example("study --sheet gaps --ui ko korean.txt -o gaps.html", "A handout with gaps to fill in"),
    Example("study english.html --with korean.txt -o study.html", "Two languages side by side"),
  ]
) { options in
  guard options.files.count < 2 || options.places.areSeparate && options.other == nil else {
    throw UsageError(
      "study makes one page of one story",
      hint: "name the same story in another language by '--with', or write many pages with '--output-dir DIR'")
  }
  guard options.files.first ?? "-" != "-" || options.other != "-" else {
    throw UsageError("standard input holds one story", hint: "name a file for the other")
  }
  let reader = try StageReader(for: "study", locales: options.locales, language: options.language)
  return try forEach(options.files, to: options.places, ending: "html") { path in
    try Output.print(options.page(of: try reader.story(path), path, reader.pipeline.languages))
    return .success
  }
}

extension StudyOptions {
  /// The page or handout of a story.
  fileprivate func page(of story: Story, _ path: String, _ languages: LanguageFiles) throws -> String {
    let second = try other.map { try StageReader(for: "study", locales: locales, language: nil).story($0) }
    if let second { try SameStory(force: places.force).check(story, second, names: (path, other ?? "")) }
    let stories = [story] + (second.map { [$0] } ?? [])
    let (material, interface) = (StudyMaterial(story, with: second), interface.interface)
    let knowledge = try wordFiles.read(for: stories, languages)
    return sheet.map { Handout($0.kind, of: material, interface: interface, knowledge: knowledge).html() }
      ?? StudyPage(material, knowledge: knowledge).html(interface: interface)
  }
}
