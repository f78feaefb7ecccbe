import Aircheck
import Arguments

/// How captions in two languages are laid out.
enum BilingualLayout: String, CaseIterable, Sendable {
  /// Both in one cue, one below the other.
  case stacked
  /// The first at the bottom of the frame, the other at its top.
  case top
  /// A file for each, the second named for its language.
  case tracks
}

/// Captions of a story in two languages.
struct BilingualCaptioning {
  let options: CaptionsOptions
  let path: String
  let other: String
  let output: String?

  /// Writes them in a format.
  ///
  /// - Throws: ``Failure`` where a page cannot be read or the two do not tell one story.
  func write(_ format: CaptionOutput) throws {
    guard path != "-" || other != "-" else {
      throw UsageError("standard input holds one story", hint: "name a file for the other")
    }
    let captions = try captions()
    switch options.layout.value {
    case .stacked: try Output.print(file(of: captions.stacked, format))
    case .top:
      guard let format = format.format else {
        throw UsageError("'--layout top' is written as a caption format, not as JSON", hint: "add '--format ass'")
      }
      try Output.print(mark + format.write(captions.bottomAndTop, options.writing))
    case .tracks: try writeTracks(captions, format)
    }
    for line in captions.first.report { Output.note("aircheck: " + line) }
  }

  private func captions() throws -> BilingualCaptions {
    let wanted = try options.captions.hearing(options.words)
    let reader = try StageReader(for: "captions", locales: options.locales, language: options.language)
    let first = try reader.story(path)
    let second = try StageReader(for: "captions", locales: options.locales, language: nil).story(other)
    try SameStory(force: false).check(first, second, names: (path, other))
    do {
      var captions = try reader.pipeline.languages.captions(for: first, with: second, options: wanted)
      if options.romanize { captions.romanize() }
      return captions
    } catch let error as TimingError {
      throw Failure("\(options.words ?? "captions"): \(error)")
    }
  }

  /// The first language goes to the output, `clip.srt`, the other beside it: `clip.ko.srt`.
  private func writeTracks(_ captions: BilingualCaptions, _ format: CaptionOutput) throws {
    guard let output, output != "-", let dot = output.lastIndex(of: "."), !output[dot...].contains("/") else {
      throw UsageError("'--layout tracks' writes two files", hint: "name the first with '-o clip.srt'")
    }
    let beside = output[..<dot] + "." + captions.second.language + output[dot...]
    try Output.write(try file(of: captions.second, format), to: String(beside))
    try Output.print(file(of: captions.first, format))
  }

  private func file(of track: CaptionTrack, _ output: CaptionOutput) throws -> String {
    guard let format = output.format else { return try output.file(of: track) }
    return mark + format.write(track.document, options.writing)
  }

  private var mark: String { options.byteOrderMark ? "\u{FEFF}" : "" }
}

extension BilingualCaptions {
  fileprivate mutating func romanize() {
    first.cues = first.cues.romanized(language: first.language)
    second.cues = second.cues.romanized(language: second.language)
    stacked.cues = stacked.cues.romanized(language: first.language)
  }
}
