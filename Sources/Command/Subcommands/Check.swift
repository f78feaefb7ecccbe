import Aircheck
import Arguments
internal import Bytes
import FoundationEssentials

/// The options of `aircheck check`.
struct CheckOptions: Sendable {
  var style = "netflix"
  var json = false
  var fix = false
  var language: String?
  var frameRate = ClipRate(rate: .pal)
  var locales: String?
  var places = OutputPlaces()
  var files: [String] = []
}

let checkCommand = Command(
  "check", "Check captions against a style guide", from: CheckOptions(),
  options: [
    .value(
      "style", "s", \.style, "NAME",
      "Guide: " + CaptionGuide.all.map(\.name).joined(separator: ", ") + ", or a JSON file (default: netflix)"),
    .flag("json", "j", \.json, "Print one JSON object per violation"),
    .flag("fix", nil, \.fix, "Print the captions mended as far as possible without changing a word"),
    .value("lang", "l", \.language, "TAG", "Language of the captions (default: what the file says, else detected)"),
    .value("fps", nil, \.frameRate, "RATE", "Frame rate in frames per second (default: 25)"),
    .value("locales", nil, \.locales, "DIR", "Language files to use in place of the built-in ones"),
  ] + Option.group(\.places, OutputPlaces.inPlaceOptions.map { $0.entry.needs.isEmpty ? $0.needing("fix") : $0 }),
  exclusive: [OutputPlaces.exclusive, ["fix", "json"]],
  operands: Operands("FILE", \.files, "Captions in any format; '-' is standard input"),
  examples: [
    Example("check --style netflix clip.srt", "List what breaks the guide, with figure, limit and source"),
    Example("check --style ted --json *.vtt | jq -r .rule | sort | uniq -c", "Count violations by rule"),
    Example("check --fix -o better.srt clip.srt", "Mend times, line breaks, spaces and dashes"),
    Example("check --fix --output-dir better *.srt", "Mend many files"),
  ]
) { options, _ in
  try Checking(options: options).run()
}

/// One run of `aircheck check`.
private struct Checking {
  let options: CheckOptions

  func run() throws -> ExitCode {
    let guide = try guide()
    try checkLanguage(options.language, in: try languageFiles(in: options.locales))
    guard !options.fix || options.files.count < 2 || options.places.areSeparate else {
      throw UsageError("'--fix' writes one file", hint: "write many with '--output-dir DIR' or '--in-place'")
    }
    return try forEach(options.files, to: options.places) { try check($0, guide) }
  }

  private func check(_ path: String, _ guide: CaptionGuide) throws -> ExitCode {
    var input = try CaptionInput(path)
    input.printWarnings()
    let language = try language(of: input.document)
    if options.fix { try fix(&input, guide, language) }
    let found = guide.violations(in: input.document.cues, language: language, frameRate: options.frameRate.rate)
    try report(found, input, options.files.count > 1)
    return found.isEmpty ? .success : .found
  }

  private func guide() throws -> CaptionGuide {
    if let guide = CaptionGuide.named(options.style) { return guide }
    guard options.style.contains(".") || options.style.contains("/") else {
      let names = CaptionGuide.all.map(\.name)
      if let near = names.nearest(to: options.style) {
        throw UsageError("'\(options.style)' is not a style", hint: "did you mean '\(near)'?")
      }
      throw UsageError(
        "'\(options.style)' is not a style",
        hint: "use " + names.joined(separator: ", ") + ", or name a JSON file")
    }
    do {
      return try JSON.read(CaptionGuide.self, from: try Input(options.style).readText())
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(
        "\(options.style): not a style",
        hint: "write at least {\"name\": \"mine\", \"source\": \"our guide\", \"lineWidth\": 42}")
    }
  }

  private func language(of document: CaptionDocument) throws -> String {
    if let language = options.language ?? document.language { return language }
    let studio = try Studio(for: "check", locales: options.locales, language: nil)
    let text = document.cues.map(\.text).joined(separator: "\n")
    return studio.pipeline.clean(Page(text: text, format: .text)).language
  }

  private func fix(_ input: inout CaptionInput, _ guide: CaptionGuide, _ language: String) throws {
    let files = try languageFiles(in: options.locales)
    let rules = try files.file(for: language).map { BreakRules($0) } ?? BreakRules()
    let fixer = CaptionFixer(guide: guide, language: language, frameRate: options.frameRate.rate, rules: rules)
    input.document.cues = fixer.fixed(input.document.cues)
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
