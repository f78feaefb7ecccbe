internal import Bytes
public import Captions
internal import JSONValues

extension CaptionDocument {
  /// Reads what a speech recognizer wrote as captions: its segments, or its words put together until a sentence ends,
  /// someone else speaks or the speech pauses.
  ///
  /// - Parameter bytes: JSON in any shape that `Recognition` reads.
  /// - Returns: The captions, and the unit in which the file's numbers were read, where the file does not name it and it
  ///   is not seconds.
  /// - Throws: `TimingError` when there are not words with times.
  public static func heard(in bytes: [UInt8]) throws(TimingError) -> (CaptionDocument, guessedUnit: TimeUnit?) {
    let roots: [JSONValue]
    do {
      roots = try JSONParser.values(in: bytes)
    } catch {
      throw .badJSON(line: error.line, message: error.message)
    }
    let plain = PlainerJSON.plain(roots)
    var pieces = plain.flatMap { HeardPiece.all(in: $0).beginningAnew }
    if !pieces.contains(where: { $0.item.start != nil }) {
      pieces = InferredWords.items(in: .array(plain)).map {
        HeardPiece(kind: $0.text.contains(" ") ? .segment : .word, item: $0)
      }
    }
    let guessed = pieces.map(\.item).filter { $0.start?.isGuess ?? false }
    let unit = guessed.isEmpty ? .seconds : RecognizerJSON.unit(of: guessed)
    for (index, item) in pieces.map(\.item).withEnds(unit).enumerated() { pieces[index].item = item }
    var builder = HeardCueBuilder(unit: unit, isSpaced: pieces.haveOwnSpaces)
    for piece in pieces { builder.take(piece) }
    let cues = builder.finished()
    guard !cues.isEmpty else { throw .noWords }
    let document = CaptionDocument(language: roots.lazy.compactMap(\.spokenLanguage).first, cues: cues)
    return (document, unit == .seconds ? nil : unit)
  }
}

/// A segment, a word or a mark of a recognizer's output, in the order of the file.
struct HeardPiece {
  enum Kind {
    case segment
    case word
    /// A mark that belongs to the word before.
    case mark
  }

  var kind: Kind
  var item: RecognizerJSON.Item
  var voice: String?
  /// True if what follows is a passage of its own.
  var begins = false

  /// What a value holds; a segment that is too long for a caption gives way to its words.
  static func all(in value: JSONValue) -> [HeardPiece] {
    if let values = value.array {
      if let row = RecognizerJSON.row(values) {
        return row.text.isEmpty ? [] : [HeardPiece(kind: .word, item: row)]
      }
      return RecognizerJSON.withoutRepeat(values.map(all), \.item).flatMap(\.self)
    }
    guard case .object(let members) = value, !RecognizerJSON.isEvent(value) else { return [] }
    if let segments = value["segs"]?.array { return event(value, segments) }
    if let mark = mark(value) { return [mark] }
    let voice = value["speaker"]?.string ?? value["speaker_label"]?.string
    let inner = finest(members).map { $0.spoken(by: voice) }
    guard let own = RecognizerJSON.item(value, names: names) else { return inner }
    guard own.start != nil else { return inner.beginningAnew }
    let isWhole = !inner.isEmpty || own.text.split(whereSeparator: \.isWhitespace).count > 1
    if isWhole, !inner.isEmpty, own.isLong { return inner.beginningAnew }
    return [HeardPiece(kind: isWhole ? .segment : .word, item: own, voice: voice)]
  }

  /// Texts as people read them come before texts as they were heard.
  private static let names = [
    "punctuated_word", "punct", "Display", "display", "DisplayText", "text", "transcript", "word", "Word",
    "content",
    "value", "utf8", "sentence", "msg", "body", "substring",
  ]

  /// The list that says the most: segments before words, unless they are too long to be read at once.
  private static func finest(_ members: [JSONValue.Member]) -> [HeardPiece] {
    var best: [HeardPiece] = []
    for member in members where !RecognizerJSON.wordless.contains(member.name) {
      let isChoice = RecognizerJSON.choices.contains(member.name)
      let pieces = all(in: isChoice ? member.value.array?.first ?? member.value : member.value)
      if pieces.worth > best.worth { best = pieces }
    }
    return best
  }

  /// An event of YouTube, with its own lines.
  private static func event(_ event: JSONValue, _ segments: [JSONValue]) -> [HeardPiece] {
    guard event["aAppend"] == nil, let start = event["tStartMs"]?.number else { return [] }
    let text = segments.compactMap { $0["utf8"]?.string }.joined()
    guard text.contains(where: { !$0.isWhitespace }) else { return [] }
    let end = start + (event["dDurationMs"]?.number ?? 600)
    return [HeardPiece(kind: .segment, item: .init(text: text, start: .known(start), end: .known(end)))]
  }

