import Aircheck
import Arguments
internal import Bytes

/// The frame rate of a clip on the command line: `25`, `29.97`, `29,97`, `30000/1001`.
struct ClipRate: ArgumentValue {
  let rate: FrameRate

  static var expectation: String? { "a frame rate from 1 to 240, as in 25, 29.97 or 30000/1001" }

  init(rate: FrameRate) { self.rate = rate }

  /// Reads a number, or a fraction as ffprobe prints it.
  init?(argument: String) {
    let parts = argument.substituting(",", ".").split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Double($0) }
    guard numbers.count == parts.count, (1...2).contains(parts.count), let first = numbers.first else { return nil }
    guard let rate = FrameRate(numbers.count == 2 ? first / numbers[1] : first) else { return nil }
    self.rate = rate
  }
}

/// The maximum width of a line of captions.
struct LineWidth: ArgumentValue {
  let characters: Double

  static var expectation: String? { "a width from 4 to 200 characters" }

  /// Reads a number within the bounds.
  init?(argument: String) {
    guard let width = Double(argument), (4...200).contains(width) else { return nil }
    characters = width
  }
}

/// The maximum reading speed of captions.
struct ReadingSpeed: ArgumentValue {
  let charactersPerSecond: Double

  static var expectation: String? { "a reading speed from 1 to 100 characters per second" }

  /// Reads a number within the bounds.
  init?(argument: String) {
    guard let speed = Double(argument), (1...100).contains(speed) else { return nil }
    charactersPerSecond = speed
  }
}

/// A format that captions can be written in: one of the library's, or the captions themselves as JSON.
struct CaptionOutput: ArgumentValue {
  /// The format; nil: JSON.
  let format: CaptionFormat?

  /// JSON.
  static let json = CaptionOutput(format: nil)

  static var choices: [String] { CaptionFormat.all.map(\.name).filter { $0 != "json" } + ["json"] }

  init(format: CaptionFormat?) { self.format = format }

  /// Reads a name, in upper or lower case.
  init?(argument: String) {
    if argument.lowercased() == "json" {
      self = .json
    } else {
      guard let format = CaptionFormat.named(argument) else { return nil }
      self.format = format
    }
  }

  /// The format that a file name extension means; nil if it has none or an unknown one.
  init?(ending path: String) {
    guard let name = path.utf8.split(separator: UInt8(ascii: "/")).last,
      let dot = name.lastIndex(of: UInt8(ascii: ".")), let ending = String(name[name.index(after: dot)...])
    else { return nil }
    self.init(argument: ending)
  }

  /// The ending of its files.
  var ending: String { format?.name ?? "json" }

  /// The captions as a file.
  ///
  /// - Throws: `EncodingError` when a value cannot be written, which values of the library always can.
  func file(of track: CaptionTrack) throws -> String { try format?.write(track) ?? JSON.line(track) + "\n" }
}
