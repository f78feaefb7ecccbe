import Stories
import TestSupport
import Testing

@testable import Study

@Suite struct PairingTests {
  @Test func `A sentence that says two is beside both`() {
    let beads = pair(turns([.reporter: [60, 20, 22, 50]]), turns([.reporter: [58, 44, 51]]))
    #expect(beads.map(\.left) == [0..<1, 1..<3, 3..<4])
    #expect(beads.map(\.right) == [0..<1, 1..<2, 2..<3])
  }

  @Test func `Sentences of like role stand together when a turn is missing`() {
    let left = turns([.anchor: [40, 20]], [.reporter: [50]], [.soundbite: [30]], [.reporter: [60, 30]])
    let right = turns([.anchor: [41, 19]], [.reporter: [52, 61, 29]])
    let alone = pair(left, right).filter { $0.right.isEmpty }
    #expect(alone.map(\.left) == [3..<4])
  }

  @Test func `Hand-offs stand beside each other whatever their lengths`() {
    var (left, right) = (turns([.anchor: [60, 50, 20]]), turns([.anchor: [110, 70]]))
    (left[2].function, right[1].function) = (.handOff, .handOff)
    #expect(pair(left, right).last == Bead(left: 2..<3, right: 1..<2))
  }

  @Test func `Sentences with the same numbers stand together when others are missing`() {
    let left = [
      "Nobody had expected the boat to be this late, even after the storm.", "It had 94 lamps aboard.",
      "Nobody was hurt, says the guard, who had waited on the quay all night.",
    ]
    let right = ["등 94개가 실려 있었습니다."]
    let beads = pair(counted(left), counted(right))
    #expect(beads.filter { !$0.right.isEmpty }.map(\.left) == [1..<2])
  }

  @Test func `A syllable of Hangul says more than a letter`() {
    let english = counted(["The harbour is full.", "Nobody can tell when the next ship leaves."])
    let korean = counted(["항구가 가득 찼습니다.", "다음 배가 언제 떠날지는 아무도 모릅니다."])
    for (one, other) in zip(english, korean) { #expect(abs(one.length / other.length - 1) < 0.3) }
  }

  @Test func `A story beside itself is paired one to one`() {
    let story = turns([.anchor: [80, 20]], [.reporter: [50, 120, 64]], [.soundbite: [33]])
    #expect(pair(story, story).allSatisfy { $0.left == $0.right && $0.left.count == 1 })
  }

  @Test func `Every sentence is paired once and in order, whatever the stories are`() {
    for seed in 0..<300 {
      var random = SeededGenerator(seed: UInt64(seed))
      let (left, right) = (random.sentences(), random.sentences())
      let beads = pair(left, right)
      #expect(beads.flatMap(\.left) == Array(left.indices), "seed \(seed)")
      #expect(beads.flatMap(\.right) == Array(right.indices), "seed \(seed)")
      #expect(beads.allSatisfy { bead in Set(left[bead.left].map(\.turn)).count <= 1 }, "seed \(seed)")
      #expect(beads.allSatisfy { bead in Set(right[bead.right].map(\.turn)).count <= 1 }, "seed \(seed)")
    }
  }

  @Test func `Long stories take no longer for each sentence`() {
    let story = (0..<1_000).map {
      Counted(turn: $0 / 7, role: .reporter, length: Double(20 + $0 * 7919 % 90), numbers: 0)
    }
    let beads = pair(story, Array(story.dropLast(40)))
    #expect(beads.flatMap(\.left).count == 1_000)
  }
}

/// Sentences by the turns they are said in: each turn one role and the lengths of its sentences.
private func turns(_ turns: [Turn.Role: [Double]]...) -> [Counted] {
  turns.enumerated().flatMap { number, turn in
    turn.flatMap { role, lengths in lengths.map { Counted(turn: number, role: role, length: $0, numbers: 0) } }
  }
}

private func counted(_ texts: [String]) -> [Counted] {
  texts.map { Counted(sentence($0), turn: 0, role: .anchor) }
}

extension SeededGenerator {
  fileprivate mutating func sentences() -> [Counted] {
    var turn = 0
    return (0..<Int.random(in: 0...40, using: &self)).map { _ in
      turn += Int.random(in: 0...3, using: &self) == 0 ? 1 : 0
      return Counted(
        turn: turn, role: Turn.Role.allCases[turn % 4], length: .random(in: 0...200, using: &self), numbers: 0)
    }
  }
}
