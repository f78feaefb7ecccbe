import Cleaning
import Editing
import TestSupport
import Testing

@Suite struct TagTests {
  @Test(arguments: StandardElements.all)
  func `the tags of every element leave a text`(name: String) throws {
    let text = "The boats <\(name) class=\"x\">left</\(name)> on Monday."
    let cleaned = try Cleaner(language: "en", only: ["tag"]).clean(text).text
    // A block begins a line of its own; that is asked elsewhere.
    #expect(cleaned.split(whereSeparator: \.isWhitespace).joined(separator: " ") == "The boats left on Monday.")
  }

  @Test(arguments: ["<Reporter> The boats left.", "a <b and c> d", "if x <time then y> z", "<앵커> 배가 떠났습니다."])
  func `what only looks like a tag stays`(text: String) throws {
    #expect(try Cleaner(language: "en", only: ["tag"]).clean(text).text == text)
  }
}
