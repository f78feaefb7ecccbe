internal import Bytes
public import Locales

/// Finds the sentences of a text.
///
/// A splitter is made once for a language and used for many texts. It looks only at places where a sentence
/// could end, and decides there by the marks, the words around them, and what the language's file says.
/// Text of another script is judged by the rules of that script's language.
public struct SentenceSplitter: Sendable {
  /// What a splitter does beside what the language's file tells it.
  public struct Options: Hashable, Sendable {
    /// The text has no punctuation, as from a speech recognizer: endings tell where sentences end.
    public var unpunctuated: Bool
    /// Words whose stop never ends a sentence, with or without that stop: `approx.`.
    public var abbreviations: [String]
    /// Sections to add to those of every language: titles, starters, endings of one's own.
    public var additions: LanguageFile?

    /// Describes what a splitter does.
    public init(unpunctuated: Bool = false, abbreviations: [String] = [], additions: LanguageFile? = nil) {
      self.unpunctuated = unpunctuated
      self.abbreviations = abbreviations
      self.additions = additions
    }
  }

  let cache: RulesCache
  let options: Options

  /// Makes a splitter for a language, named by its BCP 47 tag; nil: found by script, paragraph by paragraph.
  ///
  /// A language without a file is served by that of a near relative, else by marks and letters alone.
  ///
  /// - Throws: `LanguageFileError` when the language's file does not follow the grammar.
  public init(
    files: LanguageFiles = .builtIn, language: String? = nil, options: Options = Options()
  ) throws(LanguageFileError) {
    cache = try RulesCache(files: files, language: language, options: options)
    self.options = options
  }

  /// What shows where the sentences of a text without punctuation end, beside pauses and the ends of lines.
  public enum Cue: Hashable, Sendable {
    /// Nothing is known of the language.
    case unknown
    /// A capital on a word that begins sentences.
    case capitals
    /// Words: endings of the language, or what was learnt of the words around the ends of sentences; or spaces.
    case words
  }

  /// What shows where sentences without punctuation end in the splitter's language; nil if the language is found paragraph
  /// by paragraph.
  public var unpunctuatedCue: Cue? { cache.main?.unpunctuatedCue }

  /// The sentences of a text, in order; their ranges tile it from 0 to its length in UTF-8.
  ///
  /// The spans are parts that are known to be in a language, which then wins over what their script says. Where two
  /// overlap, the one that begins first goes before.
  ///
  /// In text without punctuation the pauses of the speaker end sentences too, in every language.
  public func sentences(
    in text: String, spans: [LanguageSpan] = [], pauses: [SpeechPause] = []
  ) -> [Sentence] {
    ByteView.lend(text) { bytes in
      var paragraphs = ParagraphCursor(self, spans: spans, pauses: pauses)
      var decisions: [BoundaryDecision] = []
      var start = 0
      var sentences: [Sentence] = []
      sentences.reserveCapacity(bytes.count / 64 + 1)
      while paragraphs.readNext(of: ByteText(bytes: bytes), isLast: true, into: &decisions) {
        for end in decisions {
          sentences.append(
            Sentence(range: start..<end.offset, boundary: end.reason.boundary, confidence: end.confidence))
          start = end.offset
        }
        decisions.removeAll(keepingCapacity: true)
      }
      return sentences
    }
  }

  /// Every place of a text that is the end of a sentence or looks like one, in order, with the reason.
  public func decisions(in text: String) -> [BoundaryDecision] {
    ByteView.lend(text) { bytes in
      var paragraphs = ParagraphCursor(self, isExplaining: true)
      var decisions: [BoundaryDecision] = []
      while paragraphs.readNext(of: ByteText(bytes: bytes), isLast: true, into: &decisions) {}
      return decisions
    }
  }
}
