/// Characters side by side that are bytes of UTF-8 in one code page.
struct MojibakeRun {
  /// A character of UTF-8, and the characters that its bytes became.
  struct Sequence {
    /// What the bytes spell.
    var scalar: Unicode.Scalar
    /// Where they stand in the text, in UTF-8 offsets.
    var range: Range<Int>
    /// What they became.
    var shown: [Unicode.Scalar]
    /// How likely the repair is right, among its neighbours.
    var plausibility = Plausibility.none
    /// Whether the plausibility is settled, because a byte of the character was lost.
    var isSettled = false
  }

  /// The code page, as its place in `CodePages.names`.
  var page: Int
  var sequences: [Sequence]
  /// What stands beside the run; a space at the ends of the text.
  var before: Unicode.Scalar
  var after: Unicode.Scalar
  /// What stands beyond the spaces beside the run.
  var wordBefore: Unicode.Scalar = " "
  var wordAfter: Unicode.Scalar = " "
  /// Whether two letters of ASCII stand before the run.
  var isAfterWord = false
  /// The line of the run, counted from 0.
  var line: Int

  /// How sure the whole run is: the surest of its sequences.
  var plausibility: Plausibility { sequences.map(\.plausibility).max() ?? .none }

  /// Weighs the sequences against what people write with the characters as they are shown.
  mutating func judge() {
    if isCutOutOfWord {
      for index in sequences.indices { sequences[index].plausibility = .none }
      return
    }
    for index in sequences.indices where !sequences[index].isSettled {
      let scalar = sequences[index].scalar
      var plausibility = Plausibility(scalar)
      if isLoneLatin(scalar) { plausibility = min(plausibility, .weak) }
      if plausibility == .inCompany { plausibility = hasCompany(index) ? .strong : .weak }
      if plausibility == .strong, sequences.count < 3, isWritten(index) { plausibility = .weak }
      sequences[index].plausibility = plausibility
    }
  }

  /// Whether it touches letters of the code page's own alphabet: those would have been damaged as well.
  ///
  /// Only where a byte of a word was lost, letters of that alphabet stand beside others that are damaged.
  private var isCutOutOfWord: Bool {
    guard let alphabet = Self.alphabets[page] else { return false }
    guard alphabet ~= before.value || alphabet ~= after.value else { return false }
    return sequences.count < 3 || !sequences.allSatisfy { alphabet ~= $0.scalar.value }
  }

  /// Whether a Latin letter would come out among letters of the code page's own alphabet, and no Latin word is near.
  private func isLoneLatin(_ scalar: Unicode.Scalar) -> Bool {
    guard Self.alphabets[page] != nil, scalar.value < 0x370 else { return false }
    if Self.isLatinLetter(before) || Self.isLatinLetter(after) { return false }
    let isBetweenWords = before == " " && after == " " && Self.isLatinLetter(wordAfter)
    return !isBetweenWords || wordBefore != " " && !Self.isLatinLetter(wordBefore)
  }

  /// The letters of windows-1251 and windows-1253.
  private static let alphabets: [Int: ClosedRange<UInt32>] = [1: 0x400...0x52F, 4: 0x370...0x3FF]

  /// Whether a neighbour is of the same block of letters, so that a word comes out.
  ///
  /// Where the code page's own
  /// letters stand for the bytes, two may meet by chance, and it takes three.
  private func hasCompany(_ index: Int) -> Bool {
    let block = Int(sequences[index].scalar.value >> 8)
    // Three on both sides are as good as a whole page of them.
    let around = sequences[max(0, index - 3)..<min(sequences.count, index + 4)]
    let like = around.count { abs(Int($0.scalar.value >> 8) - block) <= Self.spread(UInt32(block)) }
    return like >= (page == 0 || sequences[index].shown.count > 2 ? 2 : 3)
  }

  /// How many blocks of 256 a script spans.
  private static func spread(_ block: UInt32) -> Int { 0x4E...0x9F ~= block || 0xAC...0xD7 ~= block ? 0x60 : 1 }

  /// Whether people write the characters as they are shown: a capital and a sign behind capitals, as in `CAFÉ™`,
  /// an accent and punctuation at the end of a word, as in `caffè…”`, lines of a drawn table,
  /// or letters of the code page's own language.
  private func isWritten(_ index: Int) -> Bool {
    let (scalar, shown) = (sequences[index].scalar, sequences[index].shown)
    if 0x2000...0x206F ~= scalar.value { return false }
    if shown.allSatisfy({ 0x2500...0x259F ~= $0.value }) { return index > 0 || !isAfterWord }
    let (last, next) = (last(index), next(index))
    let isUsual = shown.dropFirst().allSatisfy { Self.ordinary.contains($0) || isOwnLetter($0) }
    if isUsual, shown.count > 2 { return shown[0] != "â" && last.properties.isAlphabetic }
    if isUsual, Self.openers.contains(last), Self.closers.contains(shown[1]) { return true }
    if isUsual, shown[0].properties.isLowercase, Self.isLatinLetter(last), !next.properties.isAlphabetic {
      return true
    }
    if isUsual, last.properties.isUppercase, !next.properties.isLowercase { return !isOpenedInWord(shown, next) }
    if isUsual, "ÂÅÄ".unicodeScalars.contains(shown[0]), !last.properties.isLowercase, !next.properties.isLowercase
    {
      return shown[0] != "Â"
    }
    return isUsual && shown.count == 2 && !"ÃÂÅÄ".unicodeScalars.contains(shown[0]) && !isInLatinWord(index)
      || isAmongOwnLetters(index)
  }

  /// Whether a quotation opens between two capitals, as nobody writes: `ESPAÃ‘A`.
  private func isOpenedInWord(_ shown: [Unicode.Scalar], _ next: Unicode.Scalar) -> Bool {
    page == 0 && shown[0] == "Ã" && next.properties.isUppercase && "‘“–".unicodeScalars.contains(shown[1])
  }

  private func next(_ index: Int) -> Unicode.Scalar {
    index + 1 < sequences.count ? sequences[index + 1].scalar : after
  }

  private func last(_ index: Int) -> Unicode.Scalar { index > 0 ? sequences[index - 1].scalar : before }

  private func isOwnLetter(_ scalar: Unicode.Scalar) -> Bool { page != 0 && scalar.properties.isAlphabetic }

  /// In code pages whose leading bytes are everyday letters or signs, one accent counts only in Latin text.
  private func isAmongOwnLetters(_ index: Int) -> Bool {
    Self.everyday.contains(page) && sequences[index].shown.count == 2 && !isInLatinWord(index)
  }

  /// Whether a Latin letter stands beside it, or on both sides of the spaces around it.
  private func isInLatinWord(_ index: Int) -> Bool {
    let (last, next) = (last(index), next(index))
    if Self.isLatinLetter(last) || Self.isLatinLetter(next) { return true }
    return last == " " && next == " " && Self.isLatinLetter(wordBefore) && Self.isLatinLetter(wordAfter)
  }

  private static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 && scalar.properties.isAlphabetic
  }

  /// Code pages of Cyrillic, Greek and Baltic, of the Macintosh and of DOS.
  private static let everyday: Set<Int> = [1, 4, 6, 7, 8, 9]

  private static let openers = Set("“‘„«‹".unicodeScalars)
  private static let closers = Set("”’“»›".unicodeScalars)

  /// Signs that stand at the end of a word in any text.
  private static let ordinary = Set("“”‘’«»–—…™®©°ªº·\u{A0}!›‹".unicodeScalars)
}
