import Aircheck
import Arguments

/// What `aircheck sentences` is asked for.
struct SentencesOptions: Sendable {
  var language: String?
  var json = false
  var explain = false
  var unpunctuated = false
  var abbreviations: [String] = []
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
  ],
  operands: Operands("FILE", \.files, "Texts; '-' is standard input"),
  examples: [
    Example("sentences --lang en story.txt", "One sentence a line"),
    Example("sentences --lang ko --unpunctuated speech.txt", "What a speech recognizer wrote"),
    Example("sentences --explain story.txt", "Why there, and why not there"),
  ]
) { options in
  let splitter = try SentenceSplitter(
    language: options.language,
    options: .init(unpunctuated: options.unpunctuated, abbreviations: options.abbreviations))
  for path in options.files.isEmpty ? ["-"] : options.files {
    let text = try Input(path).readText()
    try options.explain ? explain(text, splitter) : printSentences(text, splitter, json: options.json)
  }
  return .success
}

private func printSentences(_ text: String, _ splitter: SentenceSplitter, json: Bool) throws {
  let bytes = Array(text.utf8)
  var page = ""
  for sentence in splitter.sentences(in: text) {
    let words = oneLine(bytes[sentence.range])
    if words.isEmpty { continue }
    page += json ? try JSON.line(SentenceLine(sentence: sentence, text: words)) + "\n" : words + "\n"
  }
  try Output.print(page)
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
