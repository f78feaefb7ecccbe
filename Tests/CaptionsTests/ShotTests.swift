import Captions
import Testing

/// Cues against the changes of shot, by Netflix's timing guidelines; 25 frames a second, half a second is 13 frames.
@Suite struct ShotTests {
  @Test(arguments: [
    // Begins with the change and ends two frames before the next.
    (10_000, 12_920, []),
    (10_200, 12_920, ["begins 5 frames after a change of shot; begin with it"]),
    (9_800, 12_920, ["begins 5 frames before a change of shot; begin with it"]),
    (9_600, 12_920, ["begins 10 frames before a change of shot; begin 13 before it"]),
    (10_000, 13_000, ["ends 0 frames from a change of shot; end two frames before it"]),
    (10_000, 13_200, ["ends 5 frames from a change of shot; end two frames before it"]),
    // Nowhere near one.
    (10_800, 12_000, []),
  ])
  func `a cue keeps to changes of shot`(start: Int, end: Int, messages: [String]) {
    let cues = [Cue(start: start, end: end, lines: ["It rains."])]
    let found = CaptionGuide.netflix.violations(
      in: cues, language: "en", frameRate: .pal, shots: [10_000, 13_000])
    #expect(found.map(\.message) == messages)
    #expect(found.allSatisfy { $0.rule == "shotChange" })
  }
}
