import Captions
import TestSupport
import Testing

/// What holds for the captions of any script.
@Suite struct LawsTests {
  @Test(arguments: UInt64(1)...300)
  func `every word stands once and in order, within the limits`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let script = random.script()
    let style = random.style()
    let cues = Captioner(style: style).cues(for: script)
    let words = script.flatMap { $0.text.split(whereSeparator: \.isWhitespace) }
    #expect(cues.flatMap(\.lines).flatMap { $0.text.split(separator: " ") } == words, "seed \(seed)")
    #expect(cues.allSatisfy { (1...style.lineCount).contains($0.lines.count) }, "seed \(seed)")
    for line in cues.flatMap(\.lines).map(\.text) where line.contains(" ") {
      #expect(style.widthMeasure.width(of: line) <= style.lineWidth, "seed \(seed): \(line)")
    }
    #expect(Captioner(style: style).cues(for: script) == cues, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...300)
  func `cues never overlap, and gaps are the smallest or a pause`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let script = random.script()
    let style = random.style()
    let cues = Captioner(style: style).cues(for: script)
    let frames = cues.map { (style.frameRate.frame(at: $0.start), style.frameRate.frame(at: $0.end)) }
    let pause = style.frameRate.frames(lasting: style.pauseGap)
    for (cue, next) in zip(frames, frames.dropFirst()) {
      let gap = next.0 - cue.1
      #expect(gap == style.gapFrames || gap >= pause, "seed \(seed): \(gap) frames")
    }
    #expect(
      frames.allSatisfy { $0.0 < $0.1 && $0.1 - $0.0 <= style.frameRate.frames(within: 7000) }, "seed \(seed)")
    let timeless: Set<CaptionCheck> = [.overlap, .gap, .tooLong, .tooManyLines]
    let findings = CaptionCheck.findings(in: cues, style: style)
    #expect(!findings.contains { timeless.contains($0.check) }, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...300)
  func `a line never holds words of two speakers`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var script = random.script()
    for index in script.indices {
      script[index].beginsTurn = true
      script[index].text = script[index].text.split(separator: " ").map { "\($0)\(index)" }.joined(separator: " ")
    }
    for line in Captioner(style: random.style()).cues(for: script).flatMap(\.lines) {
      let speakers = Set(line.text.split(separator: " ").filter { $0 != "-" }.compactMap { $0.last })
      #expect(speakers.count == 1, "seed \(seed): \(line)")
    }
  }
}

extension SeededGenerator {
  /// Up to nine sentences of random words, most of them spoken at a human pace.
  mutating func script() -> [CaptionSentence] {
    var clock = 0
    return (0..<Int.random(in: 0..<9, using: &self)).map { _ in
      let words = (0..<Int.random(in: 0..<30, using: &self)).map { _ in word() }
      let text = words.joined(separator: " ")
      let start = clock
      clock += text.utf8.count * Int.random(in: 0...120, using: &self)
      let times = [(0, start), (text.utf8.count, clock)].map { CaptionSentence.Moment(offset: $0.0, time: $0.1) }
      clock += Int.random(in: 0...1500, using: &self)
      return CaptionSentence(text: text, pauses: [Int.random(in: 0...40, using: &self)], times: times)
    }
  }

  private mutating func word() -> String {
    let word = text(of: 1...12, from: "aeiourstndKP한국말은é0")
    return word + [",", ".", "", "", "", "", ";", "?"][Int.random(in: 0..<8, using: &self)]
  }

  mutating func style() -> CaptionStyle {
    let rates = [FrameRate.pal, .ntsc, .film]
    return CaptionStyle(
      language: ["en", "ko", "ja", "de"][Int.random(in: 0..<4, using: &self)],
      frameRate: rates[Int.random(in: 0..<3, using: &self)])
  }
}
