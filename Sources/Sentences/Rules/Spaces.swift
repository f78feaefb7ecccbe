internal import ICU

/// Spaces that end a sentence where the script has no marks for it: Thai and Lao.
///
/// Such a space is recognized by what follows it, and by how long the pieces around it are. The
/// words at either side are found as beginnings of the text there, which needs no dictionary.
extension SentenceScan {
  /// Judges a space; returns where the scan goes on.
  func visitThaiSpace(_ at: Int) -> Int {
    let gapEnd = skipSpaces(from: at)
    guard gapEnd < end, at > sentenceStart else { return max(gapEnd, at + 1) }
    note(gapEnd, isThaiEnd(at, gapEnd) ? .space : .openEnding)
    return gapEnd
  }

  private func isThaiEnd(_ at: Int, _ next: Int) -> Bool {
    let first = text.kind(at: next)
    guard first == .uncased || first == .initialQuote || text[next] == 0x22, text[next] >= 0x80 else {
      return false
    }
    let soFar = at - sentenceStart
    if endsPolitely(at) { return true }
    if begins(next, with: .starter) { return soFar >= Self.shortPiece }
    guard text.kind(before: at).isLetter || text.kind(before: at) == .mark else { return false }
    if begins(next, with: .continuation) || soFar < Self.shortSentence { return false }
    if begins(sentenceStart, with: .subordinator), !hasSpace(sentenceStart..<at) { return false }
    return !hasSpace(next..<min(end, next + Self.shortPiece))
  }

  /// True if the text before a space ends with a word that closes what is said: ครับ, ค่ะ.
  private func endsPolitely(_ at: Int) -> Bool {
    var start = at
    while start > sentenceStart, at - start < 24 {
      start -= text.scalar(before: start).length
      if rules.words.classes(of: start..<at, in: text.bytes).contains(.looseEnding) { return true }
    }
    return false
  }

  /// Lengths in bytes, of which a Thai letter has three: a name or a list item, and the least of a sentence.
  private static let shortPiece = 45
  private static let shortSentence = 120

  private func hasSpace(_ range: Range<Int>) -> Bool {
    range.contains { text[$0] == 0x20 }
  }

  /// True if the text at `place` begins with a word of a class.
  private func begins(_ place: Int, with word: WordClass) -> Bool {
    var at = place
    while at < end, at < place + rules.words.longest, text[at] >= 0x80 {
      at += text.scalar(at: at).length
      if rules.words.classes(of: place..<at, in: text.bytes).contains(word) { return true }
    }
    return false
  }
}
