internal import Captions
internal import JSONValues

/// Finds words with times anywhere in JSON, whatever program wrote it.
///
/// No shape is expected: an object that has a text and a time is a word or a segment; a segment gives way to words with
/// times in it; of several lists that say the same, the finest counts. What is unknown costs nothing.
struct RecognizerJSON {
  /// A text and its times as the file has them.
  struct Item {
    var text: String
    var start: RawTime?
    var end: RawTime?
  }

  /// The words of a file, and the unit that was guessed where it is not seconds.
  static func words(in bytes: [UInt8]) throws(TimingError) -> ([HeardWord], TimeUnit?) {
    let roots: [JSONValue]
    do {
      roots = try JSONParser.values(in: bytes)
    } catch {
      throw .badJSON(line: error.line, message: error.message)
    }
    let plain = PlainerJSON.plain(roots)
    var items = plain.flatMap(collect)
    if !items.contains(where: { $0.start != nil }) {
      let inferred = InferredWords.items(in: .array(plain))
      if !inferred.isEmpty { items = inferred }
    }
    let isGuess = items.contains { $0.start?.isGuess ?? false }
    let unit = isGuess ? unit(of: items.filter { $0.start?.isGuess ?? false }) : .seconds
    return (items.withEnds(unit).flatMap { $0.words(unit) }, unit == .seconds ? nil : unit)
  }

  // MARK: Walking

  static func collect(_ value: JSONValue) -> [Item] {
    if let values = value.array {
      return row(values).map { $0.text.isEmpty ? [] : [$0] }
        ?? withoutRepeat(values.map(collect)) { $0 }.flatMap(\.self)
    }
    guard case .object(let members) = value, !isEvent(value) else { return [] }
    if let segments = value["segs"]?.array { return youTube(value, segments) }
    let inner = finest(members)
    let own = item(value)
    if inner.contains(where: { $0.start != nil }) { return inner }
    if let own, own.start != nil { return [own] }
    return inner + (own.map { [$0] } ?? [])
  }

  /// Of the lists in an object that hold words with times, the one with the most; the first of equals.
  private static func finest(_ members: [JSONValue.Member]) -> [Item] {
    var best: [Item] = []
    var count = 0
    for member in members where !wordless.contains(member.name) {
      let isChoice = choices.contains(member.name)
      let value = isChoice ? member.value.array?.first ?? member.value : member.value
      let items = collect(value)
      let timed = items.count { $0.start != nil }
      if timed > count || count == 0 && timed == 0 && items.count > best.count { (best, count) = (items, timed) }
    }
    return best
  }

  /// The parts of a list, but only the last of them where it says all again, as Google's does to tell speakers apart.
  static func withoutRepeat<Part>(_ parts: [[Part]], _ item: (Part) -> Item) -> [[Part]] {
    guard parts.count > 1, let last = parts.last else { return parts }
    let words = last.map(item).filter { $0.start != nil }
    let before = parts.dropLast().flatMap { $0.map(item) }.filter { $0.start != nil }
    let isAgain =
      words.count > 1 && words.count == before.count
      && zip(words, before).allSatisfy { $0.start == $1.start && $0.text == $1.text }
    return isAgain ? [last] : parts
  }

  /// True for what an object says is a sound or a silence, not a word.
  static func isEvent(_ value: JSONValue) -> Bool {
    value["type"]?.string.map { ["audio_event", "audioEvent", "event", "noise", "silence", "music"].contains($0) }
      ?? false
  }

  /// Lists of hypotheses, of which the first is the best.
  static let choices: Set<String> = ["alternatives", "nBest", "NBest", "alternative", "hypotheses"]

  /// `["word", 1.2, 1.5]`, as IBM writes it.
  static func row(_ values: [JSONValue]) -> Item? {
    guard values.count == 3 else { return nil }
    let texts = values.compactMap(\.string)
    let numbers = values.filter { $0.string == nil }.compactMap { RawTime($0) }
    guard texts.count == 1, numbers.count == 2 else { return nil }
    if texts[0].isHesitation { return Item(text: "", start: nil, end: nil) }
    return Item(text: texts[0], start: numbers[0], end: numbers[1])
  }

