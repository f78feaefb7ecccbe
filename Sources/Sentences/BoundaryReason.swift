/// Why a place is the end of a sentence, or only looked like one.
public enum BoundaryReason: String, Hashable, Sendable, Codable, CaseIterable {
  /// A mark that ends sentences, and nothing that speaks against it.
  case mark
  /// An ellipsis, and a new beginning after it.
  case ellipsis
  /// An abbreviation, and after it a word that begins sentences.
  case abbreviationAtEnd
  /// A mark that ends the sentence although no space follows.
  case missingSpace
  /// The next item of a list begins.
  case item
  /// An ending of the language that closes sentences; no mark is there.
  case ending
  /// A word that begins sentences has a capital; no mark precedes it.
  case capital
  /// The name of an outlet ends a headline.
  case headline
  /// A smile follows the words, and a capital after it.
  case smile
  /// A quotation closes that began in a sentence before.
  case quotationEnd
  /// An ending that mostly closes sentences; asked in unpunctuated text alone.
  case looseEnding
  /// The words on both sides, as a learnt table has them; asked in unpunctuated text alone.
  case learnt
  /// The speaker pauses; asked in unpunctuated text alone.
  case silence
  /// A space that closes a sentence, where the script has no mark for it.
  case space
  /// The end of a line or paragraph.
  case line
  /// The end of the text.
  case end

  /// The mark is inside a word, a number or an address.
  case insideWord
  /// The text goes on with a small letter.
  case lowercase
  /// The text goes on with a comma or the like.
  case punctuation
  /// An abbreviation that is inside sentences.
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
  /// The sentence goes on after the quotation.
  case attribution
  /// Inside a quotation that is part of its sentence.
  case quotation
  /// A breath mark: `,.`
  case pause
  /// A word of hesitation.
  case hesitation
  /// An ending that looks like one that closes sentences, in the middle of one.
  case openEnding

  /// True if a sentence ends there.
  public var isBoundary: Bool {
    switch self {
    case .mark, .ellipsis, .abbreviationAtEnd, .missingSpace, .item: true
    case .ending, .looseEnding, .learnt, .silence, .space, .capital, .headline, .smile, .quotationEnd, .line, .end:
      true
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
    case .learnt: .learnt
    case .silence: .silence
    case .space: .space
    case .capital, .headline, .smile, .quotationEnd: .seam
    case .item: .item
    default: .terminator
    }
  }
}

/// A place that is the end of a sentence, or only looks like one, and why.
public struct BoundaryDecision: Hashable, Sendable, Codable {
  /// The place, as a UTF-8 offset: where the next sentence would begin.
  public var offset: Int
  /// Why it was judged so.
  public var reason: BoundaryReason
  /// How likely it is an end, from 0 to 1, where that was learnt; nil where ``Sentence/Boundary`` tells.
  public var confidence: Double?

  /// Describes a place.
  public init(offset: Int, reason: BoundaryReason, confidence: Double? = nil) {
    self.offset = offset
    self.reason = reason
    self.confidence = confidence
  }
}
