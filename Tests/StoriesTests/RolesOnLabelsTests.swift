import Cleaning
import Decoding
import Editing
import Stories
import Testing

/// A page, and who is heard on it in which role.
private struct LabelledPage: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var language: String
  var page: String
  var turns: [String]
}

private let pages = [
  LabelledPage(
    testDescription: "roles with whoever has them in parentheses, above what is said", language: "en",
    page: """
      ANCHOR (Mara Quill):
      The pier at Tarn is shut. Our Joss Pike went to look.

      REPORTER (Joss Pike):
      Nobody knows why.

      SOUNDBITE (angler):
      "I came for the herring."

      SOUNDBITE (Ida Lund, baker):
      "They ask me, and I only bake."
      "Ask the mayor."

      REPORTER:
      The mayor was not there. Joss Pike, Copper News, Tarn.

      ANCHOR:
      So much for the pier.
      """,
    turns: [
      "anchor Mara Quill", "reporter Joss Pike", "soundbite -", "soundbite Ida Lund", "reporter Joss Pike",
      "anchor Mara Quill",
    ]),
  LabelledPage(
    testDescription: "a script in brackets with dashes", language: "en",
    page: """
      [ANCHOR – MARA QUILL]
      The bell at Tarn is gone. Copper Radio's Joss Pike has been looking for it.

      [PKG]
      [NAT SOUND: gulls]
      [TRACK]
      The rope is all that hangs there.
      [SOT – IDA LUND, TARN BELL TOWER COMMITTEE]
      We heard nothing.
      That is the trouble with a bell that is gone.
      [TRACK]
      The police have asked the scrap dealers.
      [STANDUP]
      In Tarn, Joss Pike, Copper Radio.

      [TAG – MARA QUILL]
      It weighs two tons.
      """,
    turns: [
      "anchor Mara Quill", "reporter Joss Pike", "soundbite Ida Lund", "reporter Joss Pike", "anchor Mara Quill",
    ]
  ),
  LabelledPage(
    testDescription: "a role, a dash and a voice that only says what it is", language: "es",
    page: """
      PRESENTADORA: La lonja sigue cerrada. Nos lo cuenta Nilo Sarto.
      VTR - NILO SARTO: No hay pescado desde el lunes.
      TOTAL - PESCADERA: Yo vendo lechugas.
      VTR - NILO SARTO: El puerto espera.
      TOTAL - IDA LUNA, alcaldesa: Abrimos el martes.
      PRESENTADORA: Hasta mañana.
      """,
    turns: [
      "anchor -", "reporter Nilo Sarto", "soundbite -", "reporter Nilo Sarto", "soundbite Ida Luna", "anchor -",
    ]),
  LabelledPage(
    testDescription: "an office glued to a Japanese name, and quotations of two lines", language: "ja",
    page: """
      【桐山灯キャスター】
      港の氷が足りません。三崎記者が取材しました。

      【三崎守記者】
      朝の港です。

      【朝凪漁協　北条茂組合長】
      「氷がなければ魚は売れません。」
      「待つしかないです。」

      【三崎守記者】
      工場は来週動きます。
      """,
    turns: ["anchor 桐山灯", "reporter 三崎守", "soundbite 北条茂", "reporter 三崎守"]),
  LabelledPage(
    testDescription: "a Chinese name behind the brackets, and credits on one line", language: "zh",
    page: """
      【主持人】
      老码头修好了。来看记者的调查。

      【正文】
      清晨六点，渡轮又开了。

      【同期声】青石码头船工 麦守田
      我等了三年。现在好了。

      【记者出镜】东江台记者 邵雨桐
      我身后就是新的栈桥。

      【同期声】村民
      坐船不要钱，好！

      【正文】
      第二座栈桥明年动工。

      记者：邵雨桐　摄像：董平
      """,
    turns: [
      "anchor -", "reporter 邵雨桐", "soundbite 麦守田", "reporter 邵雨桐", "soundbite -", "reporter 邵雨桐",
    ]),
  LabelledPage(
    testDescription: "two quotations in one bracket, a voice by what it is, and one in the shape of a name",
    language: "ko",
    page: """
      [앵커]
      부두에 고양이가 늘었습니다. 옥도민 기자가 취재했습니다.

      [리포트]
      부두마다 고양이가 앉아 있습니다.

      [은가람/가래섬 주민 : "밤마다 울어요." "그래도 귀여워요."]

      시는 급식소를 짓기로 했습니다.

      [이용자 : "사료가 비싸요."]

      나루뉴스 옥도민입니다.
      """,
    turns: [
      "anchor -", "reporter 옥도민", "soundbite 은가람", "reporter 옥도민", "soundbite -", "reporter 옥도민",
    ]),
  LabelledPage(
    testDescription: "family names alone above what is said", language: "ja",
    page: """
      出演：三崎航さん（灯台研究家）
      聞き手：桐山千景アナウンサー

      桐山：
      灯台の話です。三崎さん、おはようございます。

      三崎：
      おはようございます。

      桐山：
      灯台はなぜ白いのですか。

      三崎：
      海から見えるからです。

      桐山：
      ありがとうございました。

      三崎：
      どうも。
      """,
    turns: [
      "anchor 桐山千景", "guest 三崎航", "anchor 桐山千景", "guest 三崎航", "anchor 桐山千景", "guest 三崎航",
    ]),
  LabelledPage(
    testDescription: "two who present introduce themselves before their guest", language: "en",
    page: """
      Mara Quill: You are listening to Cold Harbours. I'm Mara Quill.

      Tam Rusk: And I'm Tam Rusk, and I cannot swim.

      Mara Quill: Our guest today is Dr. Ida Lund, who counts herring. Ida, welcome.

      Ida Lund: Thanks for having me.

      Tam Rusk: Do they mind?

      Ida Lund: They never said so.

      Mara Quill: And how many are there?

      Ida Lund: More than last year.
      """,
    turns: [
      "anchor Mara Quill", "anchor Tam Rusk", "anchor Mara Quill", "guest Ida Lund", "anchor Tam Rusk",
      "guest Ida Lund", "anchor Mara Quill", "guest Ida Lund",
    ]),
  LabelledPage(
    testDescription: "two of one surname are heard in a report", language: "en",
    page: """
      MARA QUILL, HOST: The last ferry sails this month. Joss Pike took it.
      JOSS PIKE, BYLINE: Harald Lund has steered it for forty years.
      HARALD LUND: I stopped counting.
      PIKE: His wife sells the tickets.
      IDA LUND: Four dollars, as ever.
      PIKE: A bridge will take its place.
      H. LUND: You might miss us.
      PIKE: For Evening Hour, I'm Joss Pike in Tarn.
      """,
    turns: [
      "anchor Mara Quill", "reporter Joss Pike", "soundbite Harald Lund", "reporter Joss Pike",
      "soundbite Ida Lund",
      "reporter Joss Pike", "soundbite Harald Lund", "reporter Joss Pike",
    ]),
]

