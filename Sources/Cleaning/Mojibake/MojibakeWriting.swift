/// What people write that happens to be bytes of UTF-8.
extension MojibakeRun {
  /// True if people write the characters as they are shown: a capital and a sign after capitals, as in `CAFÉ™`,
  /// an accent and punctuation at the end of a word, as in `caffè…”`, lines of a drawn table,
  /// or letters of the code page's own language.
  func isWritten(_ index: Int) -> Bool {
    let (scalar, shown) = (sequences[index].scalar, sequences[index].shown)
    if 0x2000...0x206F ~= scalar.value { return false }
    if shown.allSatisfy(BoxDrawing.contains) { return isDrawn(index) }
    // No root is drawn from a letter with a mark.
    if shown[0] == "√", Self.isLatinLetter(shown[1]) { return false }
    if isLoneSign(index) || hasCapitalWithinWord && Self.isOwn(shown[0], page) { return false }
    guard shown.dropFirst().allSatisfy({ Self.ordinary.contains($0) || isOwnLetter($0) }) else {
      return isPower(index) || isAmongOwnLetters(index)
    }
    if shown.count > 2 { return endsWord(index) || isSpelling(index) || isOpeningQuote(index) }
    return isLetterAndSign(index) || isAmongOwnLetters(index)
  }

  /// True if lines of a table may be meant: their arms meet, and they do not be in a word.
  private func isDrawn(_ index: Int) -> Bool {
    let shown = sequences[index].shown
    let isBesideWord = Self.isLatinLetter(last(index)) || Self.isLatinLetter(next(index))
    guard shown.count > 2 || BoxDrawing.meet(shown[0], shown[1]) else { return !isBesideWord }
    let isInWord = Self.isLatinLetter(before) && Self.isLatinLetter(after) && (isAfterWord || isBeforeWord)
    return !(sequences.count == 1 && isInWord) && (index > 0 || !isAfterWord)
  }

  /// True if a letter and closing marks end a word: `papá»…`.
  private func endsWord(_ index: Int) -> Bool {
    let (shown, next) = (sequences[index].shown, next(index))
    guard let mark = shown.last, last(index).properties.isAlphabetic else { return false }
    // The space between words was taken for the last byte: `«mamá» es`.
    if mark == "\u{A0}" { return !last(index).properties.isUppercase || !next.properties.isUppercase }
    return (Self.closers.contains(mark) || "–—…".unicodeScalars.contains(mark)) && !next.properties.isAlphabetic
  }

  /// True if three letters and more are spelled as in a word, which only the code pages of other languages
  /// than those of the West give: `zvlášť`.
  private func isSpelling(_ index: Int) -> Bool {
    let shown = sequences[index].shown
    guard shown.allSatisfy(\.properties.isAlphabetic) else { return false }
    guard shown.allSatisfy(Self.isLatinLetter) || shown.allSatisfy({ Self.isOwn($0, page) }) && !isInLatinWord
    else { return false }
    return shown.dropFirst().allSatisfy(\.properties.isLowercase)
      && (shown[0].properties.isLowercase || !last(index).properties.isAlphabetic)
  }

  /// True if the unit of length is squared or cubed: `3 Å²`.
  private func isPower(_ index: Int) -> Bool {
    let shown = sequences[index].shown
    return shown[0] == "Å" && "²³".unicodeScalars.contains(shown[1]) && !last(index).properties.isAlphabetic
      && !next(index).properties.isAlphabetic
  }

  /// True if a letter and a sign are where they are in texts.
  private func isLetterAndSign(_ index: Int) -> Bool {
    let (shown, last, next) = (sequences[index].shown, last(index), next(index))
    if Self.openers.contains(last), Self.closers.contains(shown[1]) { return true }
    if isOpeningQuote(index) || isElision(index) || BoxDrawing.meet(last, shown[0]) { return true }
    if isNonsense(index) { return false }
    let endsWord =
      Self.ordinary.contains(shown[1]) && Self.isLatinLetter(last) && !next.properties.isAlphabetic
    if shown[0].properties.isLowercase, endsWord { return true }
    if last.properties.isUppercase, !next.properties.isLowercase { return true }
    if "ÂÅÄ".unicodeScalars.contains(shown[0]), !last.properties.isLowercase,
      !next.properties.isLowercase
    {
      return shown[0] != "Â"
    }
    return !"ÃÂÅÄ".unicodeScalars.contains(shown[0]) && !isInLatinWord
  }

