import FoundationEssentials
import Locales
import Testing

@Suite struct LanguageFileTests {
  @Test func `every file of Locales is built in, and none else`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Locales")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let tags = names.filter { $0.hasSuffix(".locale") }.map { String($0.dropLast(7)) }
    #expect(LanguageFiles.builtIn.tags == tags.sorted())
  }

  @Test(arguments: LanguageFiles.builtIn.tags)
  func `every built-in file follows the grammar`(tag: String) throws {
    let read = try LanguageFile(tag: tag, text: try Self.text(of: tag))
    let file = try #require(try LanguageFiles.builtIn.file(for: tag))
    #expect(file.tag == tag)
    #expect(file.name != tag, "the first line names the language")
    #expect((file.name, file.sections) == (read.name, read.sections))
    for section in LanguageSection.patterns { _ = try read.patterns(section) }
  }

  private static func text(of tag: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Locales")
    return try String(contentsOf: folder.appending(path: "\(tag).locale"), encoding: .utf8)
  }

  @Test(arguments: LanguageFiles.builtIn.tags)
  func `words of a section are the same without the rest of the file`(tag: String) throws {
    let read = try LanguageFile(tag: tag, text: try Self.text(of: tag))
    let file = try #require(try LanguageFiles.builtIn.file(for: tag))
    for section in LanguageSection.allCases {
      #expect(LanguageFiles.builtIn.words(section, of: tag) == read.words(section))
      #expect(file.words(section) == read.words(section))
    }
  }

  @Test(arguments: LanguageFiles.builtIn.tags)
  func `no pair of words is taken for a comment`(tag: String) throws {
    let text = try Self.text(of: tag)
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("#+") }, "put another pair first on the line")
  }

  @Test func `a tag falls back to the shorter one, a replaced file wins`() throws {
    let files = LanguageFiles(replacing: ["ko": "[thanks]\none\n  + yes\n  - no\n"])
    let file = try #require(try files.file(for: "ko-KP"))
    let entry = try #require(file[.thanks].first)
    #expect((entry.text, entry.line) == ("one", 2))
    #expect((entry.examples, entry.counterexamples) == (["yes"], ["no"]))
    #expect(try files.file(for: "tlh") == nil)
  }

  @Test(arguments: [
    ("lost\n", 1, LanguageFileError.Problem.outsideSection), ("[thanks]\n  + x\n", 2, .exampleOfNothing),
    ("[thanks]\n\n x\n", 3, .indented), ("[thanks]\r\n\r\n\tx\r\n", 3, .indented),
    ("# X\n\n[hand-off]\n", 3, .unknownSection("hand-off")), ("[]\n", 1, .unknownSection("")),
  ])
  func `a line outside of the grammar is named`(text: String, line: Int, problem: LanguageFileError.Problem) {
    #expect(throws: LanguageFileError(tag: "xx", line: line, problem: problem)) {
      try LanguageFile(tag: "xx", text: text)
    }
  }

  @Test func `an unknown section names the one that was meant`() {
    let error = LanguageFileError(tag: "xx", line: 3, problem: .unknownSection("hand-off"))
    #expect(error.description == "xx.locale:3: there is no section [hand-off]; did you mean [hand-offs]?")
  }

  @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
  func `line ends and a byte-order mark make no difference`(end: String, mark: String) throws {
    let text =
      mark + ["# Sample.", "[function words]", "one two", "[thanks]", "a", "  + b", ""].joined(separator: end)
    let files = LanguageFiles(replacing: ["xx": text])
    let file = try #require(try files.file(for: "xx"))
    #expect(file.name == "Sample")
    #expect(file.words(.functionWords) == ["one", "two"])
    #expect(files.words(.functionWords, of: "xx") == ["one", "two"])
    #expect(file[.thanks].map(\.examples) == [["b"]])
  }

  @Test func `a pattern that is not one is named with its line`() throws {
    let deep = String(repeating: "(", count: 100_000) + String(repeating: ")", count: 100_000)
    let file = try LanguageFile(tag: "xx", text: "[thanks]\nfine\n\(deep)\n")
    let error = #expect(throws: LanguageFileError.self) { try file.patterns(.thanks) }
    #expect(
      error?.description
        == "xx.locale:3: this line is not a pattern: parentheses are nested more than 8 deep")
  }
}
