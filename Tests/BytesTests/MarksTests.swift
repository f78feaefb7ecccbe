import Bytes
import Testing

@Suite struct MarksTests {
  @Test(arguments: Array(".!?。．｡！？؟۔।॥։።፧။។៕…‼⁇".unicodeScalars))
  func `marks of every script end sentences`(mark: Unicode.Scalar) { #expect(mark.endsSentence) }

  @Test(arguments: Array(",;:،、၊·-—'\"”)」aー한".unicodeScalars))
  func `other marks and letters do not`(mark: Unicode.Scalar) { #expect(!mark.endsSentence) }

  @Test(arguments: [
    ("The ferry left.", true), ("「船は出た。」", true), ("وہ گیا۔", true), ("Он ушёл!»", true),
    ("She said (“Go…”)", true),
    ("정부가", false), ("Мэр говорит", false), ("the mayor,", false), ("”", false), ("", false),
  ])
  func `a text ends a sentence with its last mark`(text: String, ends: Bool) { #expect(text.endsSentence == ends) }

  @Test func `ranges are in order and apart`() {
    let ranges = Marks.sentenceTerminals
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
    #expect(Marks.wideSentenceTerminals.allSatisfy(ranges.contains))
  }

  @Test func `question marks end sentences, and what opens or closes a quotation does not`() {
    // Sentence_Terminal lacks the Greek question mark, which looks like a semicolon, and the Armenian one inside words.
    #expect(Marks.questions.subtracting([0x37E, 0x55E]).isSubset(of: Marks.ends))
    #expect(Marks.ends.isDisjoint(with: Marks.openingQuotes.union(Marks.closingQuotes).union(Marks.closers)))
    // “ closes in German, and opens elsewhere.
    #expect(Marks.closingQuotes.isSubset(of: Marks.closers.union([0xFF02, 0x201C])))
  }
}
