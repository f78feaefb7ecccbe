import Aircheck
import Arguments

/// The options of `aircheck align`.
struct AlignOptions: Sendable {
  var json = false
  var tsv = false
  var tmx = false
  var xliff = false
  var html = false
  var beads = false
  var lines = false
  var force = false
  var leftLanguage: String?
  var rightLanguage: String?
  var dictionary: String?
  var memory: String?
  var locales: String?
  var files: [String] = []
}

let alignCommand = Command(
  "Align the sentences of one story in two languages", from: AlignOptions(),
  options: [
    .flag("json", "j", \.json, "Print rows as JSON"),
    .flag("tsv", nil, \.tsv, "Print a table for spreadsheets"),
    .flag("tmx", nil, \.tmx, "Print a translation memory (TMX 1.4)"),
    .flag("xliff", nil, \.xliff, "Print XLIFF 2.0"),
    .flag("html", nil, \.html, "Print a page with both languages side by side"),
    .flag("beads", nil, \.beads, "Print beads such as 0-1:0:0.93; input is one sentence per line"),
    .flag("lines", nil, \.lines, "Input is one sentence per line, already clean"),
    .value("lang-a", "a", \.leftLanguage, "TAG", "Language of the first file (default: detected)"),
    .value("lang-b", "b", \.rightLanguage, "TAG", "Language of the second file (default: detected)"),
    .value(
      "dictionary", "d", \.dictionary, "FILE",
      "Bilingual dictionary: tab-separated words, kengdic, CC-CEDICT or EDICT"),
    .value(
      "memory", "m", \.memory, "FILE",
      "Translation memory: helps to align, and stores sure pairs (created if missing)"),
    .flag("force", nil, \.force, "Align even if the files are in one language or tell different stories"),
    .value("locales", nil, \.locales, "DIR", localesHelp),
  ],
  exclusive: [["json", "tsv", "tmx", "xliff", "html", "beads"]],
  operands: Operands("FILE", \.files, "Two pages, stories as printed by 'story --json', or files of sentences"),
  examples: [
    Example("align korean.html english.html", "Two pages of one story, sentence beside sentence"),
    Example("align --lines --tsv korean.txt english.txt", "Two files of sentences, as a table"),
    Example("align --tmx --dictionary kengdic.tsv korean.txt english.txt", "A translation memory as TMX"),
    Example("align --memory news.sqlite korean.txt english.txt", "A memory that grows with every story"),
  ]
) { options in
  guard options.files.count == 2 else {
    throw UsageError("align takes two files", hint: "name the story in one language, then in the other")
  }
  guard options.files != ["-", "-"] else {
    throw UsageError("standard input holds one text", hint: "name a file for the other")
  }
  try Output.print(try AlignWork(options: options).output())
  return .success
}

/// One run of `aircheck align`.
private struct AlignWork {
  let options: AlignOptions

  func output() throws -> String {
    let alignment = try alignment()
    if options.beads { return try alignment.text(as: .beads) }
    if options.html { return AlignmentPage(alignment).html() }
    return try alignment.text(
      as: options.json ? .json : options.tsv ? .tsv : options.tmx ? .tmx : options.xliff ? .xliff : .text)
  }

  private func alignment() throws -> Alignment {
    let dictionary = try options.dictionary.map(dictionary)
    let left = try side(options.files[0], options.leftLanguage)
    let right = try side(options.files[1], options.rightLanguage)
    let pairs = try options.memory.map { try MemoryFile($0).pairs(left.language, right.language) }
    let alignment = Alignment(left, right, dictionary: dictionary, memory: pairs.map { TranslationMemory($0) })
    if !options.lines, !options.beads {
      try SameStory(force: options.force).check(alignment, names: (options.files[0], options.files[1]))
    }
    if let memory = options.memory {
      try MemoryFile(memory).add(alignment.memorable, left.language, right.language)
    }
    return alignment
  }

  private func side(_ path: String, _ language: String?) throws -> Alignment.Side {
    let reader = try StageReader(for: "align", locales: options.locales, language: language)
    guard options.lines || options.beads else { return Alignment.Side(try reader.story(path)) }
    let lines = try TextLines.all(of: try Input(path))
    let sample = lines.prefix(200).joined(separator: "\n")
    let found = language ?? reader.pipeline.story(of: reader.pipeline.clean(Page(text: sample))).language
    return Alignment.Side(language: found, sentences: lines.map { BitextSentence($0) })
  }

  private func dictionary(_ path: String) throws -> BilingualDictionary {
    let dictionary = BilingualDictionary(reading: try Input(path).readText())
    guard !dictionary.isEmpty else {
      throw Failure("\(path): no words with translations", hint: "put a tab between a word and its translation")
    }
    return dictionary
  }
}
