import TestSupport
import Testing

@testable import Bitext

@Suite struct AlignerTests {
  @Test(arguments: AlignedSample.all) func `sentences that say the same are beside each other`(
    sample: AlignedSample
  ) {
    let aligner = Aligner(from: sample.languages.0, to: sample.languages.1)
    #expect(numbers(of: aligner.beads(sentences(sample.left), sentences(sample.right))) == sample.beads)
    let back = Aligner(from: sample.languages.1, to: sample.languages.0)
    let mirrored = back.beads(sentences(sample.right), sentences(sample.left))
    #expect(
      numbers(of: mirrored.map { Bead(left: $0.right, right: $0.left) }).sorted() == sample.beads.sorted(),
      "the other way round")
  }

  @Test(arguments: AlignedSample.knownFailures) func `known failures`(sample: AlignedSample) {
    let aligner = Aligner(from: sample.languages.0, to: sample.languages.1)
    withKnownIssue {
      #expect(numbers(of: aligner.beads(sentences(sample.left), sentences(sample.right))) == sample.beads)
    }
  }

  @Test func `every sentence is in one bead, in the order of the left text, whatever the texts are`() {
    let aligner = Aligner(from: "ko", to: "en")
    for seed in 0..<200 {
      var random = SeededGenerator(seed: UInt64(seed))
      let (left, right) = (random.sentences(), random.sentences())
      let beads = aligner.beads(left, right)
      #expect(beads.flatMap(\.left) == Array(left.indices), "seed \(seed)")
      #expect(beads.flatMap(\.right).sorted() == Array(right.indices), "seed \(seed)")
      #expect(beads.allSatisfy { !$0.left.isEmpty || !$0.right.isEmpty }, "seed \(seed)")
      #expect(beads.allSatisfy { (0...1).contains($0.confidence) }, "seed \(seed)")
      #expect(beads.allSatisfy { Set(left[$0.left].map(\.turn)).count <= 1 }, "seed \(seed)")
      #expect(beads.allSatisfy { Set(right[$0.right].map(\.turn)).count <= 1 }, "seed \(seed)")
      #expect(aligner.beads(left, right) == beads, "seed \(seed)")
    }
  }

  @Test func `a text beside itself is aligned one to one`() {
    let texts = AlignedSample.all.flatMap(\.right)
    let beads = Aligner(from: "en", to: "en").beads(sentences(texts), sentences(texts))
    #expect(beads.allSatisfy { $0.left == $0.right && $0.left.count == 1 })
  }

  @Test func `no sentences, or none on one side`() {
    let aligner = Aligner(from: "ko", to: "en")
    #expect(aligner.beads([], []).isEmpty)
    #expect(numbers(of: aligner.beads(sentences(["하나.", "둘."]), [])) == ["0:", "1:"])
    #expect(numbers(of: aligner.beads([], sentences(["One."]))) == [":0"])
  }

  @Test func `a turn that the other story lacks stays alone`() {
    let left = spoken(("anchor", 0, ["The strike goes on."]), ("soundbite", 1, ["Nobody can say when we load."]))
    let right = spoken(("anchor", 0, ["파업이 계속되고 있습니다."]))
    #expect(numbers(of: Aligner(from: "en", to: "ko").beads(left, right)) == ["0:0", "1:"])
  }

  @Test func `hand-offs are beside each other whatever their lengths`() {
    var left = spoken(("anchor", 0, ["항구가 멈췄습니다.", "배도 멈췄습니다.", "기자입니다."]))
    var right = spoken(
      ("anchor", 0, ["Harbour and ships stand still.", "Here is our reporter with the whole story."]))
    (left[2].function, right[1].function) = ("handOff", "handOff")
    let last = Aligner(from: "ko", to: "en").beads(left, right).last
    #expect(last?.left == 2..<3 && last?.right == 1..<2)
  }

  @Test func `a dictionary tells what length cannot`() {
    var dictionary = BilingualDictionary()
    for (word, translation) in [("lamp", "luko"), ("rope", "besu"), ("sail", "tima")] {
      dictionary.add(word, translation)
    }
    let left = sentences(["A lamp was lost here.", "A rope was lost here.", "A sail was lost here."])
    let right = sentences(["Besu ka mari toru.", "Tima ka mari toru."])
    let beads = Aligner(from: "en", to: "und", dictionary: dictionary).beads(left, right)
    #expect(numbers(of: beads) == ["0:", "1:0", "2:1"])
  }

  @Test func `huge numbers are compared, not counted down`() {
    let digits = String(repeating: "9", count: 400)
    let beads = Aligner(from: "en", to: "ko").beads(sentences(["\(digits) ships."]), sentences(["배 \(digits)조 척."]))
    #expect(beads.flatMap(\.left) == [0])
  }
}

/// Sentences with turns: the role of each, its number and what is said.
private func spoken(_ turns: (role: String, turn: Int, texts: [String])...) -> [BitextSentence] {
  turns.flatMap { turn in turn.texts.map { BitextSentence($0, role: turn.role, turn: turn.turn) } }
}

extension SeededGenerator {
  fileprivate mutating func sentences() -> [BitextSentence] {
    var turn = 0
    return (0..<Int.random(in: 0...20, using: &self)).map { _ in
      turn += Int.random(in: 0...3, using: &self) == 0 ? 1 : 0
      let role = ["anchor", "reporter", "soundbite", nil][turn % 4]
      return BitextSentence(
        text(of: 0...40, from: "ab T.한국 세12만,?\"港カ\u{301}😀"), role: role, turn: turn,
        function: Int.random(in: 0...9, using: &self) == 0 ? "handOff" : nil)
    }
  }
}
