import Editing
import Stories
import Testing

/// Reads a page that no rule of cleaning touched.
func story(_ page: String, language: String? = nil) throws -> Story {
  let text = EditedText(
    source: page, text: page, edits: [], findings: [], marks: [], language: language ?? "und")
  return try StoryReader(language: language).story(of: text)
}

@Suite struct UnlabelledTests {
  private let page = """
    Lighthouse cats get a home of their own

    A litter of cats has stopped the ferry to Gageo Island for the third time this year.

    The harbour office now wants to build them a house.

    Yun Seo-ah reports.

    It is six in the morning and eleven cats sit on the gangway.

    Captain Moon Tae-il blows the horn, but none of them moves.

    "I have sailed for thirty years.

    I never lost against a cat before."

    The house will stand behind the ticket office.

    Yun Seo-ah, Harbour News, Mokpo.
    """

  @Test func `a hand-off at the very end is the sign-off of whoever was handed to`() throws {
    let report = page.replacing("Yun Seo-ah, Harbour News, Mokpo.", with: "Yun Seo-ah reports from Mokpo.")
    let story = try story(report, language: "en")
    #expect(story.turns.map(\.role) == [.anchor, .reporter, .soundbite, .reporter])
    #expect(story.turns.last?.sentences.last?.function == .signOff)
  }

  @Test func `an unlabelled page has lead-in, package and sound bite`() throws {
    let story = try story(page, language: "en")
    #expect(story.headline?.text == "Lighthouse cats get a home of their own")
    #expect(story.turns.map(\.kind) == [.leadIn, .package, .soundBite, .package])
    #expect(story.turns.map(\.role) == [.anchor, .reporter, .soundbite, .reporter])
    #expect(story.turns.map(\.sentences.count) == [3, 2, 2, 2])
  }

  @Test(arguments: [
    #""I have sailed for thirty years, and I never lost against a cat," he told us."#,
    #""We wait for them," says the captain. "We always do.""#,
    "The captain says he and his crew “love you all, my friends,” and waits.",
  ])
  func `what is quoted within a reporter's sentence is the reporter's`(sentence: String) throws {
    let bite = "\"I have sailed for thirty years.\n\nI never lost against a cat before.\""
    let story = try story(page.replacing(bite, with: sentence), language: "en")
    #expect(story.turns.map(\.role) == [.anchor, .reporter])
  }

  @Test func `hand-off and sign-off name the reporter, the outlet and the place`() throws {
    let story = try story(page, language: "en")
    #expect(story.turns[0].sentences.last?.function == .handOff)
    #expect(story.turns[3].sentences.last?.function == .signOff)
    #expect(
      story.turns[1].speaker == Speaker(name: "Yun Seo-ah", outlet: "Harbour News", place: "Mokpo"))
    #expect(story.turns[2].speaker.name == "Moon Tae-il")
  }

  @Test(arguments: [
    "Ida Lund walked the pier at night.", "Our reporter Ida Lund met them at the gangway.",
  ])
  func `however it is worded, the sentence that names who signs off hands over`(handOff: String) throws {
    let report = page.replacing("Yun Seo-ah reports.", with: handOff)
      .replacing("Yun Seo-ah, Harbour News, Mokpo.", with: "Ida Lund, Harbour News, on a bench by the sea.")
    let story = try story(report, language: "en")
    #expect(story.turns.map(\.role) == [.anchor, .reporter, .soundbite, .reporter])
    #expect(story.turns[1].speaker.name == "Ida Lund")
    #expect(story.turns.last?.sentences.last?.function == .signOff)
  }

  @Test func `who signs the page was handed to`() throws {
    let report = page.replacing("Yun Seo-ah reports.", with: "Ida Lund could not count them.")
      .replacing("\n\nYun Seo-ah, Harbour News, Mokpo.", with: "")
      .replacing("of their own\n", with: "of their own\nBy Ida Lund\n")
    let story = try story(report, language: "en")
    #expect(story.turns.map(\.role) == [.anchor, .reporter, .soundbite, .reporter])
    #expect(story.turns[1].speaker.name == "Ida Lund")
  }

  @Test func `a second sentence with the name of who signed off is the anchor's`() throws {
    let story = try story(page + "\n\nYun Seo-ah reporting there.", language: "en")
    #expect(story.turns.last?.role == .anchor)
    #expect(story.turns.last?.speaker.name == nil)
  }
}
