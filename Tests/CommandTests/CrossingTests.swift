import Foundation
import TestSupport
import Testing

/// Every stage does every format, or names it in one line: on standard input, in a file, and in a field of a record.
@Suite struct CrossingTests {
  private let aircheck = BuiltProgram()

  private static let pages: Set<String> = [
    "text", "html", "icon first", "fragment", "marked", "utf-16", "like MP3", "like RIFF", "bracketed",
  ]
  private static let cues: Set<String> = [
    "srt", "vtt", "ass", "ttml", "older ttml", "sbv", "lrc", "table", "comma table", "srv3", "srv1", "word list",
    "segment list", "elan",
    "textgrid",
    "cues",
  ]
  private static let recognizers: Set<String> = ["whisper", "whisper.cpp", "vosk", "youtube"]

  /// What each stage does; all else it names.
  private static let done: [String: Set<String>] = [
    "clean": pages.union(["empty"]),
    "sentences": pages.union(["empty", "cleaned", "pretty"]).subtracting(["utf-16"]),
    "story": pages.union(["cleaned", "pretty", "story", "srt", "vtt"]),
    "captions": pages.union(cues).union(recognizers).union(["cleaned", "pretty", "story", "captions"]),
    "study": pages.union(["cleaned", "pretty", "story"]), "pack": pages.union(["cleaned", "pretty"]),
    "romanize": ["text", "icon first", "fragment", "marked", "like MP3", "like RIFF", "bracketed", "empty"],
    "align": pages.union(["cleaned", "pretty", "story"]),
    "convert": cues.union(recognizers).union(["captions"]), "check": cues.union(recognizers).union(["captions"]),
    "retime": cues.union(recognizers).union(["captions"]),
  ]

  /// The words of a stage that reads an input, and writes nothing but its answer.
  private func words(_ stage: String, _ input: String, _ folder: URL) -> [String] {
    switch stage {
    case "pack": [stage, input, "-o", folder.file("pack").path]
    case "convert": [stage, "--to", "vtt", input]
    case "align": [stage, input, folder.file("korean.txt").path]
    default: [stage, input]
    }
  }

  private func check(_ run: BuiltProgram.Run, _ stage: String, _ file: CrossingFile, named place: String) {
    let isDone = Self.done[stage]?.contains(file.name) ?? false
    // `check` also says whether it found something.
    let codes: Set<Int32> = isDone ? stage == "check" ? [0, 1] : [0] : [2]
    #expect(codes.contains(run.code), "\(stage) of \(file): \(run.code) \(run.words)")
    guard !isDone else { return }
    #expect(run.output.isEmpty || file.name == "empty", "\(stage) of \(file) prints \(run.text)")
    #expect(run.words.hasPrefix("aircheck: \(place): "), "\(stage) of \(file): \(run.words)")
    #expect(run.words.count { $0 == "\n" } == 1, "\(stage) of \(file): \(run.words)")
  }

  @Test(arguments: done.keys.sorted())
  func `every file is done, or named in one line`(stage: String) throws {
    try withTemporaryFolder { folder in
      try Data("여객선 대기\n\n여객선이 새벽에 목포를 떠났다. 하루 종일 비가 내렸다.\n".utf8)
        .write(to: folder.file("korean.txt"))
      for file in CrossingFile.all where stage != "align" || file.name != "bracketed" {
        try? FileManager.default.removeItem(at: folder.file("pack"))
        let piped = try aircheck.run(words(stage, "-", folder), input: file.bytes)
        check(piped, stage, file, named: "standard input")
        // What a file is called does not change what it is.
        let path = folder.file("file." + file.ending).path
        try file.bytes.write(to: URL(filePath: path))
        try? FileManager.default.removeItem(at: folder.file("pack"))
        let run = try aircheck.run(words(stage, path, folder))
        check(run, stage, file, named: path)
        if stage != "study", stage != "pack" {
          #expect(run.output == piped.output, "\(stage) of \(file) in a file")
        }
      }
    }
  }

  /// What each stage does with a field of a record; all else it names.
  private static let doneInRecords: [String: Set<String>] = [
    "clean": pages.union(["empty"]), "sentences": pages.union(["empty"]), "story": pages, "captions": pages,
    "romanize": pages.union(["empty"]).subtracting(["html"]),
  ]

  @Test(arguments: doneInRecords.keys.sorted())
  func `every field of a record is done, or named in one line`(stage: String) throws {
    for file in CrossingFile.all {
      guard let text = file.text else { continue }
      let record = try JSONEncoder().encode(["text": text])
      let run = try aircheck.run(stage, "--jsonl", "-", input: record)
      let isDone = Self.doneInRecords[stage]?.contains(file.name) ?? false
      #expect(run.code == (isDone ? 0 : 2), "\(stage) of a record of \(file): \(run.words) \(run.text)")
      guard !isDone else { continue }
      #expect(run.output == record + Data("\n".utf8), "\(stage) changes a record of \(file)")
      #expect(run.words.hasPrefix("aircheck: standard input:1: this line "), "\(stage): \(run.words)")
      #expect(run.words.count { $0 == "\n" } == 2, "\(stage) of a record of \(file): \(run.words)")
    }
  }

  @Test func `times are taken from every file that holds them`() throws {
    let page = Data("The ferry left.\n".utf8)
    let timed = Self.recognizers.union(Self.cues).union(["captions"])
    try withTemporaryFolder { folder in
      for file in CrossingFile.all {
        let path = folder.file("times." + file.ending).path
        try file.bytes.write(to: URL(filePath: path))
        let run = try aircheck.run("captions", "--words", path, "-", input: page)
        let isDone = timed.contains(file.name)
        #expect(run.code == (isDone ? 0 : 2), "\(file): \(run.code) \(run.words)")
        if !isDone {
          #expect(run.output.isEmpty && run.words.hasPrefix("aircheck: \(path): "), "\(file): \(run.words)")
          #expect(run.words.count { $0 == "\n" } == 1, "\(file): \(run.words)")
        }
      }
    }
  }
}
