/// What running text asks of the words it is made of, besides their letters.
struct RunningText: Sendable {
  /// The system in which names are written apart; nil where they are words like others.
  var names: RomanizationSystem?
  /// Where capitals go; nil where all letters are small.
  var capitals: SentenceCase?

  /// Words, or sentences where capitals are asked for.
  init(_ system: RomanizationSystem, isSentence: Bool, sentenceStarts: [Int]?) {
    let hasCapitals = system != .hangul && system != .ipa
    names = hasCapitals && system.followsSound ? system : nil
    capitals = isSentence && hasCapitals ? SentenceCase(starts: sentenceStarts) : nil
  }

  /// The name that a word of a line begins with.
  func name(in word: Word, _ line: [UInt8], _ range: Range<Int>) -> NameParts? {
    guard names != nil else { return nil }
    return NameFinder.name(in: word.syllables, line, from: range.lowerBound, to: range.upperBound)
  }

  /// Passes a word; true if it takes a capital as the first of a sentence or as a place.
  mutating func capitalizes(_ word: [Syllable], at offset: Int) -> Bool {
    guard capitals != nil else { return false }
    let isFirst = capitals?.passWord(at: offset) ?? false
    return isFirst || names != nil && ProperNouns.isPlace(word)
  }
}
