import Aircheck
import Arguments

/// The options of `aircheck convert`.
struct ConvertOptions: Sendable {
  var from: FormatName?
  var to: FormatName?
  var language: String?
  var profile = Choice(WriteOptions.Profile.safe)
  var byteOrderMark = false
  var keepsRolling = false
  var fraction = Choice(ReadOptions.Fraction.decimal)
  var keepsEntities = false
  var dropsNegative = false
  var places = OutputPlaces()
  var files: [String] = []
}

/// A choice of the library on the command line, by its raw value.
struct Choice<Value: CaseIterable & RawRepresentable & Sendable>: ArgumentValue where Value.RawValue == String {
  let value: Value

  init(_ value: Value) { self.value = value }

  init?(argument: String) {
    let word = argument.lowercased()
    guard let value = Value.allCases.first(where: { $0.rawValue.lowercased() == word }) else { return nil }
    self.value = value
  }

  static var choices: [String] { Value.allCases.map(\.rawValue) }
}

let convertCommand = Command(
  "Convert captions from one file format to another", from: ConvertOptions(),
  options: [
    .value("to", "t", \.to, "FORMAT", "Output format (default: by the name of OUT)"),
    .value("from", "f", \.from, "FORMAT", "Input format (default: detected)"),
    .value("lang", "l", \.language, "TAG", "Language of the captions, such as en, ar or zh-TW"),
    .value("profile", nil, \.profile, "NAME", "WebVTT for every player (safe) or for browsers (web)"),
    .flag("bom", nil, \.byteOrderMark, "Begin the output with a byte order mark"),
    .value("srt-fraction", nil, \.fraction, "KIND", "Read ',5' in SubRip as decimal (0.5 s) or as thousandths"),
    .flag("srt-keep-entities", nil, \.keepsEntities, "Read '&amp;' in SubRip as it is, not as '&'"),
    .flag(
      "keep-rolling", nil, \.keepsRolling, "Keep the repeated lines of captions that roll up, such as YouTube's"),
    .flag("srt-drop-negative", nil, \.dropsNegative, "Drop SubRip cues that begin before zero"),
  ] + Option.group(\.places, OutputPlaces.options),
  exclusive: [OutputPlaces.exclusive],
  operands: Operands("FILE", \.files, "IN, or IN and OUT; '-' is standard input or output"),
  examples: [
    Example("convert clip.srt clip.vtt", "SubRip to WebVTT"),
    Example("convert --to ttml --lang ko clip.vtt > clip.ttml", "WebVTT to IMSC 1.1"),
    Example("convert --to vtt --output-dir web *.srt", "Many files at once"),
    Example("convert --to json clip.ass | jq .cues[0]", "Look at the first cue"),
  ]
) { options, common in
  try Conversion(options: options, output: common.output).run()
}.explaining(
  "Formats",
  CaptionFormat.all.map { format in
    let others = format.extensions.filter { $0 != format.name }.map { "." + $0 }
    return (format.name, format.title + (others.isEmpty ? "" : " (also " + others.joined(separator: ", ") + ")"))
  })

/// One run of `aircheck convert`.
private struct Conversion {
  let options: ConvertOptions
  let output: String?

  func run() throws -> ExitCode {
    try checkLanguage(options.language, in: .builtIn)
    guard options.places.areSeparate else { return try convertOne() }
    guard let format = options.to?.format else { throw unknownFormat }
    return try forEach(options.files, to: options.places, ending: format.name) { path in
      try Output.print(try file(path, in: format))
      return .success
    }
  }

  private func convertOne() throws -> ExitCode {
    guard (1...2).contains(options.files.count), options.files.count == 1 || output == nil else {
      throw UsageError(
        "give one input file, and at most one output file", hint: "convert IN OUT, or many with '--output-dir DIR'")
    }
    let output = output ?? options.files.dropFirst().first ?? "-"
    guard let format = options.to?.format ?? CaptionInput.format(ofFile: output) else { throw unknownFormat }
    let file = try file(options.files[0], in: format)
    if self.output == nil, output != "-" { try Output.write(file, to: output) } else { try Output.print(file) }
    return .success
  }

  private var unknownFormat: UsageError {
    UsageError("the output format is unknown", hint: "name it: --to " + FormatName.choices.joined(separator: "|"))
  }

  private func file(_ path: String, in format: CaptionFormat) throws -> String {
    var reading = ReadOptions()
    reading.fraction = options.fraction.value
    reading.decodesEntities = !options.keepsEntities
    reading.dropsNegativeTimes = options.dropsNegative
    var input = try CaptionInput(path, as: options.from?.format, options: reading)
    input.printWarnings()
    input.document.language = options.language ?? input.document.language
    if !options.keepsRolling, input.format.name != format.name, let unrolled = input.document.unrolled {
      Output.note(
        "aircheck: \(input.name): captions that roll up; each line is written once (--keep-rolling keeps them)")
      input.document = unrolled
    }
    var writing = WriteOptions()
    writing.profile = options.profile.value
    let losses = format.losses(of: input.document, writing)
    if !losses.isEmpty {
      Output.note("aircheck: \(input.name): not kept in \(format.name): " + losses.joined(separator: ", "))
    }
    return (options.byteOrderMark ? "\u{FEFF}" : "") + format.write(input.document, writing)
  }
}
