import Cleaning
import Editing
import Testing

/// What belongs to the page leaves, by its words or by its place; what was spoken stays.
@Suite struct FurnitureTests {
  private static let story = [
    "The harbour council voted on Monday to keep the night ferry.", "Mayor Lena Ortiz said the town needs it.",
    "Fares will rise by forty cents.",
  ]

  @Test(arguments: [
    ("en", "Harbour | Politics\n\nBy Dana Pell, Harbour News", "See all topics\n\nPaid Content"),
    ("en", "Home › News › Coast", "© Harbour News\n\nBuoys\n\nA lighthouse is painted red"),
    ("sv", "Publicerad 4 mars 2025\n\nDela", "Läs mer\n\nMest läst\n\nOm oss\n\nStäng"),
    ("tr", "Paylaş\n\n04.03.2025 20:14", "İlgili Haberler\n\nLimanda yeni feribot"),
    ("en", "0:00 / 28:10\n\nA- A A+", "#ferry #coast\n\nFacebook WhatsApp Telegram"),
    ("en", "Tuesday, March 4, 20:14", "Image: Jo Alder/dpa/picture alliance"),
  ])
  func `furniture at the edges leaves`(language: String, head: String, tail: String) throws {
    let body = ["Night ferry stays for a year"] + Self.story
    let page = "\(body[0])\n\n\(head)\n\n" + Self.story.joined(separator: "\n\n") + "\n\n" + tail
    let cleaner = try Cleaner.shared(language)
    #expect(cleaner.clean(page).text == body.joined(separator: "\n\n"))
  }

  @Test(arguments: [
    ("en", "ANCHOR", "Back to you"), ("en", "[HOST]", "Dana Pell, Harbour News, Mokpo"), ("ko", "앵커", "한빛뉴스 정다온"),
    ("en", "Key question: who pays?", "“Nobody took it”"), ("de", "Moderator", "Jo Alder, NDR, Wesenried"),
    ("ru", "— А зимой?", "Джо Алдер, «Вести», Мокпо"), ("zh", "记者：还会再涨吗？", "市长：今年不会。"),
  ])
  func `what may be spoken stays`(language: String, head: String, tail: String) throws {
    let page = "Night ferry stays for a year\n\n\(head)\n\n" + Self.story.joined(separator: "\n\n") + "\n\n" + tail
    #expect(try Cleaner.shared(language).clean(page).text == page)
  }

  @Test func `a hand-off in the paragraph of the headline stays`() throws {
    let page = "Drones watch the woods\nPublished 2025/03/04 20:14\nPrint\nDana Pell reports.\n\n" + Self.story[0]
    #expect(try Cleaner.shared("en").clean(page).text.contains("Dana Pell reports."))
  }

  @Test func `a list that a sentence announces stays`() throws {
    let page =
      Self.story.joined(separator: "\n\n") + "\n\nThe fares from May are:\n\nAdults\n\nChildren\n\nCars\n\nDogs"
    #expect(try Cleaner.shared("en").clean(page).text == page)
  }

  @Test func `the lines of a paragraph that was broken are none of them furniture`() throws {
    let page =
      "Ferry stays\n\nPublished 2025/03/04 20:14\n\nThe council voted to\nkeep the ferry\nfor a year.\n\nIt sails\nagain."
    #expect(try Cleaner.shared("en").clean(page).text.contains("keep the ferry"))
  }

  @Test func `what is not sure is reported, and leaves when that is asked for`() throws {
    let page = Self.story.joined(separator: "\n\n") + "\n\nBuoys and beacons"
    let safe = try Cleaner.shared("en").clean(page)
    #expect(safe.text == page)
    #expect(safe.findings.map(\.rule) == ["stray-line"])
    #expect(try Cleaner.shared("en", tier: .likely).clean(page).text == Self.story.joined(separator: "\n\n"))
  }

  @Test(arguments: ["en", "de", "ko", "ru"])
  func `sentences that begin as furniture does stay`(language: String) throws {
    let page = """
      Published on 3 March, the report names 12 ports and 5 ships.

      Follow the boats on their way north.

      Topics were few that night, and Facebook said nothing.
      """
    #expect(try Cleaner.shared(language).clean(page).text == page)
  }

