import Sentences
import TestSupport
import Testing

/// What holds for every text, whatever it says.
@Suite struct LawsTests {
  static let letters = "ab.A .?!\"'()[]«»“”„「」。다요 습니다와\n\r\u{85}\u{2029},;:1 2.i)é😀\u{301}…א؟ہ۔कर।กข ໆၤ"

  @Test(arguments: 0..<8) func `sentences tile every text`(seed: UInt64) throws {
    let splitter = try SentenceSplitter(language: ["en", "ko", "ja", "de", "th", "ar", "zh", nil][Int(seed)])
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1_500 {
      let text = generator.text(of: 0...60, from: Self.letters)
      let sentences = splitter.sentences(in: text)
      let bounds = [0] + sentences.map(\.range.upperBound)
      #expect(
        sentences.map(\.range.lowerBound) == Array(bounds.dropLast()), "seed \(seed): \(text.debugDescription)")
      #expect(bounds.last == text.utf8.count, "seed \(seed): \(text.debugDescription)")
      #expect(zip(bounds, bounds.dropFirst()).allSatisfy(<), "seed \(seed): \(text.debugDescription)")
      let bytes = Array(text.utf8)
      #expect(bounds.allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<4) func `a stream finds the same sentences however it is cut`(seed: UInt64) throws {
    let splitter = try SentenceSplitter(language: ["en", "ko", "th", nil][Int(seed)])
    var generator = SeededGenerator(seed: 100 + seed)
    for _ in 0..<300 {
      let text = generator.text(of: 0...900, from: Self.letters)
      #expect(streamed(text, splitter, &generator) == splitter.sentences(in: text), "seed \(seed): \(text)")
    }
  }

  @Test func `a stream agrees with the whole on a paragraph of many blocks`() throws {
    let splitter = try SentenceSplitter(language: "en")
    var generator = SeededGenerator(seed: 7)
    let words = ["Dr.", "Kim", "said", "\"no.\"", "the", "U.S.", "It", "rained...", "3.", "why?", "a.", "(so.)"]
    let text = (0..<14_000).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
    #expect(streamed(text, splitter, &generator) == splitter.sentences(in: text))
  }

  @Test func `cutting a sentence again changes nothing where the text is plain`() throws {
    let splitter = try SentenceSplitter(language: "en")
    let text = "Snow fell in Seoul. Buses were late! \"Why?\" asked Ms. Han. Nobody knew...\nThe end.\n"
    let bytes = Array(text.utf8)
    for sentence in splitter.sentences(in: text) {
      let alone = String(decoding: bytes[sentence.range], as: UTF8.self)
      #expect(splitter.sentences(in: alone).count == 1, "\(alone)")
    }
  }

  @Test(arguments: [".", "\"", "A. ", "?!", "「。", "1. ", ". \"", "...\u{201C}", "U.S. ", "다. "])
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

  private func streamed(
    _ text: String, _ splitter: SentenceSplitter, _ generator: inout SeededGenerator
  ) -> [Sentence] {
    var stream = SentenceStream(splitter)
    var rest = Array(text.utf8)[...]
    var found: [Sentence] = []
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...max(1, text.utf8.count / 8), using: &generator))
      found += stream.add(piece)
      rest = rest.dropFirst(piece.count)
    }
    return found + stream.finish()
  }
}