/// More pages: short forms of names, and lines between labels that nobody speaks.
private let others = [
  LabelledPage(
    testDescription: "a first name on labels, and the whole name above them", language: "en",
    page: """
      The man who counts herring
      May 3, 2024
      Gordon Pike has counted herring for forty years.
      Mara: Hey, it's Mara Quill, and this is Cold Harbours. Gordon, how many are there?

      Gordon: More than last year.

      Mara: Do they mind?

      Gordon: They never said so.

      Mara: We'll be back.
      """,
    turns: [
      "anchor Mara Quill", "guest Gordon Pike", "anchor Mara Quill", "guest Gordon Pike", "anchor Mara Quill",
    ]),
  LabelledPage(
    testDescription: "initials that a line explains with signs of equality", language: "en",
    page: """
      Transcript: Mara Quill interviews Prof Ida Lund on herring
      MQ = Mara Quill, presenter; IL = Professor Ida Lund, herring counter, University of Tarn.
      MQ: It's ten past eight. Professor Ida Lund joins us now. Good morning.
      IL: Morning, Mara.
      MQ: Are there more?
      IL: No. I'd love to say otherwise.
      MQ: Professor Ida Lund, thank you.
      """,
    turns: ["anchor Mara Quill", "guest Ida Lund", "anchor Mara Quill", "guest Ida Lund", "anchor Mara Quill"]),
  LabelledPage(
    testDescription: "a family name on a label, and the whole name in what is said under it", language: "ja",
    page: """
      石渡キャスター：続いてスポーツです。 桐山さん、お願いします。
      桐山キャスター：はい、桐山千景です。 きょうは準決勝がありました。 取材は三崎守記者です。
      三崎記者：島から船で二時間です。
      石渡キャスター：すごい試合でしたね。
      桐山キャスター：決勝はあさってです。
      """,
    turns: ["anchor 石渡", "anchor 桐山千景", "reporter 三崎守", "anchor 石渡", "anchor 桐山千景"]),
  LabelledPage(
    testDescription: "crossheads that quote between labels, and a voice that only says what it is", language: "de",
    page: """
      Jost Albers: Die Brücke ist zu. Frau Rieger, warum?
      Tomke Rieger: Sie ist alt.
      Albers: Wie alt?
      Rieger: Achtzig Jahre.
      „Lieber ein Boot als eine alte Brücke“
      Albers: Was tun Sie?
      Rieger: Wir bauen.
      """,
    turns: [
      "anchor Jost Albers", "guest Tomke Rieger", "anchor Jost Albers", "guest Tomke Rieger", "anchor Jost Albers",
      "guest Tomke Rieger",
    ]),
  LabelledPage(
    testDescription: "an article and what somebody is", language: "fr",
    page: """
      Jeanne Moulin : Les bassins ferment. À Cayeul, le reportage d'Oscar Rive.
      Oscar Rive : Sur la grille, une feuille. Solange Péron est venue avec son fils.
      Solange Péron, habitante : Le bassin est plein.
      Oscar Rive : Il n'y a qu'un surveillant.
      Un enfant : Nous, on va aller dans la fontaine.
      Oscar Rive : La mairie espère rouvrir samedi. Oscar Rive, à Cayeul, pour Radio Cap.
      Jeanne Moulin : Merci, Oscar.
      """,
    turns: [
      "anchor Jeanne Moulin", "reporter Oscar Rive", "soundbite Solange Péron", "reporter Oscar Rive",
      "soundbite -", "reporter Oscar Rive", "anchor Jeanne Moulin",
    ]),
  LabelledPage(
    testDescription: "a reporter names who is heard next, and hands over to nobody", language: "en",
    page: """
      MARA QUILL: The oysters are late. Joss Pike reports.

      JOSS PIKE: On a good day you can see the bottom. The growers have a new president. Its name is Kel Marsh.

      KEL MARSH: We have a shed full of mud.

      MARA QUILL: And that was the coast.
      """,
    turns: ["anchor Mara Quill", "reporter Joss Pike", "soundbite Kel Marsh", "anchor Mara Quill"]),
]

