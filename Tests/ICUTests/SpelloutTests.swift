import Testing

@testable import ICU

@Suite struct SpelloutTests {
  @Test(arguments: [("ru", "-feminine", "двадцать одна"), ("ru", "-masculine-genitive", "двадцати одного")])
  func `numbers are said by the rules that are chosen`(language: String, ending: String, words: String) throws {
    var spellout = try Spellout(locale: language)
    let rules = try #require(try spellout.ruleSets().first { $0.contains("-cardinal") && $0.hasSuffix(ending) })
    try spellout.choose(rules)
    #expect(try spellout.words(for: 21) == words)
  }

  @Test func `rules that a language does not have are refused`() throws {
    var spellout = try Spellout(locale: "en")
    #expect(throws: ICUError.self) { try spellout.choose("%spellout-of-elves") }
  }
}
