import Editing
import Testing

@Suite struct UnitMapTests {
  private static func edited() throws -> EditedText {
    let source = "𝄞 é,.배"
    let edit = Edit(rule: "x", range: 7..<9, before: ",.", after: ", ", reason: "y", confidence: 1)
    return try EditedText(source: source, edits: [edit])
  }

  @Test(arguments: [(TextUnit.utf8, 9, 12), (.utf16, 6, 7), (.scalar, 5, 6)])
  func `an offset is carried there and back in every unit`(unit: TextUnit, letter: Int, end: Int) throws {
    let map = UnitMap(try Self.edited(), in: unit)
    for offset in [0, letter, end] {
      #expect(map.text(offset) == offset)
      #expect(map.source(offset) == offset)
    }
    #expect(map.text(end + 40) == end)
    #expect(map.source(-1) == 0)
  }

  @Test func `what was put in moves what follows by as many units`() throws {
    let edit = Edit(rule: "x", range: 4..<4, before: "", after: "𝄞é", reason: "y", confidence: 1)
    let edited = try EditedText(source: "배.배", edits: [edit])
    for (unit, source, text) in [(TextUnit.utf8, 4, 10), (.utf16, 2, 5), (.scalar, 2, 4)] {
      let map = UnitMap(edited, in: unit)
      #expect(map.source(text) == source)
      #expect(map.text(source + (unit == .utf8 ? 3 : 1)) == text + (unit == .utf8 ? 3 : 1))
    }
  }
}
