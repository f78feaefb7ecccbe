internal import Captions
internal import ICU
internal import Locales

extension [CaptionSentence] {
  /// The sentences with the places where words meet, in languages that write no spaces between them.
  ///
  /// ICU's dictionaries find them, slowly; sentences that have them already keep theirs.
  func findingWords(_ language: String, by files: LanguageFiles) throws(ICUError) -> Self {
    guard files.orthography(of: language).contains(.noSpaces) else { return self }
    let words = try Breaks(.word, locale: language)
    var sentences = self
    for index in sentences.indices where sentences[index].breaks == nil {
      sentences[index].breaks = try words.boundaries(of: sentences[index].text)
    }
    return sentences
  }
}
