public import Captions
internal import Cleaning
public import Decoding
public import Editing
public import Locales
public import Sentences
public import Stories
internal import Synchronization

/// The line of rooms as one value: a page goes in, and any stage of it comes out.
///
/// The command `aircheck` is this type with input and output around it. Open one and use it for any number of pages,
/// from any task.
///
/// ```swift
/// let pipeline = try Pipeline(language: "en")
/// let cleaned = pipeline.clean(Page(decoding: bytes))
/// let story = pipeline.story(of: cleaned)
/// let captions = try pipeline.captions(of: story, CaptionOptions(duration: 165_000))
/// ```
public struct Pipeline: Sendable {
  /// The language files that every stage follows.
  public let languages: LanguageFiles
  /// The BCP 47 tag that the caller gave; nil: found out from each page.
  public let language: String?
  private let cleaner: Cleaner
  private let reader: StoryReader
  private let splitters = Splitters()

  /// Opens the stages.
  ///
  /// - Parameters:
  ///   - languages: The language files to follow.
  ///   - language: The BCP 47 tag of the pages; nil: found out from each page.
  ///   - tier: How sure a rule must be for its change to be made.
  ///   - only: The ids of the cleaning rules to follow; empty: all.
  ///   - without: The ids of cleaning rules to leave out.
  /// - Throws: `CleaningError` when a rule is unknown, `LanguageFileError` when a language file is broken.
  public init(
    languages: LanguageFiles = .builtIn, language: String? = nil, tier: Tier = .safe, only: [String] = [],
    without: [String] = []
  ) throws {
    self.languages = languages
    self.language = language
    cleaner = try Cleaner(files: languages, language: language, tier: tier, only: only, without: without)
    reader = try StoryReader(files: languages, language: language)
  }

  /// The page's text with everything repaired that can be known.
  public func clean(_ page: Page) -> EditedText { cleaner.clean(page) }

  /// The sentences of a cleaned text, with ranges in UTF-8 offsets of `cleaned.text`.
  ///
  /// - Throws: `LanguageFileError` when the file of the text's language is broken.
  public func sentences(of cleaned: EditedText, options: SentenceSplitter.Options = .init()) throws -> [Sentence] {
    try splitter(for: cleaned.language, options: options).sentences(in: cleaned.text)
  }

  /// A sentence splitter for texts whose language the caller did not give, but an earlier stage found.
  ///
  /// - Parameters:
  ///   - found: The BCP 47 tag that cleaning found; nil or `und`: not known.
  ///   - options: What else to go by.
  /// - Returns: A splitter that follows the language files of this pipeline.
  /// - Throws: `LanguageFileError` when the file of the language is broken.
  public func splitter(for found: String?, options: SentenceSplitter.Options = .init()) throws -> SentenceSplitter {
    let language = language ?? found.flatMap { $0 == "und" ? nil : $0 }
    return try splitters.splitter(for: Splitters.Key(language: language, options: options)) {
      try SentenceSplitter(files: languages, language: language, options: options)
    }
  }

  /// Who speaks in a cleaned text.
  public func story(of cleaned: EditedText) -> Story { reader.story(of: cleaned) }

  /// A page, its clean text and its story.
  public func broadcast(_ page: Page) -> Broadcast {
    let cleaned = clean(page)
    return Broadcast(page: page, cleaned: cleaned, story: story(of: cleaned))
  }

  /// The captions of a story: its sentences in order, with the speakers as voices.
  ///
  /// - Throws: `LanguageFileError` when the language's file is broken, `TimingError` when the words of a recognizer
  ///   match the story nowhere.
  public func captions(of story: Story, _ options: CaptionOptions = CaptionOptions()) throws -> CaptionTrack {
    try languages.captions(for: story, options: options)
  }
}

/// The splitters that were made so far: a stream asks for the same few again and again, and each has tables to build.
private final class Splitters: Sendable {
  struct Key: Hashable {
    var language: String?
    var options: SentenceSplitter.Options
  }

  private let made = Mutex<[Key: SentenceSplitter]>([:])
  /// A caller with more than this many splitters makes one per text, and those are not worth keeping.
  private static let most = 64

  func splitter(for key: Key, make: () throws -> SentenceSplitter) throws -> SentenceSplitter {
    if let known = made.withLock({ $0[key] }) { return known }
    let splitter = try make()
    made.withLock { if $0.count < Self.most { $0[key] = splitter } }
    return splitter
  }
}
