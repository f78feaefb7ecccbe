import TestSupport
import Testing
import Timing

/// A text against what a recognizer heard of it.
@Suite struct RecognizedClockTests {
  @Test(arguments: [(errors: 0, share: 0.999), (errors: 10, share: 0.95), (errors: 30, share: 0.9)])
  func `words take the times of those that were heard`(errors: Int, share: Double) throws {
    var random = SeededGenerator(seed: 7)
    let sentences = (0..<120).map { _ in random.sentence() }
    let (heard, truth) = random.recording(of: sentences, errors: errors)
    let reading = try RecognizedClock(language: "en").times(
      of: sentences.map { Utterance(text: $0) }, hearing: heard)
    let starts = reading.words.flatMap(\.self).map(\.start)
    let near = zip(starts, truth).count { abs($0 - $1) <= 200 }
    #expect(Double(near) >= share * Double(truth.count), "\(near) of \(truth.count)")
  }

  @Test(arguments: UInt64(1)...300)
  func `times never run backwards, whatever was heard`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sentences = (0..<4).map { _ in random.sentence() }
    var (heard, _) = random.recording(of: sentences, errors: 40)
    for index in heard.indices where Int.random(in: 0..<6, using: &random) == 0 {
      let time = Int.random(in: 0...90_000, using: &random)
      heard[index].time = Bool.random(using: &random) ? nil : time..<time + 200
    }
    guard
      let reading = try? RecognizedClock(language: "en").times(
        of: sentences.map { Utterance(text: $0) }, hearing: heard)
    else { return }
    let words = reading.words.flatMap(\.self)
    #expect(reading.words.map(\.count) == sentences.map { $0.split(separator: " ").count }, "seed \(seed)")
    #expect(words.allSatisfy { $0.start <= $0.end }, "seed \(seed)")
    #expect(zip(words, words.dropFirst()).allSatisfy { $0.end <= $1.start }, "seed \(seed)")
  }

  @Test func `words that were lost at the end of a sentence stay with their sentence`() throws {
    let heard = ["the", "ferry", "left", "then", "came", "the", "storm"].enumerated().map { index, word in
      let start = index * 300 + (index > 2 ? 9000 : 0)
      return HeardWord(text: word, time: start..<start + 250)
    }
    let sentences = ["The ferry left the old harbour.", "Then came the storm."].map { Utterance(text: $0) }
    let words = try RecognizedClock(language: "en").times(of: sentences, hearing: heard).words
    #expect(try #require(words[0].last).end < 4000)
    #expect(words[1][0].start == 9900)
  }

  @Test func `words meet that two hands divided differently`() throws {
    let heard = ["cost", "sharing", "할수", "있다"].enumerated().map {
      HeardWord(text: $1, time: $0 * 1000..<$0 * 1000 + 800)
    }
    let words = try RecognizedClock(language: "ko").times(
      of: [Utterance(text: "Cost-sharing 할 수 있다.")], hearing: heard)
    #expect(words.words[0].map(\.start) == [0, 2000, 2400, 3000])
    #expect(words.heard == 4)
  }

  @Test func `a recording of something else is refused`() {
    #expect(throws: TimingError.nothingMeets) {
      try RecognizedClock(language: "en").times(
        of: [Utterance(text: "Good evening.")], hearing: [HeardWord(text: "xyz", time: 0..<9)])
    }
  }

  @Test func `a recording in which hardly a word was heard is refused`() {
    let text = "The ferry left the old harbour at dawn and nobody saw it go."
    #expect(throws: TimingError.wrongRecording(heard: 1.0 / 13)) {
      try RecognizedClock(language: "en").times(
        of: [Utterance(text: text)], hearing: [HeardWord(text: "harbour", time: 0..<500)])
    }
  }

  @Test func `a word seconds away from its sentence is taken for unheard`() throws {
    var heard = "the ferry left the old harbour".split(separator: " ").enumerated().map { index, word in
      HeardWord(text: String(word), time: index * 300..<index * 300 + 250)
    }
    heard[5].time = 9000..<9300
    let reading = try RecognizedClock(language: "en").times(
      of: [Utterance(text: "The ferry left the old harbour.")], hearing: heard)
    #expect(reading.isHeard[0] == [true, true, true, true, true, false])
    #expect(try #require(reading.words[0].last).end < 3000)
  }

  @Test func `a text in capitals takes the time of the same text in small letters`() throws {
    let text = "It was a hard day for all of us at the old mill, she said, and we are not done yet."
    let clock = SpeechClock(language: "en")
    let small = try clock.times(of: [Utterance(text: text)])[0].last?.end
    #expect(try clock.times(of: [Utterance(text: text.uppercased())])[0].last?.end == small)
  }

  @Test(.timeLimit(.minutes(1))) func `a long run of one word is aligned in time`() throws {
    let heard = (0..<3_000).map { HeardWord(text: "no", time: $0 * 500..<$0 * 500 + 400) }
    let text = repeatElement("No", count: 2_900).joined(separator: " ")
    #expect(try RecognizedClock(language: "en").times(of: [Utterance(text: text)], hearing: heard).heard == 2_900)
  }
}

extension SeededGenerator {
  fileprivate mutating func sentence() -> String {
    (0..<Int.random(in: 3...18, using: &self)).map { _ in word() }.joined(separator: " ")
  }

  private mutating func word() -> String {
    let common = ["the", "of", "and", "to", "in", "a"]
    let isCommon = Int.random(in: 0..<3, using: &self) == 0
    return isCommon ? common[Int.random(in: 0..<6, using: &self)] : text(of: 3...9, from: "aeioutnshrdlkm")
  }

  /// What a recognizer would write, so many words in a hundred changed, lost or added, and the true start of each.
  fileprivate mutating func recording(of sentences: [String], errors: Int) -> ([HeardWord], [Int]) {
    var (heard, truth): ([HeardWord], [Int]) = ([], [])
    var clock = 500
    for sentence in sentences {
      for word in sentence.split(separator: " ") {
        let length = 120 + word.utf8.count * Int.random(in: 30...60, using: &self)
        truth.append(clock)
        let fate = Int.random(in: 0..<300, using: &self)
        if fate >= errors {  // not lost
          let text = fate < 2 * errors ? self.word() : String(word)
          heard.append(HeardWord(text: text, time: clock..<clock + length))
        }
        if fate >= 300 - errors {
          heard.append(HeardWord(text: self.word(), time: clock + length..<clock + length))
        }
        clock += length
      }
      clock += 500
    }
    return (heard, truth)
  }
}
