import Foundation
import TestSupport
import Testing

/// The captions of every sample, opened by the players people have: each finds the same cues.
@Suite struct SampleExportsTests {
  private static let samples: [URL] = {
    let transcripts = URL(filePath: #filePath).appending(path: "../../../Transcripts").standardized
    let folders =
      (try? FileManager.default.contentsOfDirectory(at: transcripts, includingPropertiesForKeys: nil)) ?? []
    return folders.flatMap { [$0.file("clip.srt"), $0.file("clip.vtt")] }
      .filter { FileManager.default.fileExists(atPath: $0.path) }.sorted { $0.path < $1.path }
  }()

  private let aircheck = BuiltProgram()

  /// How many cues a file has by our own count.
  private func count(_ file: URL) throws -> Int {
    struct File: Decodable { var cues: [Cue] }
    struct Cue: Decodable {}
    return try JSONDecoder().decode(File.self, from: aircheck.run("convert", "--to", "json", file.path).output).cues
      .count
  }

  @Test func `there are samples`() { #expect(Self.samples.count > 10) }

  @Test(.enabled(if: Player.ffmpeg.isInstalled, "ffmpeg is not installed"), arguments: samples)
  func `ffmpeg finds every cue`(file: URL) throws {
    let read = try Player.ffmpeg.run("-v", "error", "-i", file.path, "-f", "webvtt", "-")
    #expect(try read.count(of: " --> ") == count(file))
  }

  @Test(.enabled(if: Player.mkvmerge.isInstalled, "mkvmerge is not installed"), arguments: samples)
  func `a Matroska file holds every cue`(file: URL) throws {
    try withTemporaryFolder { folder in
      let (muxed, track) = (folder.file("clip.mkv"), folder.file("track"))
      _ = try Player.mkvmerge.run("-o", muxed.path, file.path)
      _ = try Player.mkvextract.run(muxed.path, "tracks", "0:\(track.path)")
      #expect(try String(contentsOf: track, encoding: .utf8).count(of: " --> ") == count(file))
    }
  }

  @Test(
    .enabled(if: Player.mpv.isInstalled && Player.ffmpeg.isInstalled, "mpv or ffmpeg is not installed"),
    arguments: samples)
  func `mpv shows every cue`(file: URL) throws {
    try withTemporaryFolder { folder in
      let cues = try count(file)
      try Data(Self.walk(through: cues).utf8).write(to: folder.file("walk.lua"))
      let picture = folder.file("picture.mkv").path
      _ = try Player.ffmpeg.run(
        "-v", "error", "-f", "lavfi", "-i", "color=size=16x16:rate=25:duration=240", "-c:v", "mpeg4", picture)
      let read = try Player.mpv.run(
        "--no-config", "--vo=null", "--ao=null", "--pause", "--script=\(folder.file("walk.lua").path)",
        "--sub-file=\(file.path)", picture)
      #expect(read.count(of: "cue ") == cues, "\(read)")
    }
  }

  /// Seeks from cue to cue, each once the one before is on screen, and waits for one more than there should be.
  private static func walk(through cues: Int) -> String {
    """
    local found, last = 0, nil
    local quit = function() mp.command("quit") end
    local patience = mp.add_timeout(60, quit)
    mp.register_event("playback-restart", function()
      local start = mp.get_property_number("sub-start")
      if start and start ~= last then
        print("cue " .. start)
        found, last = found + 1, start
      end
      patience:kill()
      patience = mp.add_timeout(found < \(cues) and 60 or 0.5, quit)
      mp.command("sub-seek 1")
    end)
    """
  }

  @Test(
    .enabled(if: Player.chromium.isInstalled, "Chromium is not installed"),
    arguments: samples.filter { $0.pathExtension == "vtt" })
  func `a browser finds every cue`(file: URL) throws {
    let captions = try Data(contentsOf: file).base64EncodedString()
    let page = """
      <video></video><script>
      const track = document.createElement("track");
      track.src = "data:text/vtt;base64,\(captions)";
      track.onload = () => document.title = track.track.cues.length;
      document.querySelector("video").append(track);
      track.track.mode = "hidden";
      </script>
      """
    try withTemporaryFolder { folder in
      try Data(page.utf8).write(to: folder.file("page.html"))
      let dom = try Player.chromium.run(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=5000",
        "--user-data-dir=\(folder.path)", "--dump-dom", folder.file("page.html").path)
      #expect(try dom.contains("<title>\(count(file))</title>"), "\(dom.suffix(300))")
    }
  }
}

/// A program that plays or packs captions.
enum Player: String {
  case ffmpeg
  case mkvmerge
  case mkvextract
  case mpv
  case chromium

  var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

  private var path: String { "/usr/bin/" + rawValue }

  /// What it prints.
  func run(_ arguments: String...) throws -> String {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    (process.standardInput, process.standardOutput) = (FileHandle.nullDevice, output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}
