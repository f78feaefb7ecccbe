import Captions
import Testing

/// Transcripts with times, as linguists, editors and typists have them.
@Suite struct TranscriptFormatsTests {
  private static func shown(_ document: CaptionDocument) -> [String] {
    document.cues.map { cue in
      "\(cue.start)-\(cue.end) " + (cue.voice.map { $0 + ": " } ?? "") + cue.text.replacing("\n", with: " / ")
    }
  }

  private static let words = ["1200-2500 Rain fell.", "3000-4000 Nobody saw it."]
  private static let voices = ["1200-2500 Ann: Rain fell.", "3000-4000 Bo: Nobody saw it."]

  static let files: [(format: String, file: String, cues: [String])] = [
    ("lab", "0 12000000 sil\n12000000 20000000 rain -90.5\n20000000 25000000 14 -80.1\n", ["1200-2500 rain 14"]),
    ("lab", "#!MLF!#\n\"*/a.lab\"\n12000000 20000000 rain\n20000000 25000000 fell\n.\n", ["1200-2500 rain fell"]),
    (
      "cha",
      "@UTF8\n@Begin\n@Participants:\tANN Ann Mother, BOO Bo Child\n*ANN:\train (.) &-uh <the rain> [//] fell . "
        + "\u{15}1200_2500\u{15}\n%mor:\tn|rain v|fall\n*BOO:\tnobody &=laughs saw\n\tit@c . \u{15}3000_4000\u{15}\n@End\n",
      ["1200-2500 Ann: rain the rain fell.", "3000-4000 Bo: nobody saw it."]
    ),
    (
      "exb",
      """
      <basic-transcription><head><speakertable><speaker id="S0"><abbreviation>Ann</abbreviation></speaker>
      <speaker id="S1"><abbreviation>Bo</abbreviation></speaker></speakertable></head><basic-body><common-timeline>
      <tli id="T0" time="1.2"/><tli id="T1" time="2.5"/><tli id="T2" time="3.0"/><tli id="T3"/><tli id="T4" time="4.0"/>
      </common-timeline><tier id="A" speaker="S0" type="t"><event start="T0" end="T1">Rain fell.</event></tier>
      <tier id="B" speaker="S1" type="t"><event start="T2" end="T4">Nobody saw it.</event></tier>
      <tier id="C" speaker="S1" type="a"><event start="T2" end="T3">smiling, as far as one can see</event></tier>
      </basic-body></basic-transcription>
      """, voices
    ),
    (
      "trs",
      """
      <?xml version="1.0"?><!DOCTYPE Trans SYSTEM "trans-14.dtd">
      <Trans><Speakers><Speaker id="a" name="Ann"/><Speaker id="b" name="Bo"/></Speakers><Episode><Section>
      <Turn startTime="0" endTime="1.2"><Sync time="0"/></Turn>
      <Turn speaker="a" startTime="1.2" endTime="2.5"><Sync time="1.2"/>
      Rain <Event desc="b" type="noise" extent="instantaneous"/> fell.</Turn>
      <Turn speaker="b" startTime="3" endTime="4"><Sync time="3"/>Nobody saw it.</Turn></Section></Episode></Trans>
      """, voices
    ),
    (
      "otr",
      #"{"text":"<p><span class=\"timestamp\" data-timestamp=\"1.2\">00:01</span>&nbsp;Rain fell.</p>"#
        + #"<p><span class=\"timestamp\" data-timestamp=\"3\">00:03</span> Nobody <i>saw</i> it.</p>","media-time":9}"#,
      ["1200-3000 Rain fell.", "3000-4050 Nobody saw it."]
    ),
    (
      "times",
      "00:00:01:05 - 00:00:02:13\nSpeaker 1\nRain fell.\n\n00:00:03:00 - 00:00:04:00\nSpeaker 2\nNobody saw it.\n",
      ["1200-2520 Speaker 1: Rain fell.", "3000-4000 Speaker 2: Nobody saw it."]
    ),
    ("srt", "[00:01.200 --> 00:02.500]  Rain fell.\n[00:03.000 --> 00:04.000]  Nobody saw it.\n", words),
    (
      "times", "Detected language 'en'\n[1.20s -> 2.50s]  Rain fell.\n[3.00s -> 4.00s]  Nobody saw it.\n", words
    ),
    (
      "times", "Ann Kolb  0:01\nRain fell.\n\nBo Ott  0:03\nNobody saw it.\n\nTranscribed by https://otter.ai\n",
      ["1000-3000 Ann Kolb: Rain fell.", "3000-4050 Bo Ott: Nobody saw it."]
    ),
    ("times", "0:01\nRain fell.\n0:03\nNobody saw it.\n", ["1000-3000 Rain fell.", "3000-4050 Nobody saw it."]),
    (
      "times", "[00:00:01] Ann: Rain fell.\n\n[00:00:03] Bo: Nobody saw it.\n",
      ["1000-3000 Ann: Rain fell.", "3000-4050 Bo: Nobody saw it."]
    ),
    (
      "times", "1 00:00:01:05 00:00:02:13 Rain fell.\n2 00:00:03:00 00:00:04:00 Nobody saw it.\n",
      ["1200-2520 Rain fell.", "3000-4000 Nobody saw it."]
    ),
    (
      "times", "00:00:01:Rain fell.\n00:00:03:Nobody saw it.\n",
      ["1000-3000 Rain fell.", "3000-4050 Nobody saw it."]
    ),
    (
      "lrc", "[00:01.20] <00:01.20> Rain <00:01.80> fell. <00:02.50>\n[00:03.00]Nobody saw it.\n[00:04.00]\n", words
    ),
    ("lrc", "[00:01.20]Rain [00:01.80]fell.[00:02.50]\n[00:03.00]Nobody saw it.\n[00:04.00]\n", words),
    (
      "tsv",
      "Start;Ende;Sprecher;Text\n1,2;2,5;Ann;Rain fell.\n3,0;4,0;Bo;Nobody saw it.\n4,5;5,5;Ann;So we went.\n",
      voices + ["4500-5500 Ann: So we went."]
    ),
    (
      "tsv",
      "Speaker Name,Start Time,End Time,Text\nAnn,00:00:01;06,00:00:02;15,\"Rain fell.\"\n"
        + "Bo,00:00:03;00,00:00:04;00,\"Nobody saw it.\"\nAnn,00:00:05;00,00:00:06;29,\"So we went.\"\n",
      voices + ["5000-6967 Ann: So we went."]
    ),
    (
      "tsv", "time\ttext\n1.2\tRain fell.\n2.5\tNobody saw it.\n4.0\tSo we went.\n",
      ["1200-2500 Rain fell.", "2500-4000 Nobody saw it.", "4000-4000 So we went."]
    ),
    (
      "stm", "a 1 ann 1.2 2.5 <o> rain {breath} fell\na 1 ann 2.6 2.9 <o> [noise]\na 1 bo 3.0 4.0 <o> nobody saw\n",
      ["1200-2500 ann: rain fell", "3000-4000 bo: nobody saw"]
    ),
    (
      "ttml",
      """
      <tt xmlns="http://www.w3.org/ns/ttml"><body dur="9.000"><div begin="1.200" end="9.000">
      <p begin="1.200" end="2.500"><span begin="1.200" end="1.800">Rain</span> <span begin="1.800" end="2.500">fell.</span></p>
      <p begin="3.000" end="4.000"><span begin="3.000" end="4.000">Nobody saw it.</span></p></div></body></tt>
      """, words
    ),
    (
      "ttml",
      """
      <tt xmlns="http://www.w3.org/ns/ttml"><body><div begin="10s"><p begin="1s" end="3s"><span begin="500ms" end="2s">Rain
      fell.</span></p></div></body></tt>
      """, ["11500-13000 Rain fell."]
    ),
  ]

