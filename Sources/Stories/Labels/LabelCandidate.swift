internal import Bytes

/// The start of a line that has the shape of a label, and what follows it.
///
/// A shape is only a candidate: `LabelStyle` decides by the whole page which candidates are labels.
struct LabelCandidate {
  /// What sets the head off from the words that follow.
  enum Form: Hashable {
    /// `DANA PELL: …`
    case colon
    /// `ПАВЕЛ — …`
    case dash
    /// `Dana Pell  0:12`, `Voz 12 00:46 …`
    case time
    /// A line of its own.
    case ownLine
    /// One letter and a stop: `P. ¿Tuvo miedo?`
    case stop
    /// A sign before what is said: `◇ …`
    case sign
    /// Initials and a surname in capitals: `А.ЛОСЕВА Добрый день`.
    case initials
  }

  /// The words of the label, without decoration such as `####` or `**`.
  var head: Substring
  var form: Form
  /// What is said after the label on the same line; empty for a label on its own line.
  var speech: Substring

  /// The head in lower case without a stage direction: the same for all labels of one spelling.
  private(set) var key = ""

  /// Reads the candidate at the start of a line.
  init?(_ line: Substring) {
    let text = line.droppingDecoration
    guard let first = text.first, first.isLetter || first.isNumber || line.splitAtSign != nil else { return nil }
    if let found = text.splitAtTime {
      (head, form, speech) = (found.head, .time, found.tail)
    } else if let found = text.splitAtLabelColon {
      (head, form, speech) = (found.head, .colon, found.tail)
    } else if let found = text.splitAtStop {
      (head, form, speech) = (found.head, .stop, found.tail)
    } else if let found = text.splitAtAngle {
      (head, form, speech) = (found.head, .colon, found.tail)
    } else if let found = text.splitAtSemicolon {
      (head, form, speech) = (found.head, .colon, found.tail)
    } else if let found = text.splitAtDash {
      (head, form, speech) = (found.head, .dash, found.tail)
    } else if let found = text.splitAfterInitials {
      (head, form, speech) = (found.head, .initials, found.tail)
    } else if let found = line.splitAtSign {
      (head, form, speech) = (found.head, .sign, found.tail)
    } else if text.isNoLonger(than: text.contains(",") ? 64 : 40) {
      let end = text.endIndex
      (head, form, speech) = (text.droppingTrailing("*_ "), .ownLine, text[end..<end])
      guard let last = head.last, last.isLetter || last.isNumber || last == ")" else { return nil }
    } else {
      return nil
    }
    guard !head.isEmpty else { return nil }
    key = head.withoutDirection.lowercased()
  }
}

extension Substring {
  /// Without the marks that Markdown and caption files put before a speaker: `####`, `**`, `->`.
  var droppingDecoration: Substring {
    let text = drop { "#*_ \u{2192}▶►◇◆◎▣".contains($0) }
    // `00:05 Dana: …`: the time precedes the label.
    guard text.first?.isNumber == true, let end = text.endOfTime else { return text }
    let rest = text[end...].drop(while: \.isWhitespace)
    return rest.first?.isLetter == true ? rest : text
  }

  /// After one of the signs that tell two voices apart: `◇ …`, `◆ …`.
  fileprivate var splitAtSign: (head: Substring, tail: Substring)? {
    guard let first, "◇◆○●□■△▲☆★◎".contains(first) else { return nil }
    let tail = dropFirst().drop(while: \.isWhitespace)
    return tail.last?.endsSentence == true ? (prefix(1), tail) : nil
  }

  fileprivate func droppingTrailing(_ characters: String) -> Substring {
    var rest = self
    while let last = rest.last, characters.contains(last) { rest.removeLast() }
    return rest
  }

  /// At a colon that sets a head off, also in bold type: `**Dana:** …`, `Dana : …`, `DANA PELL:`.
  fileprivate var splitAtLabelColon: (head: Substring, tail: Substring)? {
    if let (head, tail) = splitAtColon {
      return (head.droppingTrailing("*_: "), tail.drop { "*_: ".contains($0) })
    }
    let core = droppingTrailing("*_ ")
    guard core.last == ":" || core.last == "：", core.isNoLonger(than: 100) else { return nil }
    let head = core.dropLast().droppingTrailing("*_: ")
    return head.contains { $0 == ":" || $0 == "：" } ? nil : (head, self[endIndex...])
  }

