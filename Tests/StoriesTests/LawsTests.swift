import Editing
import Stories
import TestSupport
import Testing

/// Pages drawn from the pieces that stories are made of, in any order, also such that make no sense.
private struct PageGenerator {
  var random: SeededGenerator

  private let lines = [
    "A ferry left at dawn.", "Yun Seo-ah reports.", "Yun Seo-ah, Harbour News, Mokpo.", "\"I never saw it before.",
    "It was too late.\"", "What do you see?", "Well, Dana, the water is rising.", "[Anchor Lead]", "[Pkg]",
    "[Soundbite] Ben Okafor(Fisherman) : We were afraid.", "RUTH VANE, HARBOR MASTER: We are ready.",
    ">> REPORTER: IT IS COLD.", ">> I DON'T KNOW.", "(BEGIN VIDEOTAPE)", "OLD BOAT FOUND", "-----", "", "",
    "[앵커]", "배가 떠났습니다.", "이가람 기자가 보도합니다.", "[기자]", "[한도담/어민 : \"무서웠어요.\"]", "한빛 뉴스 이가람입니다.",
    "記者：船が出ました。", "「こわかったです」", "同期：村民 周梅香　“我不怕。”", "Title: Boats", "CG: Mokpo / 2024", "[", "]", "<", ":", "“",
    "\u{2028}", "Jeanne Moulin : Bonsoir.", "JM : Il pleut.", "2024-03-02 19:00 KST", "Thank you, Ira.",
  ]

  mutating func page() -> String {
    var page = ""
    for _ in 0..<Int.random(in: 0...24, using: &random) {
      page += lines[Int.random(in: lines.indices, using: &random)]
      page += ["\n", "\n\n", " ", "\r\n"][Int.random(in: 0...3, using: &random)]
    }
    return page
  }
}

/// All places that a story tells, in the order of the page.
private func places(in story: Story) -> [Range<Int>] {
  var places = story.turns.flatMap(\.sentences).map(\.range) + story.marks.map(\.range)
  if let headline = story.headline { places.append(headline.range) }
  return places.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
}

/// Readers as they are used: opened once, for pages of a known language or of any.
private let readers = [
  Result { try StoryReader(language: "en") }, Result { try StoryReader(language: "ko") },
  Result { try StoryReader() },
]

@Suite struct LawsTests {
  @Test func `all words are in one place of the story, in order`() throws {
    try forEachPage(1_200) { page, story, seed in
      let bytes = Array(page.utf8)
      var at = 0
      for place in places(in: story) {
        #expect(place.lowerBound >= at, "seed \(seed): two places hold the same words")
        #expect(!holdsWords(bytes[at..<max(at, place.lowerBound)]), "seed \(seed): words before \(place) are lost")
        at = max(at, place.upperBound)
      }
      #expect(!holdsWords(bytes[at...]), "seed \(seed): the last words are lost")
    }
  }

  @Test func `sentences stand in the source where they say, turn after turn`() throws {
    try forEachPage(600) { page, story, seed in
      let bytes = Array(page.utf8)
      let sentences = story.turns.flatMap(\.sentences)
      for sentence in sentences {
        #expect(Array(sentence.text.utf8) == Array(bytes[sentence.range]), "seed \(seed)")
      }
      for (one, next) in zip(sentences, sentences.dropFirst()) {
        #expect(one.range.upperBound <= next.range.lowerBound, "seed \(seed)")
      }
      #expect(story.turns.allSatisfy { !$0.sentences.isEmpty }, "seed \(seed)")
    }
  }

  @Test func `edits never lead a place out of the source`() throws {
    for seed in 0..<300 as Range<UInt64> {
      var generator = PageGenerator(random: SeededGenerator(seed: seed))
      let page = generator.page()
      let edited = try EditedText(source: page, edits: generator.random.edits(on: page))
      let story = try readers[Int(seed % 2)].get().story(of: edited)
      for sentence in story.turns.flatMap(\.sentences) {
        #expect(0 <= sentence.range.lowerBound && sentence.range.upperBound <= page.utf8.count, "seed \(seed)")
      }
      #expect(try JSON.read(Story.self, from: JSON.line(story)) == story, "seed \(seed)")
    }
  }

  @Test func `any text whatever becomes a story, and each of its lines a row`() throws {
    let letters = "ab A:.?\"[]<>◀▶【】“”「」()（）/|,，。\n\n>앵커 기자記者é😀\u{301}\u{2028}"
    for seed in 0..<400 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let page = random.text(of: 0...120, from: letters)
      let rows = try read(page, seed).lines(of: page)
      #expect(
        rows.count == page.split(whereSeparator: \.isLineEnd).count { !$0.allSatisfy(\.isWhitespace) },
        "seed \(seed)")
      #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.segment...$0.segment + 1 ~= $1.segment }, "seed \(seed)")
    }
  }

  private func forEachPage(_ count: UInt64, _ check: (String, Story, UInt64) throws -> Void) throws {
    for seed in 0..<count {
      var generator = PageGenerator(random: SeededGenerator(seed: seed))
      let page = generator.page()
      try check(page, try read(page, seed), seed)
    }
  }

  private func read(_ page: String, _ seed: UInt64) throws -> Story {
    let text = EditedText(source: page, text: page, edits: [], findings: [], marks: [], language: "und")
    // Only now and then of any language, for that takes longer.
    return try readers[seed % 20 == 0 ? 2 : Int(seed % 2)].get().story(of: text)
  }

  private func holdsWords(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains { $0.isLetter || $0.isNumber }
  }
}

extension Character {
  fileprivate var isLineEnd: Bool { unicodeScalars.contains { $0 == "\n" || $0 == "\r" } }
}
