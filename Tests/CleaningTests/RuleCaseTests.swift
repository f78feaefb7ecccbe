import Cleaning
import Editing
import Testing

/// Every rule has a case of its own: what it repairs, and what it must leave alone.
@Suite struct RuleCaseTests {
  @Test(arguments: repairs)
  func `a rule repairs its kind of damage`(example: RuleCase) throws {
    let tier = try #require(Cleaner.rules.first { $0.id == example.rule }).tier
    let cleaner = try Cleaner(language: example.language, tier: tier, only: [example.rule])
    let text = cleaner.clean(example.before).text
    #expect(text.utf8.elementsEqual(example.after.utf8), "\(text.debugDescription)")
  }

  @Test(arguments: repairedWords)
  func `a rule repairs words`(example: RuleCase) throws {
    let cleaner = try Cleaner(language: example.language, tier: .likely, only: [example.rule])
    let text = cleaner.clean(example.before).text
    #expect(text.utf8.elementsEqual(example.after.utf8), "\(text.debugDescription)")
  }

  @Test(arguments: likelyRepairs)
  func `a rule repairs what is only likely where it is let`(example: RuleCase) throws {
    for (tier, expected) in [(Tier.safe, example.before), (.likely, example.after)] {
      let cleaner = try Cleaner(language: example.language, tier: tier, only: [example.rule])
      let text = cleaner.clean(example.before).text
      #expect(text.utf8.elementsEqual(expected.utf8), "\(text.debugDescription)")
    }
  }

  @Test(arguments: rightTexts + everydayTexts + rightWords)
  func `a rule leaves right text alone`(example: RuleCase) throws {
    let cleaner = try Cleaner(language: example.language, tier: .likely, only: [example.rule])
    let text = cleaner.clean(example.before).text
    #expect(text.utf8.elementsEqual(example.after.utf8), "\(text.debugDescription)")
  }

  /// A page may be cut off at any letter, and blanks may follow.
  @Test(arguments: repairs + likelyRepairs + repairedWords)
  func `a text may end anywhere`(example: RuleCase) throws {
    let cleaner = try Cleaner(language: example.language, tier: .likely, only: [example.rule])
    for end in example.before.unicodeScalars.indices {
      let start = String(example.before.unicodeScalars[..<end])
      for text in [start, start + " ", start + "\n03:12 "] {
        let cleaned = cleaner.clean(text)
        #expect(try apply(cleaned.edits, to: text) == cleaned.text)
      }
    }
  }

  @Test(arguments: Cleaner.rules)
  func `every rule has its cases`(card: RuleCard) {
    #expect(card.tier == .ask || (repairs + repairedWords).contains { $0.rule == card.id })
    #expect((rightTexts + rightWords).contains { $0.rule == card.id })
  }
}
