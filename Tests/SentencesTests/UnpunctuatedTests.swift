import FoundationEssentials
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

  /// How many of the inner ends of each text of `Tests/Unpunctuated`, a sentence a line, must be found.
  static let floors = [
    ("en", 7), ("de", 8), ("fr", 8), ("es", 6), ("it", 7), ("pt", 8), ("ru", 8), ("ja", 5), ("tr", 5), ("zh", 6),
  ]

  @Test(arguments: floors) func `sentences of plain text are found without marks`(language: String, least: Int)
    throws
  {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Unpunctuated")
    let file = try String(contentsOf: folder.appending(path: language + ".txt"), encoding: .utf8)
    let joint = ["ja", "zh"].contains(language) ? "" : " "
    var text = ""
    var ends: Set<Int> = []
    for sentence in file.split(separator: "\n") {
      if !text.isEmpty { text += joint }
      ends.insert(text.utf8.count)
      text += sentence
    }
    let found = try splitter(language).sentences(in: text)
    let right = found.count { ends.contains($0.range.upperBound) }
    #expect(right >= least, "\(found.map(\.range))")
    #expect(found.count - 1 <= right * 2, "\(found.map(\.range))")
    #expect(found.allSatisfy { (0...1).contains($0.confidence) })
  }

  @Test(arguments: [
    ("hi", ["पुल कल खुल जाएगा", "दो बसें टकरा गईं", "सब लोग सुरक्षित जगह पहुँच गए", "कल धूप निकलेगी"]),
    ("hi", ["मेले में भीड़ उमड़ी हुई है", "पुराना घर बेचा गया था"]),
  ])
  func `the endings of a language are enough`(language: String, sentences: [String]) throws {
    let text = sentences.joined(separator: " ")
    var ends: [Int] = []
    for sentence in sentences { ends.append((ends.last ?? 0) + sentence.utf8.count + 1) }
    ends[ends.count - 1] -= 1
    #expect(try splitter(language).sentences(in: text).map(\.range.upperBound) == ends)
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

  @Test func `a paragraph too long to be read at once has the same sentences in pieces`() throws {
    let splitter = try splitter("ja")
    let text = String(repeating: "今朝橋が閉まりました市長は来週答えると言っています私たちは待つしかありません", count: 700)
    let whole = splitter.sentences(in: text)
    var stream = SentenceStream(splitter)
    var found: [Sentence] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: 4_099) {
      found += stream.add(bytes[start..<min(start + 4_099, bytes.count)])
    }
    found += stream.finish()
    #expect(found == whole)
    #expect(whole.count > 1_400)
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
