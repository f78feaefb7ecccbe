/// A piece of a line beside its letters: a run of Hangul, or other text as it is.
public struct Romanized: Hashable, Sendable, Codable {
  /// Where the piece is in the line, in UTF-8 offsets.
  public var range: Range<Int>
  /// The piece as it is in the line.
  public var source: String
  /// The piece in letters; the same as ``source`` where nothing was romanized.
  public var letters: String
  /// The syllables and their letters, in order; empty where nothing was romanized.
  public var syllables: [RomanizedSyllable]

  /// True if the piece was romanized, so that it has something to show above it.
  public var isRomanized: Bool { !syllables.isEmpty }

  /// Puts a piece beside its letters.
  public init(range: Range<Int>, source: String, letters: String, syllables: [RomanizedSyllable] = []) {
    self.range = range
    self.source = source
    self.letters = letters
    self.syllables = syllables
  }
}

/// A syllable beside the letters that write it.
public struct RomanizedSyllable: Hashable, Sendable, Codable {
  /// Where the syllable is in the line, in UTF-8 offsets; the syllables of a number share its range.
  public var range: Range<Int>
  /// The syllable as it is read.
  public var hangul: String
  /// Its letters; those of its coda and onset are as they sound beside their neighbours.
  public var letters: String

  /// Puts a syllable beside its letters.
  public init(range: Range<Int>, hangul: String, letters: String) {
    self.range = range
    self.hangul = hangul
    self.letters = letters
  }
}
