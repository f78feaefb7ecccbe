import Foundation
import TestSupport
import Testing

/// Every stage does every format, or names it in one line.
@Suite struct CrossingTests {
  private static let aircheck = BuiltProgram()

  /// A small file of each format.
  private static let files: [(name: String, bytes: Data)] = {
    let page = Data("Ferry waits\n\nThe ferry left Mokpo at dawn. Rain fell all day.\n".utf8)
    func made(_ words: String...) -> Data { (try? aircheck.run(words, input: page).output) ?? Data() }
    func text(_ text: String) -> Data { Data(text.utf8) }
    let cleaned = made("clean", "--json", "-")
    let pretty = text("\u{FEFF}\n" + String(decoding: cleaned, as: UTF8.self).replacing(",\"", with: ",\n  \""))
    return [
      ("text", page),
      (
        "html",
        text(
          "<!DOCTYPE html><html><body><article><h1>Ferry</h1><p>The ferry left at dawn.</p></article></body></html>"
        )
      ),
      ("utf-16", "The ferry left Mokpo at dawn.\n".data(using: .utf16) ?? Data()),
      ("like MP3", text("ID3 production starts again in Zwickau\n\nThe plant opened at dawn on Monday.\n")),
      ("like RIFF", text("RIFF between the parties\n\nThe talks ended at dawn on Monday.\n")),
      ("bracketed", text("[앵커]\n배가 떠났습니다.\n[\"비가 왔어요.\"]\n")),
      ("cleaned", cleaned), ("pretty", pretty), ("story", made("story", "--json", "-")),
      ("captions", made("captions", "--json", "-")), ("sentences", made("sentences", "--json", "-")),
      (
        "edits",
        text(
          #"{"after":"","before":"a","confidence":1,"end":1,"reason":"r","rule":"x","start":0,"tier":"safe"}"#
            + "\n")
      ),
      ("srt", made("captions", "-f", "srt", "-")), ("vtt", made("captions", "-f", "vtt", "-")),
      ("ass", made("captions", "-f", "ass", "-")), ("ttml", made("captions", "-f", "ttml", "-")),
      ("lrc", text("[00:01.00]The ferry left\n[00:03.50]at dawn\n")),
      ("rtf", text(#"{\rtf1\ansi The ferry left at dawn.\par}"#)),
      ("recognizer", text(#"{"segments":[{"start":0,"end":1,"text":"The ferry left"}]}"#)),
      ("records", text("{\"text\":\"The ferry left at dawn.\"}\n{\"text\":\"Rain fell.\"}\n")),
      ("two results", cleaned + cleaned), ("json", text(#"{"name":"x","list":[1,2]}"#)),
      ("cut off", made("story", "--json", "-").dropLast(40)), ("cut off cleaned", cleaned.dropLast(9)),
      ("altered", text(String(decoding: cleaned, as: UTF8.self).replacing("\"text\":\"", with: "\"text\":\"Not "))),
      (
        "huge offset",
        text(
          #"{"edits":[{"after":"","before":"","confidence":1,"end":9223372036854775807,"reason":"","rule":"x","start":0}],"findings":[],"language":"en","marks":[],"source":"a","text":"a b."}"#
        )
      ),
      ("gzip", Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0, 0])), ("pdf", text("%PDF-1.7\n%\u{E2}\n1 0 obj\n")),
      ("mp4", Data([0, 0, 0, 0x18]) + text("ftypmp42") + Data([0, 0, 0, 0])),
      ("png", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])), ("empty", Data()),
    ]
  }()

  /// What each stage does; all else it names.
  private static let done: [String: Set<String>] = [
    "clean": pages.union(["empty"]),
    "sentences": pages.union(["empty", "cleaned", "pretty"]).subtracting(["utf-16"]),
    "story": pages.union(["cleaned", "pretty", "story", "srt", "vtt"]),
    "captions": pages.union(["cleaned", "pretty", "story", "captions", "srt", "vtt", "ass", "ttml"]),
    "study": pages.union(["cleaned", "pretty", "story"]), "pack": pages.union(["cleaned", "pretty"]),
    "romanize": ["text", "like MP3", "like RIFF", "bracketed", "empty"],
  ]
  private static let pages: Set<String> = ["text", "html", "utf-16", "like MP3", "like RIFF", "bracketed"]

  @Test(arguments: done.keys.sorted())
  func `every file is done, or named in one line`(stage: String) throws {
    for (name, bytes) in Self.files {
      try withTemporaryFolder { folder in
        let place = stage == "pack" ? ["-o", folder.file("pack").path] : []
        let run = try Self.aircheck.run([stage, "-"] + place, input: bytes)
        let isDone = Self.done[stage]?.contains(name) ?? false
        #expect(run.code == (isDone ? 0 : 2), "\(stage) of \(name): \(run.code) \(run.words)")
        guard !isDone else { return }
        #expect(run.output.isEmpty || name == "empty", "\(stage) of \(name) prints")
        #expect(run.words.hasPrefix("aircheck: standard input: "), "\(stage) of \(name): \(run.words)")
        #expect(run.words.count { $0 == "\n" } == 1, "\(stage) of \(name): \(run.words)")
      }
    }
  }
}
