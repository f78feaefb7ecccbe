import Cleaning
import Decoding
import Editing
import Stories
import Testing

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
  @Test(arguments: pagesWithRoles + others) func `labels say who has a role, in whatever shape`(
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
