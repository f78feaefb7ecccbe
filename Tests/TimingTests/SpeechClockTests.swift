import Testing
import Timing

@Suite struct SpeechClockTests {
  private func length(_ text: String, _ language: String = "en") throws -> Int {
    try SpeechClock(language: language).times(of: [Utterance(text: text)]).first?.last?.end ?? 0
  }

  @Test(arguments: [
    ("en", "8.3 percent", "eight point three percent"), ("en", "$12", "twelve dollars"), ("ko", "25년", "이십오년"),
  ])
  func `a number takes as long as its words`(language: String, digits: String, words: String) throws {
    let (short, long) = (try length(digits, language), try length(words, language))
    #expect(abs(short - long) <= 100, "\(short) and \(long) ms")
  }

  @Test func `a breath mark and a comma take time`() throws {
    let plain = try length("one two")
    #expect(try length("one, two") > plain)
    let clock = SpeechClock(language: "en")
    #expect(try clock.times(of: [Utterance(text: "one two", pauses: [3])])[0][1].end > plain)
  }

  @Test func `the last word ends with the clip that the times are fitted to`() throws {
    let utterances = ["Good evening.", "Rain is on its way to the coast."].map { Utterance(text: $0) }
    let words = try SpeechClock(language: "en").times(of: utterances, fitting: 9000)
    #expect(words.last?.last?.end == 9000)
    #expect(words.map(\.count) == [2, 8])
  }
}
