import Editing
import Stories
import Testing

/// A story without labels and quotation marks, as a row of roles and lines.
struct BareStory: CustomTestStringConvertible {
  var name: String
  var language: String
  /// `role|text`, a line each.
  var rows: String

  var lines: [(role: String, text: String)] {
    rows.split(separator: "\n").map { row in
      let fields = row.split(separator: "|", maxSplits: 1).map(String.init)
      return (fields[0], fields[1])
    }
  }

  var testDescription: String { name }

  /// The roles that the reader gives the lines.
  func found() throws -> [String] {
    let page = lines.map(\.text).joined(separator: "\n")
    let text = EditedText(source: page, text: page, edits: [], findings: [], marks: [], language: language)
    return try StoryReader(language: language).story(of: text).lines(of: page).map(\.role)
  }
}

@Suite struct BitesTests {
  @Test(arguments: wrapped)
  func `nobody else begins to speak within a sentence that goes on over lines`(story: BareStory) throws {
    #expect(try story.found() == story.lines.map(\.role))
  }

  @Test(arguments: spokenFreely)
  func `who speaks of himself in a report is heard`(story: BareStory) throws {
    #expect(try story.found() == story.lines.map(\.role))
  }

  @Test(arguments: bare)
  func `bites, answers and reports without labels or marks are told apart`(story: BareStory) throws {
    #expect(try story.found() == story.lines.map(\.role))
  }

  private static let bare = [
    BareStory(
      name: "an official after the sentence that names him", language: "fr",
      rows: """
        anchor|Le courrier n'arrive plus depuis six semaines à Montcel.
        anchor|Reportage de Solène Audry.
        reporter|Le car de sept heures transporte un passager et trois sacs postaux.
        reporter|Le maire, Fabien Carral, a écrit quatre fois à la direction régionale.
        soundbite|La seule lettre qui n'est jamais arrivée, c'est la réponse.
        reporter|La direction assure qu'un remplaçant prendra son service lundi.
        reporter|Solène Audry, Télé Hautes-Combes, Montcel.
        """),
    BareStory(
      name: "Chinese", language: "zh",
      rows: """
        anchor|一座九十年的老桥成了步道。
        anchor|请看记者沈若琳的报道。
        reporter|傍晚六点，桥上的灯一盏一盏亮起来。
        soundbite|我们一家人天天来，我孩子最喜欢这里。
        reporter|步道开放三个月，已经接待游客十二万人次。
        reporter|本台记者沈若琳江口报道。
        """),
    BareStory(
      name: "one voice", language: "en",
      rows: """
        anchor|The city council of Harrow Falls voted last night to close its pool.
        anchor|The pool was built in 1958 and loses thirty thousand gallons a day.
        anchor|Officials say repairs would cost four million dollars.
        anchor|The council will look at another proposal in September.
        """),
  ]

  private static let wrapped = [
    BareStory(
      name: "a hand-off on two lines", language: "en",
      rows: """
        anchor|A crane has stood still over the harbour for nine days, and nobody
        anchor|knows why.
        anchor|Our correspondent Dana Pell
        anchor|has more from the pier.
        reporter|The crane stopped last Sunday with a container on its hook, and the owner
        reporter|does not answer the telephone.
        reporter|The port says that the box will come down when the wind allows it.
        """),
    BareStory(
      name: "a bite whose second line says nothing of the speaker", language: "en",
      rows: """
        anchor|A crane has stood still over the harbour for nine days.
        anchor|Dana Pell reports.
        reporter|The crane stopped last Sunday with a container on its hook.
        reporter|Amos Quint has watched it from his window ever since the first morning.
        soundbite|I would not go and stand under it, and I told my wife that neither should
        soundbite|the dog.
        reporter|Nobody knows what is in the box, and the owner does not answer.
        reporter|Dana Pell, Harbour News, Mokpo.
        """),
  ]

  private static let spokenFreely = [
    BareStory(
      name: "Dutch", language: "nl",
      rows: """
        anchor|De laatste pont van Oudewaal vaart vandaag niet meer.
        anchor|Onze verslaggever Ida Lund maakt de reis mee.
        reporter|Sinds 1882 steekt hier een pont over.
        soundbite|Ik heb mijn kinderen ermee naar school gebracht, en dat doe ik nou nooit meer.
        reporter|Volgens de gemeente kost de dienst negentigduizend euro per jaar.
        reporter|Ida Lund, Omroep Waal, Oudewaal.
        """),
    BareStory(
      name: "Spanish, by the ending of the verb", language: "es",
      rows: """
        anchor|El último cine del barrio cierra esta noche.
        anchor|Informa Ida Lund.
        reporter|La sala abrió en 1952 con ochocientas butacas.
        soundbite|Llegamos de novios y terminaremos la película juntos, ya lo decidimos.
        reporter|Según el ayuntamiento, el edificio será un gimnasio.
        reporter|Ida Lund, Canal 8, Villaluz.
        """),
  ]
}
