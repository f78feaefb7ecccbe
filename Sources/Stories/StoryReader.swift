public import Editing
public import Locales

/// Reads a cleaned page as a broadcast story: who speaks, in which role, and what of the page no one spoke.
///
/// Labels are believed; if there are none, hand-offs, sign-offs, quotations and the way people talk
/// decide. What a language says at these places is in its language file.
public struct StoryReader: Sendable {
  private let language: String?
  private let languages: StoryLanguages

  /// Opens a reader.
  ///
  /// - Parameters:
  ///   - files: the language files to follow.
  ///   - language: the BCP 47 tag of the pages; nil: as the text says, else as its words show.
  /// - Throws: `LanguageFileError` when the file of the language has a line that cannot be read.
  public init(files: LanguageFiles = .builtIn, language: String? = nil) throws(LanguageFileError) {
    self.language = language
    languages = try StoryLanguages(files, checking: language)
  }

  /// The story of a cleaned page.
  ///
  /// Every line of the text that is not white space is in one sentence of one turn, in the headline, or
  /// in a mark.
  public func story(of page: EditedText) -> Story {
    let page = page.partedAtDates.withoutReportedSounds
    let (layout, language, others) = laidOut(page)
    let cast = AttributedPassages(layout, language, others: others, author: Byline(language).author(of: page))
    let rest = page.with(marks: layout.marks.filter { !layout.labels.contains($0) })
    return StoryAssembly(page: rest, map: page.map, cast: cast, calendar: language.calendar).story(
      language: language.tag)
  }

  /// The passages of a page, its language, and the lines that were set aside.
  func laidOut(_ page: EditedText) -> (layout: Layout, language: StoryLanguage, others: [String]) {
    let language = languages.language(language ?? languages.tag(of: page))
    let layout = Layout(WideGaps.marked(page, page.map), PageMarks(page, page.map, language.phrases), in: language)
    let others = layout.marks.filter { [.furniture, .published, .credit].contains($0.kind) }.map(\.text)
    return (layout, language, others)
  }
}
