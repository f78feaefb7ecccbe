internal import Locales

/// What cleaning knows of a language: the "Cleaning" part of its file, ready to be asked.
struct Habits: Sendable {
  /// The BCP 47 tag that was asked for.
  let tag: String
  let furniture: LinePatterns
  let published: LinePatterns
  let credits: LinePatterns
  let missingWords: Phrases
  /// Whether words stand apart by spaces.
  let usesSpaces: Bool

  init(tag: String, file: LanguageFile?, fallback: LanguageFile?) throws(LanguageFileError) {
    self.tag = tag
    // Pages in any language wear English furniture too.
    func entries(_ section: String) -> [LanguageFile.Entry] {
      (file?[section] ?? []) + (file?.tag == fallback?.tag ? [] : fallback?[section] ?? [])
    }
    furniture = try LinePatterns(entries("furniture"))
    published = try LinePatterns(entries("published"))
    credits = try LinePatterns(entries("credits"))
    missingWords = Phrases(file?["missing words"].map(\.text) ?? [])
    usesSpaces = !["ja", "km", "lo", "my", "th", "zh"].contains(tag.prefix { $0 != "-" })
  }
}
