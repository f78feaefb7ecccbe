import Aircheck
import Foundation
import TestSupport
import Testing

/// What we write is read by others as we meant it: the same cues, the same times, the same text.
@Suite(.enabled(if: OtherReaders.areThere, "Scripts/setup test installs ffmpeg, pysubs2 and webvtt-py"))
struct ReadBackTests {
  @Test(arguments: Sample.all, ["srt", "vtt"])
  func `others read our captions as they are`(sample: Sample, format: String) throws {
    let captions = try sample.captions()
    let text = format == "srt" ? CaptionFormat.subRip.write(captions) : CaptionFormat.webVTT.write(captions)
    let meant = captions.cues.map { ReadCue(start: $0.start, end: $0.end, text: $0.text) }
    #expect(!meant.isEmpty)
    try withTemporaryFolder { folder in
      let file = folder.file("clip.\(format)")
      try Data(text.utf8).write(to: file)
      for reader in ["pysubs2", "webvtt-py", "ffmpeg"] {
        #expect(try OtherReaders.read(file, with: reader) == meant, "\(reader) reads something else")
      }
    }
  }
}

/// A cue as another program understands it.
struct ReadCue: Hashable, Decodable {
  var start: Int
  var end: Int
  var text: String

  init(start: Int, end: Int, text: String) {
    self.start = start
    self.end = end
    self.text = text
  }

  init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    start = try list.decode(Int.self)
    end = try list.decode(Int.self)
    text = try list.decode(String.self)
  }
}

/// Programs that read subtitles and are not ours.
enum OtherReaders {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
  private static let python = root.appending(path: ".build/readers/bin/python")

  /// Whether they were installed; `Scripts/test` demands it.
  static let areThere =
    ProcessInfo.processInfo.environment["AIRCHECK_REQUIRE_READERS"] != nil
    || FileManager.default.isExecutableFile(atPath: python.path)

  static func read(_ file: URL, with reader: String) throws -> [ReadCue] {
    let process = Process()
    let output = Pipe()
    process.executableURL = python
    process.arguments = [root.appending(path: "Tests/Readers/read-back.py").path, reader, file.path]
    process.standardOutput = output
    try process.run()
    let json = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode([ReadCue].self, from: json)
  }
}
