import Foundation
import Harness
import Rivals

/// The commands that are timed, and the files they read.
struct CommandContests {
  private let folder: URL
  private let aircheck: BuiltProgram
  /// The language that the program is told; nil: it finds it.
  private let language: String?

  /// A stream is this long, so that starting the program hardly counts.
  private static let streamBytes = 20_000_000
  /// Stories take longer.
  private static let storyBytes = 4_000_000

  /// Makes a folder for the files.
  init(language: String?) throws {
    self.language = language
    aircheck = try BuiltProgram()
    folder = FileManager.default.temporaryDirectory.appending(path: "aircheck-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Removes the files.
  func close() { try? FileManager.default.removeItem(at: folder) }

  /// A table for each contest.
  func tables(of records: Records) throws -> [String] {
    let pages = records.repeated(bytes: Self.streamBytes)
    guard let first = records.pages.first else { return ["There are no pages to run on.\n"] }
    let stories = records.repeated(bytes: Self.storyBytes)
    return [try stream(of: pages), try sentences(of: pages), try self.stories(of: stories), try start(with: first)]
  }

  private func stream(of pages: [String]) throws -> String {
    let file = try write(try pages.map(Self.record).joined(), to: "pages.jsonl")
    var contest = Contest("\(pages.count) pages as JSONL", bytes: pages.reduce(0) { $0 + $1.utf8.count })
    contest.enter("ICU: convert, find the sentences", measuring: { iterate(over: pages) })
    contest.enter("aircheck clean --jsonl --edits", measuring: time(["clean", "--jsonl", "--edits", file]))
    contest.enter("aircheck clean --jsonl", measuring: time(["clean", "--jsonl", file]))
    return contest.run(turns: 3)
  }

  private func sentences(of pages: [String]) throws -> String {
    let text = pages.joined(separator: "\n")
    let file = try write(text, to: "pages.txt")
    var contest = Contest("\(pages.count) pages as one text", bytes: text.utf8.count)
    contest.enter("ICU: convert, find the sentences", measuring: { iterate(over: [text]) })
    contest.enter("aircheck sentences", measuring: time(["sentences", file]))
    return contest.run(turns: 3)
  }

  private func stories(of pages: [String]) throws -> String {
    let file = try write(try pages.map(Self.record).joined(), to: "stories.jsonl")
    let (clean, sentences) = (time(["clean", "--jsonl", file]), time(["sentences", "--jsonl", file]))
    var contest = Contest("\(pages.count) pages as JSONL, story", bytes: pages.reduce(0) { $0 + $1.utf8.count })
    contest.enter("aircheck clean --jsonl, then sentences --jsonl", measuring: { clean() + sentences() })
    contest.enter("aircheck story --jsonl", measuring: time(["story", "--jsonl", file]))
    return contest.run(turns: 3)
  }

  private func start(with page: String) throws -> String {
    let file = try write(page, to: "page.txt")
    let cleaned = try write("The boat left.\n", to: "line.txt")
    var contest = Contest("One page, the program started anew", bytes: page.utf8.count)
    contest.enter("aircheck --version", measuring: { ProcessorTime.ofPrograms { aircheck.run(["--version"]) } })
    contest.enter("aircheck clean (a line)", measuring: time(["clean", cleaned]))
    contest.enter("aircheck clean", measuring: time(["clean", file]))
    contest.enter("aircheck sentences", measuring: time(["sentences", file]))
    contest.enter("aircheck story", measuring: time(["story", file]))
    return contest.run(turns: 9)
  }

  /// The processor time of one run of the program.
  private func time(_ arguments: [String]) -> () -> Double {
    let arguments = arguments + (language.map { ["--lang", $0] } ?? [])
    return { ProcessorTime.ofPrograms { aircheck.run(arguments) } }
  }

  private func iterate(over texts: [String]) -> Double {
    ProcessorTime.measure {
      for text in texts {
        _ = try? SentenceIteration(over: text, as: .utf16, locale: language ?? "en").countBoundaries()
      }
    }
  }

  private static func record(_ page: String) throws -> String {
    String(decoding: try JSONEncoder().encode(["text": page]), as: UTF8.self) + "\n"
  }

  private func write(_ text: String, to name: String) throws -> String {
    let file = folder.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }
}