  static let names = [
    "word", "Word", "text", "content", "value", "utf8", "punct", "Display", "display", "transcript", "sentence",
    "msg", "body", "substring",
  ]

  /// The text of an object and its times; `names` are the members that may hold the text, the best first.
  static func item(_ value: JSONValue, names: [String] = names) -> Item? {
    let choice = choices.lazy.compactMap { value[$0]?.array?.first }.first
    let own = names.lazy.compactMap { value[$0]?.string }.first
    guard let text = own ?? names.lazy.compactMap({ choice?[$0]?.string }).first, !text.isControl,
      !text.isHesitation
    else {
      return nil
    }
    let start = Self.start(value)
    guard start != nil || text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.isDigit }) else {
      return nil
    }
    return Item(text: text, start: start, end: Self.end(value, start))
  }

  // MARK: Times

  private static let starts: [(name: String, unit: TimeUnit?)] = [
    ("offsetInTicks", .ticks), ("offsetMilliseconds", .milliseconds), ("tStartMs", .milliseconds),
    ("start_ms", .milliseconds), ("startMs", .milliseconds), ("begin_ms", .milliseconds), ("start", nil),
    ("startTime", nil), ("start_time", nil), ("startOffset", nil), ("Offset", nil), ("offset", nil), ("begin", nil),
    ("from", nil), ("ts", nil), ("begin_time", nil), ("bg", nil),
    ("start_at", nil), ("data_start", nil), ("timeOffset", nil), ("timestamp", nil),
  ]
  private static let ends: [(name: String, unit: TimeUnit?)] = [
    ("end_ms", .milliseconds), ("endMs", .milliseconds), ("end", nil), ("endTime", nil), ("end_time", nil),
    ("endOffset", nil), ("end_ts", nil), ("to", nil), ("stop", nil), ("ed", nil), ("end_at", nil),
    ("data_end", nil),
  ]
  private static let lengths: [(name: String, unit: TimeUnit?)] = [
    ("durationInTicks", .ticks), ("durationMilliseconds", .milliseconds), ("dDurationMs", .milliseconds),
    ("duration", nil), ("Duration", nil), ("dur", nil), ("length", nil),
  ]
  /// The names of all members that hold times.
  static let timeNames = Set((starts + ends + lengths).map(\.name) + ["offsets", "timestamps"])
  /// Members that hold times, sounds or signs in the picture and never words.
  static let wordless: Set<String> = [
    "offsets", "start", "end", "startTime", "endTime", "phones", "phonemes", "chars", "characters", "ocr",
  ]

  private static func first(_ names: [(name: String, unit: TimeUnit?)], _ value: JSONValue) -> RawTime? {
    for (name, unit) in names {
      if let time = RawTime(value[name], unit: unit) { return time }
    }
    return nil
  }

  static func start(_ value: JSONValue) -> RawTime? {
    if let offsets = value["offsets"], let time = RawTime(offsets["from"], unit: .milliseconds) { return time }
    if let pair = pair(value) { return pair.0 }
    return first(starts, value) ?? RawTime(value["timestamps"]?["from"]) ?? leftOutZero(value)
  }

  /// Google's JSON leaves out what is 0: a word that has an end as a duration, and no start.
  private static func leftOutZero(_ value: JSONValue) -> RawTime? {
    for (start, end) in [("startTime", "endTime"), ("startOffset", "endOffset"), ("start_time", "end_time")] {
      let isDuration = value[end]?.string?.hasSuffix("s") ?? false || value[end]?.isObject ?? false
      if isDuration, RawTime(value[end]) != nil, value[start].map({ $0 == .object([]) }) ?? true {
        return .known(0)
      }
    }
    return nil
  }

  static func end(_ value: JSONValue, _ start: RawTime?) -> RawTime? {
    if let offsets = value["offsets"], let time = RawTime(offsets["to"], unit: .milliseconds) { return time }
    if let pair = pair(value) { return pair.1 }
    if let end = first(ends, value) ?? RawTime(value["timestamps"]?["to"]) { return end }
    guard let start, let length = first(lengths, value), length.isGuess == start.isGuess else { return nil }
    return start + length
  }

  /// `"timestamp": [1.2, 1.5]`, of which the second may be missing.
  private static func pair(_ value: JSONValue) -> (RawTime, RawTime?)? {
    guard let values = value["timestamp"]?.array ?? value["timestamps"]?.array, let first = values.first else {
      return nil
    }
    return RawTime(first).map { ($0, values.count > 1 ? RawTime(values[1]) : nil) }
  }

  /// An event of YouTube: pieces with offsets from its start; pieces without are one text.
  private static func youTube(_ event: JSONValue, _ segments: [JSONValue]) -> [Item] {
    guard event["aAppend"] == nil, let start = event["tStartMs"]?.number else { return [] }
    let end = start + (event["dDurationMs"]?.number ?? 600)
    let offsets = segments.map { $0["tOffsetMs"]?.number }
    let texts = segments.map { $0["utf8"]?.string ?? "" }
    guard offsets.dropFirst().contains(where: { $0 != nil }) || texts.joined().split(separator: " ").count < 2
    else {
      return [Item(text: texts.joined(), start: .known(start), end: .known(end))]
    }
    return texts.indices.map { index in
      let from = start + (offsets[index] ?? 0)
      let next = index + 1 < texts.count ? start + (offsets[index + 1] ?? 0) : end
      return Item(text: " " + texts[index], start: .known(from), end: .known(min(next, from + 600)))
    }
  }

  /// The unit in which the middle of all items is spoken as fast as people speak.
  static func unit(of items: [Item]) -> TimeUnit {
    let rates = items.compactMap { item -> Double? in
      guard let start = item.start, let end = item.end, end.raw > start.raw else { return nil }
      let letters = item.text.unicodeScalars.count { $0.properties.isAlphabetic }
      return letters > 0 ? (end.raw - start.raw) / Double(letters) : nil
    }.sorted()
    if !rates.isEmpty { return TimeUnit.likeliest(perLetter: rates[rates.count / 2]) }
    guard let first = items.first?.start?.raw, let last = items.last?.start?.raw, last > first else {
      return .seconds
    }
    let letters = items.dropLast().reduce(0) { $0 + $1.text.count }
    return TimeUnit.likeliest(perLetter: (last - first) / Double(max(letters, 1)) * 0.7)
  }
}

