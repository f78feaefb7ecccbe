import Cleaning
import Editing
import TestSupport
import Testing

@Suite struct LawsTests {
  @Test(arguments: UInt64(1)...1_000)
  func `what was cleaned can be had back, and cleaning it again changes nothing`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let source = random.text(of: 0...120, from: "ab .,,.>>\n\n 가나é\u{301}-:'\"10%")
    let cleaner = try Cleaner(language: "en")
    let cleaned = cleaner.clean(source)
    #expect(try apply(cleaned.edits, to: source) == cleaned.text, "seed \(seed)")
    #expect(try apply(inverse(of: cleaned.edits), to: cleaned.text) == source, "seed \(seed)")
    #expect(cleaner.clean(cleaned.text).edits.isEmpty, "seed \(seed): \(cleaned.text.debugDescription)")
  }
}
