import Cleaning
import Decoding
import Editing
import Stories
import Testing

/// A page, and who is heard on it in which role.
private struct HeardPage: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var language: String
  var page: String
  var turns: [String]
}

private let pages = [
  HeardPage(
    testDescription: "a question in German names the guest", language: "de",
    page: """
      Guten Abend. In Tarnhafen steht die Schleuse still. Bei uns ist die Wasserbauerin Ida Lund.
      Frau Lund, warum klemmt das Tor?
      Das liegt am Schlick, der sich seit Jahren sammelt.
      Vielen Dank, Frau Lund.
      """,
    turns: ["anchor -", "guest Ida Lund", "anchor -"]),
  HeardPage(
    testDescription: "our own reporter is asked, and speaks to the anchor", language: "en",
    page: """
      This is Harbor Hour, I'm Mara Quill.
      Our Tam Rusk is at the lock.
      Tam, what do you see?
      Well, Mara, the gate has not moved since noon.
      And the boats?
      They wait.
      """,
    turns: ["anchor Mara Quill", "reporter Tam Rusk", "anchor Mara Quill", "reporter Tam Rusk"]),
  HeardPage(
    testDescription: "voices with numbers", language: "en",
    page: """
      spk_0: The lock is shut tonight.
      spk_1: Since when?
      spk_0: Since noon.
      spk_1: And who has the key?
      spk_0: Nobody.
      """,
    turns: ["guest -", "anchor -", "guest -", "anchor -", "guest -"]),
  HeardPage(
    testDescription: "voices with numbers that say their names", language: "en",
    page: """
      Voice 1: Welcome to Harbour Hour. The lock at Tarn is shut. I'm Mara Quill. Who shut it?
      Voice 2: Good evening, I'm Ruth Vane. It was the wind.
      Voice 1: And who has the key?
      Voice 2: I had it on Monday.
      Voice 1: Thank you, Ruth.
      """,
    turns: [
      "anchor Mara Quill", "guest Ruth Vane", "anchor Mara Quill", "guest Ruth Vane", "anchor Mara Quill",
    ]),
  HeardPage(
    testDescription: "a sentence above letters that ask and answer is spoken", language: "es",
    page: """
      Hoy hablamos con Nuria Paz, la encargada de la esclusa de Tarn.

      P: ¿Cuándo se cerró la puerta?
      R: Al mediodía. Fue el viento.
      P: ¿Y la llave?
      R: El lunes la tenía yo.
      P: Gracias, Nuria.
      """,
    turns: ["anchor -", "guest Nuria Paz", "anchor -", "guest Nuria Paz", "anchor -"]),
  HeardPage(
    testDescription: "letters with a stop and a dash; who asks is not the guest", language: "it",
    page: """
      La chiusa di Tarn è ferma da mezzogiorno. Ne parliamo con il custode Nilo Sartori.

      D. - Quando si è chiusa la porta?
      R. - A mezzogiorno. È stato il vento.
      D. - E la chiave?
      R. - Lunedì l'avevo io.
      D. - Grazie.
      R. - Grazie a voi.
      """,
    turns: ["anchor -", "guest Nilo Sartori", "anchor -", "guest Nilo Sartori", "anchor -", "guest Nilo Sartori"]),
  HeardPage(
    testDescription: "lines without a stop above a question are spoken below a headline", language: "en",
    page: """
      The lock at Tarn has been shut since noon

      It is a quiet evening on the river. The boats are lined up as far as the church
      Nobody seems to mind

      Q: When did it shut?
      A: At noon. It was the wind.
      Q: And the key?
      A: I had it on Monday.
      """,
    turns: ["anchor -", "guest -", "anchor -", "guest -"]),
  HeardPage(
    testDescription: "who presents quotes within a line", language: "fr",
    page: """
      Maud Kerbrat : L'écluse de Tarn est fermée depuis midi. « La clé est perdue ». Ce sont les mots de l'éclusière. Paul Quéré est allé la voir.

      Paul Quéré : La porte est baissée. « C'est le vent », dit-elle.

      Maud Kerbrat : Merci, Paul Quéré.
      """,
    turns: ["anchor Maud Kerbrat", "reporter Paul Quéré", "anchor Maud Kerbrat"]),
  HeardPage(
    testDescription: "a label with another letter in the name", language: "en",
    page: """
      MARA QUILL: The lock at Tarn is shut. Tam Babic reports.
      TAM BABIC: The gate is down, and nobody has the key.
      RUTH VANE: I had it on Monday.
      TAM BABIC: The boats wait as far as the church.
      RUTH VANE: It was the wind.
      TAM BABICH: They look for it in the mud.
      MARA QUILL: Tam Babic reporting.
      """,
    turns: [
      "anchor Mara Quill", "reporter Tam Babic", "soundbite Ruth Vane", "reporter Tam Babic", "soundbite Ruth Vane",
      "reporter Tam Babic", "anchor Mara Quill",
    ]),
  HeardPage(
    testDescription: "Korean names in English, before a quotation and behind one", language: "en",
    page: """
      The lock at Tarn is shut tonight.
      Our Moon Seo-yeon went to see it.
      It's a quarter past ten, and Park Mi-ran is putting on her coat.
      "I had the key on Monday, because I always have it. I am sorry."
      The boats wait as far as the church.
      "The wind shut it. Why would anybody do it at night?"
      Cho Sung-hwan, who runs a boat yard, wants a second key.
      Moon Seo-yeon, Harbour News, Tarn.
      """,
    turns: [
      "anchor -", "reporter Moon Seo-yeon", "soundbite Park Mi-ran", "reporter Moon Seo-yeon",
      "soundbite Cho Sung-hwan", "reporter Moon Seo-yeon",
    ]),
  HeardPage(
    testDescription: "two signs by turns, and the names in the list", language: "ko",
    page: """
      ■ 진행 : 남이든 앵커
      ■ 대담 : 허새롬 (등대박물관 학예사)

      ◇ 등대가 왜 꺼졌습니까?
      ◆ 전구를 갈 사람이 없어서요.
      ◇ 언제 다시 켜집니까?
      ◆ 다음 달에는 켜질 것 같아요.
      """,
    turns: ["anchor 남이든", "guest 허새롬", "anchor 남이든", "guest 허새롬"]),
  HeardPage(
    testDescription: "names in capitals before two slashes", language: "en",
    page: """
      (ANCHOR: MARA QUILL)
      A lock has shut and nobody has the key.
      Tam Rusk reports.
      (PKG)
      The gate has not moved since noon.
      AMOS QUINT // LOCK KEEPER
      I had it yesterday.
      The boats wait in a row.
      Tam Rusk, Harbor News, Tarn.
      """,
    turns: ["anchor Mara Quill", "reporter Tam Rusk", "soundbite Amos Quint", "reporter Tam Rusk"]),
  HeardPage(
    testDescription: "the office before the name", language: "pt",
    page: """
      Apresentador Nuno Faria: A eclusa fechou. A reportagem é de Ida Rocha.
      Repórter Ida Rocha: O portão não se mexe desde o meio-dia.
      Guarda da eclusa, Amaro Leal: A chave estava comigo ontem.
      Repórter Ida Rocha: Os barcos esperam em fila.
      Motorista de ônibus, Rosa Pires: Hoje eu vou a pé.
      """,
    turns: [
      "anchor Nuno Faria", "reporter Ida Rocha", "soundbite Amaro Leal", "reporter Ida Rocha",
      "soundbite Rosa Pires",
    ]),
  HeardPage(
    testDescription: "a label that names nobody, and behind it who is heard", language: "vi",
    page: """
      BTV: Cửa cống đã đóng. Mời quý vị theo dõi phóng sự của Đàm Quốc Khải.
      PV: Cửa không nhúc nhích từ trưa.
      PVS: Ông Kha Văn Đực – Người gác cống: Hôm qua tôi còn giữ chìa khóa.
      PV: Thuyền chờ thành hàng. Đàm Quốc Khải, Truyền hình Lau Sậy.
      """,
    turns: ["anchor -", "reporter Đàm Quốc Khải", "soundbite Kha Văn Đực", "reporter Đàm Quốc Khải"]),
  HeardPage(
    testDescription: "who is heard behind the quotation", language: "nl",
    page: """
      Presentator: De sluis is dicht. Joris van Tholen ging kijken.
      Verslaggever: De deur staat stil sinds twaalf uur.
      "Gisteren had ik de sleutel nog." – Femke Barrow, sluiswachter
      Verslaggever: De boten wachten.
      """,
    turns: ["anchor -", "reporter Joris van Tholen", "soundbite Femke Barrow", "reporter Joris van Tholen"]),
  HeardPage(
    testDescription: "roles in Turkish capitals, and who is heard in parentheses", language: "tr",
    page: """
      SPİKER
      Kapı öğleden beri kapalı.
      Muhabirimiz Defne Aksu oradaydı.

      MUHABİR
      Kapı öğleden beri kıpırdamadı.

      RÖPORTAJ (Rıfat Gölbaşı - bekçi)
      Anahtar dün bendeydi.

      MUHABİR
      Tekneler sırada bekliyor.
      """,
    turns: ["anchor -", "reporter Defne Aksu", "soundbite Rıfat Gölbaşı", "reporter Defne Aksu"]),
  HeardPage(
    testDescription: "a quotation over two lines under one name", language: "fr",
    page: """
      Plateau :
      L'écluse est fermée. Reportage d'Ida Roche.

      Commentaire :
      La porte ne bouge plus depuis midi.

      Luc Ferrand, éclusier
      « Hier, j'avais la clé.
      Maintenant, je la cherche. »

      Commentaire :
      Les bateaux attendent.
      """,
    turns: ["anchor -", "reporter Ida Roche", "soundbite Luc Ferrand", "reporter Ida Roche"]),
]

