import Aircheck
import Arguments

/// What `aircheck captions` is asked for.
struct CaptionsOptions: Sendable {
  var format = CaptionsFormat.srt
  var json = false
  var language: String?
  var locales: String?
  var duration: ClipLength?
  var words: String?
  var frameRate = ClipRate(rate: .pal)
  var width: Double?
  var speed: Double?
  var output: String?
  var untimed = false
  var keepCues = false
  var files: [String] = []

  var captions: CaptionOptions {
    CaptionOptions(
      duration: duration?.milliseconds, lineWidth: width, readingSpeed: speed, frameRate: frameRate.rate)
  }
}

/// The formats of `aircheck captions`.
enum CaptionsFormat: String, CaseIterable, ArgumentValue {
  case srt
  case vtt
  case json
}

let captionsCommand = Command(
  "captions", "Cut a story into timed, readable captions", from: CaptionsOptions(),
  options: [
    .value("format", "f", \.format, "FORMAT", "srt (the default), vtt or json"),
    .flag("json", "j", \.json, "The same as --format json"),
    .value("lang", "l", \.language, "TAG", "Language of the page, such as en, ko or zh-TW (default: detected)"),
    .value("duration", "d", \.duration, "TIME", "Clip length to fit the times to, such as 2:45 or 165"),
    .value("words", nil, \.words, "FILE", "Take times from a speech recognizer's output or from timed text"),
    .value("fps", nil, \.frameRate, "RATE", "Frame rate in frames per second (default: 25)"),
    .value("width", "w", \.width, "N", "Maximum line width in characters (default: set by language)"),
    .value("cps", nil, \.speed, "N", "Maximum reading speed in characters per second (default: set by language)"),
    .value("locales", nil, \.locales, "DIR", "Language files to use in place of the built-in ones"),
    .value("output", "o", \.output, "FILE", "Write a file instead of standard output"),
    .flag(
      "untimed", nil, \.untimed, "Input is one sentence per line; print cue text only, separated by blank lines"),
    .flag("keep-cues", nil, \.keepCues, "With --untimed: each input line is one cue; find only its line breaks"),
  ],
  operands: Operands("FILE", \.files, "A page, or what 'story --json' prints; '-' is standard input"),
  examples: [
    Example("captions --duration 2:45 -o clip.srt page.txt", "Captions for a clip of 2 minutes 45"),
    Example("story --json page.txt | aircheck captions --format vtt -", "WebVTT, with the speakers as voices"),
  ]
) { options in
  try Captioning(options: options).run()
}

/// One run of `aircheck captions`.
private struct Captioning {
  let options: CaptionsOptions

  func run() throws -> ExitCode {
    guard options.files.count < 2 else {
      throw UsageError("one file at a time", hint: "captions of several files share no clock")
    }
    let path = options.files.first ?? "-"
    if options.untimed { return try printBlocks(of: try Input(path).readText()) }
    let wanted = try options.captions.hearing(options.words)
    let studio = try Studio(locales: options.locales, language: options.language)
    let track = try studio.captions(of: try studio.story(path), wanted, words: options.words)
    try write(track)
    for line in track.report { Output.say("aircheck: " + line) }
    return .success
  }

  private func write(_ track: CaptionTrack) throws {
    let format = options.json ? .json : options.format
    let file = try CaptionFormat.named(format.rawValue)?.write(track) ?? JSON.line(track) + "\n"
    guard let path = options.output, path != "-" else { return try Output.print(file) }
    try Output.writeFile(file, to: path)
  }

  private func printBlocks(of text: String) throws -> ExitCode {
    let files = try languageFiles(in: options.locales)
    let language = options.language ?? "en"
    let script = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { CaptionSentence(text: String($0)) }
    let captioner = try files.captioner(language: language, options: options.captions)
    let blocks =
      options.keepCues
      ? script.map(captioner.lines)
      : try files.captionBlocks(of: script, language: language, options: options.captions)
    try Output.print(blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n"))
    return .success
  }
}

/// The length of a clip on the command line: `165`, `2:45`, `1:02:45.5`.
struct ClipLength: ArgumentValue {
  let milliseconds: Int

  init?(argument: String) {
    let fields = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...3).contains(fields.count) else { return nil }
    var seconds = 0.0
    for field in fields {
      guard let value = Double(field), value >= 0, value < 100_000, field.utf8.allSatisfy({ $0 < 0x40 }) else {
        return nil
      }
      seconds = seconds * 60 + value
    }
    guard seconds > 0 else { return nil }
    milliseconds = Int((seconds * 1000).rounded())
  }
}

/// The frames per second of a clip on the command line: `25`, `29.97`.
struct ClipRate: ArgumentValue {
  let rate: FrameRate

  init(rate: FrameRate) { self.rate = rate }

  init?(argument: String) {
    guard let rate = Double(argument).flatMap({ FrameRate($0) }) else { return nil }
    self.rate = rate
  }
}
