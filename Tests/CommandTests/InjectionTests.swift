import Foundation
import TestSupport
import Testing

/// Nothing that a text contains runs or deceives: every output of hostile text, read by the parser it is for, has the
/// form that tame text gives it.
@Suite struct InjectionTests {
  private static let aircheck = BuiltProgram()

  /// The JSON of a story, its text replaced by payloads, one for each sentence.
  private static func story(_ payloads: [String], language: String = "en") throws -> Data {
    let sentence = language == "ko" ? "관계자는 zebra 라고 말했습니다." : "The clerk said zebra at the door on Monday."
    let page = payloads.indices.map { sentence.replacing("zebra", with: "zebra\($0)z") }
    let run = try aircheck.run(
      "story", "--json", "-l", language, "-",
      input: Data(("Zebra\n\n" + page.joined(separator: "\n\n") + "\n").utf8))
    var json = String(decoding: run.output, as: UTF8.self)
    for (index, payload) in payloads.enumerated() {
      let escaped = String(decoding: try JSONEncoder().encode(payload), as: UTF8.self).dropFirst().dropLast()
      json = json.replacing("zebra\(index)z", with: escaped)
    }
    return Data(json.utf8)
  }

  /// A page on which each payload is a label.
  private static func page(_ payloads: [String]) -> Data {
    let lines = payloads.map {
      $0.split(whereSeparator: \.isNewline).joined(separator: " ") + ": The ferry left.\n"
    }
    return Data(("Zebra\n\n" + lines.joined(separator: "\n")).utf8)
  }

  /// Writes what a command makes of hostile and of tame stories, and tells what the parser of its kind finds.
  private func faults(_ kind: String, _ words: String) throws -> String {
    try withTemporaryFolder { folder in
      for (name, payloads) in [("hostile", Payloads.all), ("tame", Payloads.all.map { _ in "a word" })] {
        try Self.story(payloads).write(to: folder.file("\(name).json"))
        try Self.story(payloads, language: "ko").write(to: folder.file("\(name)-ko.json"))
        let line = words.replacing("STORY", with: "\(name).json").replacing("OTHER", with: "\(name)-ko.json")
          .replacing("PAGE", with: "\(name).txt")
        try Self.page(payloads).write(to: folder.file("\(name).txt"))
        let run = try Self.aircheck.run(
          redirected: line + (line.contains("-o ") ? "" : " > \(name).out"), before: "cd '\(folder.path)';")
        #expect(run.code == 0, "\(line): \(run.words)")
      }
      return try Self.faults(kind, folder.file("hostile.out"), folder.file("tame.out"))
    }
  }