@Suite struct VoicesTests {
  @Test(arguments: pages) fileprivate func `who is heard has a role and a name`(_ heard: HeardPage) throws {
    let cleaned = try Cleaner(language: heard.language).clean(Page(text: heard.page, format: .text))
    let story = try StoryReader(language: heard.language).story(of: cleaned)
    #expect(story.turns.map { "\($0.role.rawValue) \($0.speaker.name ?? "-")" } == heard.turns)
  }

  @Test func `a question after the sentence that names the reporter does not hand over`() throws {
    let page = """
      MARA QUILL, HOST: A lock has shut. Our Tam Rusk is at the gate. Tam, can you hear me?
      TAM RUSK: I can, Mara.
      """
    let sentences = try story(page, language: "en").turns.flatMap(\.sentences)
    #expect(sentences.filter { $0.function == .handOff }.map(\.text) == ["Our Tam Rusk is at the gate."])
  }

  @Test func `a standfirst above a list of who is heard is not spoken`() throws {
    let page = """
      The lock that would not open
      A lock has been shut since noon. Who has the key, and who pays?
      Presenter: Mara Quill
      Guest: Amos Quint, lock keeper
      Sound mix: Noor Patel

      Mara: Where is the key?
      Amos: I had it yesterday.
      Mara: And today?
      Amos: Today I look for it.
      """
    let story = try story(page, language: "en")
    #expect(story.headline?.text == "The lock that would not open")
    #expect(story.turns.map { $0.speaker.name } == ["Mara Quill", "Amos Quint", "Mara Quill", "Amos Quint"])
    #expect(story.turns.map(\.sentences.count) == [1, 1, 1, 1])
  }
}