  /// True if a capital stands for a word that lost its vowel: `Ç’est`.
  private func isElision(_ index: Int) -> Bool {
    let shown = sequences[index].shown
    return shown[1] == "’" && shown[0].properties.isUppercase && !"ÃÂÅÄ".unicodeScalars.contains(shown[0])
      && !last(index).properties.isAlphabetic && Self.isLatinLetter(next(index))
  }

  /// True if a quotation opens at the head of a word: `»öfter«`, as German, Danish and Hungarian do.
  private func isOpeningQuote(_ index: Int) -> Bool {
    let shown = sequences[index].shown
    return "»›«‹“„‚".unicodeScalars.contains(shown[0])
      && shown.dropFirst().allSatisfy(\.properties.isAlphabetic)
      && !last(index).properties.isAlphabetic
      && (shown.count == 2 || Self.isLatinLetter(next(index)))
  }

  /// True if something is within a word that nobody writes there, not even in capitals: `ESPAÃ‘A`, `PE√ÉO`.
  private func isNonsense(_ index: Int) -> Bool {
    let (shown, last, next) = (sequences[index].shown, last(index), next(index))
    if Self.isLatinLetter(last) {
      if BoxDrawing.contains(shown[0]) || "√≈ƒ".unicodeScalars.contains(shown[0]) { return true }
      // Letters of other scripts that look like no Latin one, and are not taken for it.
      if "ГДΓΔ".unicodeScalars.contains(shown[0]), !Self.isOwn(next, page) { return true }
    }
    guard next.properties.isAlphabetic else { return false }
    if "ªº°®©™".unicodeScalars.contains(shown[1]) { return true }
    guard last.properties.isUppercase, next.properties.isUppercase else { return false }
    return "‘“".unicodeScalars.contains(shown[1])
      || page == 0 && shown[0] == "Ã" && shown[1] == "–"
  }

  /// True if a sign of Latin-1 would come out where nobody puts the two together: `┬ú5`, `¬£5`, `ВЈ5`.
  func isLoneSign(_ index: Int) -> Bool {
    let (shown, last) = (sequences[index].shown, last(index))
    guard shown.count == 2, 0xA0...0xBF ~= sequences[index].scalar.value else { return false }
    switch shown[0] {
    case "┬": return !BoxDrawing.contains(last)
    case "¬": return shown[1] != "´"
    default:
      let isAmongOwn = [before, after, wordBefore, wordAfter].contains { Self.isOwn($0, page) }
      return page != 0 && Self.signs.contains(shown[1]) && !last.properties.isAlphabetic && !isAmongOwn
    }
  }

  /// Signs that follow numbers or stand alone, never after a letter; the last two are pound and cent in windows-1251.
  private static let signs = Set("£¢§±¤¦¬¥©®Јў".unicodeScalars)

  /// The character after a sequence, as it is shown.
  private func next(_ index: Int) -> Unicode.Scalar {
    index + 1 < sequences.count ? sequences[index + 1].shown[0] : after
  }

  /// The character before a sequence, as it is shown.
  private func last(_ index: Int) -> Unicode.Scalar {
    index > 0 ? sequences[index - 1].shown.last ?? before : before
  }

  private func isOwnLetter(_ scalar: Unicode.Scalar) -> Bool {
    page != 0 && scalar.properties.isAlphabetic
  }

  /// In code pages whose leading bytes are everyday letters or signs, one accent counts only in Latin text.
  private func isAmongOwnLetters(_ index: Int) -> Bool {
    Self.everyday.contains(page) && sequences[index].shown.count == 2 && !isInLatinWord
  }

  /// True if a Latin letter is beside the run, or on both sides of the spaces around it.
  private var isInLatinWord: Bool {
    if Self.isLatinLetter(before) || Self.isLatinLetter(after) { return true }
    let isBehindWord = wordBefore == " " || Self.isLatinLetter(wordBefore)
    return before == " " && after == " " && isBehindWord && Self.isLatinLetter(wordAfter)
  }

  static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 && scalar.properties.isAlphabetic
  }

  /// Code pages of Cyrillic, Greek and Baltic, of the Macintosh and of DOS.
  private static let everyday: Set<Int> = [1, 4, 6, 7, 8, 9]

  private static let openers = Set("“‘„«‹".unicodeScalars)
  private static let closers = Set("”’“»›".unicodeScalars)

  /// Signs that are at the end of a word in any text.
  private static let ordinary = Set("“”‘’«»–—…™®©°ªº·\u{A0}!›‹".unicodeScalars)
}
