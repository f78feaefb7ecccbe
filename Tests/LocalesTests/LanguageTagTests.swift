import Locales
import Testing

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("ko", "ko"), ("EN-us", "en-US"), ("zh_hant_tw", "zh-Hant-TW"), ("sr-Latn", "sr-Latn"), ("es-419", "es-419"),
    ("zh-yue-HK", "zh-HK"), ("de-CH-1996", "de-CH"), ("en-US-x-mine", "en-US"), ("", "und"), ("-", "und"),
    ("english", "und"), ("x-private", "und"), ("한국어", "und"),
  ])
  func `a tag is read as BCP 47 writes it`(text: String, written: String) {
    #expect(LanguageTag(text).description == written)
  }

  @Test func `a look-up tries shorter and shorter tags`() {
    #expect(LanguageTag("zh-Hant-TW").lookups == ["zh-Hant-TW", "zh-Hant", "zh-TW", "zh"])
    #expect(LanguageTag("en_us").lookups == ["en-US", "en"])
    #expect(LanguageTag("ko").lookups == ["ko"])
  }

  @Test(arguments: [
    ("en-US", "en", true), ("EN", "en", true), ("en", "en-US", false), ("eng", "en", false),
    ("en-GB", "en-US", false),
    ("zh-Hant-TW", "zh-TW", true), ("sr-Cyrl", "sr-Latn", false), ("und", "en", false),
  ])
  func `a range holds the tags it begins`(tag: String, range: String, isIn: Bool) {
    #expect(LanguageTag(tag).isIn(range) == isIn)
  }
}
