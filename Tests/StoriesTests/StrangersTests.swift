import Cleaning
import Editing
import Stories
import Testing

@Suite struct StrangersTests {
  @Test(arguments: StrangersPage.all)
  func `pages of outlets that are not known give all turns`(page: StrangersPage) throws {
    let cleaned = try Cleaner(language: page.language).clean(page.page + "\n")
    let story = try StoryReader(language: page.language).story(of: cleaned)
    let turns = story.turns.map { "\($0.role.rawValue) \($0.speaker.name ?? "-") \($0.sentences.count)" }
    #expect(turns == page.turns)
    if let headline = page.headline { #expect(story.headline?.text == headline) }
  }

  @Test(arguments: [
    ("en", "MARA QUILL: The cats are here.\nANSEL FROST: So it seems."),
    ("en", "HOST: The cats are here.\nNOTE: Nobody called them.\nHOST: They wait."),
  ])
  func `words in capitals before a colon stay labels where others are`(language: String, page: String) throws {
    let labels = try story(page, language: language).marks.filter { $0.kind == .speaker }
    #expect(labels.count == page.split(separator: "\n").count)
  }

  @Test(arguments: [
    "The list has three items:\nBread is the first one.\nIt also says:\nMilk is the second.",
    "It costs little: a spade.\nIt takes long: a year.\nIt gives much: a garden.",
  ])
  func `a colon in prose makes no label`(page: String) throws {
    #expect(try story(page, language: "en").marks.allSatisfy { $0.kind != .speaker })
  }
}
