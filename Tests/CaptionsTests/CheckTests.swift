import Captions
import Testing

/// What is found wrong with captions.
@Suite struct CheckTests {
  private let style = CaptionStyle(language: "en")

  private func found(_ cues: [Cue]) -> [CaptionFinding] { CaptionCheck.findings(in: cues, style: style) }

  private func cue(_ start: Int, _ end: Int, _ lines: String...) -> Cue {
    Cue(start: start, end: end, lines: lines)
  }

  @Test func `captions within the style have no findings`() {
    #expect(
      found([cue(0, 2000, "Good evening."), cue(2080, 4000, "Rain is"), cue(4500, 6000, "on its way.")]) == [])
  }

  @Test(arguments: [
    (Cue(start: 0, end: 1000, lines: ["Twenty-four letters here"]), CaptionCheck.tooFast, 24.0, 20.0),
    (Cue(start: 0, end: 800, lines: ["Yes."]), .tooShort, 800, 833),
    (Cue(start: 0, end: 7080, lines: ["Yes."]), .tooLong, 7080, 7000),
    (Cue(start: 0, end: 5000, lines: [String(repeating: "x", count: 43)]), .tooWide, 43, 42),
    (Cue(start: 0, end: 5000, lines: ["a", "b", "c"]), .tooManyLines, 3, 2),
  ])
  func `each limit is checked`(cue: Cue, check: CaptionCheck, value: Double, limit: Double) {
    #expect(found([cue]) == [CaptionFinding(check: check, cue: 1, value: value, limit: limit)])
  }

  @Test(arguments: [(1960, CaptionCheck.overlap, -40.0, 0.0), (2040, .gap, 40, 80), (2240, .gap, 240, 500)])
  func `neighbours neither overlap nor flicker`(start: Int, check: CaptionCheck, value: Double, limit: Double) {
    let cues = [cue(0, 2000, "One."), cue(start, 5000, "Two.")]
    #expect(found(cues) == [CaptionFinding(check: check, cue: 2, value: value, limit: limit)])
  }

  @Test func `many cues with one fault are one line of the report, the worst by name`() {
    let cues = [cue(0, 1000, "Twenty-four letters here"), cue(1080, 2080, "And thirty, a handful more now")]
    let track = CaptionTrack(language: "en", times: .fitted, style: style, cues: cues)
    #expect(
      track.report.last
        == "2 of 2 cues too fast, the worst is cue 2: too fast, 30 characters per second; at most 20")
  }

  @Test(arguments: [("ko", "한국 25%", 4.0), ("en", "한국 25%", 6.0), ("ja", "e\u{301}", 0.5), ("ko", "각각", 2.0)])
  func `Korean counts Latin letters, digits, spaces and marks half`(language: String, text: String, width: Double) {
    #expect(CaptionStyle(language: language).widthMeasure.width(of: text) == width)
  }

  @Test(arguments: [
    (25.0, 25, 1), (29.97, 30_000, 1001), (23.976, 24_000, 1001), (59.94, 60_000, 1001), (12.5, 12_500, 1000),
  ])
  func `rates that video rounds are what they stand for`(rate: Double, numerator: Int, denominator: Int) throws {
    let frames = try #require(FrameRate(rate))
    #expect((frames.numerator, frames.denominator) == (numerator, denominator))
    #expect((0..<5000).allSatisfy { frames.frame(at: frames.milliseconds(at: $0)) == $0 })
  }

  @Test(arguments: [0.0, -25, .nan, .infinity, 1000]) func `a rate that no clip has is none`(rate: Double) {
    #expect(FrameRate(rate) == nil)
  }
}
