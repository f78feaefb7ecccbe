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
