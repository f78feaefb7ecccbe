/// The one table of marks that end sentences and quotations; whatever needs one of them asks here.
public enum Marks {
  /// Marks that end sentences, the ellipsis included.
  public static let ends = Set(sentenceTerminals.joined()).union([0x2026])

  /// Question marks of all scripts that have one; the Greek one, which looks like a semicolon, by its own code alone.
  public static let questions = scalars("?？؟\u{37E}⁇⁈⁉՞፧")

  /// Marks that may open a quotation, of broadcasters in all languages; `"` may also close one.
  public static let openingQuotes = scalars("\"“„«「『‟＂")

  /// Marks that may close a quotation.
  public static let closingQuotes = scalars("\"”“»」』＂")

  /// Marks that may stand after the end of a sentence and still belong to it: closing quotation marks, the single ones
  /// included, and closing brackets.
  public static let closers = scalars("\"'”’»›)]」』）】》〉")

  private static func scalars(_ marks: String) -> Set<UInt32> { Set(marks.unicodeScalars.map(\.value)) }
}

extension Unicode.Scalar {
  /// Whether it ends sentences: Unicode's Sentence_Terminal, or the ellipsis.
  public var endsSentence: Bool { Marks.ends.contains(value) }
  /// Whether it is a question mark.
  public var isQuestionMark: Bool { Marks.questions.contains(value) }
  /// Whether a quotation may begin here.
  public var opensQuotation: Bool { Marks.openingQuotes.contains(value) }
  /// Whether a quotation may end here.
  public var closesQuotation: Bool { Marks.closingQuotes.contains(value) }
  /// Whether it closes a quotation or a bracket, as one of ``Marks/closers``.
  public var isCloser: Bool { Marks.closers.contains(value) }
}

extension Character {
  /// Whether it ends sentences; see ``Unicode/Scalar/endsSentence``.
  public var endsSentence: Bool { unicodeScalars.first?.endsSentence == true }
  /// Whether it is a question mark.
  public var isQuestionMark: Bool { unicodeScalars.first?.isQuestionMark == true }
  /// Whether a quotation may begin here.
  public var opensQuotation: Bool { unicodeScalars.first?.opensQuotation == true }
  /// Whether a quotation may end here.
  public var closesQuotation: Bool { unicodeScalars.first?.closesQuotation == true }
}
