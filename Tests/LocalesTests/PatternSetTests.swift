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
      let unread = PatternSet(written: [try file.writtenPatterns(section)])
      for entry in file[section] {
        for text in entry.examples + entry.counterexamples {
          let subject = Pattern.Subject(text)
          let one = patterns.lazy.compactMap { $0.match(subject)?.slots }.first
          #expect(set.first(matching: subject) == one, "\(tag).locale:\(entry.line): \(text)")
          #expect(unread.first(matching: subject) == one, "\(tag).locale:\(entry.line): \(text)")
          #expect(set.matches(Array(text.utf8)[...]) == (one != nil), "\(tag).locale:\(entry.line): \(text)")
        }
      }
    }
  }

  /// A set of several kinds tells of which kinds a line is, as sets of each kind alone do.
  @Test(arguments: LanguageFiles.builtIn.tags)
  func `a set of several kinds tells each of them`(tag: String) throws {
    let file = try #require(try LanguageFiles.builtIn.file(for: tag))
    let sections: [LanguageSection] = [.furniture, .readAlso, .published, .credits]
    let kinds = try sections.map { try file.patterns($0) }
    let (whole, alone) = (PatternSet(kinds: kinds), kinds.map { PatternSet($0) })
    for entry in sections.flatMap({ file[$0] }) {
      for line in (entry.examples + entry.counterexamples).map({ Array($0.utf8)[...] }) {
        let bits = alone.indices.reduce(UInt8(0)) { $0 | (alone[$1].matches(line) ? 1 << UInt8($1) : 0) }
        let (all, published) = (
          whole.kinds(of: line.span, among: 0b1111), whole.kinds(of: line.span, among: 0b0100)
        )
        #expect(all == bits, "\(tag).locale:\(entry.line)")
        #expect(published == bits & 0b0100, "\(tag).locale:\(entry.line)")
      }
    }
  }

  /// A set files patterns by how they begin, read off their writing.
  @Test(arguments: [
    ("(ferries |boats |)({number} |)in port", "3 in port", true),
    ("(ferries |boats |)({number} |)in port", "ships in port", false),
    ("(ferries|boats|)(| {number}) in port", "boats 3 in port", true),
    ("\\(c\\) {number}{*}", "(c) 2031 Harbour Radio", true),
    ("{outlet=HBR|Harbour Radio} news", "harbour radio news", true),
    ("{outlet=HBR|Harbour Radio} news", "radio news", false),
    ("({number}|an) hour ago", "3 hour ago", true), ("({number}|an) hour ago", "an hour ago", true),
    ("((One|Two) more|Last) call", "Two more call", true), ("((One|Two) more|Last) call", "more call", false),
    ("(a|b\\|c) d", "b|c d", true), ("(a|b\\|c) d", "c d", false), ("(|É|è)té", "Été", true),
    ("(|É|è)té", "té", true),
    ("{name} reports", "Ida Lund reports", true), ("x", "X", true), ("'tis late", "\u{2019}tis late", true),
  ])
  func `a pattern is found by its beginnings`(pattern: String, line: String, isMet: Bool) throws {
    let read = try Pattern(pattern)
    #expect((read.match(line) != nil) == isMet)
    #expect(PatternSet([try Pattern("other words"), read]).matches(Array(line.utf8)[...]) == isMet)
  }

  @Test func `a hostile pattern costs little`() throws {
    let open = String(repeating: "(|a)", count: 2_000)
    #expect(PatternSet([try Pattern(open), try Pattern("b")]).matches(Array("b".utf8)[...]))
    #expect(!PatternSet([try Pattern(open + "x")]).matches(Array("y".utf8)[...]))
  }
}
