internal import ICU

/// Marks that end no sentence where words have no spaces between: inside titles, brackets and quoted phrases, and after
/// the number of an item.
extension SentenceScan {
  /// True if what closes after a mark is part of the sentence around it: `《…！》`, `（…。）`, `喜欢“…！”网站`.
  func isEmbedded(_ run: MarkRun) -> Bool {
    guard run.closersEnd > run.marksEnd, !run.hasGap, text.kind(at: run.closersEnd) == .uncased else {
      return false
    }
    switch text.scalar(before: run.closersEnd).value {
    case 0x3009, 0x300B: return true
    case 0xFF09: return isInside(0xFF08, run)
    case 0x201D where !rules.quotesRunOn: return isInside(0x201C, run) && !isParticle(at: run.closersEnd)
    default: return false
    }
  }

  /// True if the last `opener` of the sentence is right after a letter: a quotation follows `：` or `，`.
  private func isInside(_ opener: UInt32, _ run: MarkRun) -> Bool {
    var at = run.start
    let floor = max(sentenceStart, at - Self.reach)
    while at > floor {
      let (scalar, length) = text.scalar(before: at)
      at -= length
      if scalar == opener { return at > sentenceStart && text.kind(before: at).isLetter }
    }
    return false
  }

  /// `3．5`, or `１．` at the beginning: the wide stop of a decimal, or after the number of an item.
  func isNumbering(_ run: MarkRun) -> Bool {
    guard text.scalar(at: run.start).value == 0xFF0E, text.kind(before: run.start) == .digit else { return false }
    return text.kind(at: run.closersEnd) == .digit || isFirstWord(preceding(run.start).range)
  }

  /// `Ｊ．Ｋ．ローリング`, `Ｊ・Ｄ．`: a wide stop after one Latin letter.
  func isWideInitial(_ run: MarkRun) -> Bool {
    guard text.scalar(at: run.start).value == 0xFF0E, run.start > sentenceStart,
      text.kind(before: run.start) == .upper
    else { return false }
    let before = run.start - text.scalar(before: run.start).length
    return before <= sentenceStart || !text.kind(before: before).isLetter || isKana(before: before)
  }

  private func isKana(before at: Int) -> Bool { 0x3041...0x30FF ~= text.scalar(before: at).value }

  /// `アイカツ！が好き`, `奔跑吧！的`: a name with a mark in it, since no sentence begins with what follows.
  ///
  /// A kana may begin a word; as a particle it is followed by another script.
  func isNameBeforeParticle(_ run: MarkRun) -> Bool {
    guard rules.hasAfterNames, !run.hasGap, run.closersEnd == run.marksEnd, run.closersEnd < end else {
      return false
    }
    guard [0x21, 0x3F, 0xFF01, 0xFF1F].contains(text.scalar(at: run.start).value) else { return false }
    let (particle, length) = text.scalar(at: run.closersEnd)
    let next = run.closersEnd + length
    guard classes(of: run.closersEnd..<next).contains(.afterMarkedName) else { return false }
    guard 0x3041...0x309F ~= particle else { return text.kind(at: next) == .uncased }
    return text.kind(at: next).isLetter && !(0x3041...0x309F ~= text.scalar(at: next).value)
  }
}
