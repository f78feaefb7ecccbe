internal import Bytes

/// What is wrong with marks in a text: spaces they lack, partners they lack, signs that no font shows.
extension String {
  /// A mark with a letter directly after it, as in `there,but` and `there.Nobody`; nil if there is none.
  var markWithoutSpace: Character? {
    let letters = Array(self)
    for index in letters.indices.dropFirst().dropLast() where letters[index].isASCII {
      let (before, mark, after) = (letters[index - 1], letters[index], letters[index + 1])
      guard before.isLetter, after.isLetter else { continue }
      if ",;!?".contains(mark), after.isCased, !isAddress(at: index, letters) { return mark }
      // An address, `example.Com`, has no capital there and small letters before.
      if mark == ".", before.isLowercase, after.isUppercase,
        index + 2 < letters.count, letters[index + 2].isLowercase, !isAddress(at: index, letters)
      {
        return mark
      }
    }
    return nil
  }

  /// True if more marks like one within a word stand in the same word, as in addresses and initials.
  private func isAddress(at index: Int, _ letters: [Character]) -> Bool {
    let start = letters[..<index].lastIndex(where: \.isWhitespace) ?? -1
    let end = letters[index...].firstIndex(where: \.isWhitespace) ?? letters.count
    return letters[(start + 1)..<end].contains { "@/:_".contains($0) }
  }

  /// A sign that is not seen, or that an encoding which was read wrongly left behind; nil if there is none.
  var unseenSign: String? {
    let scalars = Array(unicodeScalars)
    if scalars.contains(where: { [0x200B, 0xFEFF, 0xAD, 0x2060].contains($0.value) }) {
      return "a sign that is not seen"
    }
    let wrong = zip(scalars, scalars.dropFirst()).contains { left, right in
      (left == "Ã" || left == "Â") && (0x80...0xBF).contains(right.value)
        || left == "â" && ("€\u{80}".unicodeScalars.contains(right))
        || left == "Ã" && "œ¤¶¼ŸŠ©¨".unicodeScalars.contains(right)
    }
    return wrong ? "letters of another encoding" : nil
  }

  /// True if a question or exclamation that begins in the text lacks the mark that Spanish opens it with.
  var lacksOpeningMark: Bool {
    var isOpen = false
    var begins: Character?
    for character in self {
      switch character {
      case "¿", "¡": isOpen = true
      case "?", "!":
        if !isOpen, begins?.isUppercase ?? false { return true }
        (isOpen, begins) = (false, nil)
      case ".", "…": (isOpen, begins) = (false, nil)
      default: if begins == nil, character.isLetter { begins = character }
      }
    }
    return false
  }

  /// True if a song is marked with number signs.
  var isSongInNumberSigns: Bool {
    let core = drop { "-–— ".contains($0) }
    guard core.hasPrefix("#"), let next = core.dropFirst().first(where: { $0 != "#" }) else { return false }
    // `#3` and `#winter` are a number and a topic.
    return next == " "
  }

  /// True if a second speaker begins within the line, as in `-Are you there? -Yes`.
  var holdsTwoSpeakers: Bool {
    guard let first, "-–—".contains(first) else { return false }
    let letters = Array(self)
    return letters.indices.dropFirst(2).dropLast().contains { index in
      "-–—".contains(letters[index]) && letters[index - 1] == " " && ".?!…\"”".contains(letters[index - 2])
        && (letters[index + 1].isUppercase || letters[index + 1] == " ")
    }
  }
}

extension [Cue] {
  /// The cues in which a quotation is opened or closed alone, although no cue around completes it: quotations may go on
  /// over several cues.
  var loneQuotations: [Int] {
    let balances = map(\.text.quotationBalance)
    return indices.filter { index in
      let around = balances[Swift.max(0, index - 6)...Swift.min(count - 1, index + 6)]
      switch balances[index] {
      case .even: return false
      case .odd: return around.count { $0 == .odd } == 1
      case .opens: return !balances[(index + 1)...].prefix(6).contains(.closes)
      case .closes: return !balances[..<index].suffix(6).contains(.opens)
      }
    }
  }
}

/// Whether quotation marks in a text are in pairs.
private enum QuotationBalance {
  case even
  /// An odd number of marks that open and close alike.
  case odd
  case opens
  case closes
}

extension String {
  fileprivate var quotationBalance: QuotationBalance {
    var straight = 0
    var depth = 0
    var previous: Character = " "
    for character in self {
      switch character {
      // After a digit it is an inch.
      case "\"": straight += previous.isNumber && straight % 2 == 0 ? 0 : 1
      case "«", "„": depth += 1
      case "“": depth += contains("„") ? -1 : 1
      case "”": depth -= 1
      case "»": depth -= 1
      default: break
      }
      previous = character
    }
    // In Swedish ”…” and Danish »…« open with the marks that close elsewhere.
    if count(where: { $0 == "”" }) > 1, !contains("“") || self.first == "»" { return .even }
    return straight % 2 == 1 ? .odd : depth > 0 ? .opens : depth < 0 ? .closes : .even
  }
}
