internal import FoundationEssentials

/// The JSON of speech recognizers, all shapes in one: whatever is there is read, the rest is nil.
struct RecognizerFile: Decodable {
  private var segments: [Segment]?
  private var transcription: [CppSegment]?
  private var list: [Word]?
  private var result: [Word]?
  private var results: AmazonResults?
  private var events: [Event]?

  private enum CodingKeys: String, CodingKey {
    case segments
    case transcription
    case list = "words"
    case result
    case results
    case events
  }

  /// Reads a file; a list at its top is a list of segments.
  static func read(_ text: String) throws(TimingError) -> RecognizerFile {
    let (data, decoder) = (Data(text.utf8), JSONDecoder())
    if let file = try? decoder.decode(RecognizerFile.self, from: data) { return file }
    if let segments = try? decoder.decode([Segment].self, from: data) { return RecognizerFile(segments: segments) }
    let isJSON = (try? decoder.decode(Anything.self, from: data)) != nil
    throw isJSON ? .noWords : .notJSON
  }

  private init(segments: [Segment]) { self.segments = segments }

  /// All words, in the order of the file.
  var words: [HeardWord] {
    if let segments { return segments.flatMap(\.heard) }
    if let transcription { return transcription.flatMap(\.heard) }
    if let events { return events.flatMap(\.heard) }
    return (list ?? result ?? results?.items ?? []).map(\.heard)
  }
}

/// Any JSON value at all.
private struct Anything: Decodable { init(from decoder: any Decoder) {} }

/// Seconds as a number, as `"1.25"` or as `"1.25s"`.
private struct Seconds: Decodable {
  let milliseconds: Int?

  init(from decoder: any Decoder) throws {
    let box = try decoder.singleValueContainer()
    let text = try? box.decode(String.self)
    let number =
      text.map { Double($0.hasSuffix("s") ? String($0.dropLast()) : $0) } ?? (try? box.decode(Double.self))
    milliseconds = number.flatMap { (0...1e7).contains($0) ? Int(($0 * 1000).rounded()) : nil }
  }
}

/// A range that never runs backwards.
private func range(_ start: Int?, _ end: Int?) -> Range<Int>? {
  guard let start, let end = end ?? start as Int? else { return nil }
  return start..<max(start, end)
}

private struct Word: Decodable {
  var word: String?
  var text: String?
  var punct: String?
  var alternatives: [Alternative]?
  var start: Seconds?
  var end: Seconds?
  var startTime: Seconds?
  var endTime: Seconds?
  var amazonStart: Seconds?
  var amazonEnd: Seconds?

  struct Alternative: Decodable { var content: String? }

  private enum CodingKeys: String, CodingKey {
    case word
    case text
    case punct
    case alternatives
    case start
    case end
    case startTime
    case endTime
    case amazonStart = "start_time"
    case amazonEnd = "end_time"
  }

  var heard: HeardWord {
    let from = (start ?? startTime ?? amazonStart)?.milliseconds
    let to = (end ?? endTime ?? amazonEnd)?.milliseconds
    return HeardWord(text: word ?? text ?? punct ?? alternatives?.first?.content ?? "", time: range(from, to))
  }
}

private struct Segment: Decodable {
  var text: String?
  var word: String?
  var start: Seconds?
  var end: Seconds?
  var words: [Word]?

  var heard: [HeardWord] {
    if let words, !words.isEmpty { return words.map(\.heard) }
    let time = range(start?.milliseconds, end?.milliseconds)
    return HeardWord(text: word ?? text ?? "", time: time).spread
  }
}

private struct CppSegment: Decodable {
  struct Offsets: Decodable {
    var from: Int?
    var to: Int?
  }
  var offsets: Offsets?
  var text: String?

  var heard: [HeardWord] { HeardWord(text: text ?? "", time: range(offsets?.from, offsets?.to)).spread }
}

private struct AmazonResults: Decodable { var items: [Word]? }

private struct Event: Decodable {
  struct Piece: Decodable {
    var utf8: String?
    var tOffsetMs: Int?
  }
  var tStartMs: Int?
  var dDurationMs: Int?
  var aAppend: Int?
  var segs: [Piece]?

  /// Each piece up to the next; what only adds a line end says nothing.
  var heard: [HeardWord] {
    guard aAppend == nil, let segs, let tStartMs else { return [] }
    let starts = segs.map { tStartMs + ($0.tOffsetMs ?? 0) } + [tStartMs + (dDurationMs ?? 0)]
    return segs.indices.map { index in
      let end = min(starts[index + 1], starts[index] + 600)
      return HeardWord(text: " " + (segs[index].utf8 ?? ""), time: range(starts[index], end))
    }
  }
}

extension HeardWord {
  /// A run of words over the time of the whole, by their letters.
  fileprivate var spread: [HeardWord] {
    guard let time else { return [self] }
    let words = text.split(whereSeparator: \.isWhitespace)
    let letters = max(words.reduce(0) { $0 + $1.count }, 1)
    var before = 0
    return words.map { word in
      let from = time.lowerBound + time.count * before / letters
      before += word.count
      return HeardWord(text: " " + word, time: from..<time.lowerBound + time.count * before / letters)
    }
  }
}
