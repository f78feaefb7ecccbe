import Foundation
import Testing

/// Whatever writes text for a target finds the target's signs by bytes or scalars.
///
/// A mark that joins a sign, or one that takes it along, makes one `Character` of both, in which the sign is not found.
@Suite struct EscaperSourcesTests {
  private static let sources = URL(filePath: #filePath).appending(path: "../../../Sources").standardized

  /// The rooms that write files, pages or lines.
  private static let rooms = [
    "Aircheck", "Arguments", "Bitext/Formats", "Captions", "Command", "Editing", "JSONValues",
    "Romanization/Output", "Study",
  ]

  @Test(arguments: rooms) func `no sign is sought by characters`(room: String) throws {
    let folder = Self.sources.appending(path: room)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty)
    for file in files {
      let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for line in source.split(separator: "\n") where line.contains(#/\.replacing(Occurrences)?\((of: )?["\\]/#) {
        Issue.record("\(room)/\(file): use 'substituting', which finds bytes: \(line)")
      }
    }
  }
}
