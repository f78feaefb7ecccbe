import Aircheck
import Arguments

/// The options of `aircheck captions`.
struct CaptionsOptions: Sendable {
  var format: CaptionOutput?
  var json = false
  var language: String?
  var locales: String?
  var duration: ClipLength?
  var words: String?
  var script = false
  var part: Choice<CaptionedPart>?
  var frameRate = ClipRate(rate: .pal)
  var style: String?
  var width: LineWidth?
  var speed: ReadingSpeed?
  var speakers = SpeakerMarking.none
  var profile = Choice(WriteOptions.Profile.safe)
  var byteOrderMark = false
  var untimed = false
  var keepCues = false
  var strict = false
  var other: String?
  var layout = Choice(BilingualLayout.stacked)
  var romanize = false
  var sdh = false
  var records = RecordOptions()
  var places = OutputPlaces()
  var files: [String] = []

  var captions: CaptionOptions {
    get throws {
      var captions = CaptionOptions(
        duration: duration?.milliseconds, lineWidth: width?.characters, readingSpeed: speed?.charactersPerSecond,
        frameRate: frameRate.rate)
      captions.isForTheDeaf = sdh
      captions.guide = try style.map { try StyleName($0).guide() }
      return captions
    }
  }

  /// What is shown besides the words.
  var labels: ScriptLabels {
    sdh ? [.names, .sounds] : speakers == .names ? .names : []
  }

  var writing: WriteOptions {
    var writing = WriteOptions()
    writing.profile = romanize ? .web : profile.value
    return writing
  }
}

/// What of a story is captioned.
enum CaptionedPart: String, CaseIterable, Sendable {
  case lead
  case package
}

/// How speakers are shown at a change.
enum SpeakerMarking: String, CaseIterable, ArgumentValue {
  case none
  case names
  case colours
}

let captionsCommand = Command(
  "Cut a story, a script or other captions into readable, timed captions", from: CaptionsOptions(),
  options: [
    .value(
      "format", "f", \.format, "FORMAT",
      "\(CaptionOutput.choices.joined(separator: ", ")); default: by the ending of the output file, else srt"),
    .flag("json", "j", \.json, "Same as --format json"),
    .value("lang", "l", \.language, "TAG", "Language of the page: en, ko, zh-TW (default: detected)"),
    .value("duration", "d", \.duration, "TIME", "Length of the clip, to which times are fitted: 2:45, 165, 2m45s"),
    .value("words", nil, \.words, "FILE", "Take times from a speech recognizer's output or from timed text"),
    .value("of", nil, \.part, "PART", "Only the lead-in or the package of a story: lead, package"),
    .flag("script", nil, \.script, "Input is a script: one sentence per line, speakers as 'Name: ...'"),
    .value("fps", nil, \.frameRate, "RATE", "Frame rate in frames per second: 25 (default), 29.97, 30000/1001"),
    .value(
      "style", "s", \.style, "NAME",
      "Style guide: " + CaptionGuide.all.map(\.name).joined(separator: ", ")
        + ", or a style file (default: netflix)"),
    .value("width", "w", \.width, "N", "Maximum line width in characters, 4 to 200 (default: set by language)"),
    .value("cps", nil, \.speed, "N", "Maximum reading speed in characters per second, 1 to 100"),
    .value("speakers", nil, \.speakers, "HOW", "Show a change of speaker by names, colours or none (default)"),
    .value("profile", nil, \.profile, "NAME", "WebVTT for every player (safe) or for browsers (web)"),
    .flag("bom", nil, \.byteOrderMark, "Begin the output with a byte order mark"),
    .value("locales", nil, \.locales, "DIR", localesHelp),
    .flag(
      "untimed", nil, \.untimed, "Input is one sentence per line; print cue text only, separated by blank lines"),
    .flag(
      "keep-cues", nil, \.keepCues, "Keep the cues of the input (of a script, its lines); only break their lines"),
    .value("with", nil, \.other, "FILE", "The same story in another language: captions show both"),
    Option.value(
      "layout", nil, \.layout, "HOW",
      "With --with: both in one cue (stacked, default), the other at the top (top), or two files (tracks)"
    ).needing("with"),
    .flag("romanize", nil, \.romanize, "Show Korean under its romanization (WebVTT for browsers: --profile web)"),
    .flag("sdh", nil, \.sdh, "For the deaf: names where the speaker changes, sounds in brackets"),
    .flag("strict", nil, \.strict, "Exit with 1 if any cue does not keep to the style"),
  ] + Option.group(\.records, RecordOptions.options("add a field 'captions' to it, in the format of '-f'"))
    + Option.group(\.places, OutputPlaces.options),
  exclusive: [
    OutputPlaces.exclusive,
    ["untimed", "jsonl"], ["words", "jsonl"], ["format", "json"], ["duration", "words"], ["untimed", "words"],
    ["untimed", "json"], ["untimed", "script"], ["of", "script"], ["of", "untimed"], ["of", "jsonl"],
    ["of", "keep-cues"], ["with", "jsonl"], ["with", "script"], ["with", "untimed"], ["with", "keep-cues"],
    ["with", "sdh"], ["with", "speakers"], ["with", "of"], ["with", "output-dir"], ["romanize", "jsonl"],
    ["romanize", "json"],
  ],
  operands: Operands(
    "FILE", \.files,
    "A page, 'story --json', a script, captions or a recognizer's JSON to cut anew; '-' is standard input"),
  examples: [
    Example("captions --duration 2:45 -o clip.srt page.txt", "Captions for a clip of 2 minutes 45"),
    Example(
      "captions --words whisper.json -o clip.srt page.txt", "The official words at the times a recognizer heard"),
    Example("captions -o clip.srt whisper.json", "What a recognizer heard, cut into readable captions"),
    Example("captions --style bbc -o clip.srt page.txt", "By another style guide, built in or a file of your own"),
    Example("captions --output-dir subtitles *.html", "Subtitles for many pages, each in a file of its own"),
    Example("captions --keep-cues --width 32 old.srt", "Break the lines of existing captions again"),
    Example("captions --with korean.html -o clip.srt english.html", "Both languages in each cue"),
    Example("story --json page.txt | aircheck captions --format vtt -", "WebVTT, with the speakers as voices"),
  ]
) { options, common in
  try Captioning(options: options, output: common.output).run()
}

