import Aircheck
import Arguments
import JSONValues

/// The name of a caption format on the command line; the registry of the library says which there are.
struct FormatName: ArgumentValue {
  let format: CaptionFormat

  init(_ format: CaptionFormat) { self.format = format }

  init?(argument: String) {
    guard let format = CaptionFormat.named(argument) else { return nil }
    self.format = format
  }

  static var choices: [String] { CaptionFormat.all.map(\.name) }
}

/// A file of captions that has been read.
struct CaptionInput {
  let name: String
  let format: CaptionFormat
  var document: CaptionDocument
  /// True if a speech recognizer wrote it.
  private(set) var isHeard = false

  /// Reads a file of captions in any format and any charset.
  ///
  /// - Throws: ``Failure`` that names the line and what is wrong.
  init(_ path: String, as wanted: CaptionFormat? = nil, options: ReadOptions = ReadOptions()) throws(Failure) {
    let input = try Input(path)
    let bytes = try input.readAll()
    var text = Self.text(of: bytes)
    if text == nil { text = try Page(reading: bytes, from: input).text }
    try self.init(text ?? "", name: input.name, path: path, as: wanted, options: options)
  }

  /// Reads captions from text; `path` tells the format where the text does not.
  init(
    _ text: String, name: String, path: String, as wanted: CaptionFormat? = nil,
    options: ReadOptions = ReadOptions()
  ) throws(Failure) {
    self.name = name
    if text.unicodeScalars.allSatisfy({ $0.properties.isWhitespace || $0 == "\u{FEFF}" }) {
      throw Self.foreign(name, "an empty file")
    }
    let kind = wanted == nil ? InputFormat(of: text) : .text
    // What `captions --json` prints counts in milliseconds, what `convert --to json` writes in seconds.
    if kind == .captions {
      (format, document) = (.json, try Self.track(in: text, name: name).document)
      return
    }
    if [.recognizer, .json, .records, .brokenJSON].contains(kind), let heard = Self.heard(text, name: name, options)
    {
      (format, document, isHeard) = (.json, heard, true)
      return
    }
    if [.cleaned, .story, .sentences, .edits, .records].contains(kind) { throw Self.foreign(name, kind.name) }
    if [.sami, .microDVD, .scenarist].contains(kind) {
      throw Failure("\(name): this is \(kind.name), which nothing here reads", hint: kind.advice)
    }
    guard let format = wanted ?? Self.format(of: text, in: path) else {
      throw Self.foreign(name, text.captionShape)
    }
    self.format = format
    do {
      document = try format.read(text, options)
    } catch .unknown(let shape) where wanted == nil {
      throw Self.foreign(name, shape)
    } catch {
      throw Failure("\(name): \(error)")
    }
    // JSON of another kind reads as no cues at all.
    if kind == .json || kind == .recognizer, document.cues.isEmpty { throw Self.foreign(name, kind.name) }
  }

  /// A file as UTF-8: as it is, or with stand-ins where a recognizer cut characters in two; nil for another charset.
  static func text(of bytes: [UInt8]) -> String? {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    guard let first = bytes.first(where: { $0 > 0x20 }), "{[".utf8.contains(first) else { return nil }
    let text = String(withByteStandIns: bytes)
    guard let words = try? Recognition(reading: Array(text.utf8)).words,
      !words.contains(where: { $0.text.contains("\u{FFFD}") })
    else { return nil }
    return text
  }

  /// What a speech recognizer heard, segment by segment; nil if the file has no words with times.
  ///
  /// Whisper's own shape is a format of captions, which other programs write too.
  private static func heard(_ text: String, name: String, _ options: ReadOptions) -> CaptionDocument? {
    if let format = CaptionFormat.recognizing(text), let document = try? format.read(text, options),
      !document.cues.isEmpty, !document.isInMilliseconds
    {
      return document
    }
    guard let (document, unit) = try? CaptionDocument.heard(in: Array(text.utf8)) else { return nil }
    if let unit { Output.note("aircheck: \(name): its times are read as \(unit.rawValue)") }
    return document
  }

  private static func foreign(_ name: String, _ kind: String) -> Failure {
    Failure("\(name): not captions: it looks like \(kind)", hint: "give a file of captions, such as SRT or WebVTT")
  }

  private static func track(in text: String, name: String) throws(Failure) -> CaptionTrack {
    do throws(PipelineInputError) {
      if case .captions(let track) = try PipelineInput(Page(text: text)) { return track }
    } catch {
      throw Failure("\(name): this is \(error.format.name), but \(error.fault ?? "it cannot be read")")
    }
    throw Failure("\(name): no captions here")
  }

  /// Prints what could not be understood, a line each; of many only the first.
  func printWarnings() {
    for warning in document.warnings.prefix(10) { Output.note("aircheck: \(name): \(warning)") }
    let rest = document.warnings.count - 10
    if rest > 0 { Output.note("aircheck: \(name): and \(rest) more such lines") }
  }

  /// The format of a text: WebVTT where the file is called so, since only its first line makes it that; else what the
  /// text looks like; else what its file is called.
  private static func format(of text: String, in path: String) -> CaptionFormat? {
    let named = format(ofFile: path)
    return named?.name == "vtt" ? named : CaptionFormat.recognizing(text) ?? named
  }

  /// The format that a file name extension means.
  static func format(ofFile path: String) -> CaptionFormat? {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    return CaptionFormat.named(String(path[dot...].dropFirst()))
  }
}

extension CaptionDocument {
  /// True if its cues last for minutes: whisper's shape with the milliseconds of another program.
  fileprivate var isInMilliseconds: Bool { cues.count { $0.end - $0.start > 60_000 } * 2 > cues.count }
}

extension String {
  /// What a text that holds no captions looks like.
  fileprivate var captionShape: String {
    let head = prefix(2000).drop { $0.isWhitespace }
    if head.hasPrefix("{") || head.hasPrefix("[") { return "JSON of another kind" }
    if let table = timeTable { return table.name }
    if head.hasPrefix("<") { return "HTML or XML" }
    return "plain text"
  }
}
