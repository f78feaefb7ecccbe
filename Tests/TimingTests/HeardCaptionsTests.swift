import Captions
import Testing
import Timing

/// What recognizers wrote, as captions: their segments, or their words put together.
@Suite struct HeardCaptionsTests {
  private func cues(_ json: String) throws -> [String] {
    try CaptionDocument.heard(in: Array(json.utf8)).0.cues.map { cue in
      "\(cue.start)-\(cue.end) " + (cue.voice.map { $0 + ": " } ?? "")
        + cue.lines.map(\.text).joined(separator: " / ")
    }
  }

  private static let harbour = ["400-1500 The ferry left.", "2200-3600 Nobody saw it."]

  /// Each a program's way of writing the same two sentences.
  static let shapes: [(name: String, json: String)] = [
    (
      "marks beside words",
      #"{"results":{"items":["#
        + [("The", 0.4, 0.6), ("ferry", 0.6, 1.1), ("left", 1.1, 1.5), (".", 0, 0), ("Nobody", 2.2, 2.8)].map(item)
        .joined() + [("saw", 2.8, 3.1), ("it", 3.1, 3.6), (".", 0, 0)].map(item).joined().dropLast() + "]}}"
    ),
    (
      "spelled words",
      #"{"words":[{"word":"the","punct":"The","start":0.4,"end":0.6},{"word":"ferry","punct":"ferry","start":0.6,"#
        + #""end":1.1},{"word":"left","punct":"left.","start":1.1,"end":1.5},{"word":"nobody","punct":"Nobody","#
        + #""start":2.2,"end":2.8},{"word":"saw","punct":"saw","start":2.8,"end":3.1},{"word":"it","punct":"it.","start":3.1,"end":3.6}]}"#
    ),
    (
      "phrases in ticks",
      #"{"combined":[{"display":"The ferry left. Nobody saw it."}],"recognizedPhrases":[{"offsetInTicks":4000000,"#
        + #""durationInTicks":11000000,"nBest":[{"lexical":"the ferry left","display":"The ferry left."}]},"#
        + #"{"offsetInTicks":22000000,"durationInTicks":14000000,"nBest":[{"display":"Nobody saw it."}]}]}"#
    ),
    (
      "turns beside words in milliseconds",
      #"{"text":"The ferry left. Nobody saw it.","words":[{"text":"The","start":400,"end":700},{"text":"ferry","#
        + #""start":700,"end":1100},{"text":"left.","start":1100,"end":1500},{"text":"Nobody","start":2200,"#
        + #""end":2800},{"text":"saw","start":2800,"end":3100},{"text":"it.","start":3100,"end":3600}],"#
        + #""chapters":null}"#
    ),
    (
      "utterances with lengths",
      #"{"results":{"utterances":[{"start_at":400,"duration":1100,"msg":"The ferry left."},"#
        + #"{"start_at":2200,"duration":1400,"msg":"Nobody saw it."}]}}"#
    ),
    (
      "bodies of a podcast",
      #"{"version":"1.0.0","segments":[{"startTime":0.4,"endTime":1.5,"body":"The ferry left."},"#
        + #"{"startTime":2.2,"endTime":3.6,"body":"Nobody saw it."}]}"#
    ),
    (
      "words beside their sounds",
      #"{"tiers":{"words":{"entries":[[0.4,0.6,"The"],[0.6,1.1,"ferry"],[1.1,1.5,"left."],[2.2,2.8,"Nobody"],"#
        + #"[2.8,3.1,"saw"],[3.1,3.6,"it."]]},"phones":{"entries":[[0.4,0.5,"DH ah zero"],[0.5,0.6,"AH one zero"],"#
        + #"[0.6,0.9,"F eh one zero"],[0.9,1.1,"R iy zero"]]}}}"#
    ),
    (
      "a last result that says all again with speakers",
      #"{"results":[{"alternatives":[{"transcript":"The ferry left.","words":[{"startTime":"0.4s","endTime":"0.6s","#
        + #""word":"The"},{"startTime":"0.6s","endTime":"1.1s","word":"ferry"},{"startTime":"1.1s","endTime":"1.5s","#
        + #""word":"left."}]}]},{"alternatives":[{"words":[{"startTime":"2.2s","endTime":"2.8s","word":"Nobody"},"#
        + #"{"startTime":"2.8s","endTime":"3.1s","word":"saw"},{"startTime":"3.1s","endTime":"3.6s","word":"it."}]}]},"#
        + #"{"alternatives":[{"words":[{"startTime":"0.4s","endTime":"0.6s","word":"The","speakerTag":1},"#
        + #"{"startTime":"0.6s","endTime":"1.1s","word":"ferry","speakerTag":1},{"startTime":"1.1s","endTime":"1.5s","#
        + #""word":"left.","speakerTag":1},{"startTime":"2.2s","endTime":"2.8s","word":"Nobody","speakerTag":2},"#
        + #"{"startTime":"2.8s","endTime":"3.1s","word":"saw","speakerTag":2},{"startTime":"3.1s","endTime":"3.6s","#
        + #""word":"it.","speakerTag":2}]}]}]}"#
    ),
    (
      "sounds beside words",
      #"{"words":[{"text":"(door)","start":0,"end":0.3,"type":"audio_event"},{"text":"The","start":0.4,"end":0.6},"#
        + #"{"text":" ","start":0.6,"end":0.6,"type":"spacing"},{"text":"ferry","start":0.6,"end":1.1},{"text":"left.","#
        + #""start":1.1,"end":1.5},{"text":"Nobody","start":2.2,"end":2.8},{"text":"saw","start":2.8,"end":3.1},"#
        + #"{"text":"it.","start":3.1,"end":3.6}]}"#
    ),
    (
      "hesitation among words",
      #"{"results":[{"alternatives":[{"timestamps":[["The",0.4,0.6],["ferry",0.6,1.1],["left.",1.1,1.5],"#
        + #"["%HESITATION",1.6,2.1],["Nobody",2.2,2.8],["saw",2.8,3.1],["it.",3.1,3.6]]}]}]}"#
    ),
    (
      "names that nobody has heard of",
      #"{"clip":"a.wav","units":[{"n":0,"tok":"The","at":{"a":0.4,"b":0.6}},{"n":1,"tok":"ferry","at":{"a":0.6,"b":1.1}},"#
        + #"{"n":2,"tok":"left.","at":{"a":1.1,"b":1.5}},{"n":3,"tok":"Nobody","at":{"a":2.2,"b":2.8}},"#
        + #"{"n":4,"tok":"saw","at":{"a":2.8,"b":3.1}},{"n":5,"tok":"it.","at":{"a":3.1,"b":3.6}}]}"#
    ),
    (
      "lists beside each other",
      #"{"words":["The","ferry","left.","Nobody","saw","it."],"start_times":[0.4,0.6,1.1,2.2,2.8,3.1],"#
        + #""end_times":[0.6,1.1,1.5,2.8,3.1,3.6],"confidence":0.9}"#
    ),
    (
      "segments of whisper.cpp",
      #"{"result":{"language":"en"},"transcription":[{"offsets":{"from":400,"to":1500},"text":" The ferry left."},"#
        + #"{"offsets":{"from":2200,"to":3600},"text":" Nobody saw it."}]}"#
    ),
  ]

