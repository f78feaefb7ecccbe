internal import Bytes
internal import Editing

/// Two common words do not run into one.
///
/// The whole must be unknown to the language and both halves common, and neither what grammar builds words with: the marks of
/// the language's word list say how likely each is a half. Heads of two letters are often prefixes, and where the list has
/// no rare words, nothing is sure. What the text has more than once, what another way to
/// part it explains nearly as well, and what is among foreign words stays.
enum GluedWords: UnknownWordRule {
  static let card = RuleCard(
    "glued-words", "Separate two common words that ran together.",
    before: "the end ofthe harbour wall", after: "the end of the harbour wall",
    reason: "two words ran together: the whole is not a known word, and both parts are common")

  static func repair(_ run: Range<Int>, in context: RuleContext, words: WordTable) -> Repair? {
    if isPairOfSmall(run, context) { return pairOfSmall(run, context, words) }
    guard mayPart(context.bytes.span.extracting(run), words) else { return nil }
    for word in context.letterRuns(in: run) where word.count >= fewestBytes {
      if let repair = repair(word: word, context, words) { return repair }
    }
    return nil
  }

  /// True if a run may hold two common words; for most names in ASCII this decides.
  private static func mayPart(_ run: Span<UInt8>, _ words: WordTable) -> Bool {
    for place in 0..<run.count where run[place].isWide { return true }
    for place in 1..<run.count where run[place].isUpper { return false }
    return words.halves(of: run).map { $0.marks >= Marks.least } ?? false
  }

  /// Shorter words are names and abbreviations as often as not.
  static let fewestBytes = 5

  /// True if four letters are two small words of a language that makes no words of them, as in `dela`.
  private static func isPairOfSmall(_ word: Range<Int>, _ context: RuleContext) -> Bool {
    guard word.count == 4, !context.profile.compounds, context.bytes[word].allSatisfy(\.isLower) else {
      return false
    }
    let middle = word.lowerBound + 2
    return context.profile.isFunctionWord(context.text(word.lowerBound..<middle))
      && context.profile.isFunctionWord(context.text(middle..<word.upperBound))
  }

  /// Such a pair is parted on its own merits: names and foreign words are large or among others.
  private static func pairOfSmall(_ word: Range<Int>, _ context: RuleContext, _ words: WordTable) -> Repair? {
    guard context.isOnItsOwn(word), !context.isInAddress(word.lowerBound), context.isAmongKnown(word, words),
      context.scalar(at: word.upperBound + 1)?.isCapital != true, words.isLanguage(around: word, in: context),
      context.occurrences(of: Array(context.bytes[word]), in: context.neighbourhood(of: word.lowerBound), atMost: 2)
        < 2
    else { return nil }
    let place = word.lowerBound + 2
    return Repair(place..<place, " ", confidence: Confidence.likely)
  }

  private static func repair(word: Range<Int>, _ context: RuleContext, _ words: WordTable) -> Repair? {
    guard let folded = context.foldedWord(word) else { return nil }
    if folded.isFolded, words.entry(of: folded.bytes.span) != nil { return nil }
    guard let halves = words.halves(of: folded.bytes.span), halves.marks >= Marks.least else { return nil }
    // What looks like two of the commonest words and is rare is a slip that others made too.
    let isSlip = halves.marks < Marks.ofRare && words.knows(folded.bytes.span)
    if isSlip, !isArticle(folded.bytes, halves, context, words) { return nil }
    if context.profile.isWordOfNeighbour(folded.bytes.span) { return nil }
    let place = word.lowerBound + halves.place
    let head = context.text(word.lowerBound..<place).unicodeScalars.count
    let isDoubtful = !words.knowsRareWords || isCutShort(folded.bytes, words)
    var confidence = isDoubtful ? Confidence.ask : confidence(halves)
    if isSlip { confidence = Confidence.likely }
    if head <= 2, halves.marks < Marks.ofPrefix {
      confidence = min(confidence, halves.marks >= Marks.ofShortHead ? Confidence.likely : Confidence.ask)
    }
    if context.isCompound(folded.bytes, at: halves.place) { confidence = Confidence.ask }
    if context.scalar(at: word.lowerBound)?.isCapital == true {
      guard context.mayOpenLarge(word, head: folded.bytes[..<halves.place], words) else { return nil }
      if halves.marks < Marks.ofCapital, !context.profile.capitalizesNouns { confidence = Confidence.ask }
    }
    guard context.isOnItsOwn(word), !context.isInAddress(word.lowerBound), context.isAmongKnown(word, words),
      words.isLanguage(around: word, in: context),
      context.occurrences(of: Array(context.bytes[word]), in: context.neighbourhood(of: place), atMost: 2) < 2
    else { return nil }
    return Repair(place..<place, " ", confidence: confidence)
  }

