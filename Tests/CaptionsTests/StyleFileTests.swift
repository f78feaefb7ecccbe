import Captions
import Testing

/// Style guides as files: what they say, and what is said of files that say it badly.
@Suite struct StyleFileTests {
  private func guide(_ rows: String) throws -> CaptionGuide {
    try CaptionGuide(file: "style mine\n[sources]\nhouse Our house guide\nother Another\n" + rows)
  }

  private func style(_ rows: String, _ language: String = "en") throws -> CaptionStyle {
    try guide(rows).style(language: language, frameRate: .pal)
  }

  @Test func `every built-in guide is read, and each row names a document`() throws {
    #expect(CaptionGuide.all.map(\.name) == ["netflix", "ted", "bbc", "dcmp", "arte", "plain"])
    for guide in CaptionGuide.all {
      #expect(CaptionGuide.file(of: guide.name).map { (try? CaptionGuide(file: $0)) == guide } == true)
      let named = guide.figures.map(\.source) + guide.rules.map(\.source)
      #expect(!named.isEmpty && named.allSatisfy { guide.sources.contains($0) })
    }
  }

  @Test func `figures reach the style, and what is not said is the language's own`() throws {
    let rows = """
      [figures]
      line-width 30 house
      lines 1
      shortest 1.2 s house
      longest 6000 ms other
      gap 120 ms
      dashes spaced
      """
    let style = try style(rows)
    #expect((style.lineWidth, style.lineCount, style.shortest, style.longest) == (30, 1, 1200, 6000))
    #expect((style.gapFrames, style.dialogueDash) == (3, DialogueDash(first: "- ", second: "- ")))
    #expect(style.readingSpeed == CaptionStyle(language: "en").readingSpeed)
  }

  @Test(arguments: [("en", 30.0), ("ko", 16), ("pt-BR", 33), ("pt", 32), ("ja", 31), ("de", 30)])
  func `a row for a language goes before one for all`(language: String, width: Double) throws {
    let rows = """
      [figures ko]
      line-width own
      [figures]
      line-width 30
      [figures pt]
      line-width 32
      [figures pt-BR]
      line-width 33
      [figures except en de pt]
      line-width 31
      """
    #expect(try style(rows, language).lineWidth == width)
  }

  @Test func `only what the guide asks for is found, with the document of its row`() throws {
    let cues = [Cue(start: 0, end: 300, lines: [String(repeating: "x ", count: 40) + " ..."])]
    func found(_ rows: String) throws -> [String] {
      try guide(rows).violations(in: cues, language: "en", frameRate: .pal).map { "\($0.rule): \($0.source)" }
    }
    #expect(try found("[figures]\nline-width 40 other") == ["tooWide: Another"])
    #expect(try found("[text]\nellipsis") == ["ellipsis: Our house guide"])
    #expect(try found("[text ko]\nellipsis") == [])
  }

  @Test func `captions for the deaf have a speed of their own`() throws {
    let guide = try guide("[figures]\nreading-speed 10\nreading-speed-sdh 30 other")
    let cues = [Cue(start: 0, end: 1000, lines: ["Twenty letters, about"])]
    #expect(guide.violations(in: cues, language: "en", frameRate: .pal).map(\.limit) == [10])
    #expect(guide.violations(in: cues, language: "en", frameRate: .pal, isForTheDeaf: true) == [])
  }

  @Test(arguments: [
    ("", 1, "write at least 'style NAME'"), ("{\"name\": 1}", 1, "write 'style NAME' first"),
    ("style a\nline-width 30", 2, "before the first section"),
    ("style a\n[figures]\nline-with 30", 3, "did you mean 'line-width'?"),
    ("style a\n[figures]\nline-width wide", 3, "a number from 4 to 200"),
    ("style a\n[figures]\nshortest 2", 3, "833 ms"), ("style a\n[figures]\ngap 1e9 s", 3, "2 frames"),
    ("style a\n[figures]\ngap 2 frames ours", 3, "no source 'ours'"),
    ("style a\n[text]\n\n# a comment\nelipsis", 5, "did you mean 'ellipsis'?"),
    ("style a\n[looks]\nred", 2, "no section [looks]"),
    ("style a\n[sources]\nlonely", 3, "the document it stands for"),
  ])
  func `a bad row is named with its line`(file: String, line: Int, words: String) {
    let error = #expect(throws: StyleFileError.self) { try CaptionGuide(file: file) }
    #expect(error?.line == line && error?.problem.contains(words) == true, "\(error?.description ?? "")")
  }
}