  @Test(arguments: files) func `what is said keeps its times`(format: String, file: String, cues: [String]) throws {
    let found = try #require(CaptionFormat.recognizing(file))
    #expect(found.name == format)
    #expect(try Self.shown(found.read(file)) == cues)
  }

  @Test(arguments: [
    "18:00 News\n18:30 Weather\n19:00 The harbour, a film\n",
    "At 10:30 the council met.\nIt was 0:1 at half-time.\n",
    "Ann Kolb 10:30\nWe are closed today.\nBo Ott 11:45\nWe are open again.\n",
    "12 15 boats\n15 19 ferries\n19 22 ships\n", "2000000 3000000 boats\n1000000 4000000 ferries\n",
  ]) func `other texts with numbers are not transcripts with times`(text: String) {
    #expect(CaptionFormat.recognizing(text) == nil)
  }

  @Test(arguments: ["lab", "cha", "exb", "trs", "times"])
  func `what is written is read back`(name: String) throws {
    let format = try #require(CaptionFormat.named(name))
    let document = CaptionDocument(cues: [
      Cue(start: 500, end: 2500, lines: ["The ferry left", "at 5 & more."], voice: "ANN"),
      Cue(start: 3000, end: 4000, lines: ["Nobody saw it."], voice: "BO"),
    ])
    let back = try format.read(format.write(document))
    #expect(
      back.cues.map { $0.text.replacing("\n", with: " ") } == ["The ferry left at 5 & more.", "Nobody saw it."])
    #expect(back.cues.map(\.start) == [500, 3000] && back.cues.map(\.end) == [2500, 4000])
    if name != "lab" { #expect(back.cues.map(\.voice) == ["ANN", "BO"]) }
  }

