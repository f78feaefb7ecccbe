import Cleaning
import Editing
import Testing

/// A page that was selected and copied in a browser: each paragraph is one line, and menus, captions and links are around it.
@Suite struct CopiedPageTests {
  private static let headline = "Harbour council keeps the night ferry for another year"
  private static let story = [
    "The harbour council of Port Wendle voted on Monday evening to keep the night ferry to the islands for another year, although the fares no longer pay for its fuel.",
    "Mayor Lena Ortiz said that the town needs the ferry more than it needs a new pier, and that the council will look for the missing money in the spring.",
    "Fares will rise by forty cents in April, and children below the age of twelve will travel free of charge on all boats of the line from the first day of May.",
  ]

  private func cleaned(head: String, tail: String = "") throws -> String {
    let page = [head] + Self.story + (tail.isEmpty ? [] : [tail])
    return try Cleaner.shared("en").clean(page.joined(separator: "\n")).text
  }

  @Test(arguments: [
    "Harbour News 24\nNews Sport Weather Video Live\n\(headline)\nPublished 2031/03/04 20:14\nShare",
    "Skip to the main content\nHarbour News 24\nNews\nSport\nWeather\n\(headline)\nBy Dana Pell, Harbour News",
    "Wendle Radio 98,4 FM\nON AIR NOW: The breakfast show with Jo\nMusic\nPodcasts\nShare\n\(headline)",
    "Harbour News\nShare\n\(headline)\nPublished 2031/03/04 20:14\nPhoto: HN / Jo Alder\nViews: 341",
  ])
  func `menus above the headline leave`(head: String) throws {
    #expect(try cleaned(head: head) == ([Self.headline] + Self.story).joined(separator: "\n"))
  }

  @Test(arguments: [
    "Share this article:\nDo you want to know more?\nDownload our app\nAlso in the news\nStorm warning: ferries stay in port\nPrivacy policy",
    "Related stories\nHarbour wall: who pays for the lamps\nThree harbours that keep their cats\n© Harbour News",
  ])
  func `links below the story leave, whatever their topics`(tail: String) throws {
    #expect(try cleaned(head: Self.headline, tail: tail) == ([Self.headline] + Self.story).joined(separator: "\n"))
  }

  @Test(arguments: [
    (
      "\(headline)\nCrew of the last boat is glad, and so are the islands",
      "“It is our bridge,” she said."
    ),
    ("Analysis\n\(headline)", "OFFICER LUND: We will sail."), (headline, "Who will pay for it? Nobody knows."),
    (
      "Navy Ship Leaves Southern Harbour\nCrew of twelve waves to the people on the pier at dawn",
      "Dana Pell, Harbour News, Port Wendle"
    ),
  ])
  func `headlines, second headlines and what is spoken stay`(head: String, tail: String) throws {
    #expect(try cleaned(head: head, tail: tail) == ([head] + Self.story + [tail]).joined(separator: "\n"))
  }

  @Test(arguments: [
    ("en", "The old pier after the storm. Photo: Jo Alder"),
    ("de", "Die Mole nach dem Sturm. Foto: Radio Hafen/Jo Alder"),
    ("sv", "Piren efter stormen. Foto: Privat"), ("vi", "Bến cảng nhìn từ trên cao. Ảnh: Minh An"),
    ("zh", "▲船長把紙袋送到港務局。（圖／港務局提供）"), ("ja", "灯台から見た港（写真：港新聞社）"), ("ru", "Причал утром. Фото: Ян Альдер / ТАСС"),
    ("ar", "الميناء عند الفجر. تصوير: سامي نور"), ("pl", "Molo po sztormie. Fot. / Jan Alder"),
  ])
  func `captions that end with the owner of the picture leave`(language: String, caption: String) throws {
    let page = [Self.headline, caption] + Self.story
    #expect(try !Cleaner.shared(language).clean(page.joined(separator: "\n\n")).text.contains(caption))
  }

  @Test(arguments: [
    ("en", "He wrote two words on the back of the photo: come home."),
    ("en", "Photos: none of them shows the boat, the judge said."),
    ("de", "Auf dem Bild: drei Boote und ein Hund, der bellt."),
    ("en", "She sent the picture / film to the council."),
  ])
  func `sentences about pictures stay`(language: String, line: String) throws {
    let page = [Self.headline] + Self.story + [line]
    #expect(try Cleaner.shared(language).clean(page.joined(separator: "\n\n")).text.contains(line))
  }

  @Test func `all headlines of a block that is announced leave`() throws {
    let block = "\n\nRead also\nThree harbours that keep their cats\nWho pays for the cats\n\n"
    let page = Self.headline + "\n\n" + Self.story[0] + block + Self.story[1] + "\n" + Self.story[2]
    let text = Self.headline + "\n\n" + Self.story[0] + "\n\n" + Self.story[1] + "\n" + Self.story[2]
    #expect(try Cleaner.shared("en").clean(page).text == text)
  }

  @Test(arguments: ["(jal)", "(Jo Alder/Dana Pell)"])
  func `who signs in brackets below the story becomes data`(line: String) throws {
    #expect(try cleaned(head: Self.headline, tail: line) == ([Self.headline] + Self.story).joined(separator: "\n"))
  }

  @Test(arguments: ["(applause)", "(The ferry sails again on Sunday)", "(Laughter)"])
  func `other brackets below the story are not signatures`(line: String) throws {
    let page = ([Self.headline] + Self.story + [line]).joined(separator: "\n")
    #expect(try Cleaner(language: "en", only: ["credit"]).clean(page).text == page)
  }

  @Test func `the fields at the head of a document are not topics`() throws {
    let head =
      "Harbour rules\n\nDocument: rules-of-the-port-04\nIntended State: Proposed Standard (harbour)\n\nAbstract\n"
    let page = head + "\n" + Self.story.joined(separator: "\n\n")
    #expect(try Cleaner.shared("en").clean(page).text == page)
  }
}
