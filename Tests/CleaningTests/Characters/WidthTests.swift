import Cleaning
import Editing
import Testing

@Suite struct WidthTests {
  @Test(arguments: ["１９８７年に就航した船。", "ＥＵの港", "了解ですｗｗ また明日"])
  func `a text that sets all numbers or letters wide keeps them`(text: String) throws {
    #expect(try Cleaner.shared("ja", tier: .likely).clean(text).text == text)
  }

  @Test(arguments: [
    ("ja", "1987年に就航し、２００３年に引退した。", "1987年に就航し、2003年に引退した。"), ("ko", "１９８７년", "1987년"),
    ("ja", "ＫＢＣ is a station.", "KBC is a station."), ("en", "ＡＢ", "AB"),
  ])
  func `one that stands among narrow ones is as narrow`(
    language: String, text: String, narrow: String
  ) throws {
    #expect(try Cleaner.shared(language).clean(text).text == narrow)
  }

  @Test(arguments: ["４月、Ａ社は", "（一）、「二」！？", "月曜日　火曜日"])
  func `one letter alone and wide punctuation stay`(text: String) throws {
    #expect(try Cleaner.shared("ja", tier: .likely).clean(text).text == text)
  }
}
