import Editing
import HTML
import TestSupport
import Testing

@Suite struct HTMLReaderTests {
  @Test func `a page gives its headline and its paragraphs`() {
    let page = """
      <!DOCTYPE html><html lang="en"><head><title>Ferry talks | Harbour News</title>
      <style>p { color: red }</style><script>var a = "<p>no</p>";</script></head>
      <body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
      <div class="story"><h1>Ferry talks resume</h1>
      <p>Talks between the two ports
      resumed on Monday.</p><p><span>M</span>inisters met for <b>three</b> hours.<br>Kim Min-ji reports.</p>
      <p>Kim Min-ji, Harbour News, Busan.</p>
      <div class="sns_share"><button>Share</button><a href="#">Tweet</a></div></div>
      <footer>&copy; 2025 Harbour News</footer></body></html>
      """
    let read = HTMLReader.read(page)
    #expect(
      read.text == """
        Ferry talks resume

        Talks between the two ports resumed on Monday.

        Ministers met for three hours.
        Kim Min-ji reports.

        Kim Min-ji, Harbour News, Busan.
        """)
    #expect(read.marks.map(\.text) == ["Home\nWorld", "Share\nTweet\n© 2025 Harbour News"])
  }

  @Test(arguments: [
    ("a&amp;b &eacute;t&eacute &#8217;&#x2019; &#150; &notit; &bogus; & 1&2", "a&b été ’’ – ¬it; &bogus; & 1&2"),
    ("if a < b and c > d, then x <3", "if a < b and c > d, then x <3"),
    ("<앵커> 안녕하십니까 <기자> 네", "<앵커> 안녕하십니까 <기자> 네"),
    ("<Reporter> Yes. <b>No</b>.", "<Reporter> Yes. No."),
    ("one<br>two<br/><br />three", "one\ntwo\n\nthree"),
    ("<ul><li>one<li>two</ul>", "one\ntwo"),
    ("<table><tr><td>Seoul<td>12<tr><td>Busan</td><td>14</td></tr></table>", "Seoul 12\nBusan 14"),
    ("a <!-- b > c --> d <!-- cut off", "a d <!-- cut off"),
    ("one <a href='x>y'>two</a> three <a href=\"cut", "one two three <a href=\"cut"),
    ("<pre>one\n  two</pre>", "one\ntwo"),
    ("", ""),
  ])
  func `markup is read as browsers read it`(source: String, text: String) {
    #expect(HTMLReader.read(source).text == text)
  }

  @Test(arguments: UInt64(1)...3_000)
  func `whatever the page, the edits make the text and nothing is lost`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let source = random.html(of: 0...40)
    let read = HTMLReader.read(source)
    #expect(try apply(read.edits, to: source) == read.text, "seed \(seed): \(source)")
    #expect(try apply(inverse(of: read.edits), to: read.text) == source, "seed \(seed)")
  }
}

extension SeededGenerator {
  /// A page of pieces in any order, most of it broken.
  mutating func html(of length: ClosedRange<Int>) -> String {
    let pieces = [
      "<p>", "</p>", "<div class=share>", "<div>", "</div>", "<br>", "<!--", "-->", "<script>", "</script>", "<",
      ">",
      "&", "&amp;", "&#", "x41;", "\"", "'", "=", "<a href=", "</a>", "<title>", "</", "<li>", "<td>", "<tr>",
      "<nav>",
      "word ", "Ein Satz. ", "한국 ", "\n", "é", "<앵커>", "<!", "<?", "<h1>", "</h1>", "<article>", "<svg>", "<pre>",
      "This is a longer piece of text, which counts as prose wherever it stands, because it is a sentence.",
    ]
    return (0..<Int.random(in: length, using: &self)).map { _ in
      pieces[Int.random(in: pieces.indices, using: &self)]
    }
    .joined()
  }
}
