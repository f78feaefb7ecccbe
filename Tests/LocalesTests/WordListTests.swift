import Bytes
import FoundationEssentials
import Locales
import Testing

/// The lists that `Scripts/make-words` writes say what is a word and what is not.
@Suite struct WordListTests {
  @Test(arguments: WordList.tags)
  func `a list is read whole, and is small`(tag: String) throws {
    let file = Self.root.appending(path: "Sources/CLocales/words/\(tag).words")
    #expect(try Data(contentsOf: file).count <= 65_536)
    #expect(WordList.table(for: LanguageTag(tag)) != nil)
  }

  @Test func `every list is compiled in, and none else`() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Sources/CLocales/words").path)
    let tags = names.filter { $0.hasSuffix(".words") }.map { String($0.dropLast(6)) }.sorted()
    #expect(WordList.tags == tags, "run Scripts/make-words")
    #expect(tags.count >= 20)
  }

  @Test(arguments: [
    ("en", ["the", "harbour", "frustration", "london"], ["ofthe", "teh", "harbuor", "frustrationblows", "qzx"]),
    ("de", ["und", "hafen", "über"], ["undder", "hfaen", "überdie"]),
    ("es", ["puerto", "después"], ["porel", "puetro", "despuésde"]),
    ("fr", ["été", "gouvernement"], ["dansle", "gouvernment"]), ("ru", ["который", "порт"], ["вэтом", "которй"]),
  ])
  func `common words are known, and nothing like them`(tag: String, words: [String], others: [String]) throws {
    let table = try #require(WordList.table(for: LanguageTag(tag)))
    for word in words { #expect(Self.entry(of: word, in: table) != nil, "\(word)") }
    for other in others { #expect(Self.entry(of: other, in: table) == nil, "\(other)") }
  }

  @Test func `a name is known for one`() throws {
    let table = try #require(WordList.table(for: LanguageTag("en-GB")))
    #expect(Self.entry(of: "london", in: table)?.isLarge == true)
    #expect(Self.entry(of: "HARBOUR", in: table)?.isLarge == false)
  }

  @Test func `a word that looks like two is a word`() throws {
    let table = try #require(WordList.table(for: LanguageTag("en")))
    for word in ["therapist", "notable", "groundwork", "whereof", "anyhow"] {
      #expect(Self.knows(word, table), "\(word)")
    }
  }

  @Test func `two words that ran together part where both are common`() throws {
    let table = try #require(WordList.table(for: LanguageTag("en")))
    #expect(Self.halves(of: "frustrationblows", in: table)?.place == 11)
    #expect(Self.halves(of: "ofthe", in: table)?.place == 2)
    #expect(Self.halves(of: "qzxvbn", in: table) == nil)
  }

  @Test(arguments: [
    ("es", "sevilla", true), ("it", "torino", true), ("nb", "bergen", true), ("pl", "warszawie", true),
    ("pt", "lisboa", true),
    ("fr", "lyon", true), ("fr", "tours", false), ("pt", "natal", false), ("pl", "radości", false),
    ("ru", "шахты", false),
  ])
  func `a city is written large, and what is another word more often is not`(
    tag: String, word: String, isLarge: Bool
  ) throws {
    let table = try #require(WordList.table(for: LanguageTag(tag)))
    #expect(Self.entry(of: word, in: table)?.isLarge == isLarge)
  }

  @Test func `a language without a list has none`() {
    #expect(WordList.table(for: LanguageTag("zu")) == nil)
    #expect(WordList.table(for: .undetermined) == nil)
  }

  // Macros take no spans.
  private static func entry(of word: String, in table: WordTable) -> WordTable.Entry? {
    table.entry(of: Array(word.utf8).span)
  }

  private static func knows(_ word: String, _ table: WordTable) -> Bool { table.knows(Array(word.utf8).span) }

  private static func halves(of word: String, in table: WordTable) -> WordTable.Halves? {
    table.halves(of: Array(word.utf8).span)
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
}
