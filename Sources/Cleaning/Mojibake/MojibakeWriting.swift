/// What people write that happens to be bytes of UTF-8.
extension MojibakeRun {
  /// Whether people write the characters as they are shown: a capital and a sign behind capitals, as in `CAFÉ™`,
  /// an accent and punctuation at the end of a word, as in `caffè…”`, lines of a drawn table,
  /// or letters of the code page's own language.
  func isWritten(_ index: Int) -> Bool {
    let (scalar, shown) = (sequences[index].scalar, sequences[index].shown)
    if 0x2000...0x206F ~= scalar.value { return false }
    if shown.allSatisfy({ 0x2500...0x259F ~= $0.value }) { return isDrawn(index) }
    guard shown.dropFirst().allSatisfy({ Self.ordinary.contains($0) || isOwnLetter($0) }) else {
      return isAmongOwnLetters(index)
    }
    return shown.count > 2 ? endsWord(index) : isLetterAndSign(index) || isAmongOwnLetters(index)
  }

  /// Whether lines of a table may be meant: they do not stand in a word.
  private func isDrawn(_ index: Int) -> Bool {
    let isInWord = sequences.count == 1 && Self.isLatinLetter(before) && Self.isLatinLetter(after)
    return !isInWord && (index > 0 || !isAfterWord)
  }

  /// Whether a letter and closing marks end a word: `papá»…`.
  private func endsWord(_ index: Int) -> Bool {
    let (shown, next) = (sequences[index].shown, next(index))
    let closes =
      shown.last.map { Self.closers.contains($0) || "–—…".unicodeScalars.contains($0) } ?? false
    return shown[0] != "â" && closes && last(index).properties.isAlphabetic
      && !next.properties.isAlphabetic
  }

  /// Whether a letter and a sign stand where they stand in texts.
  private func isLetterAndSign(_ index: Int) -> Bool {
    let (shown, last, next) = (sequences[index].shown, last(index), next(index))
    if Self.openers.contains(last), Self.closers.contains(shown[1]) { return true }
    let endsWord =
      Self.ordinary.contains(shown[1]) && Self.isLatinLetter(last) && !next.properties.isAlphabetic
    if shown[0].properties.isLowercase, endsWord { return true }
    if last.properties.isUppercase, !next.properties.isLowercase {
      return !isOpenedInWord(shown, next)
    }
    if "ÂÅÄ".unicodeScalars.contains(shown[0]), !last.properties.isLowercase,
      !next.properties.isLowercase
    {
      return shown[0] != "Â"
    }
    return !"ÃÂÅÄ".unicodeScalars.contains(shown[0]) && !isInLatinWord(index)
  }

  /// Whether a quotation opens between two capitals, as nobody writes: `ESPAÃ‘A`.
  private func isOpenedInWord(_ shown: [Unicode.Scalar], _ next: Unicode.Scalar) -> Bool {
    page == 0 && shown[0] == "Ã" && next.properties.isUppercase
      && "‘“–".unicodeScalars.contains(shown[1])
  }

  func next(_ index: Int) -> Unicode.Scalar {
    index + 1 < sequences.count ? sequences[index + 1].scalar : after
  }

  func last(_ index: Int) -> Unicode.Scalar {
    index > 0 ? sequences[index - 1].scalar : before
  }

  private func isOwnLetter(_ scalar: Unicode.Scalar) -> Bool {
    page != 0 && scalar.properties.isAlphabetic
  }

  /// In code pages whose leading bytes are everyday letters or signs, one accent counts only in Latin text.
  private func isAmongOwnLetters(_ index: Int) -> Bool {
    Self.everyday.contains(page) && sequences[index].shown.count == 2 && !isInLatinWord(index)
  }

  /// Whether a Latin letter stands beside it, or on both sides of the spaces around it.
  private func isInLatinWord(_ index: Int) -> Bool {
    let (last, next) = (last(index), next(index))
    if Self.isLatinLetter(last) || Self.isLatinLetter(next) { return true }
    let isBehindWord = wordBefore == " " || Self.isLatinLetter(wordBefore)
    return last == " " && next == " " && isBehindWord && Self.isLatinLetter(wordAfter)
  }

  static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 && scalar.properties.isAlphabetic
  }

  /// Code pages of Cyrillic, Greek and Baltic, of the Macintosh and of DOS.
  private static let everyday: Set<Int> = [1, 4, 6, 7, 8, 9]

  private static let openers = Set("“‘„«‹".unicodeScalars)
  private static let closers = Set("”’“»›".unicodeScalars)

  /// Signs that stand at the end of a word in any text.
  private static let ordinary = Set("“”‘’«»–—…™®©°ªº·\u{A0}!›‹".unicodeScalars)
}
