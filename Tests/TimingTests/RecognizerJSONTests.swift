import Testing
import Timing

/// The JSON of recognizers: one shape, one case.
@Suite struct RecognizerJSONTests {
  private static let shapes: [(String, String)] = [
    (
      "whisper",
      #"{"segments":[{"start":0,"end":1,"words":[{"word":" Good","start":0.1,"end":0.4},"#
        + #"{"word":" even","start":0.4,"end":0.7},{"word":"ing","start":0.7,"end":0.9}]}]}"#
    ),
    (
      "a list of segments",
      #"[{"start":0.1,"end":0.9,"text":" Good evening","words":[{"word":"Good","start":0.1,"end":0.4},"#
        + #"{"word":"evening","start":0.4,"end":0.9}]}]"#
    ),
    (
      "whisper.cpp",
      #"{"transcription":[{"offsets":{"from":100,"to":400},"text":" Good"},"#
        + #"{"offsets":{"from":400,"to":900},"text":" evening"}]}"#
    ),
    (
      "Amazon",
      #"{"results":{"items":[{"start_time":"0.1","end_time":"0.4","alternatives":[{"content":"Good"}]},"#
        + #"{"start_time":"0.4","end_time":"0.9","alternatives":[{"content":"evening"}]}]}}"#
    ),
    (
      "Google",
      #"{"words":[{"word":"Good","startTime":"0.100s","endTime":"0.400s"},"#
        + #"{"word":"evening","startTime":"0.400s","endTime":"0.900s"}]}"#
    ),
    (
      "Vosk",
      #"{"result":[{"word":"Good","start":0.1,"end":0.4},{"word":"evening","start":0.4,"end":0.9}],"text":""}"#
    ),
    (
      "YouTube",
      #"{"events":[{"tStartMs":100,"dDurationMs":800,"segs":[{"utf8":"Good"},{"utf8":" evening","tOffsetMs":300}]},"#
        + #"{"tStartMs":700,"aAppend":1,"segs":[{"utf8":"\n"}]}]}"#
    ),
  ]

  @Test(arguments: shapes) func `words and times are found`(name: String, json: String) throws {
    let words = try [HeardWord](recognizerJSON: json)
    #expect(words.map { $0.text.split(separator: " ").joined() } == ["Good", "evening"])
    #expect(words.map(\.time) == [100..<400, 400..<900])
  }

  @Test func `WhisperX gives digits no time, and a time that runs backwards is none`() throws {
    let words = try [HeardWord](
      recognizerJSON: #"{"segments":[{"words":[{"word":"in","start":1,"end":2},{"word":"2024"},"#
        + #"{"word":"and","start":9,"end":9.5},{"word":"we","start":3,"end":4},{"word":"go","start":5,"end":4}]}]}"#
    )
    #expect(words.map(\.time) == [1000..<2000, nil, nil, 3000..<4000, 5000..<5000])
  }

  @Test(arguments: [
    ("", TimingError.notJSON), ("{\"segments\": [", .notJSON), ("nonsense", .notJSON), ("{}", .noWords),
    ("[1]", .noWords),
    (#"{"segments":[{"text":"no times"}]}"#, .noWords), (#"{"segments":7}"#, .noWords),
    (String(repeating: "[", count: 100_000), .notJSON),
    (#"{"words":[{"word":"x","start":1e300,"end":-4}]}"#, .noWords),
  ])
  func `what is no recognizer's file is refused in one line`(json: String, error: TimingError) {
    #expect(throws: error) { try [HeardWord](recognizerJSON: json) }
    #expect(!error.description.contains("\n"))
  }
}
