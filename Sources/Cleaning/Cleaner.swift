public import Decoding
public import Editing
internal import HTML
public import Locales

/// Repairs scraped and captioned broadcast text, and shows every edit.
///
/// A cleaner is opened once and may be used for any number of texts, from any task.
///
/// - Laws: applying the edits to the source gives the text; undoing them gives the source; any subset of
///   them may be applied alone; cleaning what is clean changes nothing.
public struct Cleaner: Sendable {
  private let language: String?
  private let languages: Languages
  private let rules: Rulebook

  /// Opens a cleaner.
  ///
  /// - Parameters:
  ///   - files: The language files to follow.
  ///   - language: The BCP 47 tag of the texts; nil: found out from each text.
  ///   - tier: How sure a rule must be for its change to be made.
  ///   - only: The ids of the rules to follow; empty: all.
  ///   - without: The ids of rules to leave out.
  /// - Throws: ``CleaningError`` when a rule is not known or a language file is broken.
  public init(
    files: LanguageFiles = .builtIn, language: String? = nil, tier: Tier = .safe, only: [String] = [],
    without: [String] = []
  ) throws(CleaningError) {
    self.language = language
    languages = try Languages(files, only: language)
    rules = try Rulebook(tier: tier, only: only, without: without)
  }

  /// The text with everything repaired that can be known.
  ///
  /// Work and memory grow linearly with the text.
  public func clean(_ text: String) -> EditedText { clean(EditedText(text)) }

  /// The story of a page: an HTML page is read first, and its tags and menus leave by edits too.
  public func clean(_ page: Page) -> EditedText {
    page.format == .html ? clean(HTMLReader.read(page.text)) : clean(page.text)
  }

  /// What was read wrongly is read again before the rules look at the text, and once more if they laid it bare.
  private func clean(_ text: EditedText) -> EditedText {
    var text = rules.texts.repaired(text)
    let tag = language ?? languages.language(of: text)
    for _ in 0..<Self.mostRounds {
      var engine = Engine(rules: rules, profile: languages.profile(of: tag), working: WorkingText(text))
      let cleaned = engine.cleaned()
      if cleaned.edits == text.edits { return cleaned }
      text = rules.texts.repaired(cleaned)
      if text.edits == cleaned.edits { return cleaned }
    }
    return text
  }

  private static var mostRounds: Int { 4 }

  /// What every rule demands, in the order in which help shows them.
  public static var rules: [RuleCard] { Rulebook.cards }
}
