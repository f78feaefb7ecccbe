import Foundation
import TestSupport
import Testing

@Suite struct PackTests {
  private let aircheck = BuiltProgram()
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Transcripts")

  private func pack(_ sample: String, _ options: String..., work: (URL, BuiltProgram.Run) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let page = Self.samples.appending(path: sample).path
      let run = try aircheck.run(["pack", page, "-o", folder.file("pack").path] + options)
      #expect(run.code == 0, "\(run.words)")
      try work(folder.file("pack"), run)
    }
  }

  @Test func `a pack holds text, edits, story, captions and a page to study with`() throws {
    try pack("english-package/page.txt") { folder, run in
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(
        names == [
          "cards-gaps.apkg", "cards.apkg", "cards.tsv", "clean.txt", "edits.jsonl", "findings.jsonl", "page.en.srt",
          "page.en.vtt",
          "sheet-dictation.docx", "sheet-dictation.html", "sheet-dictation.odt", "sheet-gaps.docx",
          "sheet-gaps.html",
          "sheet-gaps.odt", "sheet-words.docx", "sheet-words.html", "sheet-words.odt", "story.epub", "story.json",
          "study.html", "transcript.txt",
        ])
      #expect(run.output.isEmpty)
      for word in ["Repaired:", "Doubtful:", "Speakers:", "Baek Ha-neul, reporter, Nuri News, Busan", "Captions:"] {
        #expect(run.words.contains(word))
      }
    }
  }

  @Test func `the story is told once, in order, with nothing of the page's furniture`() throws {
    try pack("english-package/page.txt") { folder, _ in
      let text = try String(contentsOf: folder.file("transcript.txt"), encoding: .utf8)
      #expect(text.components(separatedBy: "First winter voyage").count == 2)
      #expect(text.contains("in Rotterdam on Sunday, eighteen days"))
      #expect(text.contains("\nBaek Ha-neul reports.\n\nThe Haeram Star"))
      #expect(text.hasSuffix("\nBaek Ha-neul, Nuri News, Busan.\n"))
      for furniture in ["Published", "Sentences Mode", "Comments", "logged in", "nuri.example"] {
        #expect(!text.contains(furniture))
      }
    }
  }

  @Test(arguments: ["english-package/page.txt", "html-radio/page.html", "korean-euc-kr/page.html"])
  func `the clean text of a pack is what clean prints, and its edits what clean logs`(sample: String) throws {
    let page = Self.samples.appending(path: sample).path
    try pack(sample) { folder, _ in
      let (clean, edits) = (try aircheck.run("clean", page), try aircheck.run("clean", "--edits", page))
      #expect(try Data(contentsOf: folder.file("clean.txt")) == clean.output)
      #expect(try Data(contentsOf: folder.file("edits.jsonl")) == edits.output)
    }
  }

  @Test(arguments: [false, true]) func `cards are as new as the newest file they are made of`(both: Bool) throws {
    try withTemporaryFolder { folder in
      for (sample, seconds) in [("english-labelled", 1_000_000_007), ("korean-labelled", 1_100_000_009)] {
        let page = folder.file(sample + ".txt")
        try FileManager.default.copyItem(at: Self.samples.appending(path: sample + "/page.txt"), to: page)
        let date = Date(timeIntervalSince1970: Double(seconds))
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: page.path)
      }
      let other = both ? ["--with", folder.file("korean-labelled.txt").path] : []
      let run = try aircheck.run(
        ["pack", folder.file("english-labelled.txt").path, "-o", folder.file("pack").path] + other)
      #expect(run.code == 0, "\(run.words)")
      let deck = try Data(contentsOf: folder.file("pack/cards.apkg"))
      #expect((deck.range(of: Data("1100000009".utf8)) != nil) == both)
      #expect((deck.range(of: Data("1000000007".utf8)) == nil) == both)
    }
  }

  @Test func `times are fitted to the clip's length`() throws {
    try pack("english-package/page.txt", "--duration", "2:05") { folder, _ in
      let captions = try String(contentsOf: folder.file("page.en.srt"), encoding: .utf8)
      let last = try #require(captions.split(separator: "\n").last { $0.contains(" --> ") })
      #expect(last.hasSuffix("00:02:05,000") || last.contains("--> 00:02:04,"))
    }
  }

  @Test func `two languages share one page to study with`() throws {
    let english = Self.samples.appending(path: "english-labelled/page.txt").path
    try pack("korean-labelled/page.txt", "--with", english) { folder, _ in
      let page = try String(contentsOf: folder.file("study.html"), encoding: .utf8)
      #expect(page.contains("lang=\"ko\"") && page.contains("lang=\"en\""))
      #expect(page.contains("<rt"))
      for name in [
        "clean.en.txt", "transcript.en.txt", "story.en.json", "page.en.srt", "page.en.vtt", "cards-gaps.en.apkg",
      ] {
        #expect(!(try Data(contentsOf: folder.file(name))).isEmpty, "\(name)")
      }
      for kind in ["gaps", "dictation", "words"] {
        let sheet = try String(contentsOf: folder.file("sheet-\(kind).en.html"), encoding: .utf8)
        #expect(sheet.contains("<h1 lang=\"en\" dir=\"auto\">PORT STRIKE"))
        for ending in ["docx", "odt"] {
          #expect(!(try Data(contentsOf: folder.file("sheet-\(kind).en.\(ending)"))).isEmpty)
        }
      }
      let both = try String(contentsOf: folder.file("page.ko-en.srt"), encoding: .utf8)
      #expect(both.contains("한도윤 기자가 보도합니다.\nHan Do-yoon has more.\n"))
    }
  }

  @Test(arguments: [
    ("english-labelled/page.txt", "english-package/page.txt", "both in one language"),
    ("japanese-news/page.txt", "english-package/page.txt", "do not tell the same story"),
  ])
  func `pages that are not one story in two languages are refused`(one: String, other: String, why: String) throws {
    try withTemporaryFolder { folder in
      let pages = [one, other].map { Self.samples.appending(path: $0).path }
      let arguments = ["pack", pages[0], "--with", pages[1], "-o", folder.file("pack").path]
      let run = try aircheck.run(arguments)
      #expect(run.code == 2 && run.words.contains(why), "\(run.words)")
      #expect(!FileManager.default.fileExists(atPath: folder.file("pack").path))
      #expect(try aircheck.run(arguments + ["--force"]).code == 0)
    }
  }

  @Test(arguments: ["english-package/page.txt", "korean-euc-kr/page.html", "us-captions/page.txt"])
  func `the same page gives the same bytes on every run`(sample: String) throws {
    var packs: [[String: Data]] = []
    for _ in 0..<2 {
      try pack(sample) { folder, _ in
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        packs.append(
          try Dictionary(uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: folder.file($0))) }))
      }
    }
    #expect(packs[0] == packs[1])
  }

  @Test func `without ffmpeg a pack has no sound, and one line says so`() throws {
    try withTemporaryFolder { folder in
      let page = Self.samples.appending(path: "english-package/page.txt").path
      let clip = folder.file("clip.mp3")
      try Data("no sound".utf8).write(to: clip)
      let poor = BuiltProgram(environment: ["PATH": folder.path])
      let run = try poor.run(["pack", page, "--media", clip.path, "-o", folder.file("pack").path])
      #expect(run.code == 0)
      let lines = run.words.split(separator: "\n").filter { $0.contains("ffmpeg") }
      #expect(lines.count == 1 && lines[0].contains("not on PATH"), "\(run.words)")
      let study = try String(contentsOf: folder.file("pack/study.html"), encoding: .utf8)
      #expect(study.contains(#"src="./../clip.mp3""#))
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/ffmpeg"), "ffmpeg is not installed"))
  func `cards and e-book have the sound of the clip`() throws {
    try withTemporaryFolder { folder in
      let page = Self.samples.appending(path: "english-package/page.txt").path
      let clip = folder.file("a clip.wav")
      try silence(seconds: 90).write(to: clip)
      var packs: [Data] = []
      for name in ["one", "two"] {
        let options = ["--duration", "90", "--media", clip.path, "-o", folder.file(name).path]
        let run = try aircheck.run(["pack", page] + options)
        #expect(run.code == 0 && !run.words.contains("ffmpeg"), "\(run.words)")
        packs.append(try Data(contentsOf: folder.file("\(name)/cards.apkg")))
        packs.append(try Data(contentsOf: folder.file("\(name)/story.epub")))
      }
      #expect(packs[0] == packs[2] && packs[1] == packs[3])
      #expect(packs[1].count > 90 * 8_000)
      #expect(packs[0].range(of: Data(".mp3]".utf8)) != nil)
      let broken = folder.file("broken.wav")
      try Data("no sound".utf8).write(to: broken)
      let run = try aircheck.run(["pack", page, "--media", broken.path, "-o", folder.file("three").path])
      #expect(run.code == 0 && run.words.contains("finds no sound"))
    }
  }

  /// Silence as WAVE: one channel of 16 bits at 8 kHz.
  private func silence(seconds: Int) -> Data {
    let count = UInt32(seconds * 16_000)
    func low(_ value: UInt32, _ bytes: Int) -> [UInt8] {
      (0..<bytes).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
    let format = low(16, 4) + low(1, 2) + low(1, 2) + low(8_000, 4) + low(16_000, 4) + low(2, 2) + low(16, 2)
    return Data(
      Array("RIFF".utf8) + low(36 + count, 4) + Array("WAVEfmt ".utf8) + format + Array("data".utf8) + low(count, 4)
    )
      + Data(count: Int(count))
  }

  @Test func `cards of a corrected story are those of the earlier pack`() throws {
    try withTemporaryFolder { folder in
      let page = try String(contentsOf: Self.samples.appending(path: "english-package/page.txt"), encoding: .utf8)
      let corrected = page.replacing("eighteen days", with: "some nineteen days")
      #expect(corrected != page)
      for (name, text) in [("first", page), ("second", corrected)] {
        try Data(text.utf8).write(to: folder.file("\(name).txt"))
        let was = name == "first" ? [] : ["--was", folder.file("first").path]
        let run = try aircheck.run(["pack", folder.file("\(name).txt").path, "-o", folder.file(name).path] + was)
        #expect(run.code == 0, "\(run.words)")
      }
      let tables = try ["first", "second"].map {
        try String(contentsOf: folder.file("\($0)/cards.tsv"), encoding: .utf8).split(separator: "\n")
          .filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t")[0] }
      }
      #expect(tables[0] == tables[1])
      let run = try aircheck.run(
        "pack", folder.file("first.txt").path, "--was", folder.path, "-o", folder.file("x").path)
      #expect(run.code == 2 && !FileManager.default.fileExists(atPath: folder.file("x").path))
    }
  }
}
