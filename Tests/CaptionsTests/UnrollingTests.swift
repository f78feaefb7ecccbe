import Captions
import Testing

/// Captions whose lines roll up, with every line once.
@Suite struct UnrollingTests {
  private func document(_ cues: [(Int, Int, String)]) -> CaptionDocument {
    CaptionDocument(
      cues: cues.map { Cue(start: $0, end: $1, lines: $2.split(separator: "/").map { String($0) }) })
  }

  @Test func `each line appears once, when it is new`() throws {
    let rolling = document([
      (0, 2000, " /the last keeper"), (2000, 2010, "the last keeper/ "),
      (2010, 4000, "the last keeper/has retired"), (4000, 4010, "has retired/ "),
      (4010, 6000, "has retired/at eighty"), (6000, 8000, "at eighty/ "),
    ])
    let cues = try #require(rolling.unrolled).cues
    #expect(cues.map(\.text) == ["the last keeper", "has retired", "at eighty"])
    #expect(cues.map(\.start) == [0, 2010, 4010] && cues.map(\.end) == [2000, 4000, 8000])
  }

  @Test func `a short clip is known by the flash between its lines`() throws {
    let rolling = document([
      (0, 2000, " /the last keeper"), (2000, 2010, "the last keeper/ "),
      (2010, 4000, "the last keeper/has retired"), (4000, 4010, "has retired/ "),
    ])
    #expect(try #require(rolling.unrolled).cues.map(\.text) == ["the last keeper", "has retired"])
  }

  @Test func `words that were said twice stay`() throws {
    let rolling = document([
      (0, 2000, "no"), (2000, 4000, "no"), (4000, 6000, "no/not now"), (6000, 8000, "not now/not ever"),
    ])
    #expect(try #require(rolling.unrolled).cues.map(\.text) == ["no", "no", "not now", "not ever"])
  }

  @Test(arguments: [
    [(0, 2000, "No."), (2000, 4000, "No."), (4000, 6000, "No.")],
    [(0, 2000, "It rains./Again."), (2000, 4000, "So what?"), (4000, 6000, "Nothing.")],
    [(0, 2000, "One."), (9000, 10_000, "One./Two."), (20_000, 21_000, "Two./Three.")],
  ])
  func `other captions are left alone`(cues: [(Int, Int, String)]) {
    #expect(document(cues).unrolled == nil)
  }
}
