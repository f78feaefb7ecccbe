import Editing
import Stories
import Testing

@Suite struct PersonRolesTests {
  private func turns(_ page: String, _ language: String) throws -> [String] {
    try story(page, language: language).turns.map { "\($0.role.rawValue) \($0.speaker.name ?? "-")" }
  }

  @Test func `whoever is handed to is the reporter under every label`() throws {
    let page = """
      MARA QUILL, host: A machine moves that nobody has seen move. Copper Radio's Tam Rusk reports.
      TAM RUSK: It stands in a field.
      AMOS QUINT (Farmer): I never saw it move.
      RUSK: Nobody else did.
      """
    #expect(
      try turns(page, "en") == [
        "anchor Mara Quill", "reporter Tam Rusk", "soundbite Amos Quint", "reporter Tam Rusk",
      ])
  }

  @Test func `names with times are labels, and a question makes a guest of who answers`() throws {
    let page = """
      Priya Dunne  0:04
      Welcome to Small Weather. I'm Priya Dunne. Lotte Frei, why do you count hail?
      Lotte Frei  0:19
      It annoyed me
      Priya Dunne  0:31
      And now you know?
      Lotte Frei  0:33
      Now I know.
      """
    #expect(
      try turns(page, "en") == ["anchor Priya Dunne", "guest Lotte Frei", "anchor Priya Dunne", "guest Lotte Frei"])
  }

  @Test func `a bare name at the end of a turn hands over to who goes on without a label`() throws {
    let page = """
      Jeanne Moulin : Bonsoir à tous.

      Luc Ferrand : Bonsoir Jeanne.

      JM : Le phare brille le jour. Les marins sont inquiets. À Cayeul, Bastien Roche

      C'est un gardien qui a compris. Le capteur est monté à l'envers.

      LF : En attendant, on sonne les cloches.
      """
    #expect(try turns(page, "fr").contains("reporter Bastien Roche"))
  }

  @Test func `no spoken line is lost because it lacks a full stop`() throws {
    let page = """
      MARA QUILL, HOST: A crane that nobody has

      ever seen move stood there for another

      eleven years.
      AMOS QUINT, HARBOR MASTER: I never saw it move
      QUILL: And now
      """
    let story = try story(page, language: "en")
    let spoken = story.turns.flatMap(\.sentences).map(\.text).joined(separator: " ")
    for words in ["ever seen move", "eleven years", "I never saw it move", "And now"] {
      #expect(spoken.contains(words))
    }
    #expect(story.headline == nil)
  }

  @Test func `a doubtful role says so, and a labelled one is sure`() throws {
    let labelled = try story("DANA PELL, CNN ANCHOR: Cats have come. They stay.", language: "en")
    #expect(labelled.turns.allSatisfy { $0.confidence > 0.9 })
    #expect(labelled.turns[0].evidence.contains { $0.kind == .label })
    #expect(labelled.turns.allSatisfy { (0...1).contains($0.confidence) })
  }
}

@Suite struct NewscastTests {
  private let page = """
    [Anchor Lead]
    A ferry has stopped for 15 cats in the harbour of Gageo. We have more.
    [Pkg]
    The 12 cats sit on the gangway of the ferry in Gageo harbour.
    The captain waits.
    2. Rising Prices
    [Anchor Lead]
    Bread costs more.
    [Pkg]
    A loaf is dearer.
    """

  @Test func `a heading between labels opens the next story`() throws {
    let stories = try story(page, language: "en").stories
    #expect(stories.count == 2)
    #expect(stories.last?.headline?.text == "2. Rising Prices")
    #expect(stories.last?.turns.count == 2)
  }

  @Test func `a lead-in and its package are linked, and numbers that disagree are shown`() throws {
    let links = try LinkFinder(language: "en").links(in: story(page, language: "en"))
    #expect(links.links.contains { $0.kind == .same })
    #expect(links.links.filter { $0.kind == .number }.map(\.written) == [["15", "12"]])
  }
}
