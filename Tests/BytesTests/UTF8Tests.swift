import Bytes
import Testing

/// The one decoder reads what Swift's own reads, in both directions, and never past the ends.
@Suite struct UTF8DecodingTests {
  private static let texts = [
    "", "a", "é", "한", "😀", "naïve 한국어 😀 Ωξ\u{0}ע", "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFD}\u{FFFF}\u{10000}\u{10FFFF}",
  ]

  @Test(arguments: texts) func `scalars are read forwards and backwards`(text: String) {
    let bytes = Array(text.utf8)
    var place = 0
    for scalar in text.unicodeScalars {
      let (found, length) = bytes.span.scalar(at: place)
      #expect(found == scalar.value && length == scalar.utf8.count && bytes[place].scalarLength == length)
      #expect(bytes.span.scalar(before: place + length) == (found, length))
      for inside in place + 1..<place + length + 1 {
        #expect(bytes.span.scalarStart(atOrBefore: inside - 1) == place)
        #expect(bytes.span.scalarStart(atOrAfter: inside) == place + length)
      }
      place += length
    }
    #expect(place == bytes.count)
  }

  @Test(arguments: [[0x80], [0xE2], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0x41, 0xC3]] as [[UInt8]])
  func `a character that the end cuts off is U+FFFD`(bytes: [UInt8]) {
    let start = bytes.span.scalarStart(atOrBefore: bytes.count - 1)
    #expect(bytes.span.scalar(at: start) == (0xFFFD, 1))
    #expect(bytes.span.scalar(before: bytes.count) == (0xFFFD, 1))
  }
}

/// A text is cut by UTF-8 offsets in one way.
@Suite struct UTF8OffsetsTests {
  @Test func `every range of whole characters is cut as its bytes are`() {
    let text = "a한é😀\r\ne\u{301}b"
    let bytes = Array(text.utf8)
    let borders = (0...bytes.count).filter { $0 == bytes.count || !bytes[$0].isContinuation }
    for start in borders {
      for end in borders where end >= start {
        #expect(Array(text[utf8: start..<end].utf8) == Array(bytes[start..<end]))
        #expect(Array(text.dropFirst(0)[utf8: start..<end].utf8) == Array(bytes[start..<end]))
      }
    }
  }

  @Test func `offsets within a character and beyond the end are moved`() {
    #expect("한국"[utf8: 0..<4] == "한")
    #expect("한국"[utf8: 4..<6] == "국")
    #expect("한국"[utf8: 3..<99] == "국")
    #expect("한국"[utf8: 50..<99] == "")
  }

  @Test func `offsets of a part count from its start`() {
    #expect("--한국--".dropFirst(2)[utf8: 3..<7] == "국-")
  }
}
