import Sentences
import Testing

@Suite("Text without punctuation")
struct UnpunctuatedTests {
  @Test(
    "a language that has endings, spaces or capitals to go by says so", arguments: ["ko", "ja", "hi", "th", "en"])
  func known(_ language: String) throws {
    #expect(try SentenceSplitter(language: language, options: .init(unpunctuated: true)).endsWithoutMarks == true)
  }

  @Test("a language that has none says so too", arguments: ["fr", "de", "zh", "sw"])
  func unknown(_ language: String) throws {
    #expect(try SentenceSplitter(language: language, options: .init(unpunctuated: true)).endsWithoutMarks == false)
  }

  @Test("a language that is found paragraph by paragraph is not judged beforehand")
  func open() throws { #expect(try SentenceSplitter().endsWithoutMarks == nil) }
}
