import Cleaning
import Editing
import Testing

/// Pages that would take for ever if anything were looked at again and again.
@Suite struct HostileTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "<a \"", "<!--", "<script>", "<ul><li>x", "</p>", "<b><i>", "&#", "&amp;am", "amp;", "<a b='\"", "<h1>x</h1>",
      "<div class=\"share\">", "<td>", "{\"@type\":[", "Рђ", "Ã©", "ÇÑ±¹ ", "â€", "&nbsp; ", "\u{92}", "Ã ",
    ])
  func `work grows with the length of a page`(piece: String) throws {
    let page = "<html><script type=\"application/ld+json\">{</script>" + String(repeating: piece, count: 10_000)
    let read = HTMLReader.read(page)
    #expect(try apply(read.edits, to: page) == read.text)
    let text = String(repeating: piece, count: 10_000)
    let cleaned = try Cleaner(language: "en", only: ["legacy-mojibake", "utf8-mojibake", "reference"]).clean(text)
    #expect(try apply(cleaned.edits, to: text) == cleaned.text)
  }
}
