import Foundation
import TestSupport
import Testing

/// Each mistake of the table is answered in one line that says what to do, and destroys nothing.
@Suite struct MisuseTableTests {
  private let aircheck = BuiltProgram()

  @Test(arguments: MisuseTable.parts.indices)
  func `a mistake is answered with what to do`(part: Int) throws {
    try withTemporaryFolder { folder in
      let files = try MisuseFiles(in: folder)
      let before = try files.listing()
      for misuse in MisuseTable.parts[part] {
        let run = try aircheck.run(redirected: misuse.line, before: "cd '\(folder.path)';", input: MisuseFiles.page)
        #expect(run.code == misuse.code, "\(misuse): \(run.code) \(run.words)")
        #expect(run.output.isEmpty, "\(misuse) prints \(run.text)")
        #expect(run.words.hasPrefix("aircheck: ") && run.words.count { $0 == "\n" } == 1, "\(misuse): \(run.words)")
        #expect(run.words.contains(misuse.advice) && run.words.utf8.count < 1_000, "\(misuse): \(run.words)")
        #expect(try files.listing() == before, "\(misuse) changes files")
      }
    }
  }

  @Test func `the table is large`() {
    #expect(MisuseTable.parts.reduce(0) { $0 + $1.count } > 250)
  }
}

/// The files that the mistakes are made with.
struct MisuseFiles {
  static let page = Data("Ferry waits\n\nThe ferry left Mokpo at dawn. Rain fell all day.\n".utf8)

  let folder: URL

  /// Writes them into a folder.
  init(in folder: URL) throws {
    self.folder = folder
    for name in ["folder", "mine", "broken"] {
      try FileManager.default.createDirectory(at: folder.file(name), withIntermediateDirectories: false)
    }
    for (name, text) in Self.texts { try Data(text.utf8).write(to: folder.file(name)) }
    for (name, bytes) in Self.bytes { try bytes.write(to: folder.file(name)) }
    for (name, words) in Self.stages {
      try BuiltProgram().run(words, input: Self.page).output.write(to: folder.file(name))
    }
    let story = try Data(contentsOf: folder.file("story.json"))
    try story.dropLast(40).write(to: folder.file("cut.json"))
    try story.write(to: folder.file("mine/story.json"))
  }

  /// All names, sizes and times of change.
  func listing() throws -> [String] {
    let files = FileManager.default
    return try files.subpathsOfDirectory(atPath: folder.path).sorted().map { name in
      let about = try files.attributesOfItem(atPath: folder.file(name).path)
      return "\(name) \(about[.size] ?? "") \(about[.modificationDate] ?? "")"
    }
  }

  private static let texts = [
    ("page.txt", String(decoding: page, as: UTF8.self)), ("folder/second.txt", "Rain fell.\n"),
    ("page.srt", String(decoding: page, as: UTF8.self)),
    (
      "page.html",
      "<!DOCTYPE html><html><body><article><h1>Ferry</h1><p>The ferry left.</p></article></body></html>"
    ),
    ("korean.txt", "여객선 대기\n\n여객선이 새벽에 목포를 떠났다. 하루 종일 비가 내렸다.\n"),
    ("furniture.txt", "Comments\n\nYou must be logged in to add a comment.\n"), ("empty.txt", ""),
    ("empty.srt", ""),
    ("paper.pdf", "%PDF-1.7\n1 0 obj\n"), ("page.rtf", #"{\rtf1\ansi The ferry left at dawn.\par}"#),
    ("clip.srt", "1\n00:00:01,000 --> 00:00:03,000\nThe ferry left.\n"),
    ("clip.vtt", "WEBVTT\n\n00:01.000 --> 00:03.000\nThe ferry left.\n"),
    ("words.json", #"{"segments":[{"start":0,"end":1,"text":"The ferry left"}]}"#),
    ("records.jsonl", "{\"text\":\"The ferry left.\"}\n{\"text\":\"Rain fell.\"}\n"),
    ("bad.style", "style mine\n[figures]\nline-with 40\n"),
    ("other.json", #"{"name":"x","list":[1,2]}"#),
    (
      "edits.jsonl",
      #"{"after":"","before":"a","confidence":1,"end":1,"reason":"r","rule":"x","start":0,"tier":"safe"}"# + "\n"
    ),
    ("broken/en.locale", "[no such section]\nword\n"), ("mine/page.txt", "mine\n"), ("mine/korean.txt", "mine\n"),
  ]

  private static let bytes: [(String, Data)] = [
    ("picture.png", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])),
    ("archive.gz", Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0, 0])),
    ("clip.mp4", Data([0, 0, 0, 0x18]) + Data("ftypmp42".utf8) + Data([0, 0, 0, 0])),
    ("latin.txt", Data([0x63, 0x61, 0x66, 0xE9, 0x0A])),
  ]

  private static let stages = [
    ("clean.json", ["clean", "--json", "-"]), ("story.json", ["story", "--json", "-"]),
    ("captions.json", ["captions", "--json", "-"]),
  ]
}
