/// Why a place is the end of a sentence, or only looked like one.
public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
  /// A mark that ends sentences, and nothing that speaks against it.
  case mark
  /// An ellipsis, and a new beginning behind it.
  case ellipsis
  /// An abbreviation, and behind it a word that begins sentences.
  case abbreviationAtEnd
  /// A mark that ends the sentence although no space follows.
  case missingSpace
  /// The next item of a list begins.
  case item
  /// An ending of the language that closes sentences; no mark stands there.
  case ending
  /// A word that begins sentences has a capital; no mark stands before it.
  case capital
  /// The name of an outlet ends a headline.
  case headline
  /// A smile stands behind the words, and a capital behind it.
  case smile
  /// A quotation closes that began in a sentence before.
  case quotationEnd
  /// An ending that mostly closes sentences; asked in unpunctuated text alone.
  case looseEnding
  /// A space that closes a sentence, where the script has no mark for it.
  case space
  /// The end of a line or paragraph.
  case line
  /// The end of the text.
  case end

  /// The mark stands inside a word, a number or an address.
  case insideWord
  /// The text goes on with a small letter.
  case lowercase
  /// The text goes on with a comma or the like.
  case punctuation
  /// An abbreviation that stands inside sentences.
  case abbreviation
  /// A title in front of a name.
  case title
  /// An initial of a name.
  case initial
  /// An acronym with stops.
  case acronym
  /// An abbreviation in front of a number.
  case beforeNumber
  /// An ordinal number.
  case ordinal
  /// A date or a time in numbers.
  case date
  /// The number or letter of a list item, or the label of a turn.
  case marker
  /// The place that a report comes from.
  case dateline
  /// A name that has a mark in it.
  case name
  /// The sentence goes on behind the quotation.
  case attribution
  /// Inside a quotation that is part of its sentence.
  case quotation
  /// A breath mark: `,.`
  case pause
  /// A word of hesitation.
  case hesitation
  /// An ending that looks like one that closes sentences, in the middle of one.
  case openEnding

  /// Whether a sentence ends there.
  public var isBoundary: Bool {
    switch self {
    case .mark, .ellipsis, .abbreviationAtEnd, .missingSpace, .item: true
    case .ending, .looseEnding, .space, .capital, .headline, .smile, .quotationEnd, .line, .end: true
    default: false
    }
  }

  /// What kind of boundary it makes.
  var boundary: Sentence.Boundary {
    switch self {
    case .line: .line
    case .end: .end
    case .ending: .ending
    case .looseEnding: .looseEnding
    case .space: .space
    case .capital, .headline, .smile, .quotationEnd: .seam
    case .item: .item
    default: .terminator
    }
  }
}

/// A place that is the end of a sentence, or only looks like one, and why.
public struct Judgement: Hashable, Sendable, Codable {
  /// The place, as a UTF-8 offset: where the next sentence would begin.
  public var offset: Int
  /// Why it was judged so.
  public var reason: Reason

  /// Describes a place.
  public init(offset: Int, reason: Reason) {
    self.offset = offset
    self.reason = reason
  }
}
