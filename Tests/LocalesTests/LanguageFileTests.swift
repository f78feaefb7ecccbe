import FoundationEssentials
import Locales
import Testing

@Suite struct LanguageFileTests {
  @Test func `every file of Locales is built in, and none else`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Locales")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let tags = names.filter { $0.hasSuffix(".locale") }.map { String($0.dropLast(7)) }
    #expect(LanguageBook.builtIn.tags == tags.sorted())
  }

  @Test(arguments: LanguageBook.builtIn.tags)
  func `every built-in file follows the grammar`(tag: String) throws {
    let file = try #require(try LanguageBook.builtIn.file(for: tag))
    #expect(file.tag == tag)
    #expect(file.name != tag, "the first line names the language")
  }

  @Test(arguments: LanguageBook.builtIn.tags)
  func `words of a section are the same without the rest of the file`(tag: String) throws {
    let file = try #require(try LanguageBook.builtIn.file(for: tag))
    for section in ["function words", "common words", "abbreviations", "no such section"] {
      #expect(LanguageBook.builtIn.words(section, of: tag) == file.words(section))
    }
  }

  @Test func `a tag falls back to the shorter one, a replaced file wins`() throws {
    let book = LanguageBook(replacing: ["ko": "[x]\none\n  + yes\n  - no\n"])
    let file = try #require(try book.file(for: "ko-KP"))
    let entry = try #require(file["x"].first)
    #expect((entry.text, entry.line) == ("one", 2))
    #expect((entry.examples, entry.counterexamples) == (["yes"], ["no"]))
    #expect(try book.file(for: "tlh") == nil)
  }

  @Test(arguments: [
    ("lost\n", 1, LanguageFileError.Problem.outsideSection), ("[a]\n  + x\n", 2, .exampleOfNothing),
    ("[a]\n\n x\n", 3, .indented),
  ])
  func `a line outside of the grammar is named`(text: String, line: Int, problem: LanguageFileError.Problem) {
    #expect(throws: LanguageFileError(tag: "xx", line: line, problem: problem)) {
      try LanguageFile(tag: "xx", text: text)
    }
  }
}
