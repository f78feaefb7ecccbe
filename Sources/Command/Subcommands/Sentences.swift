import Aircheck
import Arguments
internal import Bytes

/// The options of `aircheck sentences`.
struct SentencesOptions: Sendable {
  var language: String?
  var json = false
  var explain = false
  var unpunctuated = false
  var words = false
  var abbreviations: [String] = []
  var abbreviationFile: String?
  var rules: String?
  var locales: String?
  var records = RecordOptions()
  var places = OutputPlaces()
  var files: [String] = []

  /// The ending of a file that holds the answer.
  var ending: String { json || records.isOn ? "jsonl" : explain ? "tsv" : "txt" }
}

let sentencesCommand = Command(
  "Print one sentence per line", from: SentencesOptions(),
  options: [
    .value("lang", "l", \.language, "TAG", "Language of the text (default: found in its first 8 kB)"),
    .flag("json", "j", \.json, "Print JSON: one sentence per line, with its range in UTF-8 offsets"),
    .flag("explain", "e", \.explain, "Print each possible sentence end, and why it is one or not"),
    .flag("unpunctuated", "u", \.unpunctuated, "The text has no punctuation: go by the words around each gap"),
    .flag("words", "w", \.words, "Read a recognizer's words with times; with -u, pauses end sentences too"),
    .list("abbreviation", "a", \.abbreviations, "WORD", "An abbreviation; its full stop does not end a sentence"),
    .value(
      "abbreviations", nil, \.abbreviationFile, "FILE", "File of such abbreviations, separated by white space"),
    .value("rules", "r", \.rules, "FILE", "File with sections to add to those of the language file"),
    .value("locales", nil, \.locales, "DIR", localesHelp),
  ] + Option.group(\.records, RecordOptions.options("add a list 'sentences' to it; with --json, with places"))
    + Option.group(\.places, OutputPlaces.options),
  exclusive: [
    ["explain", "json"], ["explain", "jsonl"], ["words", "explain"], ["words", "jsonl"], OutputPlaces.exclusive,
  ],
  operands: Operands("FILE", \.files, "Texts, or what 'clean --json' prints; '-' is standard input"),
  examples: [
    Example("sentences --lang en story.txt", "One sentence per line"),
    Example("sentences --lang ko --unpunctuated speech.txt", "What a speech recognizer wrote"),
    Example("sentences --lang en -u --words whisper.json", "The same with the times of its words"),
    Example("clean --json page.html | aircheck sentences -", "From a page, cleaned first"),
    Example("sentences --explain story.txt", "Why a sentence ends here and not there"),
    Example("sentences --rules ours.locale story.txt", "With titles and abbreviations of your own"),
  ]
) { options in
  try SentenceFinding(options).run()
}

/// One run of `aircheck sentences`.
private struct SentenceFinding {
  let options: SentencesOptions
  private let files: LanguageFiles
  private let splitting: SentenceSplitter.Options

  init(_ options: SentencesOptions) throws {
    self.options = options
    files = try languageFiles(in: options.locales)
    try checkLanguage(options.language, in: files)
    let listed =
      try options.abbreviationFile.map { try Input($0).readText().split(whereSeparator: \.isWhitespace) } ?? []
    let rules = try options.rules.map { path in
      let name = path.hasSuffix(".locale") ? String(path.dropLast(".locale".count)) : path
      return try LanguageFile(tag: name, text: try Input(path).readText())
    }
    splitting = .init(
      unpunctuated: options.unpunctuated, abbreviations: options.abbreviations + listed.map(String.init),
      additions: rules)
  }

  func run() throws -> ExitCode {
    if options.records.isOn { return try streamRecords() }
    return try forEach(options.files, to: options.places, ending: options.ending) { path in
      if options.words { return try printHeard(HeardText(Input(path)), named: path) }
      let input = try CleanedInput(path, language: options.language, in: files) {
        try StageReader(for: "sentences", locales: options.locales, language: options.language)
      }
      let splitter = try SentenceSplitter(files: files, language: input.language, options: splitting)
      noteUnknown(splitter, input.name, otherwise: "only line ends count")
      if options.explain {
        var input = input
        try explain(try input.readText(), splitter)
      } else {
        try printSentences(of: input, splitter, json: options.json)
      }
      return .success
    }
  }

  /// Says what is missing where text without punctuation cannot be cut, or by its capitals alone.
  private func noteUnknown(_ splitter: SentenceSplitter, _ name: String, otherwise: String) {
    guard options.unpunctuated else { return }
    switch splitter.unpunctuatedCue {
    case .unknown:
      Output.note(
        "aircheck: \(name): cannot split unpunctuated text in this language; \(otherwise)")
    case .capitals:
      Output.note(
        "aircheck: \(name): unpunctuated text in this language is split at capitals; without them, \(otherwise)")
    case .words, nil: break
    }
  }

  /// Prints the sentences of a recognizer's words.
  private func printHeard(_ heard: HeardText, named name: String) throws -> ExitCode {
    let splitter = try SentenceSplitter(files: files, language: options.language, options: splitting)
    noteUnknown(splitter, name, otherwise: "only pauses and line ends count")
    var lines = SentenceLines(name: name, json: options.json)
    lines.add(Array(heard.text.utf8))
    let sentences = splitter.sentences(in: heard.text, pauses: heard.pauses)
    try Output.write(try lines.lines(for: sentences)[...])
    return .success
  }

  private func streamRecords() throws -> ExitCode {
    let (files, language) = (self.files, options.language)
    let work = SentencesWork(
      pipelines: try Pipelines { try Pipeline(languages: files, language: $0 ?? language) }, options: splitting,
      places: options.json)
    return try forEach(options.files, to: options.places, ending: options.ending) {
      try RecordStream(work, options.records).run(try Input($0))
    }
  }
}

/// Prints sentences as they become sure, so that a text of any length takes no more room than a paragraph.
private func printSentences(of input: CleanedInput, _ splitter: SentenceSplitter, json: Bool) throws {
  var input = input
  var stream = SentenceStream(splitter)
  var lines = SentenceLines(name: input.name, json: json)
  while let piece = try input.next() {
    lines.add(piece)
    try Output.write(try lines.lines(for: stream.add(piece))[...])
  }
  try Output.write(try lines.lines(for: stream.finish())[...])
}

private func explain(_ text: String, _ splitter: SentenceSplitter) throws {
  let bytes = Array(text.utf8)
  var page: [UInt8] = []
  for decision in splitter.decisions(in: text) {
    let before = bytes[..<decision.offset].suffix(40).drop { $0.isContinuation }
    let after = bytes[decision.offset...].prefix(30)
    page += "\(decision.offset)\t\(decision.reason.rawValue)\t…".utf8
    page.append(oneLine: before)
    page += decision.reason.isBoundary ? " | ".utf8 : " - ".utf8
    page.append(oneLine: after.droppingCutScalar)
    page += "…\n".utf8
  }
  try Output.write(page[...])
}

extension ArraySlice<UInt8> {
  /// Without the beginning of a character at the end.
  fileprivate var droppingCutScalar: ArraySlice<UInt8> {
    guard let lead = lastIndex(where: { !$0.isContinuation }), self[lead] >= 0xC0 else { return self }
    return lead + self[lead].scalarLength <= endIndex ? self : self[..<lead]
  }
}
