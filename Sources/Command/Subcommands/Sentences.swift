import Aircheck
import Arguments

/// What `aircheck sentences` is asked for.
struct SentencesOptions: Sendable {
  var language: String?
  var json = false
  var explain = false
  var unpunctuated = false
  var abbreviations: [String] = []
  var abbreviationFile: String?
  var files: [String] = []
}

let sentencesCommand = Command(
  "sentences", "Print one sentence a line", from: SentencesOptions(),
  options: [
    .value("lang", "l", \.language, "TAG", "The language, as in 'languages'; without it, found by script"),
    .flag("json", "j", \.json, "Print JSON: a line a sentence, with its range in UTF-8 offsets"),
    .flag("explain", "e", \.explain, "Print every place that looks like an end, and why it is one or not"),
    .flag("unpunctuated", "u", \.unpunctuated, "The text has no punctuation: go by the language's endings"),
    .list("abbreviation", "a", \.abbreviations, "WORD", "A word whose stop ends no sentence; may be repeated"),
    .value(
      "abbreviations", nil, \.abbreviationFile, "FILE", "A file of such words, with spaces or line ends between"),
  ],
  operands: Operands("FILE", \.files, "Texts; '-' is standard input"),
  examples: [
    Example("sentences --lang en story.txt", "One sentence a line"),
    Example("sentences --lang ko --unpunctuated speech.txt", "What a speech recognizer wrote"),
    Example("sentences --explain story.txt", "Why there, and why not there"),
  ]
) { options in
  let listed =
    try options.abbreviationFile.map { try Input($0).readText().split(whereSeparator: \.isWhitespace) } ?? []
  let splitter = try SentenceSplitter(
    language: options.language,
    options: .init(
      unpunctuated: options.unpunctuated, abbreviations: options.abbreviations + listed.map(String.init)))
  for path in options.files.isEmpty ? ["-"] : options.files {
    if options.explain {
      try explain(try Input(path).readText(), splitter)
    } else {
      try printSentences(of: try Input(path), splitter, json: options.json)
    }
  }
  return .success
}

/// Prints sentences as they become sure, so that a text of any length takes no more room than a paragraph.
private func printSentences(of input: Input, _ splitter: SentenceSplitter, json: Bool) throws {
  var stream = SentenceStream(splitter)
  var pending: [UInt8] = []
  var base = 0
  func take(_ sentences: [Sentence]) throws {
    var page = ""
    for sentence in sentences {
      let bytes = pending[sentence.range.lowerBound - base..<sentence.range.upperBound - base]
      page += try line(sentence, bytes, input.name, json: json)
    }
    if let end = sentences.last?.range.upperBound {
      pending.removeFirst(end - base)
      base = end
    }
    try Output.print(page)
  }
  while let piece = try input.next() {
    pending += piece
    try take(stream.add(piece))
  }
  try take(stream.finish())
}

private func line(_ sentence: Sentence, _ bytes: ArraySlice<UInt8>, _ name: String, json: Bool) throws -> String {
  guard String(validating: bytes, as: UTF8.self) != nil else {
    throw Failure(
      "\(name): not UTF-8 in the sentence at byte \(sentence.range.lowerBound)",
      hint: "run 'aircheck clean' on it first, which finds out the encoding")
  }
  let words = oneLine(bytes)
  if words.isEmpty { return "" }
  return json ? try JSON.line(SentenceLine(sentence: sentence, text: words)) + "\n" : words + "\n"
}

/// A sentence as `--json` prints it.
private struct SentenceLine: Encodable {
  var sentence: Sentence
  var text: String

  private enum Key: String, CodingKey { case boundary, start, end, text }

  func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: Key.self)
    try line.encode(sentence.boundary, forKey: .boundary)
    try line.encode(sentence.range.lowerBound, forKey: .start)
    try line.encode(sentence.range.upperBound, forKey: .end)
    try line.encode(text, forKey: .text)
  }
}

private func explain(_ text: String, _ splitter: SentenceSplitter) throws {
  let bytes = Array(text.utf8)
  var page = ""
  for judgement in splitter.judgements(in: text) {
    let before = bytes[..<judgement.offset].suffix(40).drop { $0 & 0xC0 == 0x80 }
    let after = bytes[judgement.offset...].prefix(30)
    let mark = judgement.reason.isBoundary ? "|" : "-"
    page += "\(judgement.offset)\t\(judgement.reason.rawValue)\t…\(oneLine(before)) \(mark) \(oneLine(after))…\n"
  }
  try Output.print(page)
}

/// White space at the ends taken off, and every run of it between words made one space.
private func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
  String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
