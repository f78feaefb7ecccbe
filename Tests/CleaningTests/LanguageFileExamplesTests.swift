import Cleaning
import Editing
import Locales
import Testing

/// The examples that stand in the language files, below the patterns of whole lines.
@Suite struct LanguageFileExamplesTests {
  private static let sentence = "One two three four five six seven said he."

  @Test(arguments: LanguageFiles.builtIn.tags)
  func `every example leaves a page, and every counter-example stays`(tag: String) throws {
    let file = try #require(try LanguageFiles.builtIn.file(for: tag))
    let cleaner = try Cleaner.shared(tag)
    for entry in ([.furniture, .readAlso, .published, .credits] as [LanguageSection]).flatMap({ file[$0] }) {
      for line in entry.examples + entry.counterexamples {
        let page = ["A headline of words", Self.sentence, line, Self.sentence + " Nine."].joined(separator: "\n\n")
        let stays = cleaner.clean(page).text.contains(line)
        #expect(stays == entry.counterexamples.contains(line), "\(tag).locale:\(entry.line): '\(line)'")
      }
    }
  }
}
