import Locales
import Sentences
import Testing

/// What a caller tells beyond the text: rules for one call, the languages of spans, text without punctuation.
@Suite struct CallerTests {
  @Test func `a caller's sections are added to those of the language`() throws {
    let text = "Our Bewan. Park won. It rained."
    #expect(cut(text, by: try SentenceSplitter(language: "en")).count == 3)
    let additions = try LanguageFile(tag: "ours", text: "[before names]\nBewan.\n")
    let splitter = try SentenceSplitter(language: "en", options: .init(additions: additions))
    #expect(cut(text, by: splitter) == ["Our Bewan. Park won.", "It rained."])
  }

  @Test func `the language of a span wins over that of its paragraph`() throws {
    let (before, quote, after) = ("He wrote: ", "비가 그쳤습니다 곧 다시 뵙겠습니다 ", "Then he left.")
    let span = LanguageSpan(
      range: before.utf8.count..<before.utf8.count + quote.utf8.count, language: "ko")
    let splitter = try SentenceSplitter(language: "en")
    let text = before + quote + after
    #expect(splitter.sentences(in: text).count == 1)
    #expect(splitter.sentences(in: text, spans: [span]).map(\.boundary) == [.ending, .ending, .terminator])
  }

  @Test func `a mark inside a span of another language is judged by it`() throws {
    let text = "Sie kam am 3. Oktober an. Er auch."
    let splitter = try SentenceSplitter(language: "en")
    #expect(splitter.sentences(in: text).count == 3)
    let span = LanguageSpan(range: 0..<text.utf8.count, language: "de")
    #expect(splitter.sentences(in: text, spans: [span]).count == 2)
  }

  @Test func `ends without marks are less sure than ends with marks`() throws {
    let splitter = try SentenceSplitter(language: "ko", options: .init(unpunctuated: true))
    let sentences = splitter.sentences(in: "배가 떠났습니다 비가 오는구나 내일 다시 옵니다")
    #expect(sentences.map(\.boundary) == [.ending, .looseEnding, .end])
    #expect(sentences[1].confidence < sentences[0].confidence)
  }

  @Test(arguments: ["Ships left.\u{2060} Rain fell.", "نزل المطر.\u{200F} وصلت السفن.", "Why?\u{301} Because."])
  func `what is not seen stays with the mark before it`(text: String) throws {
    #expect(try SentenceSplitter(language: nil).sentences(in: text).count == 2)
  }
}
