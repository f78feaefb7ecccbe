import Editing
import Testing

@testable import Cleaning

@Suite struct ReferenceRepairTests {
  @Test(arguments: [
    ("Search &amp; rescue &#8211; &quot;done&quot;", "Search & rescue – \"done\""),
    ("a&amp;amp;quot;b", "a\"b"), ("부두amp;#39;라고 quot;말했quot;다", "부두'라고 \"말했\"다"), ("it#39;s", "it's"),
    ("the riveramp;quot; damp;#39;eau", "the river\" d'eau"),
    ("20:00 &nbsp; KST", "20:00 KST"), ("5&nbsp;km", "5\u{A0}km"), ("&nbsp;&nbsp;x", " x"),
    ("소금 amp; 후추", "소금 & 후추"),
    ("&lt;앵커&gt;", "<앵커>"), ("&&amp;", "&&"), ("&#x41;&#66;", "AB"),
    ("CAF&EACUTE; NOIR", "CAFÉ NOIR"), ("it&#146;s", "it’s"),
  ])
  func `references become characters`(broken: String, text: String) throws {
    let edits = ReferenceRepair.edits(in: broken)
    #expect(try apply(edits, to: broken) == text)
    #expect(edits.allSatisfy { $0.tier == .safe })
  }

  @Test(arguments: [
    "Q&A; R&D; AT&T", "salt; camp; aliquot; no;", "issue #39; then", "?a=1&copy=3&lt=4", "& ; && &; &x;", "#1; #22",
    "&#xD800; &#xFFFF; &#0;",
    "&NOTANAME;",
  ])
  func `what only looks like one stays`(text: String) {
    #expect(ReferenceRepair.edits(in: text).isEmpty)
  }

  @Test func `a name without its semicolon is likely`() {
    #expect(ReferenceRepair.edits(in: "a &quot b").map(\.tier) == [.likely])
  }
}
