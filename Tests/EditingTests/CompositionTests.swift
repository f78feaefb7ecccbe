import Editing
import TestSupport
import Testing

@Suite struct CompositionTests {
  @Test(arguments: UInt64(1)...4_000)
  func `two layers in one step give the same text, with a way back`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let source = random.text(of: 0...40)
    let first = random.edits(on: source)
    let middle = try apply(first, to: source)
    let second = random.edits(on: middle)
    let text = try apply(second, to: middle)
    let both = compose(first, second, source: source)
    #expect(try apply(both, to: source) == text, "seed \(seed)")
    #expect(try apply(inverse(of: both), to: text) == source, "seed \(seed)")
  }

  @Test func `edits that do not meet keep their rule and their reason`() {
    let source = "a&amp;b  c"
    let first = [edit("entity", 1..<6, "&amp;", "&")]
    let second = [edit("space", 3..<5, "  ", " ")]
    #expect(compose(first, second, source: source) == [first[0], edit("space", 7..<9, "  ", " ")])
  }

  @Test func `edits that meet become one with both rules`() {
    let source = "Han&nbsp; said"
    let first = [edit("entity", 3..<9, "&nbsp;", " ")]
    let second = [edit("space", 3..<5, "  ", " ", confidence: 0.7)]
    #expect(
      compose(first, second, source: source) == [
        Edit(
          rule: "entity+space", range: 3..<10, before: "&nbsp; ", after: " ", reason: "why entity; why space",
          confidence: 0.7)
      ])
  }

  private func edit(_ rule: String, _ range: Range<Int>, _ before: String, _ after: String, confidence: Double = 1)
    -> Edit
  {
    Edit(
      rule: rule, range: range, before: before, after: after, reason: "why \(rule)", confidence: confidence)
  }
}