/// Pages on which somebody begins by speaking to who presents, and the sentence that hands over.
private let greeted: [(page: String, language: String, handsOver: String?, role: Turn.Role)] = [
  (
    """
    Mara Quill: Ruth Vane, thank you for coming in. It is ten past four, and Tam Rusk has the travel.
    Tam Rusk: Thanks, Mara. The bridge at Tarn is down to one lane.
    Mara Quill: That was the hour.
    """, "en", "It is ten past four, and Tam Rusk has the travel.", .reporter
  ),
  (
    """
    PIVÔ: E o vento volta mesmo, Nilo Sarto?
    NILO SARTO: Volta, Rita, mas só no norte.
    PIVÔ: Até amanhã.
    """, "pt", "E o vento volta mesmo, Nilo Sarto?", .reporter
  ),
  (
    """
    PRESENTADORA (Rita Luna): Y a las puertas del puerto está Nilo Sarto.
    DIRECTO - NILO SARTO: Pues mira, Rita, hay niebla.
    PRESENTADORA (Rita Luna): Hasta mañana.
    """, "es", "Y a las puertas del puerto está Nilo Sarto.", .reporter
  ),
  (
    """
    Jeanne Moulin : Il est huit heures. On commence avec vous, Tam Rive, vous êtes monté au phare.

    Tam Rive : Oui, Jeanne, et le phare est froid.

    Jeanne Moulin : Merci, Tam.
    """, "fr", nil, .reporter
  ),
  (
    """
    Mara Quill: With me is Ruth Vane, who keeps the lock. Ruth Vane, is it the wind?
    Ruth Vane: Well, Mara, it is.
    Mara Quill: And the key?
    Ruth Vane: I lost it.
    Mara Quill: Thank you.
    """, "en", nil, .guest
  ),
]

@Suite struct RolesOnLabelsTests {
  @Test(arguments: pages + others) fileprivate func `labels say who has a role, in whatever shape`(
    _ page: LabelledPage
  )
    throws
  {
    let turns = try story(page.page, page.language).turns
    #expect(turns.map { "\($0.role.rawValue) \($0.speaker.name ?? "-")" } == page.turns)
  }

  @Test(arguments: greeted.indices) func `whoever answers the presenter by name was handed to`(_ index: Int) throws
  {
    let sample = greeted[index]
    let turns = try story(sample.page, sample.language).turns
    #expect(turns.dropFirst().first?.role == sample.role)
    let handing = turns.flatMap(\.sentences).filter { $0.function == .handOff }.map(\.text)
    #expect(sample.handsOver.map { handing == [$0] } ?? true)
  }

  private func story(_ page: String, _ language: String) throws -> Story {
    try StoryReader(language: language).story(
      of: Cleaner(language: language).clean(Page(text: page, format: .text)))
  }
}
