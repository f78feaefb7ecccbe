import Aircheck
import Arguments

/// The options of `aircheck retime`.
struct RetimeOptions: Sendable {
  var shift: SignedTime?
  var scale: TimeScale?
  var fromRate: ClipRate?
  var toRate: ClipRate?
  var anchors: [String] = []
  var append: String?
  var appendAt: ClipLength?
  var keep: String?
  var with: String?
  var onTop = false
  var split: [String] = []
  var to: FormatName?
  var places = OutputPlaces()
  var files: [String] = []
}

/// A time with a sign on the command line: `+1.5`, `-0:02`.
struct SignedTime: ArgumentValue {
  let milliseconds: Int

  static var expectation: String? { "a time, earlier with a minus, as in +1.5 or -0:02" }

  init?(argument: String) {
    let isNegative = argument.hasPrefix("-")
    let text = isNegative || argument.hasPrefix("+") ? String(argument.dropFirst()) : argument
    guard let length = ClipLength(argument: text) else { return nil }
    milliseconds = isNegative ? -length.milliseconds : length.milliseconds
  }
}

/// What all times are multiplied by, on the command line.
struct TimeScale: ArgumentValue {
  let factor: Double

  static var expectation: String? { "a number above 0 and below 1000" }

  /// Reads a number within the bounds.
  init?(argument: String) {
    guard let factor = Double(argument), factor > 0, factor < 1000 else { return nil }
    self.factor = factor
  }
}

let retimeCommand = Command(
  "Shift, stretch, cut and join captions", from: RetimeOptions(),
  options: [
    .value("shift", nil, \.shift, "TIME", "Move everything by a time, such as +1.5 or -0:02"),
    .value("scale", nil, \.scale, "N", "Multiply all times"),
    .value("from-rate", nil, \.fromRate, "RATE", "Frame rate the captions were made for; give --to-rate too"),
    .value("to-rate", nil, \.toRate, "RATE", "Frame rate of the clip"),
    .list("anchor", "a", \.anchors, "OLD=NEW", "A time and where it belongs; give it twice"),
    .value("append", nil, \.append, "FILE", "Add the captions of another file after these"),
    Option.value("append-at", nil, \.appendAt, "TIME", "When the other file begins (default: after the last cue)")
      .needing("append"),
    .value("keep", "k", \.keep, "FROM-TO", "Keep only a part, such as 1:00-2:30; it begins at zero"),
    .value("with", "w", \.with, "FILE", "Add the captions of another language below each cue"),
    Option.flag("top", nil, \.onTop, "With --with: put the other language at the top of the picture")
      .needing("with"),
    .list("split", nil, \.split, "TIME", "Cut at these times: the first part is the output, clip.2.srt the second"),
    .value("to", "t", \.to, "FORMAT", "Output format (default: that of the input)"),
  ] + Option.group(\.places, OutputPlaces.inPlaceOptions),
  exclusive: [OutputPlaces.exclusive, ["in-place", "to"], ["split", "output-dir", "in-place"]],
  operands: Operands("FILE", \.files, "Captions in any format, or folders of them; '-' is standard input"),
  examples: [
    Example("retime --shift -1.2 clip.srt", "Everything 1.2 seconds earlier"),
    Example("retime --in-place --backup .bak --shift 2 *.srt", "Many files, each replaced by its result"),
    Example("retime --from-rate 25 --to-rate 23.976 clip.srt", "From PAL to film"),
    Example("retime --anchor 0:10=0:12.5,20:00=20:31 clip.vtt", "Two known times set all others"),
    Example("retime --split 45:00,1:30:00 -o film.srt all.srt", "Three parts: film.srt, film.2.srt and film.3.srt"),
    Example("retime --with korean.srt english.srt", "Bilingual captions, one language below the other"),
  ]
) { options, common in
  try Retiming(options: options, output: common.output).run()
}

/// One run of `aircheck retime`.
private struct Retiming {
  let options: RetimeOptions
  let output: String?

