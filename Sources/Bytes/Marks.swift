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

  /// Marks that may be after the end of a sentence and still belong to it: closing quotation marks, the single ones
  /// included, and closing brackets.
  public static let closers = scalars("\"'”’»›)]」』）】》〉")

  /// The same sets, ready to be asked at every character.
  fileprivate static let (endTable, closerTable) = (ScalarTable(ends), ScalarTable(closers))
  fileprivate static let questionTable = ScalarTable(questions)
  fileprivate static let (openingTable, closingTable) = (ScalarTable(openingQuotes), ScalarTable(closingQuotes))

  private static func scalars(_ marks: String) -> Set<UInt32> { Set(marks.unicodeScalars.map(\.value)) }
}

extension Unicode.Scalar {
  /// True if it ends sentences: Unicode's Sentence_Terminal, or the ellipsis.
  public var endsSentence: Bool {
    isASCII ? self == "." || self == "?" || self == "!" : Marks.endTable.contains(value)
  }
  /// True if it is a question mark.
  public var isQuestionMark: Bool { isASCII ? self == "?" : Marks.questionTable.contains(value) }
  /// True if a quotation may begin here.
  public var opensQuotation: Bool { isASCII ? self == "\"" : Marks.openingTable.contains(value) }
  /// True if a quotation may end here.
  public var closesQuotation: Bool { isASCII ? self == "\"" : Marks.closingTable.contains(value) }
  /// True if it closes a quotation or a bracket, as one of ``Marks/closers``.
  public var isCloser: Bool { Marks.closerTable.contains(value) }
}

/// A set of scalars with a bit for each of the first 65,536.
private struct ScalarTable: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)
  private let others: Set<UInt32>

  init(_ scalars: Set<UInt32>) {
    others = scalars.filter { $0 > 0xFFFF }
    for scalar in scalars where scalar <= 0xFFFF { bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
  }

  func contains(_ scalar: UInt32) -> Bool {
    scalar <= 0xFFFF ? bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1 : others.contains(scalar)
  }
}

extension StringProtocol {
  /// True if a sentence ends with the text: its last mark ends one, closing quotation marks and brackets aside.
  public var endsSentence: Bool { unicodeScalars.last { !$0.isCloser }?.endsSentence == true }
}

extension Character {
  /// True if it ends sentences; see ``Unicode/Scalar/endsSentence``.
  public var endsSentence: Bool { unicodeScalars.first?.endsSentence == true }
  /// True if it is a question mark.
  public var isQuestionMark: Bool { unicodeScalars.first?.isQuestionMark == true }
  /// True if a quotation may begin here.
  public var opensQuotation: Bool { unicodeScalars.first?.opensQuotation == true }
  /// True if a quotation may end here.
  public var closesQuotation: Bool { unicodeScalars.first?.closesQuotation == true }
}
