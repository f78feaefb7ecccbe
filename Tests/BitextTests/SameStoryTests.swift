import Testing

@testable import Bitext

@Suite struct SameStoryTests {
  /// Two stories, each in three languages.
  private static let bridge = [
    "en": [
      "The suspension bridge at Port Ellery will close for nine months from April 14.",
      "Engineers found cracks in three of its twelve cables last autumn.", "About 22,000 cars cross it every day.",
      "They will have to take a detour of 35 kilometres through Marlow.",
      "\"For us this is the end of the season,\" says the ferry captain Ines Duarte.",
      "The repair is to cost 61 million dollars.",
    ],
    "ko": [
      "포트엘러리의 현수교가 4월 14일부터 아홉 달 동안 통제됩니다.", "기술자들은 지난가을 케이블 열두 개 가운데 세 개에서 균열을 찾아냈습니다.",
      "하루에 자동차 2만 2천 대가 이 다리를 건넙니다.", "앞으로는 말로를 지나 35킬로미터를 돌아가야 합니다.",
      "\"우리에게는 이걸로 성수기가 끝난 겁니다.\" 여객선 선장 이네스 두아르테의 말입니다.", "수리비는 6천100만 달러로 예상됩니다.",
    ],
    "de": [
      "Die Hängebrücke von Port Ellery wird ab dem 14. April für neun Monate gesperrt.",
      "Ingenieure hatten im Herbst in drei der zwölf Kabel Risse entdeckt.",
      "Rund 22.000 Autos fahren täglich darüber.",
      "Sie müssen nun einen Umweg von 35 Kilometern über Marlow nehmen.",
      "„Für uns ist die Saison damit vorbei“, sagt die Fährkapitänin Ines Duarte.",
      "Die Reparatur soll 61 Millionen Dollar kosten.",
    ],
  ]
  private static let school = [
    "en": [
      "Pupils in the village of Oren are learning to forecast the weather.",
      "Their teacher has built a small station on the roof of the school.",
      "Every morning at seven a child reads wind, rain and temperature.",
      "The fishermen say the children are right more often than the radio.",
      "Last week they warned of a storm that nobody else had seen coming.",
      "Two boats stayed in the harbour, and their crews brought cake on Monday.",
    ],
    "ko": [
      "오렌 마을 학생들이 날씨를 예보하는 법을 배우고 있습니다.", "담임 교사가 학교 옥상에 작은 관측소를 만들었습니다.",
      "매일 아침 7시, 아이 한 명이 바람과 비, 기온을 읽습니다.", "어부들은 아이들이 라디오보다 더 자주 맞힌다고 합니다.",
      "지난주에는 아무도 예상하지 못한 폭풍을 미리 알렸습니다.", "배 두 척이 항구에 머물렀고, 선원들은 월요일에 케이크를 들고 찾아왔습니다.",
    ],
    "de": [
      "Schüler im Dorf Oren lernen, das Wetter vorherzusagen.",
      "Ihre Lehrerin hat auf dem Dach der Schule eine kleine Station gebaut.",
      "Jeden Morgen um sieben liest ein Kind Wind, Regen und Temperatur ab.",
      "Die Fischer sagen, die Kinder hätten öfter recht als das Radio.",
      "Vorige Woche warnten sie vor einem Sturm, den sonst niemand kommen sah.",
      "Zwei Boote blieben im Hafen, und die Mannschaften brachten am Montag Kuchen.",
    ],
  ]

  private func tell(_ left: [String]?, _ one: String, _ right: [String]?, _ other: String) -> Bool {
    Alignment(
      .init(language: one, sentences: sentences(left ?? [])),
      .init(language: other, sentences: sentences(right ?? []))
    ).tellsOneStory
  }

  @Test(arguments: [("en", "ko"), ("ko", "de"), ("de", "en"), ("ko", "en")])
  func `a story is told from another one, short or long`(one: String, other: String) {
    let (bridge, school) = (Self.bridge, Self.school)
    #expect(tell(bridge[one], one, bridge[other], other))
    #expect(tell(school[one], one, school[other], other))
    let (both, back) = ((bridge[one] ?? []) + (school[one] ?? []), (school[other] ?? []) + (bridge[other] ?? []))
    #expect(tell(both, one, (bridge[other] ?? []) + (school[other] ?? []), other))
    #expect(!tell(bridge[one], one, Array([back, back, back, back, back].joined()), other), "ten times as long")
    #expect(!tell(Array(both.prefix(3)), one, Array([back, back, back].joined()), other), "three sentences")
  }

  @Test func `of a few sentences on both sides nothing is said`() {
    #expect(tell(["One."], "en", ["바다가 조용합니다."], "ko"))
    #expect(tell([], "en", [], "ko"))
  }
}
