import Stories
import Testing

/// One labelled page in little, and the turns that it must give: role, name, title, sentences.
private struct Sample: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var language: String
  var page: String
  var turns: [String]
}

private let samples = [
  Sample(
    testDescription: "Korean brackets", language: "ko",
    page: """
      항구에 고양이 마을
      [앵커]
      항구에 고양이가 늘고 있습니다. 이가람 기자가 보도합니다.
      [기자]
      부두마다 고양이가 앉아 있습니다.
      [한도담/어민 : "매일 밥을 줘요. 정이 들었죠."]
      ["저는 무서워요."]
      시는 급식소를 짓기로 했습니다.
      KBS 뉴스 이가람입니다.
      """,
    turns: [
      "anchor - - 2", "reporter 이가람 - 1", "soundbite 한도담 어민 2", "soundbite - - 1", "reporter 이가람 - 2",
    ]),
  Sample(
    testDescription: "Korean labels glued to the words", language: "ko",
    page: "[앵커]항구에 고양이가 늘고 있습니다.이가람 기자가 취재했습니다.[기자]부두마다 고양이가 앉아 있습니다.[한도담/어민 : 매일 밥을 줘요.]시는 급식소를 짓기로 했습니다.",
    turns: ["anchor - - 2", "reporter 이가람 - 1", "soundbite 한도담 어민 1", "reporter 이가람 - 1"]),
  Sample(
    testDescription: "Korean names above quotations", language: "ko",
    page: """
      ◀ 앵커 ▶
      항구에 고양이가 늘고 있습니다.
      ◀ 리포트 ▶
      부두마다 고양이가 앉아 있습니다.

      [항구 상인]
      "매일 밥을 줘요."

      시는 급식소를 짓기로 했습니다.
      """,
    turns: ["anchor - - 1", "reporter - - 1", "soundbite - 항구 상인 1", "reporter - - 1"]),
  Sample(
    testDescription: "a foreign name in Korean", language: "ko",
    page: """
      [앵커]
      항구에 고양이가 늘고 있습니다.
      [기자]
      부두마다 고양이가 앉아 있습니다.
      [마리아 오코로/항구 선장 : "매일 밥을 줘요."]
      """,
    turns: ["anchor - - 1", "reporter - - 1", "soundbite 마리아 오코로 항구 선장 1"]),
  Sample(
    testDescription: "Chinese office and name above what is said", language: "zh",
    page: """
      港口的猫越来越多
      下面请看记者从现场发回的报道。
      总台记者 林若川：
      码头上到处都是猫。
      青石港港务局局长 周梅香：
      我们每天都喂它们。
      市里打算建一个救助站。
      """,
    turns: ["anchor - - 1", "reporter 林若川 - 1", "soundbite 周梅香 青石港港务局局长 1", "reporter 林若川 - 1"]),
  Sample(
    testDescription: "Japanese names above quotations, without brackets", language: "ja",
    page: """
      港に猫が増えている
      港に猫が増えています。
      町の人
      「毎日えさをやっています」
      市は対策を考えています。
      """,
    turns: ["anchor - - 1", "soundbite - 町の人 1", "anchor - - 1"]),
  Sample(
    testDescription: "a name in capitals and an office above what is said", language: "es",
    page: """
      El puerto se llena de gatos

      El puerto se llena de gatos cada verano.

      Nuria Paz nos cuenta lo que pasó.

      Los gatos duermen en las redes.

      RAMÓN CISNEROS, pescador:

      Yo les doy de comer todos los días.

      La alcaldía busca una solución.
      """,
    turns: [
      "anchor - - 2", "reporter Nuria Paz - 1", "soundbite Ramón Cisneros pescador 1", "reporter Nuria Paz - 1",
    ]),
  Sample(
    testDescription: "Korean labels before an angle", language: "ko",
    page: "김도담 앵커>\n항구에 고양이가 늘고 있습니다.\n이가람 기자>\n부두마다 고양이가 앉아 있습니다.",
    turns: ["anchor 김도담 - 1", "reporter 이가람 - 1"]),
  Sample(
    testDescription: "English brackets", language: "en",
    page: """
      CATS OF THE HARBOR
      [Anchor Lead]
      Cats have taken over the harbor. We have more.
      [Pkg]
      Eleven of them sit on the pier.
      [Soundbite] Ben Okafor(Fisherman) : They eat better than I do.
      The city will build them a house.
      """,
    turns: ["anchor - - 2", "reporter - - 1", "soundbite Ben Okafor Fisherman 1", "reporter - - 1"]),
  Sample(
    testDescription: "American capitals", language: "en",
    page: """
      DANA PELL, CNN ANCHOR: Cats have taken over the harbor. Ira Solberg is there.

      (BEGIN VIDEOTAPE)

      IRA SOLBERG, CNN CORRESPONDENT (voice-over): Eleven of them sit on the pier.

      RUTH VANE, HARBOR MASTER: They eat better than I do.

      SOLBERG: The city will build them a house.

      (END VIDEOTAPE)

      PELL: Thank you, Ira.
      """,
    turns: [
      "anchor Dana Pell - 2", "reporter Ira Solberg - 1", "soundbite Ruth Vane HARBOR MASTER 1",
      "reporter Ira Solberg - 1", "anchor Dana Pell - 1",
    ]),
  Sample(
    testDescription: "French initials", language: "fr",
    page: """
      Jeanne Moulin : Bonsoir à tous, ici Jeanne Moulin.
      -----
      JM : Les chats ont pris le port. Le reportage de Marc Delvaux.
      Onze chats sont assis sur le quai. Marc Delvaux, Brest, Radio Lumière.
      -----
      JM : Bonne soirée.
      """,
    turns: [
      "anchor Jeanne Moulin - 1", "anchor Jeanne Moulin - 2", "reporter Marc Delvaux - 2",
      "anchor Jeanne Moulin - 1",
    ]),
  Sample(
    testDescription: "Japanese colons", language: "ja",
    page: "アナウンサー：港に猫が増えています。\n記者：桟橋に十一匹が座っています。\n港町役場 三浦和子さん：「毎日、餌をあげています」\n記者：市は小屋を建てます。",
    turns: ["anchor - - 1", "reporter - - 1", "soundbite 三浦和子 港町役場 1", "reporter - - 1"]),
  Sample(
    testDescription: "Japanese parentheses", language: "ja",
    page: """
      港に猫が増えています。
      白石記者が取材しました。
      桟橋に十一匹が座っています。

      （港町役場 三浦和子さん）
      「毎日、餌をあげています。」

      （漁師の男性）「うちの船にもいるよ。」

      市は小屋を建てます（来春完成）。
      """,
    turns: [
      "anchor - - 2", "reporter 白石 - 1", "soundbite 三浦和子 港町役場 1", "soundbite - 漁師の男性 1", "reporter 白石 - 1",
    ]),
  Sample(
    testDescription: "names on lines of their own", language: "fr",
    page: """
      Jeanne Moulin :
      Bonsoir à tous. Bonsoir Luc.

      Luc Ferrand :
      Bonsoir Jeanne.

      JM : Les chats ont pris le port.

      LF : Et ils y restent.
      """,
    turns: [
      "anchor Jeanne Moulin - 2", "anchor Luc Ferrand - 1", "anchor Jeanne Moulin - 1", "anchor Luc Ferrand - 1",
    ]),
  Sample(
    testDescription: "another story in captions", language: "en",
    page: """
      >>> CATS HAVE TAKEN OVER THE HARBOR. IRA SOLBERG IS LIVE ON THE PIER.
      >> Reporter: ELEVEN OF THEM SIT HERE.
      >>> A BUS DRIVER IS BEING CALLED A HERO TONIGHT.
      """,
    turns: ["anchor - - 2", "reporter IRA SOLBERG - 1", "anchor - - 1"]),
  Sample(
    testDescription: "Chinese colons", language: "zh",
    page: "主播：港口的猫越来越多。\n解说：码头上坐着十一只猫。\n同期：港口居民 周梅香　“我天天喂它们。”\n解说：市里要给它们盖房子。",
    turns: ["anchor - - 1", "reporter - - 1", "soundbite 周梅香 港口居民 1", "reporter - - 1"]),
]

@Suite struct LabelledTests {
  @Test(arguments: samples)
  fileprivate func `labels name turns as outlets write them`(sample: Sample) throws {
    let story = try story(sample.page, language: sample.language)
    let turns = story.turns.map { turn in
      "\(turn.role.rawValue) \(turn.speaker.name ?? "-") \(turn.speaker.title ?? "-") \(turn.sentences.count)"
    }
    #expect(turns == sample.turns)
  }

  @Test func `a colon in a sentence is no label`() throws {
    let story = try story("The house costs little: two planks and a roof. It stands since May.", language: "en")
    #expect(story.turns.map(\.sentences.count) == [2])
    #expect(story.marks.isEmpty)
  }

  @Test(arguments: ["<\u{200D}img src=x>", "a\u{FE0F}[Anchor] x", "\u{600}<b", "e\u{20DD} >> x", " \u{200D}[x] y"])
  func `signs within a character begin no label`(line: String) throws {
    let story = try story("\(line)\n\(line)\nThe house stands since May.", language: "en")
    #expect(story.turns.flatMap(\.sentences).last?.text == "The house stands since May.")
  }
}