  /// At the stop, or the stop and the dash, after one capital letter.
  fileprivate var splitAtStop: (head: Substring, tail: Substring)? {
    guard let first, first.isUppercase, dropFirst().first == "." else { return nil }
    let rest = dropFirst(2).drop { "-–— ".contains($0) }
    guard dropFirst(2).first.map({ " -–—".contains($0) }) ?? false, !rest.isEmpty else { return nil }
    return (prefix(1), rest)
  }

  /// At an angle bracket after a short head, as Korean radio has it: `◆ 여지안> …`.
  fileprivate var splitAtAngle: (head: Substring, tail: Substring)? {
    guard contains(">"), let mark = prefix(20).firstIndex(of: ">"), mark > startIndex,
      self[..<mark].last?.isLetter == true
    else {
      return nil
    }
    let tail = self[index(after: mark)...]
    guard tail.first?.isWhitespace == true else { return nil }
    let speech = tail.drop(while: \.isWhitespace)
    return speech.isEmpty ? nil : (self[..<mark], speech)
  }

  /// At a semicolon after a form of address and a name in capitals: `MR. KILE; …`, `MS. DACE (volunteer); …`.
  fileprivate var splitAtSemicolon: (head: Substring, tail: Substring)? {
    guard hasByte(of: .semicolon), let mark = prefix(80).firstIndex(of: ";"),
      let stop = prefix(6).firstIndex(of: "."), stop < mark
    else {
      return nil
    }
    let head = self[..<mark]
    let name = head.prefix { $0 != "(" && $0 != "," }
    guard String(name).isInCapitals, name.split(separator: " ").count <= 4 else { return nil }
    let tail = self[index(after: mark)...].drop(while: \.isWhitespace)
    return tail.isEmpty ? nil : (head, tail)
  }

  /// At a dash with white space around it.
  fileprivate var splitAtDash: (head: Substring, tail: Substring)? {
    guard hasByte(of: .dashes), has({ $0.isSpacedDash(at: $1) ? $1 : nil }) else { return nil }
    var index = startIndex
    var previous: Character = "x"
    for _ in 0..<48 where index < endIndex {
      let next = self.index(after: index)
      if previous.isWhitespace, "—–―-ـ".contains(self[index]), next < endIndex, self[next].isWhitespace {
        let tail = self[next...].drop(while: \.isWhitespace)
        let head = self[..<index].trimmed(from: 0).text
        let isWithinBrackets = head.contains("(") && !head.contains(")")
        return tail.isEmpty || head.isEmpty || isWithinBrackets ? nil : (head, tail)
      }
      previous = self[index]
      index = next
    }
    return nil
  }

  /// At a time of the recording: `Dana Pell  0:12`, `Voz 12 00:46 …`, `Speaker 1 [00:00:03]`.
  fileprivate var splitAtTime: (head: Substring, tail: Substring)? {
    guard hasByte(of: .colon), has({ $0.isColonOfTime(at: $1) ? $1 : nil }) else { return nil }
    var index = startIndex
    var isAfterSpace = false
    for _ in 0..<48 where index < endIndex {
      if isAfterSpace, let end = self[index...].endOfTime {
        let head = self[..<index].trimmed(from: 0).text
        let isShort = head.partsAtWhitespace.count <= 4
        guard isShort, !head.contains(where: { ".,!?;:".contains($0) }) else { return nil }
        return (head, self[end...].drop { $0.isWhitespace || $0 == ":" })
      }
      isAfterSpace = self[index].isWhitespace
      index = self.index(after: index)
    }
    return nil
  }

  /// The end of a time with a colon in it, in brackets or not, at the start of the text.
  fileprivate var endOfTime: Index? {
    let opened = first == "(" || first == "["
    let digits = opened ? dropFirst() : self
    let time = digits.prefix { $0.isNumber && $0.isASCII || $0 == ":" || $0 == "." }
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.dropFirst().allSatisfy({ $0.count >= 2 && $0.count <= 6 }),
      (1...2).contains(parts[0].count)
    else { return nil }
    let rest = self[time.endIndex...]
    if opened { return rest.first == ")" || rest.first == "]" ? index(after: rest.startIndex) : nil }
    return rest.isEmpty || rest.first?.isWhitespace == true ? rest.startIndex : nil
  }

