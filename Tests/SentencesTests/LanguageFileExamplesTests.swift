import Locales
import Sentences
import Testing

/// The examples that stand in the language files, below the words they speak for.
@Suite struct LanguageFileExamplesTests {
  /// The sections of a file that the splitter reads.
  static let sections: [LanguageSection] = [
    .beforeNames, .beforeNumbers, .neverAtTheEnd, .abbreviations, .abbreviationsAtTheEnd, .starters,
    .afterOrdinals, .afterTimes, .saying, .quoteParticles, .hesitations, .namesWithMarks, .endings,
    .looseEndings, .notEndings, .continuations, .habits, .subordinators,
    .terminators, .headlineTails, .datelines, .letterNames, .labels,
  ]

  @Test(arguments: LanguageFiles.builtIn.tags)
  func `texts are cut as the language files say`(tag: String) throws {
    let file = try #require(try LanguageFiles.builtIn.file(for: tag))
    let splitter = try SentenceSplitter(language: tag)
    for entry in Self.sections.flatMap({ file[$0] }) {
      for example in entry.examples {
        #expect(cut(example, by: splitter) == marked(example), "\(tag).locale:\(entry.line)")
      }
      for example in entry.counterexamples {
        #expect(cut(example, by: splitter).first != marked(example).first, "\(tag).locale:\(entry.line)")
      }
    }
  }

  /// What never ends a sentence is asked first, so that the word would be lost among those that do.
  @Test(arguments: LanguageFiles.builtIn.tags)
  func `no word both may and may not stand at the end`(tag: String) {
    let stems = { (section: LanguageSection) in
      let words = LanguageFiles.builtIn.words(section, of: tag)
      return Set(words.map { ($0.hasSuffix(".") ? $0.dropLast() : $0[...]).lowercased() })
    }
    #expect(stems(.neverAtTheEnd).intersection(stems(.abbreviationsAtTheEnd)).sorted() == [])
  }
}

/// The sentences that an example shows, cut at `|`.
func marked(_ example: String) -> [String] {
  example.split(separator: "|").map { trimmed(String($0)) }
}

/// The sentences of an example, whose marks are taken out.
func cut(_ example: String, by splitter: SentenceSplitter) -> [String] {
  var text = example
  text.replace(" | ", with: " ")
  text.replace("|", with: "")
  let bytes = Array(text.utf8)
  return splitter.sentences(in: text).map { trimmed(String(decoding: bytes[$0.range], as: UTF8.self)) }
}

private func trimmed(_ text: String) -> String {
  String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
}
