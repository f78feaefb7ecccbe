import Cleaning
import Decoding
import Editing
import Stories
import Testing

/// Sounds in labelled turns, which the clean text keeps and nobody speaks.
@Suite struct ReportedSoundsTests {
  @Test(arguments: [
    (
      "en",
      "LUND: Thank you all. (Laughter) We go on.\nCOLE: It was fun. (Applause) Now the news.\nLUND: Good night.\n"
    ),
    ("ko", "사회자: 반갑습니다. (웃음) 시작하죠.\n김철수: 네. (박수) 좋습니다.\n사회자: 감사합니다.\n"),
  ])
  func `a sound within a turn is a mark of the story`(language: String, page: String) throws {
    let cleaned = try Cleaner(language: language).clean(Page(text: page))
    let story = try StoryReader(language: language).story(of: cleaned)
    #expect(story.marks.count { $0.kind == .sound } == 2)
    #expect(story.turns.flatMap(\.sentences).allSatisfy { !$0.text.contains("(") })
    #expect(cleaned.text.contains("("))
  }
}
