import Foundation
import TestSupport
import Testing

@Suite struct StoryCommandTests {
  private let aircheck = BuiltProgram()
  private let captions = Data(
    """
    WEBVTT

    00:00:01.000 --> 00:00:03.000
    <v Joss Merriday>The village has voted to ban its bell,

    00:00:03.000 --> 00:00:05.000
    <v Joss Merriday>and its mayor is here. Nadia, what did it do?</v>

    00:00:05.500 --> 00:00:08.000
    <v Nadia Ferrante>It rang &amp; rang, at five.

    """.utf8)

  @Test func `captions with voices are a story with times`() throws {
    let run = try aircheck.run("story", "--json", "-", input: captions)
    let story = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let turns = try #require(story["turns"] as? [[String: Any]])
    let names = turns.compactMap { ($0["speaker"] as? [String: Any])?["name"] as? String }
    #expect(names == ["Joss Merriday", "Nadia Ferrante"])
    let last = try #require((turns.last?["sentences"] as? [[String: Any]])?.last)
    #expect(last["text"] as? String == "It rang & rang, at five.")
    #expect(last["times"] as? [Int] == [5_500, 8_000])
    let range = try #require(last["range"] as? [Int])
    #expect(String(decoding: captions[range[0]..<range[1]], as: UTF8.self).hasPrefix("It rang &amp; rang"))
  }

  @Test(arguments: [
    ("Мэр говорит", "о закрытии порта.", "Паром ушёл утром."), ("어제 정부가", "항구를 닫았습니다.", "배는 떠났습니다."),
    ("“We wait", "for the ferry.”", "It left at dawn."),
  ])
  func `a sentence goes on over captions until its mark`(begin: String, end: String, next: String) throws {
    let cues = [begin, end, next].enumerated().map {
      "\($0 + 1)\n00:00:0\($0),000 --> 00:00:0\($0 + 1),000\n\($1)\n"
    }
    let run = try aircheck.run("story", "-", input: Data(cues.joined(separator: "\n").utf8))
    #expect(run.text.contains("  \(begin) \(end)\n  \(next)\n"), "\(run.text)")
  }

  private let page = Data(
    """
    Cats <b>take</b> the harbor

    [Anchor Lead]
    Fifteen cats stop the ferry of Gageo. Ira Cole reports.
    [Pkg]
    The 12 cats sit on the gangway of the ferry in Gageo. <script>alert(1)</script>
    Ira Cole, Harbour News, Gageo.

    """.utf8)

  @Test func `the page of a story is safe and says why`() throws {
    let run = try aircheck.run("story", "--html", "-", input: page)
    #expect(run.code == 0)
    #expect(!run.text.contains("<script"))
    #expect(run.text.contains("role=\"tooltip\""))
    #expect(run.text.contains("Ira Cole"))
  }

  @Test(arguments: ["plain", "fountain", "kbs", "cnn"])
  func `a story written in a dialect is read again`(dialect: String) throws {
    let text = try aircheck.run("story", "--as", dialect, "-", input: page).output
    let again = try aircheck.run("story", "--as", "plain", "-", input: text).text
    #expect(again == (try aircheck.run("story", "--as", "plain", "-", input: page).text))
  }

  @Test func `lead-in and package are captioned apart`() throws {
    let lead = try aircheck.run("captions", "--of", "lead", "-f", "vtt", "-", input: page).text
    let package = try aircheck.run("captions", "--of", "package", "-f", "vtt", "-", input: page).text
    #expect(lead.contains("Fifteen") && !lead.contains("gangway"))
    #expect(package.contains("gangway") && !package.contains("Fifteen"))
  }
}
