import Foundation
import Harness

/// The built program over files, as a stream and as one text.
struct Programs {
  private let folder: URL
  private let aircheck: BuiltProgram

  /// Makes a folder for the files.
  init() throws {
    aircheck = try BuiltProgram()
    folder = FileManager.default.temporaryDirectory.appending(path: "aircheck-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Removes the files.
  func close() { try? FileManager.default.removeItem(at: folder) }

  /// The stream against one big text of the same bytes: a paragraph a record, on one core.
  func stream(_ name: String, _ text: String, language: String) throws -> String {
    let paragraphs = text.split(separator: "\n\n")
    let records = try paragraphs.map { paragraph in
      String(decoding: try JSONEncoder().encode(["text": String(paragraph)]), as: UTF8.self)
    }
    let (page, lines) = (folder.appending(path: "page.txt"), folder.appending(path: "lines.jsonl"))
    try text.write(to: page, atomically: true, encoding: .utf8)
    try (records.joined(separator: "\n") + "\n").write(to: lines, atomically: true, encoding: .utf8)
    var contest = Contest("Stream: \(name), \(records.count) records", bytes: text.utf8.count)
    contest.enter("aircheck clean: one text") { aircheck.run(["clean", "-l", language, page.path]) }
    contest.enter("aircheck clean --jsonl --jobs 1") {
      aircheck.run(["clean", "-l", language, "--jsonl", "--jobs", "1", lines.path])
    }
    return contest.run()
  }
}
