import FoundationEssentials
import Sentences
import Testing

/// Copy as newsrooms write it, in the shapes that splitters trip over: a file of `Tests/Copy` is a shape, a line of it
/// a language and, behind a tab, a text that is cut at `|`.
@Suite struct CopyTests {
  static let shapes = [
    "acronyms", "attributions", "brackets-and-cries", "dates-and-times", "dialogues", "ellipses", "hand-offs",
    "initials",
    "korean-endings", "labels", "lists", "lost-spaces", "marks-of-scripts", "names-with-marks", "numbers",
    "quotations", "seams", "smiles", "thai", "titles",
  ]

  @Test(arguments: shapes) func `copy is cut where its sentences end`(shape: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Copy")
    let lines = try String(contentsOf: folder.appending(path: shape + ".txt"), encoding: .utf8).split(
      separator: "\n")
    try #require(!lines.isEmpty)
    for line in lines {
      let fields = line.split(separator: "\t", maxSplits: 1).map(String.init)
      let splitter = try SentenceSplitter(language: fields[0])
      #expect(cut(fields[1], by: splitter) == marked(fields[1]), "\(shape): \(fields[0])")
    }
  }

  @Test func `each file of copy is read`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Copy")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(files == Self.shapes.map { $0 + ".txt" })
  }
}
