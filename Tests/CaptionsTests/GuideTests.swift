import Captions
import TestSupport
import Testing

/// Captions against style guides: what is found, what is mended, and that mending does no harm.
@Suite struct GuideTests {
  private func found(_ lines: [String], _ language: String, guide: CaptionGuide = .netflix) -> [String] {
    guide.violations(
      in: [Cue(start: 0, end: 5000, lines: lines)], language: language, frameRate: .pal
    ).map(\.rule)
  }

  @Test(arguments: [
    (["So it was..."], "en", "ellipsis"), (["We had 3 of them."], "en", "smallNumber"),
    (["12 of them came."], "en", "numberAtStart"), (["Two  spaces."], "en", "whiteSpace"),
    (["- How long?", "- Six hours."], "en", "dash"), (["-How long?", "-Six hours."], "fr", "dash"),
    (["(laughs"], "en", "brackets"), (["No!!"], "en", "repeatedMarks"), ([" "], "en", "emptyCue"),
    (["今日は、雨。"], "ja", "japaneseMarks"), (["Snow ☃ again."], "en", "glyphs"),
    (["Who was it?", "-The mayor."], "en", "dash"), (["-Wie?", "-De burgemeester."], "nl", "dash"),
    (["Her father ran", "the same machine."], "en", "oneLine"),
    (["They vanished a long time ago when the", "water turned sour."], "en", "lineEnd"),
    (["The silver cup went to the weaver Greta", "Holmqvist for her last big carpet."], "en", "lineEnd"),
    (["We waited there,but nobody came."], "en", "missingSpace"),
    (["It rained.Nobody came."], "en", "missingSpace"),
    (["He said \"go and left."], "en", "quotations"), (["He said “go and left."], "en", "quotations"),
    (["Qué hora es?"], "es", "openingMarks"), (["# La la la #"], "en", "music"),
    (["-Is it far? -Very far."], "en", "dash"), (["It was\u{200B} late."], "en", "glyphs"),
    (["CafÃ© am Meer"], "de", "glyphs"),
    (["The old mill was then sold to Dr.", "Holmqvist of Velden by the mayor."], "en", "lineEnd"),
    (["The last ferry of the day leaves at 10", "p.m. and it will be quite full."], "en", "lineEnd"),
    (["(applause)"], "en", "soundBrackets"), (["-Go on.", "-(laughs)"], "en", "soundBrackets"),
  ])
  func `each rule for text is checked`(lines: [String], language: String, rule: String) {
    #expect(found(lines, language).contains(rule))
  }

  @Test(arguments: [
    (["Her father ran.", "Nobody knew."], "en"), (["[door opens]", "He ran."], "en"),
    (["Nobody had told them which of the boats", "they came in or where it went that night"], "en"),
    (["For a century now", "this mill has made paper in Velden."], "en"),
    (["They will not open the gate before Monday", "Greta said when she had seen the mill"], "en"),
    (["The weavers who came here from Bergen", "Greta told us had never seen a loom."], "en"),
    (["Der Müller sagte gestern, dass die Mühle", "Greta gehört und nicht der Gemeinde."], "de"),
    (["So it was…"], "en"), (["We met on March 3."], "en"), (["It cost 3 million."], "en"),
    (["We had 12 of them."], "en"),
    (["-How long?", "-Six hours."], "en"), (["- How long?", "- Six hours."], "fr"), (["[laughs]"], "en"),
    (["(拍手)"], "ja"), (["「船が出た"], "ja"), (["もう戻らない」"], "ja"),
    (["He came (late) again."], "en"), (["Wie?", "-De burgemeester."], "nl"),
    (["It fell to", "-5 degrees."], "en"),
    (["See example.Com/a,b and J.R. Ott."], "en"), (["She is 5'10\" tall, he said."], "en"),
    (["„Komm herein“, sagte sie."], "de"), (["«Viens», dit-elle."], "fr"), (["”Kom in”, sa hon."], "sv"),
    (["Dijo: ¿qué hora es?"], "es"), (["si es tan tarde?"], "es"), (["It was #3 on the list."], "en"),
    (["-Is it far - or is it near?", "-Near."], "en"),
    (["It rose by 2.5 percent."], "en"), (["Il est là !"], "fr"), (["오늘은 3명이 왔다."], "ko"), (["♪ La la ♪"], "en"),
  ])
  func `what the guide allows is left alone`(lines: [String], language: String) {
    #expect(found(lines, language) == [])
  }