  /// What the marks of both halves must add up to.
  private enum Marks {
    static let (least, safe, ofShortHead, ofCapital, ofPrefix, ofRare) = (16, 17, 20, 20, 24, 26)
    static let (ofArticle, commonest) = (20, 12)
    /// How far ahead of any other way to part the word the best must be.
    static let lead = 2
  }

  /// True if one of the commonest small words of three letters or more, which makes no words, precedes a common word of four
  /// letters or more, as in `thejury`.
  private static func isArticle(
    _ word: [UInt8], _ halves: WordTable.Halves, _ context: RuleContext, _ words: WordTable
  ) -> Bool {
    let (head, tail) = (word[..<halves.place], word[halves.place...])
    func letters(_ part: ArraySlice<UInt8>) -> Int { String(decoding: part, as: UTF8.self).unicodeScalars.count }
    guard letters(head) >= 3, letters(tail) >= 4, halves.marks >= Marks.ofArticle,
      let first = words.entry(of: Array(head).span)?.first, first >= Marks.commonest,
      !context.profile.compounds
    else { return false }
    return context.profile.isFunctionWord(String(decoding: head, as: UTF8.self))
  }

  /// True if a letter makes the whole a common word: `befor`, `willin`.
  private static func isCutShort(_ word: [UInt8], _ words: WordTable) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains { words.entry(of: (word + [$0]).span) != nil }
  }

  private static func confidence(_ halves: WordTable.Halves) -> Double {
    if halves.marks - halves.nextMarks < Marks.lead { return Confidence.ask }
    return halves.marks >= Marks.safe ? Confidence.safe : Confidence.likely
  }
}

extension RuleContext {
  /// The runs of letters in a run of letters of ASCII and bytes beyond it.
  fileprivate func letterRuns(in run: Range<Int>) -> [Range<Int>] {
    var (runs, start, place) = ([Range<Int>](), run.lowerBound, run.lowerBound)
    while place < run.upperBound, let scalar = scalar(at: place) {
      if !scalar.isPartOfWord {
        if start < place { runs.append(start..<place) }
        start = place + scalar.utf8.count
      }
      place += scalar.utf8.count
    }
    if start < run.upperBound { runs.append(start..<run.upperBound) }
    return runs
  }

  /// The bytes of a word in small letters, and whether any changed; nil if a letter other than the first is large.
  fileprivate func foldedWord(_ word: Range<Int>) -> (bytes: [UInt8], isFolded: Bool)? {
    guard let first = scalar(at: word.lowerBound) else { return nil }
    let rest = word.lowerBound + first.utf8.count..<word.upperBound
    guard !bytes[rest].contains(where: \.isUpper), !text(rest).unicodeScalars.contains(where: \.isCapital) else {
      return nil
    }
    if first.isCapital { return (Array(lowercased(word).utf8), true) }
    return (Array(bytes[word]), false)
  }

  /// What makes a name, an address or a longer word of the word beside it.
  private static let ties = ByteSet { $0.isDigit || $0.isLetter || "'-_@#/\\&+=~$".utf8.contains($0) }

  /// True if nothing that makes a name, an address or a longer word is at either side.
  func isOnItsOwn(_ word: Range<Int>) -> Bool {
    let (before, after) = (self[word.lowerBound - 1], self[word.upperBound])
    if Self.ties.contains(before) || Self.ties.contains(after) || before == UInt8(ascii: ".") { return false }
    if after == UInt8(ascii: "(") || after == UInt8(ascii: "."), self[word.upperBound + 1].isLetter { return false }
    return scalar(before: word.lowerBound) != "’" && scalar(at: word.upperBound) != "’"
  }

