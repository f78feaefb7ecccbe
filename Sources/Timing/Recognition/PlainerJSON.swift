internal import Captions
internal import JSONValues

/// Makes JSON say in one way what recognizers say in many, before words are looked for in it.
///
/// Each rewriting stands on structure: letters with times become words, times that lie beside a text or begin with its
/// segment become its own, and what was only heard for a moment, until the recognizer knew better, is left out.
enum PlainerJSON {
  /// The values of a file.
  static func plain(_ roots: [JSONValue]) -> [JSONValue] {
    let words = roots.filter { $0.spokenOffset != nil && $0["type"]?.string == "word" }
    return (words.isEmpty ? roots : words).compactMap(plain)
  }

  /// The value rewritten; nil for what a later value replaces.
  private static func plain(_ value: JSONValue) -> JSONValue? {
    switch value {
    case .array(let values): return .array(values.compactMap(plain))
    case .object(let members):
      guard !isInterim(value) else { return nil }
      let rewritten = members.compactMap { member in
        plain(member.value).map { JSONValue.Member(name: member.name, value: $0) }
      }
      return Self.rewritten(.object(rewritten))
    default: return value
    }
  }

  private static func rewritten(_ value: JSONValue) -> JSONValue {
    if let words = SpelledWords.words(in: value) { return .object([.init(name: "words", value: .array(words))]) }
    var value = value.withNamedText
    if let words = SpelledWords.paired(value) { value = value.adding("words", .array(words)) }
    if let time = value.spokenOffset ?? value.timeBeside ?? value.timeByName {
      value = value.timed(time.start, time.end)
    }
    return value.withWordsFromItsStart
  }

  /// True for what a recognizer says while it still listens: `"is_final": false`, `"partial": "the"`.
  private static func isInterim(_ value: JSONValue) -> Bool {
    if ["is_final", "isFinal", "IsFinal"].contains(where: { value[$0] == .bool(false) }) { return true }
    if value["final"] == .bool(false), value["alternatives"] != nil || value["hypotheses"] != nil { return true }
    if value["partial"]?.string != nil, value["text"] == nil { return true }
    return ["type", "message", "message_type", "event"].contains { name in
      guard let kind = value[name]?.string, kind.utf8.count < 40 else { return false }
      return kind.lowercased().contains("partial") || kind.lowercased().contains("interim")
    }
  }
}

extension JSONValue {
  fileprivate typealias Times = (start: RawTime, end: RawTime?)

  fileprivate func adding(_ name: String, _ value: JSONValue) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + [Member(name: name, value: value)])
  }

  /// The object with these times in place of its own.
  fileprivate func timed(_ start: RawTime, _ end: RawTime?) -> JSONValue {
    guard case .object(let members) = self else { return self }
    var kept = members.filter { !RecognizerJSON.timeNames.contains($0.name) }
    kept.append(Member(name: start.isGuess ? "start" : "start_ms", value: .number(start.raw)))
    if let end { kept.append(Member(name: end.isGuess ? "end" : "end_ms", value: .number(end.raw))) }
    return .object(kept)
  }

  /// The object with its text under a name that is known: `Content`, `FinalSentence`, or lines in a list.
  fileprivate var withNamedText: JSONValue {
    guard case .object(let members) = self else { return self }
    if RecognizerJSON.names.contains(where: { self[$0]?.string != nil }) { return self }
    if let lines = self["lines"]?.array?.map(\.string), !lines.isEmpty, lines.allSatisfy({ $0 != nil }) {
      return adding("text", .string(lines.compactMap(\.self).joined(separator: " ")))
    }
    let names = [
      "content", "word", "text", "transcript", "sentence", "finalsentence", "utterance", "written", "token",
    ]
    for name in names {
      if let member = members.first(where: { $0.name.utf8.count == name.utf8.count && $0.name.lowercased() == name }
      ),
        case .string = member.value
      {
        return adding("text", member.value)
      }
    }
    return self
  }

  /// The time of a mark of speech whose `start` and `end` are places in the text, as Amazon Polly writes them.
  fileprivate var spokenOffset: Times? {
    guard let time = self["time"]?.number, let from = self["start"]?.number, let to = self["end"]?.number,
      let text = self["value"]?.string,
      [text.utf8.count, text.utf16.count].contains(where: { Double($0) == to - from })
    else { return nil }
    return (.known(time), nil)
  }

  /// The times of a text that are beside it: `"instances": [{"start": …, "end": …}]`, `"timing": {…}`.
  fileprivate var timeBeside: Times? {
    guard case .object(let members) = self, hasText, RecognizerJSON.start(self) == nil else { return nil }
    for member in members {
      let inner = member.value.isObject ? member.value : member.value.array?.first ?? .null
      guard inner.isObject, !inner.hasText, !RecognizerJSON.wordless.contains(member.name) else { continue }
      if let start = RecognizerJSON.start(inner), let end = RecognizerJSON.end(inner, start) { return (start, end) }
    }
    return nil
  }

  /// The times of an object under names that only say what they are, such as `BeginOffsetMillis`.
  fileprivate var timeByName: Times? {
    guard case .object(let members) = self, RecognizerJSON.start(self) == nil else { return nil }
    let times = members.compactMap { member in
      TimeName(member.name).flatMap { name in name.time(member.value).map { (name.role, $0) } }
    }
    guard let start = times.first(where: { $0.0 == .start })?.1 else { return nil }
    if let end = times.first(where: { $0.0 == .end })?.1 { return (start, end) }
    let length = times.first { $0.0 == .length && $0.1.isGuess == start.isGuess }?.1
    return (start, length.map { start + $0 })
  }

  private var hasText: Bool { RecognizerJSON.names.contains { self[$0]?.string != nil } }

  /// The object with the times of its words counted from the start of the file, where they count from its own: the last
  /// of them ends a segment's length after 0, not at the segment's end.
  fileprivate var withWordsFromItsStart: JSONValue {
    guard case .object(let members) = self, let start = RecognizerJSON.start(self), start.raw > 0,
      let end = RecognizerJSON.end(self, start), end.isGuess == start.isGuess
    else { return self }
    let times = members.flatMap(\.value.timesOfWords)
    guard let first = times.first, let last = times.last, times.allSatisfy({ $0.start.isGuess == start.isGuess }),
      first.start.raw < start.raw / 2, let lastEnd = last.end,
      abs(lastEnd.raw + start.raw - end.raw) < abs(lastEnd.raw - end.raw)
    else { return self }
    return .object(members.map { Member(name: $0.name, value: $0.value.moved(by: start)) })
  }

  /// The times of all words within, in order.
  private var timesOfWords: [Times] {
    if isObject, hasText, let start = RecognizerJSON.start(self) {
      return [(start, RecognizerJSON.end(self, start))]
    }
    return children.flatMap(\.timesOfWords)
  }

  private func moved(by offset: RawTime) -> JSONValue {
    if isObject, hasText, let start = RecognizerJSON.start(self) {
      return timed(offset + start, RecognizerJSON.end(self, start).map { offset + $0 })
    }
    switch self {
    case .array(let values): return .array(values.map { $0.moved(by: offset) })
    case .object(let members):
      return .object(members.map { Member(name: $0.name, value: $0.value.moved(by: offset)) })
    default: return self
    }
  }
}
