import Foundation
import TestSupport
import Testing

@Suite struct StudyCommandTests {
  private let aircheck = BuiltProgram()
  private let english = Data(
    """
    Ferry waits for cats

    A litter of cats has kept the ferry in port.

    Yun Seo-ah reports.

    Captain Moon blows the horn,. but none of them moves.

    Yun Seo-ah, Harbour News, Mokpo.

    """.utf8)
  private let korean = Data(
    """
    [앵커]
    고양이들 때문에 배가 떠나지 못했습니다.
    윤서아 기자입니다.
    [기자]
    선장이 고동을 울려도 움직이지 않습니다.
    항구뉴스 윤서아입니다.

    """.utf8)

  @Test func `a page becomes a page to study with`() throws {
    let run = try aircheck.run("study", input: english)
    #expect(run.code == 0)
    #expect(run.text.contains("<title>Ferry waits for cats</title>"))
    #expect(run.text.contains(#"<bdi class="name">Yun Seo-ah</bdi> <bdi>· Harbour News, Mokpo</bdi>"#))
    #expect(run.text.contains(#"horn,<span class="pause""#))
  }

  @Test func `two pages stand side by side in a file`() throws {
    try withTemporaryFolder { folder in
      let (other, page) = (folder.file("korean.txt"), folder.file("study.html"))
      try korean.write(to: other)
      let run = try aircheck.run(["study", "-", "--with", other.path, "-o", page.path], input: english)
      #expect(run.code == 0 && run.text.isEmpty && run.words.isEmpty)
      let html = try String(contentsOf: page, encoding: .utf8)
      #expect(html.contains(#"id="s4""#) && html.contains(#"id="o4""#))
      #expect(html.contains(#"<ruby>배가<rp>(</rp><rt lang="ko-Latn">baega</rt><rp>)</rp></ruby>"#))
    }
  }

  @Test func `the JSON of the story gives the same page`() throws {
    let story = try aircheck.run("story", "--json", input: english).output
    #expect(try aircheck.run("study", input: story).output == aircheck.run("study", input: english).output)
  }

  @Test(arguments: [["a.txt", "b.txt"], ["-", "--with", "-"], ["--with", "-"]])
  func `a second story that is not named by --with is misuse`(arguments: [String]) throws {
    let run = try aircheck.run(["study"] + arguments, input: english)
    #expect(run.code == 64)
    #expect(run.text.isEmpty)
  }

  @Test func `a page that cannot be written leaves nothing behind`() throws {
    try withTemporaryFolder { folder in
      let run = try aircheck.run(["study", "-", "-o", folder.file("no/study.html").path], input: english)
      #expect(run.code == 2)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains("study") } == [])
    }
  }
}
