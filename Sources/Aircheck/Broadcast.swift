public import Captions
internal import Cleaning
public import Decoding
public import Editing
public import Locales
public import Stories

/// A scraped page, cleaned, and the story it carries.
public struct Broadcast: Hashable, Sendable, Codable {
  /// The page as it came.
  public let page: Page
  /// Its text with everything repaired that can be known.
  public let cleaned: EditedText
  /// Who speaks, and what.
  public let story: Story

  /// Takes over what the stages have made of a page.
  public init(page: Page, cleaned: EditedText, story: Story) {
    self.page = page
    self.cleaned = cleaned
    self.story = story
  }

  /// Walks a page through cleaning and story.
  ///
  /// - Parameters:
  ///   - page: The page as it came.
  ///   - files: The language files to follow.
  ///   - language: The BCP 47 tag of the story; nil: found out from the text.
  ///   - tier: How sure a rule must be for its change to be made.
  /// - Throws: `CleaningError` or `LanguageFileError` when a language file is broken.
  public init(_ page: Page, files: LanguageFiles = .builtIn, language: String? = nil, tier: Tier = .safe) throws {
    self = try Pipeline(languages: files, language: language, tier: tier).broadcast(page)
  }

  /// The captions of the story, with the speakers as voices.
  ///
  /// - Parameters:
  ///   - options: The length of the clip, the times of a recognizer's words, and the style.
  ///   - files: The language files to follow.
  /// - Returns: Cues in order, their times in milliseconds.
  /// - Throws: `LanguageFileError` when the language's file is broken, `TimingError` when the words of a recognizer
  ///   match the story nowhere.
  public func captions(
    _ options: CaptionOptions = CaptionOptions(), files: LanguageFiles = .builtIn
  ) throws -> CaptionTrack {
    try files.captions(for: story, options: options)
  }
}

extension Story {
  /// The story as it was spoken: the headline, then one sentence a line, with a blank line between turns.
  ///
  /// Ends with a line end, unless nothing was spoken.
  public var transcript: String {
    let spoken = turns.map { turn in turn.sentences.map { $0.text + "\n" }.joined() }
    return ((headline.map { [$0.text + "\n"] } ?? []) + spoken).joined(separator: "\n")
  }
}

extension EditedText {
  /// The edits, each a line of JSON: applied to ``source``, they give ``text``.
  ///
  /// - Throws: `EncodingError` when a value cannot be written, which values of this library always can.
  public func editLog() throws -> String { try Self.log(edits) }

  /// The findings, each a line of JSON: doubts that were reported and changed nothing.
  ///
  /// - Throws: `EncodingError` when a value cannot be written, which values of this library always can.
  public func findingLog() throws -> String { try Self.log(findings) }

  private static func log(_ edits: [Edit]) throws -> String { try edits.map { try JSON.line($0) + "\n" }.joined() }
}