  /// After initials and a surname in capitals, where a word that is not in capitals follows: `А.ЛОСЕВА Добрый день`.
  fileprivate var splitAfterInitials: (head: Substring, tail: Substring)? {
    // Most lines have no stop in their first word.
    guard let stop = utf8.firstIndex(of: UInt8(ascii: ".")),
      stop < utf8.firstIndex(of: UInt8(ascii: " ")) ?? endIndex,
      let space = prefix(40).firstIndex(where: \.isWhitespace)
    else { return nil }
    let head = self[..<space]
    let parts = head.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 2, let surname = parts.last, surname.count >= 3, String(surname).isInCapitals,
      parts.dropLast().allSatisfy({ $0.count == 1 && $0.first?.isUppercase == true })
    else { return nil }
    let tail = self[space...].drop(while: \.isWhitespace)
    guard let word = tail.partsAtWhitespace.first, !String(word).isInCapitals else {
      return nil
    }
    return (head, tail)
  }
}

extension Span<UInt8> {
  /// True if a dash may be at a place, with white space around it.
  fileprivate func isSpacedDash(at place: Int) -> Bool {
    let length = self[place] == UInt8(ascii: "-") ? 1 : self[place] == 0xE2 ? 3 : self[place] == 0xD9 ? 2 : 0
    return length > 0 && maySpace(at: place - 1) && maySpace(at: place + length)
  }

  /// True if white space may begin or end at a place.
  private func maySpace(at place: Int) -> Bool {
    place >= 0 && place < count && (self[place] == 0x20 || 0x09...0x0D ~= self[place] || self[place] >= 0x80)
  }

  /// True if a colon between two parts of a time may be at a place.
  fileprivate func isColonOfTime(at place: Int) -> Bool {
    self[place] == UInt8(ascii: ":") && (byte(place - 1).isDigit || byte(place - 1) == UInt8(ascii: "."))
      && (byte(place + 1).isDigit || byte(place + 1) == UInt8(ascii: "."))
  }
}

extension LabelCandidate {
  /// True if the head is a name in capitals, perhaps with an office after it: `DANA PELL, HOST`, `Ms. ASTA HANNON`.
  var isSpokenByCapitals: Bool {
    guard head.count <= 100,
      !head.hasByte(of: Self.ends) || !head.has({ Self.endOfSentence($0, $1) })
        || head.hasHonorific
    else {
      return false
    }
    let name = head.withoutDirection.split(separator: ",", maxSplits: 1).first.map { $0.trimmedWhitespace } ?? ""
    return name.isInCapitals && name.isNameInLabel || head.hasHonorific && name.capitalsAtEnd
  }

  private static let ends = ByteSet(".!?")

  /// The end of a stop between a small letter of ASCII and a capital.
  private static func endOfSentence(_ bytes: Span<UInt8>, _ place: Int) -> Int? {
    let isEnd =
      ends.contains(bytes[place]) && place > 0 && bytes[place - 1].isLower && bytes.byte(place + 1) == .space
      && bytes.byte(place + 2).isUpper
    return isEnd ? place + 3 : nil
  }

  /// True if the head is short enough for a label.
  var isShort: Bool {
    let words = head.partsAtWhitespace
    // The office after a comma may be long: `Bà Phạm Thị Ngân, Phó Chủ tịch UBND xã Tân Thuỷ`.
    // `Diretora da Escola de Pesca - Dalva Peçanha`
    let dash = head.firstRange(of: " - ") ?? head.firstRange(of: " – ")
    let name = dash.map { head[$0.upperBound...] } ?? head.prefix { !",（(/".contains($0) }
    let front = name.partsAtWhitespace
    let isOffice = front.count < words.count && front.count <= 5 && words.count <= 14 && head.count <= 90
    guard head.count <= 60 && words.count <= 8 || isOffice, let first = head.first, !first.isLowercase else {
      return false
    }
    return !head.contains { "!?;。！？\"“”«»".contains($0) }
  }
}

extension Substring {
  /// True if it begins with an abbreviated form of address or office: `Ms`, `SEN` and a full stop.
  fileprivate var hasHonorific: Bool {
    guard let word = partsAtWhitespace.first else { return false }
    return word.last == "." && (3...6).contains(word.count) && word.first?.isUppercase == true
  }
}

extension String {
  /// True if its last word is in capitals: `President G. BARR`.
  fileprivate var capitalsAtEnd: Bool {
    guard let last = split(separator: " ").last, isNameInLabel else { return false }
    return String(last).isInCapitals
  }
}