  @Test(arguments: [(["\"Go home", "and stay there.\""], []), (["\"Go home", "and stay there."], [1])])
  func `a quotation may end in a later cue`(texts: [String], found: [Int]) {
    let cues = texts.enumerated().map { Cue(start: $0 * 6000, end: $0 * 6000 + 5000, lines: [$1]) }
    let lone = CaptionGuide.netflix.violations(in: cues, language: "en", frameRate: .pal).filter {
      $0.rule == "quotations"
    }
    #expect(lone.map(\.cue) == found)
  }

  @Test(arguments: [
    (["La meunière du village a vendu sa", "farine au boulanger de la ville."], "fr", true),
    (["La meunière du village a vendu", "sa farine au boulanger de la ville."], "fr", false),
    (["水車小屋のおばあさんは", "粉を売った"], "ja", false),
  ]) func `every guide asks that no line ends after an article`(lines: [String], language: String, isFound: Bool) {
    #expect(found(lines, language, guide: .plain).contains("lineEnd") == isFound)
  }

  @Test(arguments: [
    (["His lawyer says they will appeal. Outside,"], true), (["He will appeal.", "Outside, people waved."], false),
    (["people waved flags and sang for an hour"], false), (["-Will he appeal?", "-His lawyer says"], false),
    (["Mr. Rowe and Dr. Lind will appeal"], false),
  ])
  func `a cue that ends one sentence and begins another is found`(lines: [String], isFound: Bool) {
    #expect(found(lines, "en", guide: .ted).contains("sentenceMix") == isFound)
  }

  @Test(arguments: [([1, 2, 3], []), ([1, 2, 4, 5], [3]), ([57, 58, 59], []), ([1, 1, 2], [2])])
  func `cues of SubRip that are not numbered one after the other are found and mended`(
    numbers: [Int], found: [Int]
  ) throws {
    let cues = numbers.enumerated().map { "\($1)\n00:00:0\($0 * 2),000 --> 00:00:0\($0 * 2 + 1),900\nRain fell.\n" }
    let document = try CaptionFormat.subRip.read(cues.joined(separator: "\n"))
    func misnumbered(_ document: CaptionDocument) -> [Int] {
      CaptionGuide.plain.violations(in: document, language: "en", frameRate: .pal)
        .filter { $0.rule == "cueNumbers" }.map(\.cue)
    }
    #expect(misnumbered(document) == found)
    let fixer = CaptionFixer(guide: .plain, language: "en", frameRate: .pal, rules: BreakRules())
    #expect(misnumbered(fixer.fixed(document)) == [])
  }

  @Test(arguments: [("ko", true), ("en", false)])
  func `slanted letters are found where the language has none`(language: String, isFound: Bool) {
    var run = CueRun("2010")
    run.look.isItalic = true
    let cue = Cue(start: 0, end: 2000, lines: [CueLine(runs: [run])])
    let found = CaptionGuide.netflix.violations(in: [cue], language: language, frameRate: .pal)
    #expect(found.contains { $0.rule == "italics" } == isFound)
  }

  @Test(arguments: [
    ("<i>Rain.", true), ("Rain</i> fell.", true), ("<b><i>Rain</b></i>", true), ("<i>Rain</i> < snow", false),
    ("<b>Rain <i>fell</i></b>", false), ("<font color=\"red\">Rain</font>", false), ("<v Ann>Rain.", false),
  ])
  func `a tag without its partner is found and mended`(markup: String, isFound: Bool) throws {
    let srt = "1\n00:00:01,000 --> 00:00:03,000\n\(markup)\n"
    let cues = try CaptionFormat.subRip.read(srt).cues
    let found = CaptionGuide.plain.violations(in: cues, language: "en", frameRate: .pal)
    #expect(found.map(\.rule) == (isFound ? ["tags"] : []))
    let fixer = CaptionFixer(guide: .plain, language: "en", frameRate: .pal, rules: BreakRules())
    let fixed = try CaptionFormat.subRip.read(
      CaptionFormat.subRip.write(CaptionDocument(cues: fixer.fixed(cues)))
    ).cues
    #expect(CaptionGuide.plain.violations(in: fixed, language: "en", frameRate: .pal) == [])
    #expect(fixed.map(\.text) == cues.map(\.text))
  }

  @Test func `Japanese marks become the spaces that stand for them`() {
    let cues = [Cue(start: 0, end: 6000, lines: ["船が、港を出た。雨だ。", "「もう、戻らない。」"])]
    let fixer = CaptionFixer(guide: .netflix, language: "ja", frameRate: .pal, rules: BreakRules())
    #expect(fixer.fixed(cues).map(\.text) == ["船が 港を出た　雨だ\n「もう 戻らない」"])
  }

