import Locales
import Testing

@testable import Stories

/// The sections of language files that this room reads as patterns.
private let patternSections: [LanguageSection] = [
  .anchorLabels, .reporterLabels, .soundbiteLabels, .guestLabels, .titleLabels, .noteLabels,
  .bylines, .handOffs, .liveHandOffs,
  .guestHandOffs, .signOffs, .selfIntroductions, .thanks, .clipIntroductions, .identifications,
  .bareSoundBites, .introductions, .comments, .answers, .newStories,
]

@Suite struct PhrasebookTests {
  @Test(arguments: LanguageFiles.builtIn.tags)
  func `every pattern meets its examples and refuses its counter-examples`(tag: String) throws {
    let file = try #require(try LanguageFiles.builtIn.file(for: tag))
    let book = try BroadcastPhrases(file)
    for section in patternSections {
      for entry in file[section] {
        let pattern = PatternSet([try Pattern(entry.text)])
        let meets = { (text: String) in pattern.first(matching: text, where: book.namesPerson) != nil }
        for example in entry.examples {
          #expect(meets(example), "\(tag).locale:\(entry.line): '\(entry.text)' must meet '\(example)'")
        }
        for example in entry.counterexamples {
          #expect(!meets(example), "\(tag).locale:\(entry.line): '\(entry.text)' must refuse '\(example)'")
        }
      }
    }
  }

  @Test func `a line that is no pattern is named when the reader is opened`() {
    let files = LanguageFiles(replacing: ["xx": "[hand-offs]\n{who} reports.\n"])
    #expect(throws: LanguageFileError.self) { try StoryReader(files: files, language: "xx") }
  }
}
