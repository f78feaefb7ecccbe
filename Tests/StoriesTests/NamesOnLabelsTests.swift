import Cleaning
import Decoding
import Editing
import Stories
import Testing

/// A page, and who is heard on it in which role.
private struct NamedPage: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var language: String
  var page: String
  var turns: [String]
}

private let pages = [
  NamedPage(
    testDescription: "a name that one label misspells, in the first name and in the last", language: "es",
    page: """
      TERESA VIDAL: Tiene el informe nuestro corresponsal Román Belvís.
      ROMAN BELVIS: El puente sigue cerrado.
      IDA LUNDEN, PANADERA: No puedo cruzar.
      ROMÁN BELVÍZ: Mañana abren otra vez.
      Desde Vigo, para Radio Costa, Román Belvís.
      """,
    turns: [
      "anchor Teresa Vidal", "reporter Román Belvís", "soundbite Ida Lunden", "reporter Román Belvís",
    ]),
  NamedPage(
    testDescription: "a syllable that one label gets wrong", language: "ko",
    page: """
      은가람 앵커> 항구에 고양이가 늘고 있습니다. 옥도민 기자입니다.

      옥도민 기자> 부두마다 고양이가 앉아 있습니다.

      옥도빈 기자> 시는 급식소를 짓기로 했습니다.
      나루뉴스 옥도민입니다.
      """,
    turns: ["anchor 은가람", "reporter 옥도민"]),
  NamedPage(
    testDescription: "two people whose surnames are a letter apart", language: "en",
    page: """
      MARA QUILL, HOST: Two millers disagree. Ned Meyer and Ned Mayer are here.
      NED MEYER, MILLER: I grind at dawn.
      NED MAYER, MILLER: I grind at dusk.
      MARA QUILL: And who is right?
      NED MEYER: I am.
      NED MAYER: He is not.
      """,
    turns: [
      "anchor Mara Quill", "guest Ned Meyer", "guest Ned Mayer", "anchor Mara Quill", "guest Ned Meyer",
      "guest Ned Mayer",
    ]),
  NamedPage(
    testDescription: "what people are before a dash, in one word and in many", language: "pt",
    page: """
      Apresentador Nilo Sarto: A repórter Rita Falcão explica.
      Repórter Rita Falcão: A feira fica na praça.
      Feirante - Dalva Peçanha: Eu vendo peixe.
      Diretora da Escola de Pesca de Mar Alto - Inês Portela: A fila começa cedo.
      Repórter Rita Falcão: A feira abre às seis.
      """,
    turns: [
      "anchor Nilo Sarto", "reporter Rita Falcão", "soundbite Dalva Peçanha", "soundbite Inês Portela",
      "reporter Rita Falcão",
    ]),
  NamedPage(
    testDescription: "Japanese names between two offices, and a quotation of two lines", language: "ja",
    page: """
      【スタジオ】
      漁の始まりが遅れています。桐生記者が取材しました。

      【VTR】
      朝五時の港です。

      朝凪漁協　北条茂 組合長：「こんな秋は初めてだね。」

      朝凪大学　深町灯 准教授：「魚は冷たい水を探します。
      水が温かいと沖で待ってしまうのです。」

      桐生千景 記者リポート：「来週も調べる予定です。」
      """,
    turns: [
      "anchor -", "reporter 桐生千景", "soundbite 北条茂", "soundbite 深町灯", "reporter 桐生千景",
    ]),
  NamedPage(
    testDescription: "a Chinese reporter who is greeted by the given name, and a recording", language: "zh",
    page: """
      主持人：各位听众，我是邵雨桐。

      主持人：我们来连线本台记者麦守田。

      守田你好，今天渡轮开了吗？

      记者：今天一班也没有，码头上没有人。

      （周梅香录音）我等了三个小时。

      主持人：好的，谢谢守田。

      记者：不客气。
      """,
    turns: [
      "anchor 邵雨桐", "reporter 麦守田", "soundbite 周梅香", "anchor 邵雨桐", "reporter 麦守田",
    ]),
  NamedPage(
    testDescription: "Chinese names in the sentence before a quotation", language: "zh",
    page: """
      昨晚港口停電。請看記者湯梅香的報導。

      賣魚二十年的洪守田，天還沒亮就到碼頭。
      「一個晚上魚全壞了！」
      縣府的處長柯雨桐說，下午可以修好。
      「我們已經派人來修了。」
      海港新聞，湯梅香，青石報導。
      """,
    turns: [
      "anchor -", "reporter 湯梅香", "soundbite 洪守田", "reporter 湯梅香", "soundbite 柯雨桐", "reporter 湯梅香",
    ]),
  NamedPage(
    testDescription: "two who present greet each other, and a name is above what its bearer says", language: "fr",
    page: """
      Jeanne Moulin : Bonsoir à tous, voici le journal avec Luc Ferrand. Bonsoir Luc.

      Luc Ferrand : Bonsoir Jeanne, bonsoir à tous.

      JM : Au sommaire ce soir : le phare de Cayeul.

      LF : Le phare ne brille plus. Les précisions de Solène Audry.

      Le capteur est monté à l'envers. On sonne les cloches.

      JM : Au port, les pêcheurs attendent. À Cayeul, le reportage d'Oscar Rive.

      Oscar Rive
      Ils sont douze sur le quai. Personne ne sort.

      LF : C'est la fin de ce journal. Merci Jeanne.
      """,
    turns: [
      "anchor Jeanne Moulin", "anchor Luc Ferrand", "anchor Jeanne Moulin", "anchor Luc Ferrand",
      "reporter Solène Audry", "anchor Jeanne Moulin", "reporter Oscar Rive", "anchor Luc Ferrand",
    ]),
  NamedPage(
    testDescription: "labels that have lost their colon", language: "es",
    page: """
      LOCUTOR: Muy buenos días, esto es Amanecer.
      LOCUTORA: La helada quemó la papa.
      LOCUTOR: Tiene el informe nuestro corresponsal Román Belvís.
      ROMÁN BELVÍS: Las plantas están negras.
      LOCUTORA Gracias, Román.
      LOCUTOR: Buen día de trabajo.
      """,
    turns: ["anchor -", "reporter Román Belvís", "anchor -"]),
  NamedPage(
    testDescription: "a sound bite whose name has no colon", language: "en",
    page: """
      [Anchor Lead]
      An island school has one pupil.

      [Pkg]
      He walks to school by himself.

      [Soundbite] YANG SUN-OK(ISLANDER) "We will leave his desk."

      The bell still rings.
      """,
    turns: ["anchor -", "reporter -", "soundbite Yang Sun-Ok", "reporter -"]),
]

@Suite struct NamesOnLabelsTests {
  @Test(arguments: pages) fileprivate func `names are whole, and the same under every label`(_ page: NamedPage)
    throws
  {
    let turns = try story(page.page, language: page.language).turns
    #expect(turns.map { "\($0.role.rawValue) \($0.speaker.name ?? "-")" } == page.turns)
  }

  @Test func `a paragraph without a label below a dialogue is about the page, also where it asks`() throws {
    let page = """
      MARA QUILL, PRESENTER: The lock at Tarn is shut. Why, Ruth Vane?

      RUTH VANE, KEEPER: It was the wind.

      MARA QUILL: And who has the key?

      RUTH VANE: I had it on Monday.

      MARA QUILL: Ruth Vane, thank you.

      Do you have a comment or a story idea? Get in touch with our team.
      © 2016 Radio Tarn
      """
    let found = try StoryReader(language: "en").story(
      of: Cleaner(language: "en").clean(Page(text: page, format: .text)))
    #expect(found.turns.flatMap(\.sentences).allSatisfy { !$0.text.contains("Get in touch") })
    #expect(found.marks.contains { $0.kind == .furniture && $0.text.contains("comment") })
  }
}
