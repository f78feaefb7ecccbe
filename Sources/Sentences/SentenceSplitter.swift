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

    /// Describes what a splitter does.
    public init(unpunctuated: Bool = false, abbreviations: [String] = []) {
      self.unpunctuated = unpunctuated
      self.abbreviations = abbreviations
    }
  }

  let shelf: Shelf
  let options: Options

  /// Makes a splitter for a language, named by its BCP 47 tag; nil: found by script, paragraph by paragraph.
  ///
  /// A language without a file is served by that of a near relative, else by marks and letters alone.
  ///
  /// - Throws: `LanguageFileError` when the language's file does not follow the grammar.
  public init(
    book: LanguageBook = .builtIn, language: String? = nil, options: Options = Options()
  ) throws(LanguageFileError) {
    shelf = try Shelf(book: book, language: language, options: options)
    self.options = options
  }

  /// The sentences of a text, in order; their ranges tile it from 0 to its length in UTF-8.
  public func sentences(in text: String) -> [Sentence] {
    let bytes = ByteText(bytes: Array(text.utf8))
    var found: [Sentence] = []
    var start = 0
    var blocks = Blocks(self)
    let take = { (judgement: Judgement) in
      found.append(Sentence(range: start..<judgement.offset, boundary: judgement.reason.boundary))
      start = judgement.offset
    }
    while blocks.readNext(of: bytes, isLast: true, take) {}
    return found
  }

  /// Every place of a text that is the end of a sentence or looks like one, in order, with the reason.
  public func judgements(in text: String) -> [Judgement] {
    var all: [Judgement] = []
    let bytes = ByteText(bytes: Array(text.utf8))
    var blocks = Blocks(self, isExplaining: true)
    while blocks.readNext(of: bytes, isLast: true, { all.append($0) }) {}
    return all
  }
}
