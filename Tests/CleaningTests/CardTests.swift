import Cleaning
import Editing
import Testing

/// Every rule shows an example of itself; the example is what it does.
@Suite struct CardTests {
  @Test(arguments: Cleaner.rules)
  func `the example of a rule is true`(card: RuleCard) throws {
    let cleaner = try Cleaner(
      language: card.languages.tags.first ?? Self.language(of: card), tier: .likely, only: [card.id])
    let cleaned = cleaner.clean(card.before)
    #expect(
      cleaned.text.unicodeScalars.elementsEqual(card.after.unicodeScalars), "\(cleaned.text.debugDescription)")
    if card.tier == .ask { #expect(cleaned.findings.map(\.rule) == [card.id]) }
  }

  @Test func `no two rules have one name`() {
    #expect(Set(Cleaner.rules.map(\.id)).count == Cleaner.rules.count)
  }

  private static func language(of card: RuleCard) -> String {
    card.before.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) } ? "ko" : "en"
  }
}
