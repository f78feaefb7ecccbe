import Cleaning
import Decoding
import Stories
import Testing

/// A page as it was scraped, and the role and speaker of each turn.
private struct WrittenPage: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var language: String
  var page: String
  var turns: [String]
}

private let written = [
  WrittenPage(
    testDescription: "a by-line and a dateline", language: "en",
    page: """
      Ferry cats win a house of their own
      By Nora Quist
      Published: Mar. 3, 2022 at 6:10 PM CST
      TARN HARBOR, Minn. (KQV) - Eleven cats that stopped the morning ferry will get a house on the pier.

      The harbor office voted for it on Tuesday. It will cost nine hundred dollars.

      “They were here before the boats.”

      Captain Amos Brill says he has never lost against a cat. He has tried for thirty years.

      The house opens in May.
      """,
    turns: ["reporter Nora Quist", "soundbite Amos Brill", "reporter Nora Quist"]),
  WrittenPage(
    testDescription: "quotations alone", language: "de",
    page: """
      Die Mühle dreht sich wieder
      04.05.2021, 18:30 Uhr

      Seit Montag dreht sich in Wesenried das alte Mühlrad wieder.

      Vierzig Jahre hatte es stillgestanden. Freiwillige haben es an den Wochenenden repariert.

      „Am Anfang hat uns keiner geglaubt.“

      Die Gemeinde will in dem Gebäude ein kleines Museum einrichten. Eröffnet werden soll es im Herbst.

      „Jetzt kommen sie alle und wollen mahlen.“

      Der Eintritt wird frei sein.
      """,
    turns: ["reporter -", "soundbite -", "reporter -", "soundbite -", "reporter -"]),
  WrittenPage(
    testDescription: "a sign-off by whoever signs the page", language: "ko",
    page: """
      섬마을에 돌아온 이발사
      한결 기자
      등록 2019-04-11 17:20

      문을 닫은 지 이십 년 된 섬마을 이발소에 다시 불이 켜졌습니다.

      가위를 잡은 사람은 일흔 살의 은퇴한 선장입니다.

      섬 주민 마흔 명이 모두 단골입니다. 육지에서 배를 타고 오는 손님도 있습니다.

      선장은 내년에 제자를 받을 계획입니다.

      바다뉴스 한결입니다.
      """,
    turns: ["reporter 한결"]),
  WrittenPage(
    testDescription: "a by-line beside the date in a language without a pattern for it", language: "nl",
    page: """
      Omroep Waterland
      Nieuws   Sport   Gemist
      Molen van Tarn draait weer na veertig jaar
      Door Femke Hoekstra
      4 mei 2021, 18:30

      De oude molen van Tarn draait sinds maandag weer. Vrijwilligers hebben er elf jaar aan gewerkt.

      "Niemand geloofde ons in het begin."

      Volgens molenaar Sjoerd Visser zijn de wieken nu lichter dan vroeger. Hij maalt elke zaterdag.

      "Je hoort meteen of er iets klappert."

      De gemeente wil van de schuur een museum maken.

      Lees ook
      Brug bij Tarn weer open
      """,
    turns: [
      "reporter Femke Hoekstra", "soundbite -", "reporter Femke Hoekstra", "soundbite Sjoerd Visser",
      "reporter Femke Hoekstra",
    ]),
  WrittenPage(
    testDescription: "a name and an outlet above the date, and persons before and behind what they say",
    language: "es",
    page: """
      Inicio   Noticias   Deportes   En vivo
      El último tren de la sierra vuelve a circular
      Rocío Menchaca, Noticias del Sur
      12/03/2020 19:45

      La locomotora de 1923 salió este lunes de Valdehuerta con ochenta pasajeros a bordo.

      Llevaba cuarenta años parada. La repararon antiguos ferroviarios.

      «Yo tenía siete años cuando se paró.»

      El maquinista Abel Quesada se puso la gorra de su padre. Conducirá el tren todos los domingos.

      La panadera Luz Vera dice que el tren le ha devuelto la clientela.

      «Hoy se ha acabado el pan a las diez.»

      El billete cuesta treinta euros.
      """,
    turns: [
      "reporter Rocío Menchaca", "soundbite Abel Quesada", "reporter Rocío Menchaca", "soundbite Luz Vera",
      "reporter Rocío Menchaca",
    ]),
  WrittenPage(
    testDescription: "a person without a form of address", language: "zh",
    page: """
      海风新闻网
      首页　　本地　　民生　　视频
      老渡口停航　摆渡人：舍不得这条江
      2017-08-02 18:05

      青石镇的老渡口今天停航，江上从此没有了渡船。

      周梅香今年六十八岁，在这里摆渡已经四十年。

      “每一块石头我都认得。”

      镇里说，新桥通车以后，坐船的人越来越少。

      “过江只要三分钟，谁还等船？”

      周梅香说，她会把船留在岸边。
      """,
    turns: ["reporter -", "soundbite 周梅香", "reporter -", "soundbite 周梅香", "reporter -"]),
  WrittenPage(
    testDescription: "what somebody is at the head of the sentence", language: "ru",
    page: """
      Главная   Новости   Эфир
      В Заречье снова пекут хлеб в старой печи
      Автор: Вера Лугова
      12 мая 2020, 18:40

      В селе Заречье после долгого перерыва затопили старую пекарню. Печь простояла холодной двадцать лет.

      «Запах слышно даже на том берегу».

      Пекарь Игорь Сомов говорит, что рецепт нашёл в тетради деда. Он печёт по ночам.

      «Муку вожу сам, дорога плохая».

      Пекарня открыта каждый день.
      """,
    turns: [
      "reporter Вера Лугова", "soundbite Игорь Сомов", "reporter Вера Лугова", "soundbite Игорь Сомов",
      "reporter Вера Лугова",
    ]),
]

