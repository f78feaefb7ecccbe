import Editing
import TestSupport
import Testing

@Suite struct LawsTests {
  @Test(arguments: UInt64(1)...2_000)
  func `edits can be made, undone, and left out one by one`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let source = random.text(of: 0...60)
    let edits = random.edits(on: source)
    let edited = try EditedText(source: source, edits: edits)
    #expect(try apply(inverse(of: edits), to: edited.text) == source, "seed \(seed)")
    for left in edits.indices {
      var rest = edits
      rest.remove(at: left)
      #expect(throws: Never.self, "seed \(seed)") { try apply(rest, to: source) }
    }
  }

  @Test(arguments: UInt64(1)...2_000)
  func `offsets outside of edits go there and back`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let source = random.text(of: 0...60)
    let edits = random.edits(on: source)
    let edited = try EditedText(source: source, edits: edits)
    let map = edited.map
    var last = 0
    for offset in 0...source.utf8.count {
      let there = map.text(offset)
      #expect(there >= last, "seed \(seed): the way runs backwards at \(offset)")
      last = there
      if edits.contains(where: { $0.range.lowerBound <= offset && offset <= $0.range.upperBound }) { continue }
      #expect(map.source(there) == offset, "seed \(seed)")
    }
  }

  @Test func `an edit that does not fit is refused with its number`() {
    let edit = Edit(rule: "r", range: 1..<2, before: "x", after: "y", reason: "why", confidence: 1)
    #expect(throws: EditError.mismatched(index: 0, found: "b")) { try apply([edit], to: "abc") }
    #expect(throws: EditError.outside(index: 0)) { try apply([edit], to: "가") }
    #expect(throws: EditError.outside(index: 0)) { try apply([edit], to: "") }
    let other = Edit(rule: "r", range: 0..<2, before: "ax", after: "", reason: "why", confidence: 1)
    #expect(throws: EditError.overlapping(index: 1)) { try apply([other, edit], to: "axc") }
  }
}
