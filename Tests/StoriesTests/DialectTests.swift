import Editing
import Stories
import Testing

/// A story in a language, of which every dialect must keep who says what.
private struct Told: CustomTestStringConvertible, Sendable {
  var testDescription: String { language }
  var language: String
  var names: (anchor: String, reporter: String, heard: String)
  var sentences: [String]

  var story: Story {
    func turn(_ role: Turn.Role, _ kind: Turn.Kind, _ name: String, _ texts: ArraySlice<String>) -> Turn {
      Turn(
        role: role, kind: kind, speaker: Speaker(name: name),
        sentences: texts.map { SpokenSentence(text: $0, range: 0..<0) })
    }
    return Story(
      language: language,
      turns: [
        turn(.anchor, .leadIn, names.anchor, sentences[0..<2]),
        turn(.reporter, .package, names.reporter, sentences[2..<3]),
        turn(.soundbite, .soundBite, names.heard, sentences[3..<4]),
        turn(.reporter, .package, names.reporter, sentences[4..<6]),
      ])
  }
}

private let told = [
  Told(
    language: "en", names: ("Dana Pell", "Ira Cole", "Ben Okafor"),
    sentences: [
      "Cats have come to the harbor.", "They stay.", "Eleven of them sit here.", "I feed them.", "The boats wait.",
      "So do we.",
    ]),
  Told(
    language: "ko", names: ("여지안", "윤서아", "한도담"),
    sentences: ["고양이가 왔습니다.", "떠나지 않습니다.", "열한 마리가 앉아 있습니다.", "매일 밥을 줘요.", "배가 기다립니다.", "시도 기다립니다."]),
  Told(
    language: "fr", names: ("Jeanne Moulin", "Luc Ferrand", "Odile Bastien"),
    sentences: [
      "Les chats sont là.", "Ils restent.", "Onze chats sont assis.", "Je les nourris.", "Les bateaux attendent.",
      "La ville aussi.",
    ]),
  Told(
    language: "de", names: ("Britta Nolte", "Malte Renner", "Almut Rieger"),
    sentences: [
      "Die Katzen sind da.", "Sie bleiben.", "Elf sitzen am Steg.", "Ich füttere sie.", "Die Boote warten.",
      "Die Stadt auch.",
    ]),
  Told(
    language: "ru", names: ("Варвара Лосева", "Глеб Торопов", "Инга Сольц"),
    sentences: [
      "Кошки пришли.", "Они остались.", "Одиннадцать сидят.", "Я их кормлю.", "Лодки ждут.", "Город тоже.",
    ]),
]

@Suite struct DialectTests {
  @Test(arguments: told)
  fileprivate func `a story that is read back is the same`(told: Told) throws {
    let reader = try StoryReader(language: told.language)
    for dialect in [StoryDialect.plain, .fountain, .kbs, .mbc] {
      let text = try told.story.written(as: dialect)
      let again = reader.story(of: EditedText(text))
      #expect(outline(again) == outline(told.story), "\(dialect.rawValue):\n\(text)")
    }
  }

  @Test func `what is spoken is not changed`() throws {
    for dialect in StoryDialect.allCases {
      let text = try told[0].story.written(as: dialect)
      for sentence in told[0].sentences { #expect(text.contains(sentence), "\(dialect.rawValue)") }
    }
  }

  private func outline(_ story: Story) -> [String] {
    story.turns.map { turn in
      "\(turn.role.rawValue) \(turn.speaker.name ?? "-"): " + turn.sentences.map(\.text).joined(separator: " ")
    }
  }
}