  @Test func `a line break is not counted as reading`() {
    let lines = [String(repeating: "a", count: 22), String(repeating: "b", count: 22)]
    let cue = Cue(start: 0, end: 2200, lines: lines)
    #expect(CaptionGuide.netflix.violations(in: [cue], language: "en", frameRate: .pal) == [])
  }

  @Test func `a gap below the smallest is found where a guide has one`() {
    let cues = [Cue(start: 0, end: 2000, lines: ["One."]), Cue(start: 2120, end: 4000, lines: ["Two."])]
    func found(_ guide: CaptionGuide) -> [String] {
      guide.violations(in: cues, language: "en", frameRate: .pal).map(\.rule)
    }
    #expect(found(.arte) == ["gap"] && found(.ted) == [] && found(.plain) == [])
  }

  @Test(arguments: [("25", false), ("26", true), ("30\" ttp:frameRateMultiplier=\"1000 1001", false)])
  func `a frame rate that no video has is found`(rate: String, isFound: Bool) throws {
    let file = """
      <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ttp:frameRate="\(rate)">\
      <body><div><p begin="1s" end="3s">It rains.</p></div></body></tt>
      """
    let document = try CaptionFormat.ttml.read(file)
    let found = CaptionGuide.netflix.violations(in: document, language: "en", frameRate: .pal)
    #expect(found.map(\.rule) == (isFound ? ["frameRate"] : []))
  }

  @Test func `parts of a file begin at zero and hold every cue`() {
    let cues = (0..<9).map { Cue(start: $0 * 1000, end: $0 * 1000 + 900, lines: ["\($0)"]) }
    let parts = CaptionDocument(cues: cues).split(at: [6000, 3000])
    #expect(parts.map { $0.cues.map(\.text).joined() } == ["012", "345", "678"])
    #expect(parts.allSatisfy { $0.cues.first?.start == 0 })
  }

