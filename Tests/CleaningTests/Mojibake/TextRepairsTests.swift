import Cleaning
import Editing
import Testing

@Suite struct TextRepairsTests {
  @Test func `a cleaner reads wrong charsets before anything else`() throws {
    let source = "The cafÃ© wonâ€™t open,.he said &amp; left."
    let cleaned = try Cleaner(language: "en").clean(source)
    #expect(cleaned.text == "The café won’t open, he said & left.")
    #expect(try apply(cleaned.edits, to: source) == cleaned.text)
    #expect(Set(cleaned.edits.map(\.rule)).isSuperset(of: ["utf8-mojibake", "reference"]))
  }

  @Test func `a rule can be left out or asked for alone`() throws {
    let source = "cafÃ© &amp; bar"
    #expect(try Cleaner(language: "en", without: ["reference"]).clean(source).text == "café &amp; bar")
    #expect(try Cleaner(language: "en", only: ["reference"]).clean(source).text == "cafÃ© & bar")
  }

  @Test func `what is likely only is reported`() throws {
    let cleaned = try Cleaner(language: "en").clean("left &quot right")
    #expect(cleaned.findings.contains { $0.rule == "reference" && $0.after == "\"" })
    #expect(try Cleaner(language: "en", tier: .likely).clean("left &quot right").text == "left \" right")
  }
}