  @Test func `a second recording in a file of labels is refused with its line`() throws {
    let file = "#!MLF!#\n\"a\"\n0 5000000 rain\n.\n\"b\"\n0 5000000 snow\n.\n"
    #expect {
      try CaptionFormat.labelFile.read(file)
    } throws: { error in
      guard case .malformed(5, _) = error as? CaptionError else { return false }
      return true
    }
  }

  @Test func `words that are highlighted one after the other are one cue with their times`() throws {
    let file =
      "WEBVTT\n\n00:01.000 --> 00:01.400\n<u>Rain</u> fell here\n\n00:01.400 --> 00:02.000\nRain <u>fell</u> here\n\n"
      + "00:02.100 --> 00:02.900\nRain fell <u>here</u>\n\n00:04.000 --> 00:05.000\nNobody saw it.\n"
    let cues = try #require(CaptionFormat.webVTT.read(file).unrolled).cues
    #expect(cues.map(\.start) == [1000, 4000] && cues.map(\.end) == [2900, 5000])
    #expect(
      cues[0].lines.flatMap(\.runs).map { "\($0.text)@\($0.time ?? -1)" } == [
        "Rain @-1", "fell @1400", "here@2100",
      ])
  }

  @Test func `the same words said again are not merged`() throws {
    let file =
      "WEBVTT\n\n00:01.000 --> 00:02.000\nGo!\n\n00:02.000 --> 00:03.000\n<i>Go!</i>\n\n00:04.000 --> 00:05.000\nWait.\n"
    #expect(try CaptionFormat.webVTT.read(file).unrolled == nil)
  }

  @Test func `names before every cue become speakers`() throws {
    let file =
      "WEBVTT\n\n00:01.000 --> 00:02.000\nAnn Kolb: Good morning.\n\n00:03.000 --> 00:04.000\nBo Ott: Hello.\n"
    let named = try #require(CaptionFormat.webVTT.read(file).namingSpeakers)
    #expect(Self.shown(named) == ["1000-2000 Ann Kolb: Good morning.", "3000-4000 Bo Ott: Hello."])
    #expect(try CaptionFormat.webVTT.read(file.replacing("Bo Ott: ", with: "")).namingSpeakers == nil)
  }
}
