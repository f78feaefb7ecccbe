import Foundation
import Stories
import TestSupport
import Testing

@testable import Study

/// What a browser makes of the page; runs where Chromium is installed.
@Suite(.enabled(if: Browser.isInstalled)) struct BrowserTests {
  @Test func `No script of a hostile story runs`() throws {
    let attack = "document.documentElement.dataset.owned = 1"
    let payloads = [
      "<script>\(attack)</script>", "</style></script><script>\(attack)</script>", "<svg/onload='\(attack)'>",
      #"" autofocus tabindex=1 onfocus="\#(attack)" x=""#, "<img src=x onerror='\(attack)'>",
    ]
    var places = 0
    let hostile = story {
      places += 1
      return payloads[places % payloads.count]
    }
    let page = StudyPage(hostile, with: hostile).html()
    #expect(try Browser.run(page, script: "[document.documentElement.dataset.owned ?? 'safe']") == ["safe"])
  }

  @Test func `J and K walk through the sentences, also within a row`() throws {
    let walk = "[...'jjjkj'].map((key) => press(key).querySelector(':target').id)"
    #expect(
      try Browser.run(StudyPage(korean, with: english).html(), script: walk) == ["s1", "s2", "s3", "s2", "s3"])
  }

  @Test func `R, P and L switch, and the address remembers`() throws {
    let look = """
      [...'rpl'].map((key) => press(key) && ['rt', '.pause', '.other']
        .filter((part) => !document.querySelector(part).checkVisibility()).join('') + location.search)
      """
    #expect(
      try Browser.run(StudyPage(korean, with: english).html(), script: look) == [
        "rt?off=romanization", "rt.pause?off=romanization+pauses", "rt.pause.other?off=romanization+pauses+second",
      ])
  }

  @Test func `Keys can be switched off`() throws {
    let press = "(document.getElementById('keys').click(), [press('j').querySelector(':target')?.id ?? 'nowhere'])"
    #expect(try Browser.run(StudyPage(korean).html(), script: press) == ["nowhere"])
  }
}

/// Chromium without a window.
private enum Browser {
  static let isInstalled = path != nil

  private static let path = ["chromium", "chromium-browser", "google-chrome"]
    .map { "/usr/bin/\($0)" }.first(where: FileManager.default.isExecutableFile)

  /// What a script says of a page that it is let into: a list of strings.
  static func run(_ page: String, script: String) throws -> [String] {
    let probe = """
      <script nonce="probe">
      const press = (key) => document.dispatchEvent(new KeyboardEvent("keydown", {key})) && document;
      addEventListener("load", () => document.title = JSON.stringify(\(script)));
      </script></body>
      """
    let open = page.replacing("script-src ", with: "script-src 'nonce-probe' ", maxReplacements: 1)
      .replacing("</body>\n</html>", with: probe)
    return try withTemporaryFolder { folder in
      try Data(open.utf8).write(to: folder.file("page.html"))
      let dom = try print(folder.file("page.html"), profile: folder)
      let title = dom.firstMatch(of: /<title>(.*?)<\/title>/)?.output.1 ?? "[]"
      return try JSONDecoder().decode([String].self, from: Data(title.replacing("&amp;", with: "&").utf8))
    }
  }

  /// The page as it stands once its scripts have run.
  private static func print(_ page: URL, profile: URL) throws -> String {
    let (process, output) = (Process(), Pipe())
    process.executableURL = path.map { URL(filePath: $0) }
    process.arguments = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(profile.path)", "--dump-dom", page.path,
    ]
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    try process.run()
    return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}
