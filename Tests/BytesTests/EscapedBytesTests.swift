import Bytes
import Testing

@Suite struct EscapedBytesTests {
  @Test(arguments: [
    ("", ""), ("The ferry left.", "The ferry left."), ("\"\\/", "\\\"\\\\/"),
    ("\u{8}\t\n\u{B}\u{C}\r", "\\b\\t\\n\\u000b\\f\\r"), ("\u{0}\u{1F}\u{7F}", "\\u0000\\u001f\u{7F}"),
    ("\u{84}\u{85}\u{86}Â", "\u{84}\\u0085\u{86}Â"),
    ("\u{2027}\u{2028}\u{2029}\u{202A}“", "\u{2027}\\u2028\\u2029\u{202A}“"),
    ("부산항을 떠난 여객선이 \"돌아왔다\"고 했다.\n", "부산항을 떠난 여객선이 \\\"돌아왔다\\\"고 했다.\\n"),
  ])
  func `a text is written as it is between the quotes of JSON`(text: String, written: String) {
    // Text before and after it moves what is escaped to every place of a vector.
    for length in 0..<20 {
      let edge = String(repeating: "-", count: length)
      var line = Array(edge.utf8)
      line.append(escapingForJSON: (text + edge).utf8.span)
      #expect(String(decoding: line, as: UTF8.self) == edge + written + edge)
    }
  }
}
