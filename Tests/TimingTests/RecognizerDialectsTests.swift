import Captions
import Testing
import Timing

/// JSON whose times are said in ways of their own: beside the text, from the start of a segment, letter by letter.
@Suite struct RecognizerDialectsTests {
  /// The same two sentences, each time in another way.
  static let dialects: [(name: String, json: String)] = [
    (
      "a letter at a time",
      #"{"alignment":{"characters":["R","a","i","n"," ","f","e","l","l","."],"starts":[0.4,0.5,0.6,0.7,0.8,0.9,1,1.1,1.2,1.3],"#
        + #""ends":[0.5,0.6,0.7,0.8,0.9,1,1.1,1.2,1.3,1.4]}}"#
    ),
    (
      "a list of pairs beside the text",
      #"[{"text":"Rain fell.","timestamp":[[400,800],[900,1400]]}]"#
    ),
    (
      "words that count from the start of their sentence",
      #"{"parts":[{"StartMs":400,"EndMs":1400,"FinalSentence":"Rain fell.","Words":[{"Word":"Rain","OffsetStartMs":0,"#
        + #""OffsetEndMs":400},{"Word":"fell.","OffsetStartMs":500,"OffsetEndMs":1000}]}]}"#
    ),
    (
      "words that count from a segment further out",
      #"{"segment-start":0.4,"segment-length":1.0,"result":{"hypotheses":[{"transcript":"Rain fell.","word-alignment":["#
        + #"{"start":0,"length":0.4,"word":"Rain"},{"start":0.5,"length":0.5,"word":"fell."}]}]}}"#
    ),
    (
      "names that say what the numbers are",
      #"{"Transcript":[{"BeginOffsetMillis":400,"EndOffsetMillis":1400,"Content":"Rain fell.","Items":["#
        + #"{"Content":"Rain","BeginOffsetMillis":400,"EndOffsetMillis":800},"#
        + #"{"Content":"fell.","BeginOffsetMillis":900,"EndOffsetMillis":1400}]}]}"#
    ),
    (
      "seconds that are named",
      #"{"words":[{"word":"Rain","start_sec":0.4,"end_sec":0.8},"#
        + #"{"word":"fell.","start_sec":0.9,"end_sec":1.4}]}"#
    ),
    (
      "times in a list beside the text",
      #"{"insights":{"transcript":[{"text":"Rain fell.","instances":[{"start":"0:00:00.4","end":"0:00:01.4"}]}],"#
        + #""ocr":[{"text":"WELCOME TO THE HARBOUR","instances":[{"start":"0:00:00","end":"0:00:09"}]}]}}"#
    ),
    (
      "lines of a fragment",
      #"{"fragments":[{"begin":"0.400","end":"1.400","id":"f1","lines":["Rain fell."],"children":[]}]}"#
    ),
    (
      "what was heard before the recognizer knew better",
      #"{"is_final":false,"start":0.4,"end":0.9,"text":"Rayne"}"# + "\n" + #"{"partial":"rain"}"# + "\n"
        + #"{"is_final":true,"start":0.4,"end":1.4,"text":"Rain fell."}"#
    ),
  ]

  @Test(arguments: dialects) func `sentences and words are found`(name: String, json: String) throws {
    let cues = try CaptionDocument.heard(in: Array(json.utf8)).0.cues
    #expect(cues.map { "\($0.start)-\($0.end) \($0.text)" } == ["400-1400 Rain fell."], "\(name)")
    let words = try Recognition(reading: Array(json.utf8)).words.map { $0.text.filter { !$0.isWhitespace } }
    #expect(words == ["Rain", "fell."], "\(name)")
  }

  @Test func `starts alone last until the next one, but no longer than slow speech`() throws {
    let json =
      #"[{"timestamp":"00:01","text":"The ferry left the harbour."},{"timestamp":"00:03","text":"Nobody saw it."},"#
      + #"{"timestamp":"00:04","text":"So we went."}]"#
    let cues = try CaptionDocument.heard(in: Array(json.utf8)).0.cues
    #expect(cues.map(\.start) == [1000, 3000, 4000] && cues.map(\.end) == [3000, 4000, 5600])
  }

  @Test func `messages hours apart are not speech`() throws {
    let json =
      #"[{"timestamp":"09:12:00","text":"Are you there?"},{"timestamp":"10:40:00","text":"Now I am."},"#
      + #"{"timestamp":"11:59:00","text":"Good."}]"#
    #expect(try Recognition(reading: Array(json.utf8)).words.allSatisfy { $0.time?.isEmpty ?? true })
  }

  @Test func `places in a text are not times`() throws {
    let json =
      #"{"time":400,"type":"sentence","start":0,"end":10,"value":"Rain fell."}"# + "\n"
      + #"{"time":400,"type":"word","start":0,"end":4,"value":"Rain"}"# + "\n"
      + #"{"time":900,"type":"word","start":5,"end":9,"value":"fell"}"#
    let words = try Recognition(reading: Array(json.utf8)).words
    #expect(words.map(\.text) == ["Rain", "fell"] && words.map { $0.time?.lowerBound } == [400, 900])
  }

  @Test func `a word that starts its sentence near 0 is not moved`() throws {
    let json =
      #"{"segments":[{"start":0.1,"end":2.0,"text":"Rain fell.","words":[{"word":"Rain","start":0.1,"end":0.9},"#
      + #"{"word":"fell.","start":1.0,"end":2.0}]}]}"#
    #expect(try Recognition(reading: Array(json.utf8)).words.map { $0.time?.lowerBound } == [100, 1000])
  }

  @Test func `sounds among the words are not said`() throws {
    let json =
      #"{"words":[{"word":"[noise]","start":0,"end":0.3},{"word":"Rain","start":0.4,"end":0.8},"#
      + #"{"word":"<unk>","start":0.8,"end":0.9},{"word":"fell.","start":0.9,"end":1.4}]}"#
    #expect(try Recognition(reading: Array(json.utf8)).words.map(\.text) == ["Rain", "fell."])
  }
}
