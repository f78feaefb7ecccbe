import Foundation
import TestSupport
import Testing

/// What real players make of the files: ffmpeg and mkvmerge, where they are installed.
@Suite struct PlayersTests {
  private let aircheck = BuiltProgram()

  private static let page = """
    1
    00:00:01,000 --> 00:00:02,500
    <i>Rain</i> & 5 < 6 {today}

    2
    00:00:02,580 --> 00:00:04,000
    -비가 온대요.
    -정말요?

    3
    00:00:05,000 --> 00:00:06,480
    \u{628}\u{639}\u{62F} 60 \u{639}\u{627}\u{645}\u{627}\u{60C}

    """

  @Test(.enabled(if: Player.ffmpeg.isInstalled, "ffmpeg is not installed"), arguments: ["srt", "vtt", "ass"])
  func `ffmpeg finds every cue at its time`(format: String) throws {
    try withTemporaryFolder { folder in
      let (source, file) = (folder.file("in.srt"), folder.file("clip.\(format)"))
      try Data(Self.page.utf8).write(to: source)
      #expect(try aircheck.run("convert", source.path, file.path).code == 0)
      let read = try Player.ffmpeg.run("-v", "error", "-i", file.path, "-f", "webvtt", "-")
      for times in ["00:01.000 --> 00:02.500", "00:02.580 --> 00:04.000", "00:05.000 --> 00:06.480"] {
        #expect(read.contains(times), "\(format): \(read)")
      }
      #expect(read.contains("-비가 온대요.\n-정말요?"))
    }
  }

  @Test(.enabled(if: Player.mkvmerge.isInstalled, "mkvmerge is not installed"), arguments: ["srt", "vtt", "ass"])
  func `mkvmerge takes the file`(format: String) throws {
    try withTemporaryFolder { folder in
      let (source, file) = (folder.file("in.srt"), folder.file("clip.\(format)"))
      try Data(Self.page.utf8).write(to: source)
      #expect(try aircheck.run("convert", source.path, file.path).code == 0)
      let report = try Player.mkvmerge.run("-o", folder.file("clip.mkv").path, file.path)
      #expect(!report.contains("Error") && !report.contains("Warning"), "\(report)")
    }
  }
}
