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
    #expect(alone.code == 0)
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
    #""tab\there\" \\ ""#: #""tab\there\" \\ ""#,
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

  @Test(arguments: [#""\ud83d""#, #""\u+041""#, #""\u00g1""#, #""\x""#, "\"a\u{1}b\"", #""no end"#, #""a" b"#])
  func `a string that is none passes through and is reported`(line: String) throws {
    let run = try aircheck.run("clean", "--jsonl", "-", input: Data((line + "\n").utf8))
    #expect(run.text == line + "\n")
    #expect(run.words.hasPrefix("aircheck: standard input:1: this line "))
  }
}
