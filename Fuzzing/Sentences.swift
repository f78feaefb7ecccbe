import Aircheck

/// The way of bytes to sentences, held to its laws: they tile the text, and no cut of a stream matters.
///
/// The first byte chooses the language, the last the size of the pieces.
func checkSentences(of bytes: [UInt8]) {
  guard let first = bytes.first, let last = bytes.last else { return }
  let splitter = splitters[Int(first) % splitters.count]
  let text = String(decoding: bytes, as: UTF8.self)
  let sentences = splitter.sentences(in: text)
  let utf8 = Array(text.utf8)
  var end = 0
  for sentence in sentences {
    precondition(sentence.range.lowerBound == end && !sentence.range.isEmpty, "the sentences do not tile")
    end = sentence.range.upperBound
    precondition(
      end == utf8.count || end < utf8.count && utf8[end] & 0xC0 != 0x80, "a sentence ends in a character")
  }
  precondition(end == utf8.count, "the sentences do not end with the text")
  precondition(streamed(utf8, splitter, pieces: Int(last) + 1) == sentences, "a stream finds other sentences")
  let places = splitter.decisions(in: text).filter(\.reason.isBoundary).map(\.offset)
  precondition(places == sentences.map(\.range.upperBound), "the reasons tell of other sentences")
}

private func streamed(_ bytes: [UInt8], _ splitter: SentenceSplitter, pieces size: Int) -> [Sentence] {
  var stream = SentenceStream(splitter)
  var found: [Sentence] = []
  for start in stride(from: 0, to: bytes.count, by: size) {
    found += stream.add(bytes[start..<min(bytes.count, start + size)])
  }
  return found + stream.finish()
}

private let splitters = ["en", "ko", "ja", "zh", "de", "th", "hi", "ar", "el", nil].flatMap { language in
  [false, true].compactMap { unpunctuated in
    try? SentenceSplitter(language: language, options: .init(unpunctuated: unpunctuated))
  }
}