extension RecognizerJSON.Item {
  /// The words, those of a segment spread over its time.
  func words(_ unit: TimeUnit) -> [HeardWord] {
    guard let from = start?.milliseconds(unit) else { return [HeardWord(text: text, time: nil)] }
    let to = end?.milliseconds(unit) ?? from
    return HeardWord(text: text, time: from..<max(from, to)).spread
  }
}

extension [RecognizerJSON.Item] {
  /// The same, those without an end lasting until the next, where the texts are as far apart as speech is long.
  func withEnds(_ unit: TimeUnit) -> [RecognizerJSON.Item] {
    guard contains(where: { $0.start != nil && $0.end == nil }) else { return self }
    let paces = zip(self, dropFirst()).compactMap { item, next -> Double? in
      guard let from = item.start?.milliseconds(unit), let to = next.start?.milliseconds(unit) else { return nil }
      return Double(to - from) / Double(Swift.max(item.text.count { $0.isLetter || $0.isNumber }, 1))
    }.sorted()
    guard !paces.isEmpty, (20...600).contains(paces[paces.count / 2]) else { return self }
    return indices.map { index in
      var item = self[index]
      guard item.end == nil, let from = item.start?.milliseconds(unit) else { return item }
      let longest = from + 500 + 100 * item.text.count
      let next = index + 1 < count ? self[index + 1].start?.milliseconds(unit) : nil
      item.start = .known(Double(from))
      item.end = .known(Double(next.map { $0 > from ? Swift.min($0, longest) : from } ?? longest))
      return item
    }
  }
}

extension String {
  /// Tokens that steer a recognizer: `[_BEG_]`, `<|en|>`.
  fileprivate var isControl: Bool { hasPrefix("[_") && hasSuffix("]") || hasPrefix("<|") && hasSuffix("|>") }
}
