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
    "", "nonsense", #"{"segments": ["#, "{}", "[1]", #"{"segments":[{"text":"no times"}]}"#, #"{"segments":7}"#,
    String(repeating: "[", count: 100_000), #"{"words":[{"word":"x","start":1e300,"end":-4}]}"#,
    #"{"words":[{"word":"x","start":NaN}]}"#, "WEBVTT\n\nNOTE nothing\n",
  ])
  func `a file without words and times is refused in one line`(file: String) {
    let error = #expect(throws: TimingError.self) { try Recognition(reading: Array(file.utf8)) }
    #expect(error?.description.contains("\n") == false)
  }

  @Test(arguments: [
    #"{"events":[{"tStartMs":9223372036854775807,"segs":[{"utf8":"a","tOffsetMs":1}]}]}"#,
    #"{"transcription":[{"offsets":{"from":0,"to":9223372036854775807},"text":"a b"}]}"#,
    #"{"transcription":[{"offsets":{"from":900000000000000000,"to":900000000000000010},"text":"The harbour"}]}"#,
    #"{"transcription":[{"offsets":{"from":-9223372036854775808,"to":9223372036854775807},"text":"x"}]}"#,
    #"{"words":[{"word":"x","start":{"seconds":"99999999999999999999","nanos":1e300}}]}"#,
    #"{"words":[{"word":"x","offset":"PT1e300S","duration":"PTS"}]}"#,
  ])
  func `no number from outside stops the program`(json: String) throws {
    for word in (try? Recognition(reading: Array(json.utf8)).words) ?? [] {
      #expect(word.time.map { $0.lowerBound >= 0 && $0.upperBound <= 360_000_000 } ?? true)
    }
  }

  /// The same two words in the shapes that programs write, with siblings that say nothing.
  private static let others: [(String, String)] = [
    (
      "whisper.cpp with tokens",
      #"{"result":{"language":"en"},"transcription":[{"timestamps":{"from":"00:00:00,100","to":"00:00:00,900"},"#
        + #""offsets":{"from":100,"to":900},"text":" Good evening","tokens":[{"text":"[_BEG_]","offsets":{"from":0,"to":0}},"#
        + #"{"text":" Good","offsets":{"from":100,"to":400}},{"text":" even","offsets":{"from":400,"to":700}},"#
        + #"{"text":"ing","offsets":{"from":700,"to":900}}]}]}"#
    ),
    (
      "Azure, in ticks that it does not name",
      #"{"NBest":[{"Confidence":0.9,"Words":[{"Word":"Good","Offset":1000000,"Duration":3000000},"#
        + #"{"Word":"evening","Offset":4000000,"Duration":5000000}]},{"Words":[{"Word":"god","Offset":1,"Duration":2}]}]}"#
    ),
    (
      "AssemblyAI, in milliseconds that it does not name",
      #"{"id":"x","status":"completed","words":[{"text":"Good","start":100,"end":400,"confidence":0.9},"#
        + #"{"text":"evening","start":400,"end":900}],"utterances":null}"#
    ),
    (
      "Deepgram",
      #"{"metadata":{"duration":1.5},"results":{"channels":[{"alternatives":[{"transcript":"good evening","words":["#
        + #"{"word":"good","start":0.1,"end":0.4},{"word":"evening","start":0.4,"end":0.9}],"paragraphs":{"paragraphs":"#
        + #"[{"sentences":[{"text":"Good evening.","start":0.1,"end":0.9}]}]}}]}]}}"#
    ),
    (
      "Speechmatics",
      #"{"format":"2.9","results":[{"type":"word","start_time":0.1,"end_time":0.4,"alternatives":[{"content":"Good"}]},"#
        + #"{"type":"word","start_time":0.4,"end_time":0.9,"alternatives":[{"content":"evening"}]},"#
        + #"{"type":"punctuation","start_time":0.9,"end_time":0.9,"alternatives":[{"content":"."}]}]}"#
    ),
    (
      "Rev",
      #"{"monologues":[{"speaker":0,"elements":[{"type":"text","value":"Good","ts":0.1,"end_ts":0.4},"#
        + #"{"type":"punct","value":" "},{"type":"text","value":"evening","ts":0.4,"end_ts":0.9}]}]}"#
    ),
    ("IBM", #"{"results":[{"alternatives":[{"timestamps":[["Good",0.1,0.4],["evening",0.4,0.9]]}]}]}"#),
    (
      "Hugging Face",
      #"{"chunks":[{"text":" Good","timestamp":[0.1,0.4]},{"text":" evening","timestamp":[0.4,0.9]}]}"#
    ),
    (
      "Vosk, several objects",
      "{\"result\":[{\"word\":\"Good\",\"start\":0.1,\"end\":0.4}]}\n{\"result\":[{\"word\":\"evening\",\"start\":0.4,\"end\":0.9}]}"
    ),
    (
      "WebVTT that grows word by word",
      "WEBVTT\n\n00:00:00.100 --> 00:00:00.900\nGood<00:00:00.400><c> evening</c>\n\n"
        + "00:00:00.900 --> 00:00:00.910\nGood evening\n"
    ),
    ("LRC", "[00:00.10]<00:00.10>Good <00:00.40>evening\n[00:00.90]\n"),
  ]

  @Test(arguments: others) func `words are found whatever program wrote them`(name: String, file: String) throws {
    let words = try Recognition(reading: Array(file.utf8)).words.filter { $0.text.contains { $0.isLetter } }
    let texts = words.map { $0.text.lowercased().filter { $0.isLetter } }
    #expect(texts == ["good", "evening"], "\(name)")
    #expect(words.map { $0.time?.lowerBound } == [100, 400], "\(name)")
  }

  @Test func `what YouTube has of people is spread over its event`() throws {
    let json = #"{"events":[{"tStartMs":1000,"dDurationMs":4000,"segs":[{"utf8":"one two tri for"}]}]}"#
    let words = try Recognition(reading: Array(json.utf8)).words
    #expect(words.count == 4 && words.last?.time?.upperBound == 5000)
  }

  @Test func `a character whose bytes a recognizer parted becomes whole again`() throws {
    var bytes = Array(#"{"tokens":[{"text":" x"#.utf8) + [0xED, 0x95]
    bytes += Array(#"","start":0,"end":0.1},{"text":""#.utf8) + [0x9C]
    bytes += Array(#"","start":0.1,"end":0.2},{"text":" y","start":0.2,"end":0.3}]}"#.utf8)
    #expect(try Recognition(reading: bytes).words.map(\.text) == [" x한", " y"])
  }
}