  private static func mark(_ value: JSONValue) -> HeardPiece? {
    guard let type = value["type"]?.string, type == "punctuation" || type == "punct" else { return nil }
    let choice = RecognizerJSON.choices.lazy.compactMap { value[$0]?.array?.first }.first
    let text = (value["value"] ?? value["content"] ?? choice?["content"])?.string ?? ""
    return HeardPiece(kind: .mark, item: .init(text: text.filter { !$0.isWhitespace }, start: nil, end: nil))
  }

  private func spoken(by voice: String?) -> HeardPiece {
    var piece = self
    piece.voice = piece.voice ?? voice
    return piece
  }
}

extension RecognizerJSON.Item {
  /// True if it is more than two lines of a caption.
  fileprivate var isLong: Bool { text.count > 84 }
}

extension [HeardPiece] {
  /// The same as a passage of its own.
  fileprivate var beginningAnew: [HeardPiece] {
    guard !isEmpty else { return self }
    var pieces = self
    pieces[0].begins = true
    return pieces
  }

  /// How much a list says: its letters with times; of equals, segments that can be read at once, then words.
  fileprivate var worth: Int {
    let timed = filter { $0.item.start != nil }
    let letters = timed.reduce(0) { $0 + $1.item.text.count { !$0.isWhitespace } }
    let isReadable = !timed.isEmpty && timed.allSatisfy { $0.kind == .segment && !$0.item.isLong }
    // Marks and spellings differ a little between a list of words and one of segments.
    return letters / 8 * 16 + (isReadable ? 40 : timed.isEmpty ? 0 : 1)
  }

  /// True if words begin with the space that parts them, as whisper's do.
  fileprivate var haveOwnSpaces: Bool {
    let words = filter { $0.kind == .word }
    return words.dropFirst().count { $0.item.text.hasPrefix(" ") } * 4 >= Swift.max(words.count, 1)
  }
}

/// Puts pieces together into cues.
private struct HeardCueBuilder {
  let unit: TimeUnit
  let isSpaced: Bool
  private var cues: [Cue] = []
  private var text = ""
  private var time: Range<Int>?
  private var voice: String?

  init(unit: TimeUnit, isSpaced: Bool) { (self.unit, self.isSpaced) = (unit, isSpaced) }

  mutating func take(_ piece: HeardPiece) {
    if piece.kind == .mark {
      text += text.isEmpty ? "" : piece.item.text
      return
    }
    guard let from = piece.item.start?.milliseconds(unit) else {
      return append(piece.item.text)
    }
    let to = max(from, piece.item.end?.milliseconds(unit) ?? from)
    let pause = time.map { from - $0.upperBound } ?? 0
    let isLong = time.map { to - $0.lowerBound > 7000 } ?? false
    if piece.kind == .segment || piece.begins || piece.voice != voice || pause >= 1500 || isLong
      || text.endsSentence
    {
      close()
    }
    voice = piece.voice
    append(piece.item.text)
    time = min(time?.lowerBound ?? from, from)..<max(time?.upperBound ?? to, to)
    if piece.kind == .segment { close() }
  }

  /// All cues, each over before the next begins.
  mutating func finished() -> [Cue] {
    close()
    cues.sort { $0.start < $1.start }
    for index in cues.indices.dropLast() where cues[index + 1].start > cues[index].start {
      cues[index].end = min(cues[index].end, cues[index + 1].start)
    }
    return cues
  }

  private mutating func append(_ more: String) {
    let needsSpace = !isSpaced && !(text.unicodeScalars.last?.isUnspaced ?? true)
    let isUnspaced = more.unicodeScalars.first?.isUnspaced ?? true
    text += (needsSpace || !isSpaced && !text.isEmpty && !isUnspaced ? " " : "") + more
  }

  private mutating func close() {
    let lines = text.joiningByteStandIns.split(separator: "\n").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    if let time, lines.contains(where: { !$0.isEmpty }) {
      cues.append(
        Cue(start: time.lowerBound, end: time.upperBound, lines: lines.filter { !$0.isEmpty }, voice: voice))
    }
    (text, time) = ("", nil)
  }
}

extension JSONValue {
  /// The language that the recognizer names, by its tag.
  fileprivate var spokenLanguage: String? {
    let own = ["language", "language_code", "languageCode"].lazy.compactMap { self[$0]?.string }.first
    let tag = own ?? self["result"]?["language"]?.string ?? self["results"]?["language_code"]?.string
    guard let tag, tag.utf8.count < 4 || tag.contains("-") else { return nil }
    return tag
  }
}