/// One run of `aircheck captions`.
private struct Captioning {
  let options: CaptionsOptions
  let output: String?

  func run() throws -> ExitCode {
    if options.records.isOn { return try streamRecords() }
    let format = options.untimed ? CaptionOutput(format: .subRip) : try format()
    try checkFiles(format)
    try checkRuby(format)
    if let other = options.other { return try captionBoth(other, format) }
    return try forEach(options.files, to: options.places, ending: options.untimed ? "txt" : format.ending) { path in
      options.untimed ? try printBlocks(of: try Input(path).readText()) : try caption(path, in: format)
    }
  }

  private func captionBoth(_ other: String, _ format: CaptionOutput) throws -> ExitCode {
    guard options.files.count < 2 else {
      throw UsageError("'--with' takes one story and its other language", hint: "run it once for each")
    }
    let path = options.files.first ?? "-"
    try BilingualCaptioning(options: options, path: path, other: other, output: output).write(format)
    return .success
  }

  private func checkRuby(_ format: CaptionOutput) throws(UsageError) {
    guard options.romanize, !(format.format?.features.contains(.ruby) ?? false) else { return }
    throw UsageError("only WebVTT and TTML show a romanization above the words", hint: "add '--format vtt'")
  }

  /// Captions of several files can only be kept apart in separate files, or as lines of JSON.
  private func checkFiles(_ format: CaptionOutput) throws(UsageError) {
    guard options.files.count > 1 else { return }
    guard options.places.areSeparate || format.format == nil else {
      throw UsageError(
        "captions of several files belong in several files", hint: "add '--output-dir DIR', or '--json' for lines")
    }
    guard options.words == nil, options.duration == nil else {
      throw UsageError("'--words' and '--duration' belong to one clip", hint: "run it once for each file")
    }
  }

  private func caption(_ path: String, in format: CaptionOutput) throws -> ExitCode {
    var wanted = try options.captions.hearing(options.words)
    let input = try Input(path)
    let bytes = try input.readAll()
    if options.part == nil, let track = Self.track(in: bytes) {
      try Output.print(format.file(of: track))
      return .success
    }
    let source = try CaptionSource(bytes, from: input, path: path, options)
    if wanted.words == nil, wanted.duration == nil { wanted.words = source.heard }
    var track = try source.track(wanted, words: options.words)
    guard !track.cues.isEmpty else {
      throw Failure("\(input.name): nothing here is spoken", hint: "if every line is, use --script")
    }
    if options.speakers == .colours { track.cues = track.cues.coloringSpeakers }
    if options.romanize { track.cues = track.cues.romanized(language: track.language) }
    try Output.print((options.byteOrderMark ? "\u{FEFF}" : "") + file(of: track, source, format))
    let file = options.files.count > 1 ? "\(input.name): " : ""
    for line in track.report { Output.note("aircheck: \(file)\(line)") }
    return options.strict && !track.findings.isEmpty ? .found : .success
  }

  private func file(of track: CaptionTrack, _ source: CaptionSource, _ output: CaptionOutput) throws -> String {
    guard let format = output.format else { return try output.file(of: track) }
    return format.write(source.document?.recut(into: track.cues) ?? track.document, options.writing)
  }

  /// The captions that `captions --json` printed; nil for everything else.
  private static func track(in bytes: [UInt8]) -> CaptionTrack? {
    guard bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "{"),
      case .captions(let track)? = try? PipelineInput(Page(decoding: bytes))
    else { return nil }
    return track
  }

  private func streamRecords() throws -> ExitCode {
    let (files, language) = (try languageFiles(in: options.locales), options.language)
    try checkLanguage(language, in: files)
    let work = CaptionsWork(
      pipelines: try Pipelines { try Pipeline(languages: files, language: $0 ?? language) },
      options: try options.captions,
      output: options.format ?? .json)
    return try forEach(options.files, to: options.places, ending: "jsonl") {
      try RecordStream(work, options.records).run(try Input($0))
    }
  }

  /// The format that is named, else the one of the output file's ending.
  private func format() throws(UsageError) -> CaptionOutput {
    if options.json { return .json }
    if let format = options.format { return format }
    guard let output, output != "-", !output.hasPrefix("/dev/") else { return CaptionOutput(format: .subRip) }
    if let format = CaptionOutput(ending: output) { return format }
    let endings = CaptionOutput.choices.map { "." + $0 }.joined(separator: ", ")
    throw UsageError(
      "'\(output)' has no ending of a caption format", hint: "use one of \(endings), or name the format with '-f'")
  }

  private func printBlocks(of text: String) throws -> ExitCode {
    let files = try languageFiles(in: options.locales)
    try checkLanguage(options.language, in: files)
    let language = options.language ?? "en"
    let script = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { CaptionSentence(text: String($0)) }
    let captioner = try files.captioner(language: language, options: try options.captions)
    let blocks =
      options.keepCues
      ? script.map(captioner.lines)
      : try files.captionBlocks(of: script, language: language, options: try options.captions)
    try Output.print(blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n"))
    return .success
  }
}