/// Pages with by-lines in other words, and a foot in which a sentence is.
private let signed = [
  WrittenPage(
    testDescription: "a by-line of two words, and an invitation below", language: "fr",
    page: """
      Le clocher de Cayeul sonne à nouveau
      Écrit par Solène Audry
      Publié le 08/12/2024 à 19h15
      Il est onze heures quand la cloche se met en branle.

      Sur la place, plus personne ne parle.

      « Je n'avais jamais vécu sans savoir l'heure. »

      La restauration a coûté 240 000 euros. La moitié vient de particuliers.

      La digue promise en avril n'est pas commencée.

      Tous les jours, recevez les nouvelles de votre port par courriel.
      votre adresse
      Ce port vous intéresse ?
      Donnez votre avis
      """,
    turns: ["reporter Solène Audry", "soundbite -", "reporter Solène Audry"]),
  WrittenPage(
    testDescription:
      "a Japanese name ahead of the outlet, and a headline above the date that ends with a quotation",
    language: "ja",
    page: """
      ラジオ朝凪　ニュース
      閉店する町の本屋に行列　「ここで漫画を買った」
      2025年3月30日 19時10分
      桐山まどか（ラジオ朝凪）
      創業から七十年の本屋が、最後の日を迎えました。
      開店前から、店の前には列ができました。
      「小学生のとき、ここで初めて漫画を買ったんです。」
      客は同じ棚の前で足を止めていました。
      店は午後七時に静かに閉まりました。
      建物は市が借り受ける予定です。
      Copyright(C) ラジオ朝凪
      """,
    turns: ["reporter 桐山まどか", "soundbite -", "reporter 桐山まどか"]),
  WrittenPage(
    testDescription: "a second sentence about the same person before a quotation, and two of one surname",
    language: "en",
    page: """
      Couple escapes as maple splits house
      By Mara Quill
      Published: May 6, 2025 at 6:12 PM CDT
      Gus Albright and Connie Albright were in bed when the wind hit.
      Gus Albright says he only had a second or two to react.
      "I heard it crack, and I just grabbed the dog."
      The tree came down across the kitchen.
      "There was daylight where the fan used to be," Connie Albright said.
      She says the neighbors were outside before the rain stopped.
      "I have never been hugged so much in one night."
      The city has opened a site for limbs and brush.
      """,
    turns: [
      "reporter Mara Quill", "soundbite Gus Albright", "reporter Mara Quill", "soundbite Connie Albright",
      "reporter Mara Quill",
    ]),
]

/// Pages whose first voice is the anchor's.
private let presented = [
  WrittenPage(
    testDescription: "a greeting", language: "en",
    page: """
      Good evening.

      Eleven cats have stopped the ferry to Tarn again. Nobody called them.

      "They were here before the boats."

      The harbor office wants to build them a house. It will cost nine hundred dollars.

      "We will pay for it."

      The ferry leaves at noon.
      """,
    turns: ["anchor"]),
  WrittenPage(
    testDescription: "a hand-off", language: "en",
    page: """
      Eleven cats have stopped the ferry to Tarn again.

      Ida Lund reports.

      They sit on the gangway. Nobody called them.

      "They were here before the boats."

      The harbor office wants to build them a house.

      "We will pay for it."

      The ferry leaves at noon.
      """,
    turns: ["anchor"]),
  WrittenPage(
    testDescription: "a short item without a by-line", language: "fr",
    page: """
      Les chats du port

      Onze chats ont encore arrêté le bac de Tarn ce matin. Personne ne les avait appelés.

      Le port veut leur construire une maison.

      Elle coûtera neuf cents euros.

      Le bac repart à midi.
      """,
    turns: ["anchor"]),
  WrittenPage(
    testDescription: "labels", language: "es",
    page: """
      Por Ida Mota
      PRESENTADORA: Los gatos han parado otra vez el barco de Tarn. Nadie los había llamado.

      «Estaban aquí antes que los barcos.»

      El puerto les hará una casa. Costará novecientos euros.

      «La pagaremos nosotros.»

      El barco sale a mediodía.
      """,
    turns: ["anchor"]),
]

@Suite struct WrittenReportTests {
  private func turns(_ sample: WrittenPage) throws -> [String] {
    let page = try Cleaner(language: sample.language).clean(Page(text: sample.page, format: .text))
    return try StoryReader(language: sample.language).story(of: page).turns.map {
      "\($0.role) \($0.speaker.name ?? "-")"
    }
  }

  @Test(arguments: written + signed)
  fileprivate func `what is told on a written page is the reporter's`(sample: WrittenPage) throws {
    #expect(try turns(sample) == sample.turns)
  }

  @Test(arguments: presented)
  fileprivate func `what a presenter says stays the anchor's`(sample: WrittenPage) throws {
    #expect(try turns(sample).first?.split(separator: " ").first.map(String.init) == sample.turns[0])
  }
}
