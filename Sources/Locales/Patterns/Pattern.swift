/// A sentence with gaps, as language files write it.
///
/// For example `{name} reports from {place}.`
///
/// - Literal text meets itself, upper or lower case alike; a space meets any run of white space.
/// - `{slot}` meets what its ``Slot`` allows and reports where.
/// - `{slot=one|two}` meets one of the words and reports it as that slot.
/// - `(one|two|)` meets any of its alternatives; an empty one makes it optional.
public struct Pattern: Hashable, Sendable {
  /// The parsed pattern behind a reference, so that copies are free.
  private let content: Content

  /// The pattern as it is written.
  public var source: String { content.source }
  var pieces: [Piece] { content.pieces }
  var steps: PatternSteps { _read { yield content.steps } }

  final class Content: Sendable {
    let source: String
    let pieces: [Piece]
    let steps: PatternSteps

    init(_ source: String, _ pieces: [Piece]) {
      (self.source, self.pieces, steps) = (source, pieces, PatternSteps(pieces))
    }
  }

  indirect enum Piece: Hashable, Sendable {
    case literal([Unicode.Scalar])
    case space
    case slot(Slot, name: String)
    case words([[Unicode.Scalar]], name: String)
    case choice([[Piece]])
  }

  /// Where a pattern met a text.
  public struct Match: Hashable, Sendable {
    /// What each slot took, by the name in braces.
    public var slots: [String: String] = [:]
  }

  /// Reads a pattern.
  ///
  /// - Throws: ``PatternError`` when a brace or parenthesis is open, or a slot has no known name.
  public init(_ source: String) throws(PatternError) {
    var reader = PatternReader(source)
    content = Content(source, try reader.read())
  }

  /// True if both are written alike.
  public static func == (one: Pattern, other: Pattern) -> Bool { one.source == other.source }

  /// Hashes how the pattern is written.
  public func hash(into hasher: inout Hasher) { hasher.combine(source) }

  /// Meets the whole of a text, white space at its ends aside; nil where it does not fit.
  ///
  /// A text of more than 400 scalars meets no pattern: what these patterns describe is said in a breath.
  public func match(_ text: some StringProtocol) -> Match? { match(Subject(text)) }

  /// Meets the whole of a text that was made ready for many patterns.
  public func match(_ subject: Subject) -> Match? { match(subject.letters) }

  /// Meets the whole of a text of these letters.
  func match(_ letters: PatternLetters) -> Match? {
    guard mayFit(letters) else { return nil }
    var matcher = PatternMatcher(content, letters)
    return matcher.meetsWhole() ? matcher.match : nil
  }

  /// True if the pattern meets the whole of a text.
  func fits(_ letters: PatternLetters) -> Bool {
    guard mayFit(letters) else { return false }
    var matcher = PatternMatcher(content, letters)
    return matcher.meetsWhole()
  }

  /// True if the text is not too long and has one of the beginnings of the pattern, where these are literal.
  private func mayFit(_ text: PatternLetters) -> Bool {
    guard !text.isTooLong else { return false }
    switch content.pieces.first {
    case .literal(let literal): return text.folded.starts(with: literal)
    case .choice(let alternatives):
      return alternatives.contains { alternative in
        guard case .literal(let literal)? = alternative.first else { return true }
        return text.folded.starts(with: literal)
      }
    default: return true
    }
  }
}

/// Why a pattern cannot be read.
public enum PatternError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A `{` or `(` that nothing closes.
  case unclosed(Character)
  /// A slot name that is not known.
  case unknownSlot(String)
  /// Parentheses within more parentheses than this.
  case tooDeep(Int)

  /// One line for the person who wrote the pattern.
  public var description: String {
    switch self {
    case .unclosed(let character): "'\(character)' is never closed"
    case .tooDeep(let depth): "parentheses are nested more than \(depth) deep"
    case .unknownSlot(let name):
      "there is no slot '{\(name.prefix(40))}'; one of: "
        + Slot.allCases.map { "{\($0.rawValue)}" }.joined(separator: " ")
    }
  }
}

/// What a gap of a pattern may hold.
public enum Slot: String, Hashable, Sendable, CaseIterable {
  /// A person: two to five capitalised words, two to four Hangul syllables, two to six Han or Kana.
  case name
  /// One capitalised word or the like of another script.
  case surname
  /// Who broadcasts: one to five words, the first of them capitalised where the script has capitals.
  case outlet
  /// Where: like `outlet`, commas allowed between.
  case place
  /// A person's office: one to eight words of any kind.
  case title
  /// Digits, with their separators.
  case number
  /// A run without white space.
  case word
  /// Anything, also nothing.
  case any = "*"
}