  func run() throws -> ExitCode {
    let files = try captionFiles(in: options.files)
    guard files.count <= 1 || options.places.areSeparate else {
      throw UsageError(
        "retime writes one file",
        hint: "join files with '--append', or write many with '--output-dir' or '--in-place'")
    }
    _ = try map()
    return try forEach(files, to: options.places, ending: options.to?.format.name) { try retime($0) }
  }

  private func retime(_ path: String) throws -> ExitCode {
    let input = try CaptionInput(path)
    input.printWarnings()
    var document = input.document
    if let map = try map() { document = document.retimed(map) }
    if let path = options.append {
      let start = options.appendAt?.milliseconds ?? document.cues.map(\.end).max() ?? 0
      document = document.appending(try CaptionInput(path).document, at: start)
    }
    if let keep = options.keep {
      let (from, until) = try part(keep)
      document = document.cut(from: from, until: until)
    }
    if let path = options.with { document = document.with(try CaptionInput(path).document, onTop: options.onTop) }
    guard !document.cues.isEmpty else {
      throw Failure("\(input.name): no cue is left", hint: "its captions lie outside of these times")
    }
    let format = options.to?.format ?? input.format
    if options.split.isEmpty { try Output.print(format.write(document)) } else { try writeParts(document, format) }
    return .success
  }

  /// The first part goes to the output, `film.srt`, the others beside it: `film.2.srt`.
  private func writeParts(_ document: CaptionDocument, _ format: CaptionFormat) throws {
    guard let output, output != "-", let dot = output.lastIndex(of: "."), !output[dot...].contains("/") else {
      throw UsageError("'--split' writes several files", hint: "name the first with '-o film.srt'")
    }
    let times = try options.split.map { text in
      guard let time = text.milliseconds else {
        throw UsageError("'\(text)' is not a time", hint: "write it as 45:00")
      }
      return time
    }
    for (index, part) in document.split(at: times).enumerated() {
      let file = format.write(part)
      if index == 0 {
        try Output.print(file)
      } else {
        try Output.write(file, to: "\(output[..<dot]).\(index + 1)\(output[dot...])")
      }
    }
  }

  /// The one map that the options describe; nil where they describe none.
  private func map() throws -> TimeMap? {
    var maps: [TimeMap] = []
    if let shift = options.shift { maps.append(TimeMap(offset: Double(shift.milliseconds))) }
    if let scale = options.scale { maps.append(TimeMap(factor: scale.factor)) }
    if let from = options.fromRate?.rate, let to = options.toRate?.rate { maps.append(TimeMap(from: from, to: to)) }
    guard (options.fromRate == nil) == (options.toRate == nil) else {
      throw UsageError(
        "'--from-rate' and '--to-rate' belong together", hint: "give both, as in --from-rate 25 --to-rate 23.976")
    }
    if !options.anchors.isEmpty { maps.append(try anchored()) }
    guard maps.count < 2 else {
      throw UsageError(
        "'--shift', '--scale', '--from-rate' and '--anchor' cannot be combined", hint: "run it once for each")
    }
    return maps.first
  }

  private func anchored() throws -> TimeMap {
    let points = options.anchors.compactMap { anchor -> (old: Int, new: Int)? in
      let times = anchor.split(separator: "=").map { String($0).milliseconds }
      guard times.count == 2, let old = times[0], let new = times[1] else { return nil }
      return (old, new)
    }
    guard points.count == 2, options.anchors.count == 2, let map = TimeMap(points[0], points[1]) else {
      throw UsageError(
        "'--anchor' needs two pairs of times, in order", hint: "write '--anchor 0:10=0:12.5,20:00=20:31'")
    }
    return map
  }

  private func part(_ text: String) throws -> (Int, Int) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { String($0) }
    guard ends.count == 2, let from = ends[0].isEmpty ? 0 : ends[0].milliseconds,
      let until = ends[1].isEmpty ? 360_000_000 : ends[1].milliseconds, from < until
    else { throw UsageError("'--keep' needs two times, the earlier first", hint: "write '--keep 1:00-2:30'") }
    return (from, until)
  }
}

extension String {
  /// A time of the command line in milliseconds; `0` too.
  fileprivate var milliseconds: Int? {
    self == "0" || self == "0:00" ? 0 : ClipLength(argument: self)?.milliseconds
  }
}
