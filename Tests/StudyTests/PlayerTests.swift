import Testing

@testable import Study

/// A clip in which every row of the samples takes a second.
let clip = ClipReference(source: "clip.mp3", times: (0..<6).map { $0 * 1000..<$0 * 1000 + 1000 })

/// How the page plays a clip, with a clock in place of the browser's player.
@Suite(.enabled(if: Browser.isInstalled, "Chromium is not installed")) struct PlayerTests {
  /// What the player was told while keys were pressed or rows clicked.
  private func log(_ actions: String, wait milliseconds: Int) throws -> [String] {
    let script = """
      (async () => {
        const clip = document.getElementById("clip"), log = [];
        let [at, since, rate] = [0, null, 1];
        const now = () => at + (since === null ? 0 : (performance.now() - since) / 1000 * rate);
        Object.defineProperties(clip, {
          currentTime: { get: now, set: (time) => { at = time; if (since !== null) since = performance.now(); } },
          playbackRate: { get: () => rate, set: (value) => rate = value },
          paused: { get: () => since === null },
          play: { value: async () => { since ??= performance.now(); log.push(`play ${at.toFixed(1)} at ${rate}`); } },
          pause: { value: () => { at = now(); since = null; log.push(`pause ${at.toFixed(1)}`); } },
        });
        \(actions)
        await new Promise((done) => setTimeout(done, \(milliseconds)));
        return log;
      })()
      """
    return try Browser.run(StudyPage(StudyMaterial(korean, with: english), clip: clip).html(), script: script)
  }

  @Test func `nothing plays by itself`() throws {
    #expect(try log("press('j')", wait: 3000) == [])
  }

  @Test func `Enter plays a sentence and does not run on`() throws {
    #expect(try log("press('j'); press('j'); press('Enter')", wait: 3000) == ["play 1.0 at 1", "pause 2.0"])
  }

  @Test func `Space repeats the sentence`() throws {
    let actions = "press('j'); press(' '); await new Promise((done) => setTimeout(done, 1500)); press(' ')"
    let once = ["play 0.0 at 1", "pause 1.0"]
    #expect(try log(actions, wait: 3000) == once + once)
  }

  @Test func `a click plays its sentence`() throws {
    let click = "document.querySelector('#s3 .words').click()"
    #expect(try log(click, wait: 3000) == ["play 2.0 at 1", "pause 3.0"])
  }

  @Test(arguments: 1...5) func `a digit says how often`(times: Int) throws {
    let found = try log("press('\(times)'); press('j'); press('Enter')", wait: 9000)
    #expect(found == (0..<times).flatMap { _ in ["play 0.0 at 1", "pause 1.0"] })
  }

  @Test func `a programme of speeds is played through`() throws {
    let actions = "document.getElementById('speed').value = '0.7 0.7 1'; press('j'); press('Enter')"
    #expect(
      try log(actions, wait: 9000) == [
        "play 0.0 at 0.7", "pause 1.0", "play 0.0 at 0.7", "pause 1.0", "play 0.0 at 1", "pause 1.0",
      ])
  }

  @Test func `between two times is a pause to repeat in`() throws {
    let actions = "document.getElementById('gap').value = '2'; press('2'); press('j'); press('Enter')"
    #expect(try log(actions, wait: 2500) == ["play 0.0 at 1", "pause 1.0"])
    #expect(try log(actions, wait: 5500).count == 4)
  }

  @Test func `another sentence ends the one before`() throws {
    let actions = "press('5'); press('j'); press('Enter'); press('j'); press('1'); press('Enter')"
    #expect(try log(actions, wait: 4000).last == "pause 2.0")
  }
}
