import Foundation
import TestSupport
import Testing

/// A stream of JSONL comes out the same however it comes in, and by however many hands it is cleaned.
@Suite struct StreamTests {
  private let aircheck = BuiltProgram()

  /// Records of several batches: damaged and clean texts, unknown fields, bare strings, blank and bad lines.
  private static let records: Data = {
    var random = SeededGenerator(seed: 5)
    var lines = Data()
    while lines.count < 300_000 {
      let text = random.text(of: 0...400, from: "the boat,. left \u{200B}<b>>한국\\\"\n  ,,")
      let field = String(decoding: (try? JSONEncoder().encode(text)) ?? Data(), as: UTF8.self)
      let line =
        switch Int.random(in: 0..<20, using: &random) {
        case 0: Data("\n".utf8)
        case 1: Data("{\"text\": broken\n".utf8)
        case 2: Data("\(field)\r\n".utf8)
        default: Data("{\"id\":[1, 2.50,{}], \"text\" : \(field) ,\"z\":\"\\u00e9\\/\"}\n".utf8)
        }
      lines += line
    }
    return lines + Data("\"the last line,, has no end\"".utf8)
  }()

  /// What one job makes of the records in one piece.
  private static let alone = Result { try BuiltProgram().run("clean", "--jsonl", "--edits", "-", input: records) }

  @Test(arguments: ["2", "8"])
  func `the number of jobs changes no byte`(jobs: String) throws {
    let together = try aircheck.run("clean", "--jsonl", "--edits", "--jobs", jobs, "-", input: Self.records)
    let alone = try Self.alone.get()
    #expect(alone.output == together.output)
    #expect(alone.words == together.words)
    #expect(alone.code == 2)
    #expect(alone.output.count { $0 == 0x0A } == Self.records.count { $0 == 0x0A } + 1)
  }

  @Test(arguments: [601, 65_537])
  func `how a stream is cut changes no byte`(bytes: Int) throws {
    let cut = try aircheck.run(
      redirected: "clean --jsonl --edits --jobs 2 -", before: "dd status=none obs=\(bytes) |", input: Self.records)
    let whole = try Self.alone.get()
    #expect(whole.output == cut.output)
    #expect(whole.words == cut.words)
  }

  @Test func `a text too long for one page is the same however it is cut, and by however many hands`() throws {
    let paragraph =
      String(repeating: "The ferry left Mokpo at dawn with forty cars on board. ", count: 180) + "\n\n"
    let text = Data((String(repeating: paragraph, count: 430) + "It is back,.they say.\n").utf8)
    let whole = try aircheck.run("clean", "-l", "en", "--jobs", "1", "-", input: text)
    let cut = try aircheck.run(
      redirected: "clean -l en --jobs 3 -", before: "dd status=none obs=50003 |", input: text)
    #expect(whole.output == cut.output)
    #expect(whole.text.hasSuffix("It is back, they say.\n"))
  }

  @Test(arguments: [
    #"{"a":"\u00e9\/","text":"x ,y","b":1.50}"#: #"{"a":"\u00e9\/","text":"x, y","b":1.50}"#,
    #"{"text":"a\u0020\u0020b\ud83d\ude00"}"#: #"{"text":"a b😀"}"#,
    #""tab\there\" \\ ""#: #""tab\there\" \\""#,
    "\"U+2028 \u{E9}\u{2028}x\"": "\"U+2028 \u{E9}\\nx\"",
  ])
  func `only the text of a line changes`(line: String, cleaned: String) throws {
    let run = try aircheck.run("clean", "-l", "en", "--jsonl", "-", input: Data((line + "\n").utf8))
    #expect(run.text == cleaned + "\n")
  }

