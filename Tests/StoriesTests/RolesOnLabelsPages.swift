import Stories
import Testing

/// A page, and who is heard on it in which role.
struct LabelledPage: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var language: String
  var page: String
  var turns: [String]
}

/// Roles with whoever has them: in parentheses, behind dashes, on lines of their own.
let pagesWithRoles = [
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
