import Editing
import FoundationEssentials
import Stories
import Testing

/// A broadcast of `Tests/Broadcasts`, a line a sentence: `role|speaker|text`, `-` for no name.
private struct Broadcast {
  var name: String
  var rows: [(role: String, speaker: String?, text: String)]

  init(_ file: URL) throws {
    name = file.lastPathComponent
    rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let fields = line.split(separator: "|", maxSplits: 2).map(String.init)
      return (fields[0], fields[1] == "-" ? nil : fields[1], fields[2])
    }
  }

  static let all = Result {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Broadcasts")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".txt") }.map { try Broadcast(folder.appending(path: $0)) }
  }

  /// What the reader makes of the bare sentences, without labels or empty lines.
  func found(_ reader: StoryReader) -> [StoryLine] {
    let page = rows.map(\.text).joined(separator: "\n")
    let text = EditedText(source: page, text: page, edits: [], findings: [], marks: [], language: "und")
    return reader.story(of: text).lines(of: page)
  }
}

@Suite struct BroadcastTests {
  @Test func `roles, speakers and hand-offs are found in stories without labels`() throws {
    let reader = try StoryReader()
    var (lines, roles, names, speakers) = (0, 0, 0, 0)
    for broadcast in try Broadcast.all.get() {
      let found = broadcast.found(reader)
      try #require(found.count == broadcast.rows.count, "\(broadcast.name)")
      for (row, line) in zip(broadcast.rows, found) {
        lines += 1
        roles += row.role == line.role ? 1 : 0
        guard let speaker = row.speaker else { continue }
        names += 1
        speakers += speaker.lowercased() == line.speaker?.lowercased() ? 1 : 0
      }
      let first = broadcast.rows.firstIndex { $0.role == "reporter" }
      #expect(found.firstIndex { $0.role == "reporter" } == first, "\(broadcast.name): the hand-off is elsewhere")
    }
    // Floors, a little below what is reached; they may rise and never sink.
    #expect(Double(roles) / Double(lines) > 0.96, "\(roles) of \(lines) roles")
    #expect(Double(speakers) / Double(names) > 0.95, "\(speakers) of \(names) speakers")
  }
}
