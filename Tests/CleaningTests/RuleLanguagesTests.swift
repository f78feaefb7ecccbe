import Cleaning
import Editing
import Locales
import Testing

/// A rule for some languages acts on text in these and leaves all other text alone.
@Suite struct RuleLanguagesTests {
  private static let limited = Cleaner.rules.filter { $0.languages != .all }

  @Test func `some rules are limited to languages`() {
    #expect(Set(Self.limited.map(\.id)).isSuperset(of: ["spoken-number", "lost-dash", "final-letter"]))
  }

  @Test(
    arguments: Cleaner.rules.filter { $0.languages != .all },
    ["en", "en-US", "EN_gb", "de", "tr", "ko", "ar", "el", "he", "fa", "und", "tlh"])
  func `a limited rule leaves other languages alone`(card: RuleCard, tag: String) throws {
    let cleaned = try Cleaner(language: tag, tier: .ask, only: [card.id]).clean(card.before)
    let serves = card.languages.contains(LanguageTag(tag))
    #expect((cleaned.edits.isEmpty && cleaned.findings.isEmpty) != serves, "\(card.id) on \(tag)")
  }

  @Test(arguments: [("en", "en-US"), ("tr", "tr-TR"), ("el", "EL_gr"), ("ko", "ko-Kore-KR"), ("de", "de-AT")])
  func `a region or a script changes nothing`(plain: String, tagged: String) throws {
    let (one, other) = (
      try Cleaner(language: plain, tier: .likely), try Cleaner(language: tagged, tier: .likely)
    )
    for card in Cleaner.rules {
      let (first, second) = (one.clean(card.before), other.clean(card.before))
      #expect(first.text == second.text && first.findings == second.findings, "\(card.id): \(plain), \(tagged)")
    }
  }

  @Test(arguments: [
    ("en-US", "I WILL MEND THE BOAT AND I WILL NOT GO.\n\nHe will mend the boat and not go."),
    ("EN", "I WILL MEND THE BOAT AND I WILL NOT GO.\n\nHe will mend the boat and not go."),
  ])
  func `the pronoun I keeps its capital`(tag: String, page: String) throws {
    #expect(try Cleaner(language: tag).clean(page).text.hasPrefix("I will mend the boat and I will not go."))
  }
}
