import Editing
import Stories
import Testing

@Suite struct LinkTests {
  private func links(
    _ lead: [String], _ report: [String], language: String = "en", reporter: String? = nil
  ) throws -> StoryLinks {
    func sentences(_ texts: [String], from place: Int) -> [SpokenSentence] {
      texts.enumerated().map { SpokenSentence(text: $1, range: place + $0 * 10..<place + $0 * 10 + 5) }
    }
    let story = Story(
      language: language,
      turns: [
        Turn(role: .anchor, kind: .leadIn, sentences: sentences(lead, from: 0)),
        Turn(
          role: .reporter, kind: .package, speaker: Speaker(name: reporter),
          sentences: sentences(report, from: 1_000)),
      ])
    return try LinkFinder(language: language).links(in: story)
  }

  @Test func `a word that only two sentences have links them`() throws {
    let found = try links(
      ["People cross a bridge with nothing under it.", "It will stay so."],
      ["The baker sells bread.", "The bridge has nine arches."])
    #expect(found.links.map(\.kind) == [.same])
    #expect(found.links.first?.package.lowerBound == 1_010)
  }

  @Test func `numbers in words and in figures are the same`() throws {
    let found = try links(
      ["Ya hay 64 apuntados para la biblioteca."], ["La lista tiene sesenta y cuatro nombres.", "Nadie duerme."],
      language: "es")
    #expect(found.links.contains { $0.kind == .same && $0.package.lowerBound == 1_000 })
  }

  @Test func `dates and spellings that disagree are shown`() throws {
    let found = try links(
      ["The harbor ferry of Paul Rivera stopped on 3 March."],
      ["Captain Paul Riviera tied the harbor ferry up on 4 March.", "Rain fell."])
    #expect(found.links.filter { $0.kind == .date }.map(\.written) == [["3 March", "4 March"]])
    #expect(found.links.filter { $0.kind == .name }.map(\.written) == [["Paul Rivera", "Paul Riviera"]])
  }

  @Test func `of two partners the earlier one is linked, and each has one partner`() throws {
    let found = try links(
      ["The ferry stays in the harbor.", "Bread is dear."],
      ["The ferry sleeps.", "Cats sit on it.", "The ferry sings."])
    #expect(found.links.map(\.package.lowerBound) == [1_000])
  }

  @Test func `questions, and sentences that name the reporter, are not linked`() throws {
    let found = try links(
      ["Where is the ferry now?", "The ferry was seen by Ida Lund."], ["The ferry sleeps.", "Rain fell."],
      reporter: "Ida Lund")
    #expect(found.links.isEmpty)
  }

  @Test func `numbers of more than a hundred in words are read`() throws {
    let found = try links(
      ["Теперь ехать сто двадцать километров."], ["Дождь идёт.", "Отсюда 120 километров."], language: "ru")
    #expect(found.links.map(\.package.lowerBound) == [1_010])
  }

  @Test func `sentences about other things are not linked`() throws {
    let found = try links(
      ["The weather stays dry until Sunday."], ["A loaf of bread costs more now.", "Bakers wait."])
    #expect(found.links.isEmpty)
    #expect(found.leadOnly.count == 1)
  }
}
