import Stories
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("en", "입력 2026.03.11 (22:10)\n\nThe ferries stay in port today, and the harbour is full of gulls and cats."),
    ("ko", "Port strike: 항구에 배가 가득합니다. 고양이도 많습니다."), ("ja", "港は船でいっぱいです。ねこもいます。"),
    ("zh", "港口停满了船，猫也很多。"),
  ]) func `A few letters of another script do not make the language`(tag: String, page: String) throws {
    #expect(try story(page).language == tag)
  }
}