  /// True if a word may begin large where it is: a sentence begins, or its first half is a name or, in some languages, a noun.
  fileprivate func mayOpenLarge(_ word: Range<Int>, head: ArraySlice<UInt8>, _ words: WordTable) -> Bool {
    profile.capitalizesNouns || opensSentence(at: word.lowerBound)
      || words.entry(of: Array(head).span)?.isLarge == true
  }

  /// True if one of the two words before or after on the line is common: a stretch in another language has none.
  fileprivate func isAmongKnown(_ word: Range<Int>, _ words: WordTable) -> Bool {
    func isKnown(_ neighbour: Range<Int>) -> Bool {
      !neighbour.isEmpty && words.entry(of: Array(lowercased(neighbour).utf8).span) != nil
    }
    let before = self.word(endingAt: start(of: \.isBlank, before: word.lowerBound))
    let after = self.word(startingAt: end(of: \.isBlank, from: word.upperBound))
    // With the word beside it, it is one that a space parts: `min istry`.
    func joins(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
      !one.isEmpty && !other.isEmpty
        && words.entry(of: Array((lowercased(one) + lowercased(other)).utf8).span) != nil
    }
    if joins(before, word) || joins(word, after) { return false }
    func beyond(_ word: Range<Int>, isBefore: Bool) -> Range<Int> {
      func isGap(_ byte: UInt8) -> Bool { byte.isBlank || byte.isDigit || ",;:()\"".utf8.contains(byte) }
      return isBefore
        ? self.word(endingAt: start(of: isGap, before: word.lowerBound))
        : self.word(startingAt: end(of: isGap, from: word.upperBound))
    }
    return isKnown(before) || isKnown(after) || isKnown(beyond(before, isBefore: true))
      || isKnown(beyond(after, isBefore: false))
  }
}

extension RuleContext {
  /// True if grammar may have made a word of its halves: two words of which neither is small, where compounds are written as
  /// one (`Hardwareproblem`), or a participle and its ending (`verfahrenden`).
  fileprivate func isCompound(_ word: [UInt8], at place: Int) -> Bool {
    guard profile.compounds else { return false }
    let (head, tail) = (
      String(decoding: word[..<place], as: UTF8.self), String(decoding: word[place...], as: UTF8.self)
    )
    if !profile.isFunctionWord(head), !profile.isFunctionWord(tail) { return true }
    return tail.hasPrefix("de") && tail.utf8.count <= 3 && head.hasSuffix("n")
  }
}

extension WordTable {
  /// True if most of the words near one are common, those aside that are written large.
  ///
  /// Of text in the language of the list four fifths are, of one in a sister language two.
  func isLanguage(around word: Range<Int>, in context: RuleContext, tenths: Int = 6) -> Bool {
    let bytes = context.bytes.span
    let start = word.lowerBound > Self.reach ? bytes.scalarStart(atOrAfter: word.lowerBound - Self.reach) : 0
    let far = word.upperBound + Self.reach
    let end = far < context.count ? bytes.scalarStart(atOrAfter: far) : context.count
    let parts = [
      context.text(min(start, word.lowerBound)..<word.lowerBound).split { !$0.isLetter }.dropFirst(
        start > 0 ? 1 : 0),
      context.text(word.upperBound..<end).split { !$0.isLetter }
        .dropLast(end < context.count ? 1 : 0),
    ]
    let near = parts.joined().filter { $0.utf8.count > 1 && $0.unicodeScalars.first?.isCapital != true }
    let known = near.count { entry(of: Array($0.utf8).span) != nil }
    return known * 10 >= near.count * tenths
  }

  /// So far to both sides, in bytes.
  private static let reach = 160
}

extension Unicode.Scalar {
  /// A letter, or a mark that belongs to one.
  fileprivate var isPartOfWord: Bool {
    isLetter || properties.generalCategory == .nonspacingMark || properties.generalCategory == .spacingMark
  }
}
