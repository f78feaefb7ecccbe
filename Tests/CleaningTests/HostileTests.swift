import Cleaning
import Decoding
import Editing
import HTML
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

  /// Furniture leaves a line or two a sweep here, so that the text still changes when the last sweep is over.
  @Test func `a page that never comes to rest is cleaned, and its doubts stand in the source`() throws {
    let box = """
      <div><h2>Head %</h2><p>The ferry left the harbour at dawn with forty cars on board, officials said.</p>
      <div class="comments"><p>Good.</p><button>Reply</button><button>Share</button></div><ul><li>one</li></ul></div>
      """
    let boxes = (0..<40).map { box.replacing("%", with: "\($0)") }.joined()
    let page = try Page(
      decoding: Array("<html><head><title>Head 1</title></head><body>\(boxes)</body></html>".utf8))
    let cleaned = try Cleaner.shared("en").clean(page)
    #expect(try apply(cleaned.edits, to: cleaned.source) == cleaned.text)
    #expect(cleaned.findings.allSatisfy { $0.range.upperBound <= cleaned.source.utf8.count })
  }
}