  @Test func `guides differ, and each finding names its source`() throws {
    let lines = [String(repeating: "x", count: 40)]
    #expect(!found(lines, "en").contains("tooWide") && found(lines, "en", guide: .bbc).contains("tooWide"))
    let violation = try #require(
      CaptionGuide.ted.violations(
        in: [Cue(start: 0, end: 500, lines: ["No."])], language: "en", frameRate: .pal
      ).first)
    #expect((violation.rule, violation.limit, violation.source) == ("tooShort", 1000, CaptionGuide.ted.source))
  }

  @Test(arguments: UInt64(1)...400)
  func `mending touches no word and breaks no rule that was kept`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let cues = random.carelessCues()
    let guide = CaptionGuide.all[Int.random(in: 0..<CaptionGuide.all.count, using: &random)]
    let fixer = CaptionFixer(guide: guide, language: "en", frameRate: .pal, rules: BreakRules())
    let fixed = fixer.fixed(cues)
    let owners = try #require(self.owners(of: fixed, in: cues), "seed \(seed)")
    func counts(_ cues: [Cue], _ owners: [Int]) -> [String: Int] {
      guide.violations(in: cues, language: "en", frameRate: .pal).reduce(into: [:]) {
        $0["\($1.rule) \(owners[$1.cue - 1])", default: 0] += 1
      }
    }
    let before = counts(cues, Array(cues.indices))
    #expect(counts(fixed, owners).allSatisfy { $0.value <= before[$0.key, default: 0] }, "seed \(seed)")
  }

  /// Which of some cues each mended one is, whole or in part; nil if a letter is lost, added or moved.
  private func owners(of fixed: [Cue], in cues: [Cue]) -> [Int]? {
    func letters(_ cue: Cue) -> String { cue.text.filter { $0.isLetter || $0.isNumber } }
    var owners: [Int] = []
    var rest = ""
    for cue in fixed {
      let isPart = !rest.isEmpty
      owners.append((owners.last ?? -1) + (isPart ? 0 : 1))
      guard let owner = owners.last, owner < cues.count else { return nil }
      if !isPart { rest = letters(cues[owner]) }
      guard rest.hasPrefix(letters(cue)) else { return nil }
      rest.removeFirst(letters(cue).count)
    }
    return rest.isEmpty && (owners.last ?? -1) + 1 == cues.count ? owners : nil
  }

  private static let ferry = ["The ferry left the harbour before dawn,", "and nobody on the pier saw it go."]
  private static let parted: [(lines: [String], seconds: String, texts: [String])] = [
    (ferry, "12.000", ferry),
    (
      ["The ferry left the harbour before dawn,", "and nobody on the pier saw it go,", "for all were asleep."],
      "06.500",
      ["The ferry left the harbour before dawn,", "and nobody on the pier saw it go,\nfor all were asleep."]
    ),
  ]

  @Test(arguments: parted)
  func `a cue that is too long or has too many lines is parted`(lines: [String], seconds: String, texts: [String])
    throws
  {
    let file = """
      WEBVTT

      NOTE Night.

      a
      00:00.000 --> 00:\(seconds)
      \(lines.joined(separator: "\n"))

      NOTE Day.

      b
      00:20.000 --> 00:22.000
      It was cold.
      """
    let document = try CaptionFormat.webVTT.read(file)
    let fixer = CaptionFixer(guide: .netflix, language: "en", frameRate: .pal, rules: BreakRules())
    let fixed = fixer.fixed(document)
    #expect(fixed.cues.map(\.text) == texts + ["It was cold."])
    #expect(
      fixed.cues[0].start == 0 && fixed.cues[1].end == document.cues[0].end
        && fixed.cues.map(\.id) == ["a", nil, "b"])
    #expect(fixed.notes.map(\.cue) == [0, texts.count])
    #expect(CaptionGuide.netflix.violations(in: fixed.cues, language: "en", frameRate: .pal) == [])
  }

  @Test func `two speakers, readings and what is as it should be are not parted`() {
    var run = CueRun("船")
    run.ruby = "ふね"
    let cues = [
      Cue(start: 0, end: 12_000, lines: ["-How long did it take?", "-Six hours, they say."]),
      Cue(start: 13_000, end: 25_000, lines: [CueLine(runs: [run, CueRun("が出た")])]),
      Cue(start: 26_000, end: 32_000, lines: Self.ferry),
    ]
    let fixer = CaptionFixer(guide: .netflix, language: "en", frameRate: .pal, rules: BreakRules())
    #expect(fixer.fixed(cues).map(\.text) == cues.map(\.text))
  }

  @Test func `times are mapped by shift, rate and two points`() throws {
    let document = CaptionDocument(cues: [Cue(start: 10_000, end: 20_000, lines: ["One."])])
    #expect(document.retimed(TimeMap(offset: -15_000)).cues.map(\.start) == [0])
    #expect(document.retimed(TimeMap(offset: -20_000)).cues == [])
    let film = try #require(FrameRate(23.976))
    #expect(document.retimed(TimeMap(from: .pal, to: film)).cues.map(\.start) == [10_427])
    let map = try #require(TimeMap((old: 10_000, new: 12_000), (old: 20_000, new: 32_000)))
    #expect(document.retimed(map).cues.map { [$0.start, $0.end] } == [[12_000, 32_000]])
    #expect(TimeMap((old: 1, new: 2), (old: 1, new: 3)) == nil)
  }

  @Test func `two languages share cues without a lost line`() {
    let english = CaptionDocument(
      language: "en",
      cues: [Cue(start: 0, end: 1000, lines: ["One."]), Cue(start: 1000, end: 2000, lines: ["Two."])])
    let korean = CaptionDocument(
      language: "ko",
      cues: [
        Cue(start: 100, end: 900, lines: ["하나."]), Cue(start: 950, end: 2100, lines: ["둘."]),
        Cue(start: 5000, end: 6000, lines: ["셋."]),
      ])
    #expect(english.with(korean).cues.map { $0.lines.map(\.text) } == [["One.", "하나."], ["Two.", "둘."], ["셋."]])
  }
}

extension SeededGenerator {
  /// Cues as careless hands make them: too long, too short, over each other, with odd spaces and dashes.
  fileprivate mutating func carelessCues() -> [Cue] {
    var clock = 0
    return (0..<Int.random(in: 1..<7, using: &self)).map { _ in
      let start = max(0, clock + Int.random(in: -400...900, using: &self))
      clock = start + Int.random(in: 100...9000, using: &self)
      let lines = (0..<Int.random(in: 1...3, using: &self)).map { _ in
        ["", "- ", "-", " "][Int.random(in: 0..<4, using: &self)] + text(of: 0...50, from: "aeiou rstn  ,.!?…3")
      }
      return Cue(start: start, end: clock, lines: lines)
    }
  }
}
