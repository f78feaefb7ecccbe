import Captions
import TestSupport
import Testing

/// Lists of words and transcripts with a time for each word, as recognizers, aligners and phoneticians write them.
@Suite struct WordFormatsTests {
  private func cues(_ file: String) throws -> [String] {
    let format = try #require(CaptionFormat.recognizing(file))
    return try format.read(file).cues.map { cue in
      "\(cue.start)-\(cue.end) " + (cue.voice.map { $0 + ": " } ?? "")
        + cue.lines.map { line in line.runs.map { ($0.time.map { "<\($0)>" } ?? "") + $0.text }.joined() }
        .joined(separator: " / ")
    }
  }

  /// A file of each kind, and its cues.
  static let files: [(name: String, file: String, cues: [String])] = [
    (
      "ctm, two channels, an alternative and a word that is none",
      """
      ;; a remark
      talk A 1.20 0.30 the 0.9
      talk A 1.50 0.44 %hesitation 0.9
      talk A * * <ALT_BEGIN>
      talk A 2.00 0.44 boat 0.9
      talk A * * <ALT_END>
      talk B 3.10 0.30 yes 0.9
      talk B 3.40 0.20 <unk> 0.9
      talk B 3.60 0.20 sir 0.9
      """, ["1200-2440 A: the<2000> boat", "3100-3800 B: yes<3600> sir"]
    ),
    (
      "ctm of one channel, which nobody asks for", "a 1 0.10 0.20 rain\na 1 0.30 0.30 fell\n",
      ["100-600 rain<300> fell"]
    ),
    (
      "TextGrid, short, sounds beside the words of two people",
      """
      File type = "ooTextFile"
      "TextGrid"

      0
      4
      <exists>
      4
      "IntervalTier" "Ann - phones" 0 4 2
      0 1 "DH" 1 4 ""
      "IntervalTier" "Ann - words" 0 4 3
      0 0.5 "the"
      0.5 1 "boat"
      1 4 "sil"
      "IntervalTier" "Bo - words" 0 4 2
      0 2 ""
      2 2.9 "yes"
      "TextTier" "bells" 0 4 1
      2.5 "dong"
      """, ["0-1000 Ann: the<500> boat", "2000-2900 Bo: yes"]
    ),
    (
      "TextGrid, long, a tier a speaker",
      """
      File type = "ooTextFile"
      Object class = "TextGrid"

      xmin = 0
      xmax = 6 ! seconds
      tiers? <exists>
      size = 2
      item []:
          item [1]:
              class = "IntervalTier"
              name = "Mara"
              xmin = 0
              xmax = 6
              intervals: size = 1
              intervals [1]:
                  xmin = 0.5
                  xmax = 2.5
                  text = "So he said ""go"" and I went."
          item [2]:
              class = "IntervalTier"
              name = "Joe"
              xmin = 0
              xmax = 6
              intervals: size = 1
              intervals [1]:
                  xmin = 2.6
                  xmax = 6
                  text = "Did you come back?"
      """, ["500-2500 Mara: So he said \"go\" and I went.", "2600-6000 Joe: Did you come back?"]
    ),
    (
      "stm",
      ";; a remark\ntalk 1 ann 0.29 2.10 <o,f0,male> The mill stood still.\ntalk 1 bo 2.40 4.10 Who sold it?\n",
      ["290-2100 ann: The mill stood still.", "2400-4100 bo: Who sold it?"]
    ),
    (
      "ELAN, two speakers and a translation that refers to one of them",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="290"/><TIME_SLOT TIME_SLOT_ID="ts2"
      TIME_VALUE="2100"/><TIME_SLOT TIME_SLOT_ID="ts3" TIME_VALUE="4100"/></TIME_ORDER>
      <TIER TIER_ID="A" PARTICIPANT="Ann"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts1"
      TIME_SLOT_REF2="ts2"><ANNOTATION_VALUE>The mill stood still.</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>
      <TIER TIER_ID="B" PARTICIPANT="Bo"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a2" TIME_SLOT_REF1="ts2"
      TIME_SLOT_REF2="ts3"><ANNOTATION_VALUE>And who sold it?</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>
      <TIER TIER_ID="A-de" PARENT_REF="A"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a3" ANNOTATION_REF="a1">
      <ANNOTATION_VALUE>Die Mühle stand still.</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>
      </ANNOTATION_DOCUMENT>
      """, ["290-2100 Ann: The mill stood still.", "2100-4100 Bo: And who sold it?"]
    ),
    (
      "times in brackets before the text", "[0.29 - 2.10] The mill stood still.\n[2.40 - 4.10] Who sold it?\n",
      ["290-2100 The mill stood still.", "2400-4100 Who sold it?"]
    ),
    (
      "a table of an aligner, sounds below the words",
      """
      Begin,End,Label,Type,Speaker
      0.29,0.43,the,words,ann
      0.43,0.89,mill,words,ann
      0.95,1.3,stood,words,ann
      0.29,0.35,DH,phones,ann
      0.35,0.43,AH,phones,ann
      """, ["290-1300 ann: the<430> mill<950> stood"]
    ),
    (
      "srv3, automatic",
      """
      <timedtext format="3"><body>
      <w t="0" id="1"/>
      <p t="100" d="4000" w="1"><s>the</s><s t="200"> ferry</s><s t="700"> left</s></p>
      <p t="1500" d="2600" w="1" a="1">
      </p>
      <p t="1510" d="3000" w="1"><s>nobody</s><s t="500"> saw</s></p>
      </body></timedtext>
      """, ["100-1510 the<300> ferry<800> left", "1510-4510 nobody<2010> saw"]
    ),
    (
      "srv3, by people",
      """
      <?xml version="1.0"?><timedtext format="3"><head><pen id="1" b="1"/></head><body>
      <p t="1000" d="2000">The ferry
      left &amp; sank.</p><p t="3500" d="1500"><s p="1">Nobody</s><s> saw it.</s></p></body></timedtext>
      """, ["1000-3000 The ferry / left & sank.", "3500-5000 Nobody saw it."]
    ),
    (
      "srv1, escaped twice",
      "<transcript><text start=\"1.5\" dur=\"2\">Hill &amp;amp; Son&amp;#39;s</text></transcript>",
      ["1500-3500 Hill & Son's"]
    ),
    (
      "a page whose words know their times",
      """
      <p><span class="speaker" data-m="700" data-d="0">[Ann] </span><span data-m="700" data-d="430">Rain </span>
      <span data-m="1180" data-d="280">fell. </span></p>
      <p><span data-m="2000" data-d="0">Bo: </span><a data-m="2000" data-d="400">Still&hellip;</a></p>
      """, ["700-1460 Ann: Rain<1180> fell.", "2000-2400 Bo: Still…"]
    ),
    (
      "karaoke",
      "[Script Info]\n\n[Events]\nFormat: Start, End, Text\nDialogue: 0:00:01.00,0:00:03.00,{\\k40}Rain {\\kf60}falls {\\K20}here\n",
      ["1000-3000 <1000>Rain <1400>falls <2000>here"]
    ),
    (
      "a table after a log, with variants and silences",
      """
      INFO: rain fell on us
      <s> 0.000 0.340 0.998
      rain(2) 0.350 0.600 0.913
      fell 0.630 0.990 0.913
      on 1.060 1.410 0.913
      us 1.410 1.810 0.913
      <sil> 1.810 2.100 0.99
      """, ["350-1810 rain<630> fell<1060> on<1410> us"]
    ),
    (
      "a table with commas, milliseconds, speakers and quotation marks",
      """
      start,end,speaker,text
      0,1500,1,"The ferry, they say, left."
      2200,3600,2,"Nobody ""saw"" it."
      4000,5100,1,"So we went home."
      """,
      ["0-1500 1: The ferry, they say, left.", "2200-3600 2: Nobody \"saw\" it.", "4000-5100 1: So we went home."]
    ),
    (
      "a table of clocks and lengths",
      "text;from;length\nThe ferry left.;00:00:01.0;00:00:01.5\nNobody saw it.;00:00:03.0;00:00:01.2\nWe went.;00:00:05.0;00:00:00.8\n",
      ["1000-2500 The ferry left.", "3000-4200 Nobody saw it.", "5000-5800 We went."]
    ),
  ]

  @Test(arguments: files) func `words keep their times`(name: String, file: String, cues: [String]) throws {
    #expect(try self.cues(file) == cues, "\(name)")
  }

  @Test(arguments: [
    "Team won lost\nAjax 12 14\nPSV 14 15\nAZ 15 19\nTwente 19 22\n",
    "The harbour is full.\nBoats: 3 of 5 came in.\nThe wind was 7.5 and 9.1 at noon.\n",
    "bread;1.50;2.00\nbutter;1.20;3.10\ncoffee;4.80;9.90\n", "1 2 3\n4 5 6\n7 8 9\n",
    "year,low,high\n2001,3,9\n2002,4,12\n2003,5,11\n",
    "08:00 09:30 Opening\n09:30 12:00 Talks about the harbour and the town\n12:00 13:30 Lunch\n",
  ]) func `other tables are not words with times`(text: String) {
    #expect(CaptionFormat.recognizing(text) == nil)
  }

  @Test(arguments: [
    ("ctm", "talk 1 1.20 0.31 the\ntalk 1 1.60 0.31 boat\ntalk 1 x 0.31 left\n", 3),
    ("ctm", "talk 1 1.20 0.31 the\ntalk 1 1.60 0.31 boat\nother 1 0.20 0.31 left\n", 3),
    (
      "textgrid",
      "File type = \"ooTextFile\"\n\"TextGrid\"\n0\n4\n<exists>\n1\n\"IntervalTier\"\n\"words\"\n0\n4\n2\n0\n1\n\"a\"\n",
      14
    ),
    ("textgrid", "File type = \"ooTextFile\"\n\"TextGrid\"\n0\n4\n<exists>\n1\n\"IntervalTier\"\n\"words\n", 8),
    ("srv3", "<timedtext>\n<body>\n<p t=\"1\">a</b>\n", 3),
  ]) func `a damaged file is refused with its line`(name: String, file: String, line: Int) throws {
    let format = try #require(CaptionFormat.named(name))
    #expect {
      try format.read(file)
    } throws: { error in
      guard case .malformed(line, _) = error as? CaptionError else { return false }
      return true
    }
  }

  @Test(arguments: ["srv3", "textgrid", "ctm", "stm", "eaf", "hyperaudio"])
  func `what is written is read back, word by word`(name: String) throws {
    let format = try #require(CaptionFormat.named(name))
    let document = CaptionDocument(cues: [
      Cue(start: 500, end: 2500, lines: ["The ferry left", "at 5 < 6 & \"more\"."]),
      Cue(start: 3000, end: 4000, lines: ["Nobody saw it."]),
    ])
    let back = try format.read(format.write(document))
    #expect(
      back.cues.map { $0.text.replacing("\n", with: " ") }
        == document.cues.map { $0.text.replacing("\n", with: " ") })
    #expect(back.cues.map(\.start) == [500, 3000] && back.cues.map(\.end) == [2500, 4000])
  }

  @Test func `words that have times of their own keep them when captions are cut anew`() throws {
    let file = "WEBVTT\n\n00:01.000 --> 00:05.000\nRain fell <00:04.000>on the hills\n"
    let script = try CaptionFormat.webVTT.read(file).script
    #expect(script.map(\.text) == ["Rain fell on the hills"])
    #expect(
      script.first?.times.map(\.offset) == [0, 10, 22] && script.first?.times.map(\.time) == [1000, 4000, 5000])
  }
}
