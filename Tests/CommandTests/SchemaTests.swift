import Foundation
import TestSupport
import Testing

/// Everything that is printed as JSON is what docs/schemas says.
@Suite(.enabled(if: Schema.canBeChecked, "Scripts/setup test installs jsonschema")) struct SchemaTests {
  private let aircheck = BuiltProgram()
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Transcripts")
  private static let pages: [URL] = {
    let folders = (try? FileManager.default.contentsOfDirectory(at: samples, includingPropertiesForKeys: nil)) ?? []
    return folders.flatMap { [$0.file("page.txt"), $0.file("page.html")] }
      .filter { FileManager.default.fileExists(atPath: $0.path) }.sorted { $0.path < $1.path }
  }()

  /// Command lines with a page behind them, their schema, and whether they print a value a line.
  private static let prints: [(line: String, schema: String, isLines: Bool)] = [
    ("clean --json", "cleaned", false), ("clean --edits", "edit", true), ("story --json", "story", false),
    ("sentences --json", "sentence", true), ("captions --json", "captions", false),
    ("captions --json --duration 0:20", "captions", false),
    ("captions --json --script --keep-cues", "captions", false),
    ("captions --json --speakers colours", "captions", false), ("story --links --json", "links", false),
  ]

  @Test(arguments: prints.indices)
  func `what is printed of a page follows its schema`(index: Int) throws {
    let (line, schema, isLines) = Self.prints[index]
    for page in Self.pages {
      // Sentences are found in UTF-8 alone.
      if schema == "sentence", page.path.contains("euc-kr") { continue }
      let run = try aircheck.run(line.split(separator: " ").map(String.init) + [page.path])
      let fault = try Schema.fault(in: run.output, schema, isLines: isLines)
      #expect(run.code == 0 && fault == "", "\(line) \(page.lastPathComponent): \(fault) \(run.words)")
    }
  }

  @Test(arguments: [
    ("clean --jsonl --edits", "record-clean"), ("story --jsonl", "record-story"),
    ("captions --jsonl", "record-captions"),
    ("sentences --jsonl", "record-sentences"), ("sentences --jsonl --json", "record-sentences"),
    ("captions --jsonl -f srt", "record-captions"), ("romanize --jsonl", "record-romanized"),
  ])
  func `what is added to a record follows its schema`(line: String, schema: String) throws {
    var records = Data()
    for page in Self.pages {
      // Lines are romanized as they are, so a record with a page of HTML is refused.
      if line.hasPrefix("romanize"), page.pathExtension == "html" { continue }
      guard let text = try? String(contentsOf: page, encoding: .utf8) else { continue }
      records += try JSONEncoder().encode(["id": page.lastPathComponent, "text": text]) + Data("\n".utf8)
    }
    let run = try aircheck.run(line.split(separator: " ").map(String.init), input: records)
    let fault = try Schema.fault(in: run.output, schema, isLines: true)
    #expect(run.code == 0 && fault == "", "\(fault) \(run.words)")
  }

  @Test func `lists follow their schemas`() throws {
    #expect(try Schema.fault(in: aircheck.run("rules", "--json").output, "rules", isLines: false) == "")
    #expect(try Schema.fault(in: aircheck.run("languages", "--json").output, "languages", isLines: false) == "")
    let words = try aircheck.run("romanize", "--json", input: Data("한국 나라에 2026년\n".utf8))
    #expect(try Schema.fault(in: words.output, "romanized", isLines: true) == "")
  }

  @Test func `what is printed of two files follows its schema`() throws {
    let samples = Self.samples
    let pages = ["korean-labelled", "english-labelled"].map { samples.appending(path: "\($0)/page.txt").path }
    let rows = try aircheck.run(["align", "--json"] + pages)
    #expect(try Schema.fault(in: rows.output, "alignment", isLines: false) == "")
    let clip = samples.appending(path: "us-captions/clip.vtt").path
    let cues = try aircheck.run("convert", "--to", "json", clip)
    #expect(try Schema.fault(in: cues.output, "cues", isLines: false) == "")
    let long = Data("1\n00:00:01,000 --> 00:00:01,200\nMuch too long to read in a fifth of a second.\n".utf8)
    let check = try aircheck.run("check", "--json", input: long)
    #expect(check.code == 1)
    #expect(try Schema.fault(in: check.output, "violation", isLines: true) == "")
  }

  @Test func `a schema finds what does not follow it`() throws {
    let wrong = Data(
      #"{"after":"","before":"","confidence":2,"end":1,"reason":"","rule":"x","start":0,"tier":"safe"}"#.utf8)
    #expect(try Schema.fault(in: wrong, "edit", isLines: true).hasPrefix("$.confidence"))
  }
}

/// The schemas of docs/schemas, and the validator that Scripts/setup installs.
enum Schema {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
  private static let python = root.appending(path: ".build/readers/bin/python")

  static let canBeChecked =
    ProcessInfo.processInfo.environment["AIRCHECK_REQUIRE_READERS"] != nil
    || FileManager.default.isExecutableFile(atPath: python.path)

  /// What is wrong with a value; empty: nothing.
  static func fault(in json: Data, _ schema: String, isLines: Bool) throws -> String {
    try withTemporaryFolder { folder in
      try json.write(to: folder.file("value.json"))
      let words = [
        python.path, root.appending(path: "Tests/Readers/check-schema.py").path,
        root.appending(path: "docs/schemas/\(schema).json").path, folder.file("value.json").path,
      ]
      let run = try Shell.run(words.map { "'\($0)'" }.joined(separator: " ") + (isLines ? " lines" : ""))
      return run.output.trimmingCharacters(in: .newlines)
    }
  }
}
