import Aircheck
import Arguments
internal import Bytes
import FoundationEssentials

/// The options of `aircheck check`.
struct CheckOptions: Sendable {
  var style = "netflix"
  var printsStyle = false
  var sdh = false
  var json = false
  var fix = false
  var language: String?
  var frameRate = ClipRate(rate: .pal)
  var locales: String?
  var shots: String?
  var places = OutputPlaces()
  var files: [String] = []
}

let checkCommand = Command(
  "Check captions against a style guide", from: CheckOptions(),
  options: [
    .value(
      "style", "s", \.style, "NAME",
      "Style guide: " + CaptionGuide.all.map(\.name).joined(separator: ", ")
        + ", or a style file (default: netflix)"),
    .flag("print-style", nil, \.printsStyle, "Print the style guide as a file to start your own from"),
    .flag("sdh", nil, \.sdh, "The captions are for the deaf: their reading speed is checked"),
    .flag("json", "j", \.json, "Print one JSON object per violation"),
    .flag("fix", nil, \.fix, "Print the captions with everything fixed that needs no change of words"),
    .value("lang", "l", \.language, "TAG", "Language of the captions (default: what the file says, else detected)"),
    .value("fps", nil, \.frameRate, "RATE", "Frame rate in frames per second (default: 25)"),
    .value("shots", nil, \.shots, "FILE", "Shot changes: one time in seconds per line"),
    .value("locales", nil, \.locales, "DIR", localesHelp),
  ] + Option.group(\.places, OutputPlaces.inPlaceOptions.map { $0.entry.needs.isEmpty ? $0.needing("fix") : $0 }),
  exclusive: [OutputPlaces.exclusive, ["fix", "json"], ["print-style", "fix"], ["print-style", "json"]],
  operands: Operands("FILE", \.files, "Captions in any format, or folders of them; '-' is standard input"),
  examples: [
    Example("check --style netflix clip.srt", "List what breaks the style guide, with figure, limit and source"),
    Example("check --style ted --json *.vtt | jq -r .rule | sort | uniq -c", "Count violations by rule"),
    Example("check --style bbc --print-style > ours.style", "Start a style of your own from a copy"),
    Example("check --style ours.style clip.srt", "Check against it"),
    Example("check --fix -o better.srt clip.srt", "Fix times, line breaks, spaces and dashes"),
    Example("check --fix --output-dir better *.srt", "Fix many files"),
  ]
) { options, _ in
  try Checking(options: options).run()
}

/// One run of `aircheck check`.
private struct Checking {
  let options: CheckOptions

  func run() throws -> ExitCode {
    if options.printsStyle {
      try Output.print(try StyleName(options.style).file())
      return .success
    }
    let guide = try StyleName(options.style).guide()
    let shots = try shots()
    let files = try captionFiles(in: options.files)
    try checkLanguage(options.language, in: try languageFiles(in: options.locales))
    guard !options.fix || files.count < 2 || options.places.areSeparate else {
      throw UsageError("'--fix' writes one file", hint: "write many with '--output-dir DIR' or '--in-place'")
    }
    return try forEach(files, to: options.places) { try check($0, guide, shots, isMany: files.count > 1) }
  }

  /// The changes of shot in milliseconds; none where no file is named.
  private func shots() throws -> [Int] {
    guard let path = options.shots else { return [] }
    let lines = try Input(path).readText().split(whereSeparator: \.isNewline)
    return try lines.map { line in
      guard let seconds = Double(line.filter { !$0.isWhitespace }), (0...3.6e5).contains(seconds) else {
        throw Failure("\(path): '\(line)' is not a time in seconds", hint: "write one time per line, such as 12.48")
      }
      return Int((seconds * 1000).rounded())
    }
  }

  private func check(_ path: String, _ guide: CaptionGuide, _ shots: [Int], isMany: Bool) throws -> ExitCode {
    var input = try CaptionInput(path)
    input.printWarnings()
    let language = try language(of: input.document)
    if options.fix { try fix(&input, guide, language) }
    let found = guide.violations(
      in: input.document, language: language, frameRate: options.frameRate.rate, shots: shots,
      isForTheDeaf: options.sdh)
    try report(found, input, isMany)
    return found.isEmpty ? .success : .found
  }

  private func language(of document: CaptionDocument) throws -> String {
    if let language = options.language ?? document.language { return language }
    let reader = try StageReader(for: "check", locales: options.locales, language: nil)
    let text = document.cues.map(\.text).joined(separator: "\n")
    return reader.pipeline.clean(Page(text: text, format: .text)).language
  }

  private func fix(_ input: inout CaptionInput, _ guide: CaptionGuide, _ language: String) throws {
    let files = try languageFiles(in: options.locales)
    let rules = try files.file(for: language).map { BreakRules($0) } ?? BreakRules()
    let fixer = CaptionFixer(
      guide: guide, language: language, frameRate: options.frameRate.rate, rules: rules, isForTheDeaf: options.sdh)
    input.document = fixer.fixed(input.document)
    input.document.language = input.document.language ?? language
    try Output.print(input.format.write(input.document))
  }

  private func report(_ found: [GuideViolation], _ input: CaptionInput, _ isMany: Bool) throws {
    if options.fix {
      for violation in found { Output.note("aircheck: \(input.name): \(violation)") }
    } else if options.json {
      try Output.print(found.map { try JSON.line(NamedViolation(file: input.name, violation: $0)) + "\n" }.joined())
    } else if isMany {
      let rules = Set(found.map(\.rule)).sorted().joined(separator: ", ")
      try Output.print(found.isEmpty ? "\(input.name): ok\n" : "\(input.name): \(found.count) (\(rules))\n")
    } else {
      try Output.print(found.map { "\($0)\n" }.joined())
    }
  }
}

/// A violation with the file it was found in.
private struct NamedViolation: Encodable {
  let file: String
  let violation: GuideViolation

  private enum CodingKeys: String, CodingKey { case file }

  func encode(to encoder: any Encoder) throws {
    try violation.encode(to: encoder)
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(file, forKey: .file)
  }
}