  @Test(arguments: [
    ("en", "Read also", "Three harbours that keep their cats"), ("de", "mehr", "Fähren: Jede zehnte fällt aus"),
    (
      "fr", "À lire aussi :",
      "Le port perd ses derniers chalutiers\n\nLes mouettes reviennent sur le quai des brumes"
    ),
    ("ru", "Читайте также:", "Учёные посчитали чаек над портом"),
  ])
  func `headlines announced within a story leave`(language: String, announced: String, links: String) throws {
    for gap in ["\n", "\n\n"] {
      let parts = [Self.story[0], announced, links, Self.story[1], Self.story[2]]
      let page = parts.joined(separator: "\n\n").replacing("\n\n", with: gap)
      let text = Self.story.joined(separator: gap)
      #expect(try Cleaner.shared(language).clean(page).text == text)
    }
  }

  @Test(arguments: ["Who will pay", "Mayor Ortiz asked for another vote in the spring, and got it."])
  func `what follows an announcement that lost its links stays`(line: String) throws {
    let page = "Night ferry stays\n\n\(Self.story[0])\n\nRead also\n\n\(line)\n\n\(Self.story[1])"
    #expect(try Cleaner.shared("en").clean(page).text.contains(line))
  }

  @Test func `a crosshead below links stays`() throws {
    let page = """
      \(Self.story[0])

      Read also

      Three harbours that keep their cats

      Who pays for the cats

      \(Self.story[1])
      """
    let text = try Cleaner.shared("en").clean(page).text
    #expect(text.contains("Who pays for the cats") && !text.contains("Three harbours"))
  }

  @Test func `the first subhead of a live blog stays`() throws {
    let page = """
      Storm over the coast

      Published 2025/03/04 21:14

      Jo Alder

      Ferry stays in port

      \(Self.story[0])

      Trains are late

      \(Self.story[1])

      Roads are open again

      \(Self.story[2])
      """
    #expect(try Cleaner.shared("en").clean(page).text.contains("Ferry stays in port"))
  }

  @Test func `a button that skips the menu is not the headline`() throws {
    let menu = "Zum Hauptinhalt der Seite springen\nHafen\nStadt\nLand\nFluss\nWetter\nSport"
    let page =
      "\(menu)\nNight ferry stays for a year\nPublished 2025/03/04 20:14\n" + Self.story.joined(separator: "\n")
    let text = try Cleaner.shared("en").clean(page).text
    #expect(text.contains("Night ferry stays") && !text.contains("Fluss"))
  }

  @Test(arguments: [
    "The harbour at dawn. © Jo Alder, AFP", "The harbour at dawn. [Keystone - Jo Alder]", "A bridge at dawn | dpa",
    "Getty Images A red boat sails past a headland", "#ferry", "＃港",
    "Share the article Night ferry stays for a year",
  ])
  func `credits, tags and buttons of any page leave`(line: String) throws {
    let page =
      "Night ferry stays for a year\nPublished 2025/03/04 20:14\n\(line)\n" + Self.story.joined(separator: "\n")
    #expect(try !Cleaner.shared("en").clean(page).text.contains(line))
  }

  @Test(arguments: [
    "Getty Images sold the photograph twice.", "The mark © stands below every picture.",
    "The ministry denied it. (Reuters)", "The song is called #ferry.",
  ])
  func `sentences with the signs of credits stay`(line: String) throws {
    let page = "Night ferry stays for a year\n\n\(Self.story[0])\n\n\(line)\n\n\(Self.story[1])"
    #expect(try Cleaner.shared("en").clean(page).text == page)
  }

  @Test func `a headline that quotes is not the end of the story`() throws {
    let page = Self.story.joined(separator: "\n") + "\nMore stories\n\"Nobody took it\" – harbour asks for its boat"
    #expect(try Cleaner.shared("en").clean(page).text == Self.story.joined(separator: "\n"))
  }
}
