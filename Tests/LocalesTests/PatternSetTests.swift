import Locales
import Testing

@Suite struct PatternSetTests {
  /// A set finds what its patterns find one by one, and the first of them in the order given.
  @Test(arguments: LanguageFiles.builtIn.tags)
  func `a set agrees with its patterns`(tag: String) throws {
    let file = try #require(try LanguageFiles.builtIn.file(for: tag))
    for section in LanguageSection.patterns {
      let patterns = try file.patterns(section)
      let set = PatternSet(patterns)
      for entry in file[section] {
        for text in entry.examples + entry.counterexamples {
          let subject = Pattern.Subject(text)
          let one = patterns.lazy.compactMap { $0.match(subject)?.slots }.first
          #expect(set.first(matching: subject) == one, "\(tag).locale:\(entry.line): \(text)")
          #expect(set.matches(Array(text.utf8)[...]) == (one != nil), "\(tag).locale:\(entry.line): \(text)")
        }
      }
    }
  }

  @Test func `a hostile pattern costs little`() throws {
    let open = String(repeating: "(|a)", count: 2_000)
    #expect(PatternSet([try Pattern(open), try Pattern("b")]).matches(Array("b".utf8)[...]))
    #expect(!PatternSet([try Pattern(open + "x")]).matches(Array("y".utf8)[...]))
  }
}
