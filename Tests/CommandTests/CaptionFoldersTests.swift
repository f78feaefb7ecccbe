import Foundation
import TestSupport
import Testing

/// Commands on folders of captions.
@Suite struct CaptionFoldersTests {
  private let aircheck = BuiltProgram()
  private let cues =
    "1\n00:00:01,000 --> 00:00:03,000\nRain falls.\n\n2\n00:01:01,000 --> 00:01:03,000\nIt stopped.\n"

  private func season<Result>(_ work: (URL) throws -> Result) throws -> Result {
    try withTemporaryFolder { folder in
      for name in ["a.srt", "b.srt", "notes.txt"] { try Data(cues.utf8).write(to: folder.file(name)) }
      return try work(folder)
    }
  }

  @Test func `retime shifts every file of a folder into another`() throws {
    try season { folder in
      let later = folder.file("later")
      let run = try aircheck.run("retime", "--shift", "0.5", "--output-dir", later.path, folder.path)
      #expect(run.code == 0, "\(run.words)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: later.path).sorted() == ["a.srt", "b.srt"])
      #expect(
        try String(contentsOf: later.file("b.srt"), encoding: .utf8).contains("00:00:01,500 --> 00:00:03,500"))
    }
  }

  @Test func `retime splits a file into parts that begin at zero`() throws {
    try season { folder in
      let run = try aircheck.run(
        "retime", "--split", "1:00", "-o", folder.file("part.srt").path, folder.file("a.srt").path)
      #expect(run.code == 0, "\(run.words)")
      let second = try String(contentsOf: folder.file("part.2.srt"), encoding: .utf8)
      #expect(second == "1\n00:00:01,000 --> 00:00:03,000\nIt stopped.\n\n")
      #expect(try aircheck.run("retime", "--split", "1:00", folder.file("a.srt").path).code == 64)
    }
  }

  @Test func `check takes a folder, a line each`() throws {
    try season { folder in
      let run = try aircheck.run("check", "--lang", "en", folder.path)
      #expect(run.code == 0 && run.text == "\(folder.path)/a.srt: ok\n\(folder.path)/b.srt: ok\n", "\(run.text)")
    }
  }

  @Test func `check compares cues with changes of shot`() throws {
    try season { folder in
      try Data("0.8\n3.08\n".utf8).write(to: folder.file("shots"))
      let run = try aircheck.run(
        "check", "--lang", "en", "--shots", folder.file("shots").path, folder.file("a.srt").path)
      #expect(run.code == 1 && run.text.contains("[shotChange]") && run.text.contains("5 frames after"))
      try Data("soon\n".utf8).write(to: folder.file("shots"))
      #expect(
        try aircheck.run("check", "--shots", folder.file("shots").path, folder.file("a.srt").path).code == 2)
    }
  }
}
