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
}
