import Foundation
import Stories
import TestSupport
import Testing

@testable import Study

/// What a browser makes of the page; runs where Chromium is installed.
@Suite(.enabled(if: Browser.isInstalled, "Chromium is not installed")) struct BrowserTests {
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
    let walk = "[...'jjjjjkk'].map((key) => press(key).querySelector(':target').id)"
    let found = try Browser.run(StudyPage(korean, with: english).html(), script: walk)
    #expect(found == ["s1", "s2", "s3", "s4", "s5", "s4", "s3"])
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

  @Test func `Keys go by place where the keyboard writes no Latin letters, and rest while letters are composed`()
    throws
  {
    let walk = """
      [["ㅓ", "KeyJ"], ["Process", "KeyJ"], ["о", "KeyJ"], ["ㅏ", "KeyK"], ["j", "KeyJ", {isComposing: true}],
        ["j", "KeyJ", {ctrlKey: true}]].map(([key, code, more]) => press(key, {code, ...more}).querySelector(":target").id)
      """
    let found = try Browser.run(StudyPage(korean).html(), script: walk)
    #expect(found == ["s1", "s2", "s3", "s2", "s2", "s2"])
  }

  @Test func `Gaps hide words until the sentence is opened`() throws {
    let look = """
      (() => {
        const gap = document.querySelector('.gap'), colour = () => getComputedStyle(gap).color;
        const seen = [colour()];
        press('c'); seen.push(colour());
        press('j'); press('Enter'); seen.push(colour());
        return seen.map((one) => String(one === 'rgba(0, 0, 0, 0)'));
      })()
      """
    #expect(try Browser.run(StudyPage(korean).html(), script: look) == ["false", "true", "false"])
  }

  @Test func `Keys can be switched off`() throws {
    let press = "(document.getElementById('keys').click(), [press('j').querySelector(':target')?.id ?? 'nowhere'])"
    #expect(try Browser.run(StudyPage(korean).html(), script: press) == ["nowhere"])
  }
}

/// What axe-core says of the page; runs where Chromium is installed and `Scripts/setup test` has brought axe-core.
@Suite(.enabled(if: Browser.isInstalled && Browser.axe != nil, "Chromium or axe-core is not installed"))
struct AccessibilityTests {
  private static let look = """
    axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}).then((found) =>
      [matchMedia("(prefers-color-scheme: dark)").matches, found.passes.length >= 20,
        ...found.violations.map((one) => one.id + one.nodes[0].html)].map(String))
    """

  private static var page: String {
    StudyPage(StudyMaterial(korean, with: english), clip: clip, knowledge: WordKnowledge()).html()
  }

  @Test(arguments: [false, true], [["--window-size=1280,900"], ["--window-size=500,900"]])
  func `WCAG A and AA find nothing amiss`(isDark: Bool, window: [String]) throws {
    let found = try Browser.run(
      Self.page, script: Self.look, library: Browser.axe ?? "",
      options: window + (isDark ? ["--blink-settings=preferredColorScheme=0"] : []))
    #expect(found == ["\(isDark)", "true"])
  }

  @Test(arguments: [false, true])
  func `WCAG A and AA find nothing amiss in the page that shows who speaks`(isDark: Bool) throws {
    let look = """
      axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}).then((found) =>
        [matchMedia("(prefers-color-scheme: dark)").matches, found.passes.length >= 10,
          ...found.violations.map((one) => one.id + one.nodes[0].html)].map(String))
      """
    let found = try Browser.run(
      StoryPage(korean).html(), script: look, library: Browser.axe ?? "",
      options: ["--window-size=1280,900"] + (isDark ? ["--blink-settings=preferredColorScheme=0"] : []))
    #expect(found == ["\(isDark)", "true"])
  }

  @Test func `WCAG A and AA find nothing amiss in print`() throws {
    let printed = Self.page.replacing("@media print", with: "@media all").replacing(
      "@media screen", with: "@media not all"
    )
    .replacing("'\(Embedded.styleHash)'", with: "'unsafe-inline'")
    let found = try Browser.run(printed, script: Self.look, library: Browser.axe ?? "")
    #expect(Array(found.dropFirst(2)) == [])
  }

  /// The width at which WCAG 2.2, 1.4.10 (Reflow), forbids scrolling sideways.
  @Test func `Nothing is wider than 320 pixels`() throws {
    let look = """
      [String(innerWidth), ...[...document.querySelectorAll("body *")]
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5).map((one) => one.outerHTML.slice(0, 80))]
      """
    #expect(try Browser.run(Self.page, script: look, width: 320) == ["320"])
  }
}

/// Chromium without a window.
enum Browser {
  static let isInstalled = path != nil

  private static let path = ["chromium", "chromium-browser", "google-chrome"]
    .map { "/usr/bin/\($0)" }.first(where: FileManager.default.isExecutableFile)

  /// axe-core, which checks pages for the Web Content Accessibility Guidelines.
  static let axe: String? = {
    let python = URL(filePath: #filePath).appending(path: "../../../.build/readers/lib").standardized
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: python.path)) ?? []
    return versions.lazy.compactMap { version in
      let file = python.appending(path: "\(version)/site-packages/axe_core_python/axe.min.js")
      return try? String(contentsOf: file, encoding: .utf8)
    }.first
  }()

  /// What a script says of a page that it is let into, along with a library it needs: a list of strings.
  ///
  /// With a width, in pixels, the page is shown in a frame: Chromium opens no window narrower than 500.
  static func run(
    _ page: String, script: String, library: String = "", width: Int? = nil, options: [String] = []
  ) throws -> [String] {
    let probe = """
      <script nonce="probe">\(library)</script>
      <script nonce="probe">
      const press = (key, more = {}) => {
        document.dispatchEvent(new KeyboardEvent("keydown", {key, cancelable: true, ...more}));
        return document;
      };
      addEventListener("load", async () => top.document.title = JSON.stringify(await \(script)));
      </script></body>
      """
    let open = page.replacing("script-src ", with: "script-src 'nonce-probe' ", maxReplacements: 1)
      .replacing("</body>\n</html>", with: probe)
    return try withTemporaryFolder { folder in
      try Data(open.utf8).write(to: folder.file("page.html"))
      if let width {
        let frame = "<title></title><iframe src=page.html width=\(width) height=900 frameborder=0></iframe>"
        try Data(frame.utf8).write(to: folder.file("frame.html"))
      }
      let shown = folder.file(width == nil ? "page.html" : "frame.html")
      let dom = try print(shown, profile: folder, options)
      let title = dom.firstMatch(of: /<title>(.*?)<\/title>/)?.output.1 ?? "[]"
      return try JSONDecoder().decode([String].self, from: Data(title.replacing("&amp;", with: "&").utf8))
    }
  }

  /// The page as it stands once its scripts have run.
  private static func print(_ page: URL, profile: URL, _ options: [String]) throws -> String {
    let (process, output) = (Process(), Pipe())
    process.executableURL = path.map { URL(filePath: $0) }
    process.arguments =
      [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=20000",
        "--allow-file-access-from-files", "--user-data-dir=\(profile.path)",
      ] + options + ["--dump-dom", page.path]
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    try process.run()
    return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}
