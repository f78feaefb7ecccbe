import Foundation
import Locales
import Sentences
import TestSupport
import Testing

/// What holds for every text, whatever it says: 100,000 of them, a share for each language.
///
/// The seed of a text stands in the message of what fails.
@Suite struct LawsTests {
  static let languages = ["en", "ko", "ja", "zh", "de", "fr", "ru", "ar", "hi", "th"]
  static let textsPerLanguage = 10_000

  @Test(arguments: languages.indices) func `sentences tile, walls hold, and no cut of a stream matters`(
    index: Int
  ) throws {
    let language = Self.languages[index]
    let splitter = try SentenceSplitter(language: language)
    var writer = try TextWriter(language: language, seed: UInt64(index))
    var whole = ""
    var apart: [Int] = []
    for number in 0..<Self.textsPerLanguage {
      let text = writer.paragraph()
      let ends = splitter.sentences(in: text).map(\.range.upperBound)
      #expect(tile(ends, text), "\(language), text \(number): \(text.debugDescription)")
      apart += ends.map { $0 + whole.utf8.count }
      whole += text
    }
    let together = splitter.sentences(in: whole)
    #expect(together.map(\.range.upperBound) == apart, "\(language): paragraphs are no walls")
    let size = [1, 7, 64, nil, nil][index % 5]
    #expect(streamed(whole, splitter, pieces: size) == together, "\(language): pieces of \(size ?? 0)")
  }

  private func tile(_ ends: [Int], _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return ends.last == bytes.count && zip([0] + ends, ends).allSatisfy(<)
      && ends.allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
  }

  @Test(arguments: languages.indices) func `a sentence by itself is one sentence`(index: Int) throws {
    let language = Self.languages[index]
    let splitter = try SentenceSplitter(language: language)
    var writer = try TextWriter(language: language, seed: 1_000 + UInt64(index))
    for number in 0..<200 {
      let text = writer.copy()
      let bytes = Array(text.utf8)
      for sentence in splitter.sentences(in: text) {
        let alone = String(decoding: bytes[sentence.range], as: UTF8.self)
        #expect(splitter.sentences(in: alone).count == 1, "\(language), text \(number): \(alone), of \(text)")
      }
    }
  }

  @Test func `a stream agrees with the whole on a paragraph of many paragraphs`() throws {
    let splitter = try SentenceSplitter(language: "en")
    var generator = SeededGenerator(seed: 7)
    let words = ["Dr.", "Kim", "said", "\"no.\"", "the", "U.S.", "It", "rained...", "3.", "why?", "a.", "(so.)"]
    let text = (0..<14_000).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
    #expect(streamed(text, splitter, pieces: nil) == splitter.sentences(in: text))
  }

  @Test(arguments: [".", "\"", "A. ", "?!", "「。", "1. ", ". \"", "...\u{201C}", "U.S. ", "다. ", " ", "(", "("])
  func `work grows no faster than the text`(unit: String) throws {
    let splitter = try SentenceSplitter(language: unit.contains("다") ? "ko" : "en")
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      let text = String(repeating: unit, count: count)
      return (0..<3).map { _ in clock.measure { _ = splitter.sentences(in: text) } }.min() ?? .zero
    }
    let (short, long) = (time(500), time(4_000))
    #expect(long < short * 8 * 5 + .milliseconds(20), "\(unit): \(short), then \(long)")
  }

  /// The sentences of a text that comes in pieces of a size, or of sizes drawn at random.
  private func streamed(_ text: String, _ splitter: SentenceSplitter, pieces size: Int?) -> [Sentence] {
    var generator = SeededGenerator(seed: UInt64(text.utf8.count))
    var stream = SentenceStream(splitter)
    let bytes = Array(text.utf8)
    var at = 0
    var found: [Sentence] = []
    while at < bytes.count {
      let end = min(bytes.count, at + (size ?? Int.random(in: 1...4_000, using: &generator)))
      found += stream.add(bytes[at..<end])
      at = end
    }
    return found + stream.finish()
  }
}