  @Test func `what leaves a text goes along with it, where edits are asked for`() throws {
    let line = #"{"id":7,"text":"배 ,.떠났다."}"#
    let run = try aircheck.run(
      "clean", "-l", "ko", "--jsonl", "-e", "--units", "utf16", "-", input: Data((line + "\n").utf8))
    #expect(run.text.hasPrefix(#"{"id":7,"text":"배 ,.떠났다.","clean":"#))
    #expect(run.text.hasSuffix(#","findings":[],"marks":[]}"# + "\n"))
    let mark = try aircheck.run(
      "clean", "-l", "ko", "--jsonl", "-e", "--units", "utf16", "-", input: Data(#""배가,.떠났다.""#.utf8))
    #expect(mark.text.contains(#""marks":[{"kind":"pause","range":[2,4],"text":",."}]"#))
  }

  @Test(arguments: [#""\u+041""#, #""\u00g1""#, #""\x""#, "\"a\u{1}b\"", #""no end"#, #""a" b"#])
  func `a string that is none passes through and is reported`(line: String) throws {
    let run = try aircheck.run("clean", "--jsonl", "-", input: Data((line + "\n").utf8))
    #expect(run.text == line + "\n")
    #expect(run.code == 2)
    #expect(run.words.hasPrefix("aircheck: standard input:1: this line "))
    #expect(run.words.hasSuffix("aircheck: standard input: 1 record, 1 not done, first: line 1\n"))
  }

  /// RFC 8259, sections 6 to 8.
  @Test(arguments: [
    #"{"text":"a ,b","n":01}"#, #"{"text":"a ,b","n":-.5}"#, #"{"text":"a ,b","n":1.}"#, #"{"text":"a ,b","n":+1}"#,
    #"{"text":"a ,b","s":"\x"}"#, #"{"text":"a ,b","s":"\u12"}"#, #"{"text":"a ,b","text":"c"}"#, #"{"text":1}"#,
    #"{"txt":"a ,b"}"#, "[1]", "7", #"{"text":"{\"cues\":[],\"style\":{}}"}"#, #"{"text":"WEBVTT\n\nx"}"#,
  ])
  func `a record that is not one, or holds no page, is not done and is counted`(line: String) throws {
    let run = try aircheck.run("clean", "--jsonl", "-", input: Data(("\"fine ,too\"\n" + line + "\n").utf8))
    #expect(run.text == "\"fine, too\"\n" + line + "\n")
    #expect(run.code == 2)
    #expect(run.words.hasSuffix("2 records, 1 not done, first: line 2\n"))
  }

  @Test func `a byte that is not UTF-8 in any field makes a line no JSON`() throws {
    let line = Data(#"{"text":"a ,b","s":""#.utf8) + Data([0xFF]) + Data("\"}\n".utf8)
    let run = try aircheck.run("clean", "--jsonl", "-", input: line)
    #expect(run.code == 2 && run.output == line)
  }

  @Test(arguments: [
    (#"{"text":"lone \ud800 surrogate ,here"}"#, "{\"text\":\"lone \u{FFFD} surrogate, here\"}"),
    ("\u{FEFF}\"with a mark ,here\"", #""with a mark, here""#),
    (#"{"n":-0.5e+3,"text":"a ,b"}"#, #"{"n":-0.5e+3,"text":"a, b"}"#),
  ])
  func `what others write is taken`(line: String, cleaned: String) throws {
    let run = try aircheck.run("clean", "-l", "en", "--jsonl", "-", input: Data((line + "\n").utf8))
    #expect(run.text == cleaned + "\n" && run.code == 0)
  }

  @Test func `a page in a record is cleaned as the same bytes in a file are`() throws {
    for name in ["html-radio/page.html", "english-package/page.txt"] {
      let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Transcripts/\(name)")
      let page = try String(contentsOf: file, encoding: .utf8)
      let record = try JSONEncoder().encode(["text": page]) + Data("\n".utf8)
      let run = try aircheck.run("clean", "--jsonl", "-", input: record)
      let text = try JSONDecoder().decode([String: String].self, from: run.output)["text"]
      #expect(try aircheck.run("clean", file.path).text == text)
    }
  }

  @Test(arguments: ["story", "sentences", "captions", "romanize"])
  func `every stage reads a stream and adds its answer`(command: String) throws {
    let lines = #"{"id":1,"text":"Good evening. Rain falls."}"# + "\n" + #"{"text":"배가 떠났다.","id":2}"# + "\n"
    let run = try aircheck.run(command, "--jsonl", "-", input: Data(lines.utf8))
    #expect(run.code == 0, "\(run.words)")
    let field = command == "romanize" ? "romanized" : command
    let out = run.text.split(separator: "\n")
    #expect(out.count == 2 && out.allSatisfy { $0.contains(",\"\(field)\":") })
    #expect(out.first?.hasPrefix(#"{"id":1,"text":"Good evening. Rain falls.","#) == true)
  }

  @Test func `a story in a record is the story of the same bytes in a file`() throws {
    for name in ["english-package/page.txt", "korean-counterpart/page.txt", "us-captions/page.txt"] {
      let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Transcripts/\(name)")
      let record = try JSONEncoder().encode(["text": try String(contentsOf: file, encoding: .utf8)])
      let story = try aircheck.run("story", "--json", file.path).text.dropLast()
      let run = try aircheck.run("story", "--jsonl", "-", input: record + Data("\n".utf8))
      #expect(run.text.hasSuffix(#","story":"# + story + "}\n"))
    }
  }

  @Test func `its own output fed again has each field once`() throws {
    let once = try aircheck.run("clean", "--jsonl", "--edits", "-", input: Data(#"{"text":"a ,b","id":3}"#.utf8))
    let twice = try aircheck.run("clean", "--jsonl", "--edits", "-", input: once.output)
    #expect(once.output == twice.output)
  }

  @Test func `a record's own language is followed, and one that is none is told`() throws {
    let lines = #"{"text":"a","lang":"ko"}"# + "\n" + #"{"text":"a","lang":"zz"}"# + "\n"
    let run = try aircheck.run("clean", "--jsonl", "--lang-field", "lang", "-", input: Data(lines.utf8))
    #expect(run.code == 2 && run.words.contains("names a language that is not known: 'zz'"))
  }

  @Test func `whoever waits for an answer gets it at once`() throws {
    for jobs in ["1", "2"] {
      let before = "mkfifo in.$$; (exec 3>in.$$; echo '\"one ,two\"' >&3; sleep 20) & timeout 15"
      let line = "clean --jsonl --jobs \(jobs) in.$$ | head -n 1; rm in.$$; kill %1"
      let run = try aircheck.run(redirected: line, before: "cd /tmp; " + before)
      #expect(run.text == "\"one, two\"\n", "\(run.words)")
    }
  }

  @Test func `an archive in place of records is named`() throws {
    let run = try aircheck.run("clean", "--jsonl", "-", input: Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]))
    #expect(run.code == 2 && run.output.isEmpty && run.words.contains("gzip"))
  }
}
