import Sentences
import TestSupport
import Testing

@Suite struct UnpunctuatedTests {
  private func splitter(_ language: String) throws -> SentenceSplitter {
    try SentenceSplitter(language: language, options: .init(unpunctuated: true))
  }

  @Test(arguments: [
    ("ko", SentenceSplitter.Cue.words), ("ja", .words), ("hi", .words), ("th", .words), ("en", .words),
    ("fr", .words), ("zh-TW", .words), ("sv", .capitals), ("sw", .unknown),
  ])
  func `a language says what shows the ends of its sentences`(language: String, cue: SentenceSplitter.Cue) throws {
    #expect(try splitter(language).unpunctuatedCue == cue)
  }

  @Test func `a language that is found paragraph by paragraph is not judged beforehand`() throws {
    #expect(try SentenceSplitter().unpunctuatedCue == nil)
  }

  /// Texts without marks and capitals, their sentences apart; written for this test.
  static let texts = [
    (
      "en",
      [
        "the ferry left the harbour this morning", "it was full of people",
        "they want to reach the island before the storm comes",
      ]
    ),
    (
      "de",
      ["die fähre hat den hafen heute verlassen", "sie war voller menschen", "wir wissen nicht wann sie ankommt"]
    ),
    (
      "fr",
      [
        "le bateau a quitté le port ce matin", "il était plein de voyageurs",
        "nous ne savons pas quand il arrivera",
      ]
    ),
    ("es", ["el barco salió del puerto esta mañana", "no sabemos cuándo llegará", "el tiempo es muy malo"]),
    ("ja", ["船は今朝港を出ました", "天気はとても悪いです", "いつ着くかはまだ分かりません"]),
    ("tr", ["gemi bu sabah limandan ayrıldı", "hava çok kötüydü", "ne zaman varacağını bilmiyoruz"]),
  ]

  @Test(arguments: texts) func `most sentences of plain text are found without marks`(
    language: String, sentences: [String]
  ) throws {
    let joint = language == "ja" ? "" : " "
    let text = sentences.joined(separator: joint)
    let found = try splitter(language).sentences(in: text)
    let ends = Set(found.map { text.utf8.prefix($0.range.upperBound).count })
    var end = 0
    let wanted = sentences.map { sentence in
      end += sentence.utf8.count + joint.utf8.count
      return min(end, text.utf8.count)
    }
    #expect(wanted.count { ends.contains($0) } >= 2, "\(language): \(found.map(\.range))")
    #expect(found.count <= sentences.count + 1)
    #expect(found.allSatisfy { (0...1).contains($0.confidence) })
  }

  @Test(arguments: ["en", "de", "ja", "zh", "ru", "tr"])
  func `however text without marks is cut, its sentences are the same`(language: String) throws {
    let splitter = try splitter(language)
    var writer = try TextWriter(language: language, seed: 77)
    for number in 0..<60 {
      let text = (0..<12).map { _ in writer.paragraph() }.joined(separator: number % 2 == 0 ? " " : "\n")
      let whole = splitter.sentences(in: text)
      #expect(whole.last?.range.upperBound == text.utf8.count, "\(language), text \(number)")
      #expect(zip(whole, whole.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound })
      var stream = SentenceStream(splitter)
      var found: [Sentence] = []
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: 97) {
        found += stream.add(bytes[start..<min(start + 97, bytes.count)])
      }
      found += stream.finish()
      #expect(found == whole, "\(language), text \(number)")
    }
  }

  @Test(arguments: ["sw", "en", "fi"]) func `a long pause ends a sentence in any language`(language: String) throws
  {
    let text = "aaaa bbbb cccc dddd eeee ffff"
    let pauses = [5, 10, 15, 20, 25].map { SpeechPause(offset: $0, milliseconds: $0 == 15 ? 2_000 : 80) }
    let found = try splitter(language).sentences(in: text, pauses: pauses)
    #expect(found.contains { $0.range.upperBound == 15 })
    #expect(!found.contains { $0.range.upperBound == 10 })
  }
}