  private static func faults(_ kind: String, _ hostile: URL, _ tame: URL) throws -> String {
    let reader = URL(filePath: #filePath).appending(path: "../../Readers/harmless.py").standardized.path
    return try Shell.run("python3 '\(reader)' \(kind) '\(hostile.path)' '\(tame.path)'").output
  }

  @Test(arguments: [
    ("html", "study STORY"), ("html", "study STORY --with OTHER --force"), ("html", "study --sheet gaps STORY"),
    ("html", "study --sheet dictation STORY"), ("html", "study --sheet words --ui ko OTHER"),
    ("html", "align --force --html STORY OTHER"), ("xml", "align --force --tmx STORY OTHER"),
    ("xml", "align --force --xliff STORY OTHER"), ("table", "align --force --tsv STORY OTHER"),
    ("table", "captions -f tsv STORY"), ("table", "story --lines PAGE"),
    ("xml", "captions -f ttml STORY"),
  ])
  func `hostile text has no other form than tame text`(kind: String, words: String) throws {
    #expect(try faults(kind, words).isEmpty, "\(words)")
  }

  @Test(arguments: ["srt", "vtt", "ttml", "ass", "sbv", "lrc", "tsv", "srv3"])
  func `no text begins, ends or moves a cue`(format: String) throws {
    try withTemporaryFolder { folder in
      try Self.story(Payloads.all).write(to: folder.file("story.json"))
      let before = "cd '\(folder.path)';"
      #expect(try Self.aircheck.run(redirected: "captions story.json -o direct.json", before: before).code == 0)
      let run = try Self.aircheck.run(redirected: "captions direct.json -o clip.\(format)", before: before)
      #expect(run.code == 0, "\(run.words)")
      let back = try Self.aircheck.run(redirected: "convert clip.\(format) --to json", before: before)
      #expect(back.code == 0, "\(back.words)")
      let cues = try JSONDecoder().decode(Cues.self, from: back.output)
      let ours = try JSONDecoder().decode(Cues.self, from: Data(contentsOf: folder.file("direct.json")))
      #expect(cues.cues.count == ours.cues.count)
    }
  }

  private struct Cues: Decodable {
    struct Cue: Decodable {}
    var cues: [Cue]
  }

  @Test func `nothing runs in a browser`() throws {
    guard try Shell.has("chromium") else { return }
    try withTemporaryFolder { folder in
      try Self.story(Payloads.all).write(to: folder.file("en.json"))
      try Self.story(Payloads.all, language: "ko").write(to: folder.file("ko.json"))
      let lines = Payloads.all.map { $0.replacing("\n", with: " ").replacing("\r", with: " ") + " 나라" }
      try Data(lines.joined(separator: "\n").utf8).write(to: folder.file("lines.txt"))
      for (name, line) in [
        ("study", "study en.json --with ko.json --force"), ("align", "align --force --html en.json ko.json"),
        ("gaps", "study --sheet gaps en.json"), ("ruby", "romanize --style sentence --format ruby lines.txt"),
      ] {
        let run = try Self.aircheck.run(redirected: "\(line) > \(name).html", before: "cd '\(folder.path)';")
        #expect(run.code == 0, "\(run.words)")
        let page = folder.file(name + ".html").path
        let dom = try Shell.run(
          "chromium --headless=new --no-sandbox --disable-gpu --virtual-time-budget=5000 "
            + "--user-data-dir='\(folder.path)/profile' --dump-dom 'file://\(page)' 2>/dev/null")
        #expect(dom.output.contains("</html>") && !dom.output.contains("<html data-pwned"), "\(name)")
        let tag = dom.output.firstRange(of: "<html").map { dom.output[$0.lowerBound...].prefix { $0 != ">" } }
        #expect(tag?.contains("data-pwned") == false, "\(name)")
      }
    }
  }

  @Test(arguments: ["ruby", "vtt", "tsv", "json"])
  func `no line of Korean is markup or a formula`(format: String) throws {
    let lines = Payloads.all.map { $0.replacing("\n", with: " ").replacing("\r", with: " ") + " 나라" }
    let run = try Self.aircheck.run(
      "romanize", "--format", format, "-", input: Data(lines.joined(separator: "\n").utf8))
    #expect(run.code == 0)
    try withTemporaryFolder { folder in
      try run.output.write(to: folder.file("hostile"))
      let tame = try Self.aircheck.run("romanize", "--format", format, "-", input: Data("낱말 나라\n".utf8))
      try tame.output.write(to: folder.file("tame"))
      switch format {
      case "ruby": #expect(try Self.faults("html", folder.file("hostile"), folder.file("tame")).isEmpty)
      case "json":
        let lines = run.text.utf8.split(separator: 0x0A)
        #expect(lines.allSatisfy { (try? JSONSerialization.jsonObject(with: Data($0))) != nil })
      default: #expect(!run.text.utf8.contains(0x1B) || format == "tsv")
      }
    }
  }

  @Test(arguments: [
    "story STORY", "captions STORY", "captions -f vtt STORY", "clean lines.txt", "clean --diff lines.txt",
    "clean --json lines.txt", "clean --edits lines.txt", "sentences lines.txt", "sentences --json lines.txt",
    "sentences --explain lines.txt", "romanize lines.txt", "romanize --explain lines.txt",
    "romanize --json lines.txt",
    "story lines.txt", "story --json STORY", "align --force STORY OTHER", "check clip.srt",
    "convert --to json clip.srt",
    "clean NAME", "check --style NAME clip.srt", "captions -f NAME", "rules NAME", "romanize NAME",
  ])
  func `a terminal gets nothing that it acts on`(words: String) throws {
    try withTemporaryFolder { folder in
      try Self.story(Payloads.all).write(to: folder.file("s.json"))
      try Self.story(Payloads.all, language: "ko").write(to: folder.file("o.json"))
      try Data((Payloads.all.joined(separator: "\n") + "\n").utf8).write(to: folder.file("lines.txt"))
      let cues = Payloads.all.map { "1\n00:00:01,000 --> 00:00:01,100\nx \($0) y\n" }
      try Data(cues.joined(separator: "\n").utf8).write(to: folder.file("clip.srt"))
      let line = words.replacing("STORY", with: "s.json").replacing("OTHER", with: "o.json")
        .replacing("NAME", with: "$'evil\\e[31m\\x9b\\xc2\\x9b\\n\\xe2\\x80\\xae.txt'")
      let program = "import os, pty, sys; pty.spawn(sys.argv[1:], lambda fd: os.read(fd, 65536))"
      let run = try Self.aircheck.run(
        redirected: line + " < /dev/null",
        before: "cd '\(folder.path)'; export NO_COLOR=1; python3 -c '\(program)'")
      try run.output.write(to: folder.file("hostile"))
      #expect(!run.output.isEmpty, "\(line)")
      #expect(try Self.faults("lines", folder.file("hostile"), folder.file("hostile")).isEmpty, "\(line)")
    }
  }

  @Test func `there are enough payloads`() { #expect(Payloads.all.count >= 150) }
}
