import Editing
import Stories
import Testing

@Suite struct WrapsTests {
  /// A page on which cleaning joined the lines that end at these places.
  private func story(_ page: String, joinedAt places: [Int]) throws -> Story {
    let edits = places.map { place in
      Edit(
        rule: "hard-wrap", range: place..<place + 1, before: "\n", after: " ", reason: "wrapped", confidence: 0.97)
    }
    return try StoryReader(language: "en").story(of: EditedText(source: page, edits: edits))
  }

  @Test func `a headline joined to the next line is a headline`() throws {
    let page = "Cats of the harbor\nThey came in May.\nThey stayed.\nNobody minds.\n"
    #expect(try story(page, joinedAt: [18]).headline?.text == "Cats of the harbor")
  }

  @Test func `a page wrapped throughout stays joined`() throws {
    let page = "They came\nin May\nand they\nstayed."
    #expect(try story(page, joinedAt: [9, 16, 25]).turns.flatMap(\.sentences).count == 1)
  }
}