  private static func item(_ word: String, _ start: Double, _ end: Double) -> String {
    let kind = word == "." ? #""punctuation""# : #""pronunciation","start_time":"\#(start)","end_time":"\#(end)""#
    return #"{"type":\#(kind),"alternatives":[{"content":"\#(word)"}]},"#
  }

  @Test(arguments: shapes) func `sentences are put together whatever program wrote them`(name: String, json: String)
    throws
  {
    #expect(try cues(json) == Self.harbour, "\(name)")
  }

  @Test func `phrases, speakers and pauses part words without marks`() throws {
    let phrases =
      #"{"result":[{"word":"rain","start":1,"end":1.4},{"word":"fell","start":1.4,"end":2}],"text":"rain fell"}"#
      + "\n" + #"{"text":""}"# + "\n"
      + #"{"result":[{"word":"snow","start":2.2,"end":3}],"text":"snow"}"#
    #expect(try cues(phrases) == ["1000-2000 rain fell", "2200-3000 snow"])
    let turns =
      #"{"words":[{"word":"rain","start":1,"end":1.5,"speaker":"A"},{"word":"where","start":1.6,"end":2,"speaker":"B"},"#
      + #"{"word":"here","start":5,"end":5.5,"speaker":"B"}]}"#
    #expect(try cues(turns) == ["1000-1500 A: rain", "1600-2000 B: where", "5000-5500 B: here"])
  }

  @Test func `events of YouTube keep their lines and end before the next`() throws {
    let events =
      #"{"events":[{"tStartMs":1000,"dDurationMs":5000,"segs":[{"utf8":"rain"},{"utf8":" fell","tOffsetMs":300}]},"#
      + #"{"tStartMs":2500,"dDurationMs":10,"aAppend":1,"segs":[{"utf8":"\n"}]},"#
      + #"{"tStartMs":3000,"dDurationMs":2000,"segs":[{"utf8":"and snow\non the hills"}]}]}"#
    #expect(try cues(events) == ["1000-3000 rain fell", "3000-5000 and snow / on the hills"])
  }

  @Test func `languages without spaces are put together without any`() throws {
    let words = #"{"words":[{"word":"雨が","start":1,"end":1.5},{"word":"降った。","start":1.5,"end":2}]}"#
    #expect(try cues(words) == ["1000-2000 雨が降った。"])
  }

  @Test func `a start that is left out for being 0 is 0`() throws {
    let words =
      #"{"results":[{"alternatives":[{"words":[{"endOffset":"0.5s","word":"Rain"},"#
      + #"{"startOffset":"0.5s","endOffset":"1.1s","word":"fell."}]}]}]}"#
    #expect(try cues(words) == ["0-1100 Rain fell."])
  }

  @Test(arguments: [
    "{}", "[]", #"{"a":1}"#, #"{"text":"no times"}"#, "{",
    // A log of messages: its times are not those of speech.
    #"[{"at":1712000000,"till":1712000300,"said":"Hello there, how are you?"},{"at":1712000400,"till":1712000600,"#
      + #""said":"Fine, thank you."},{"at":1712000700,"till":1712000800,"said":"All is well here."}]"#,
    // A list of prices.
    #"[{"item":"bread","low":1.5,"high":2},{"item":"butter","low":2,"high":3.1},{"item":"coffee","low":3.5,"high":9}]"#,
  ])
  func `what holds no words with times is refused`(json: String) {
    #expect(throws: TimingError.self) { try CaptionDocument.heard(in: Array(json.utf8)) }
  }
}
