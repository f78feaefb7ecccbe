/// Walks a text along the steps of a pattern, going back where a way does not lead on.
///
/// Every slot is bounded in length and the steps are counted, so no text can make a match slow.
struct PatternMatcher {
  private let content: Pattern.Content
  private let text: [Unicode.Scalar]
  private let folded: [Unicode.Scalar]
  /// What the slots took, and the places of their names, the last slot first.
  private var taken: [(name: Int, range: Range<Int>)] = []
  private var left = 20_000

  init(_ content: Pattern.Content, _ letters: PatternLetters) {
    (self.content, text, folded) = (content, letters.scalars, letters.folded)
  }

  private var pattern: PatternSteps { _read { yield content.steps } }

  /// What the slots took; of several with the same name, the first.
  var match: Pattern.Match {
    var match = Pattern.Match()
    for (name, range) in taken {
      match.slots[pattern.names[name]] = String(String.UnicodeScalarView(text[range]))
    }
    return match
  }

  /// True if the pattern meets the text from its start to its end.
  mutating func meetsWhole() -> Bool { meets(pattern.start, at: 0) }

  /// True if the steps from one on meet the text from a place to its end.
  private mutating func meets(_ step: Int, at place: Int) -> Bool {
    left -= 1
    guard left > 0 else { return false }
    switch pattern.steps[step] {
    case .end: return place == text.count
    case .literal(let literal, let next):
      return starts(with: literal, at: place) && meets(next, at: place + literal.count)
    case .space(let next):
      var end = place
      while end < text.count, text[end].isBlank { end += 1 }
      return end > place && meets(next, at: end)
    case .choice(let ways):
      for way in ways where mayGoOn(pattern.ways[way], at: place) && meets(pattern.ways[way], at: place) {
        return true
      }
      return false
    case .words(let words, let name, let next):
      for word in words {
        let word = pattern.words[word]
        guard starts(with: word, at: place), meets(next, at: place + word.count) else { continue }
        taken.append((name, place..<place + word.count))
        return true
      }
      return false
    case .slot(let slot, let name, let next): return fill(slot, name, next, at: place)
    }
  }

  /// True if the letters at some places of the pattern are at a place of the text.
  private func starts(with literal: Range<Int>, at place: Int) -> Bool {
    guard place + literal.count <= folded.count else { return false }
    let shift = place - literal.lowerBound
    for letter in literal where folded[letter + shift] != pattern.letters[letter] { return false }
    return true
  }

  /// Tries what the slot may take, the shortest first.
  private mutating func fill(_ slot: Slot, _ name: Int, _ next: Int, at place: Int) -> Bool {
    if slot == .any, cutsWord(at: place) { return meets(next, at: place) }
    guard place < text.count || slot == .any, slot == .any || slot.mayBegin(with: text[place]) else { return false }
    for end in place...slot.limit(in: text, from: place) where mayGoOn(next, at: end) {
      guard slot.holds(text[place..<end], followedBy: end < text.count ? text[end] : nil) else { continue }
      if slot == .any, cutsWord(at: end) { continue }
      if meets(next, at: end) {
        taken.append((name, place..<end))
        return true
      }
      if left <= 0 { return false }
    }
    return false
  }

  /// True if a step can match at a place; cheap to ask, and mostly false.
  private func mayGoOn(_ step: Int, at place: Int) -> Bool {
    guard place < text.count else {
      switch pattern.steps[step] {
      case .literal, .space: return false
      case .end, .slot, .words, .choice: return true
      }
    }
    guard pattern.mayBegin(step, with: folded[place]) else { return false }
    switch pattern.steps[step] {
    case .end: return false
    case .literal(let literal, _): return starts(with: literal, at: place)
    case .space: return text[place].isBlank
    case .slot, .words, .choice: return true
    }
  }

  /// True if a place is within a word of a script that has spaces between words.
  private func cutsWord(at place: Int) -> Bool {
    guard place > 0, place < text.count, text[place].isCasedLetter else { return false }
    if text[place - 1].isCasedLetter { return true }
    return place > 1 && (text[place - 1] == "'" || text[place - 1] == "’") && text[place - 2].isWordPart
  }
}

extension Slot {
  /// No slot but `{*}` takes more than this, in scalars.
  static var longest: Int { 120 }

  /// Where what the slot takes from a place on must have ended.
  fileprivate func limit(in text: [Unicode.Scalar], from place: Int) -> Int {
    if self == .any { return text.count }
    let rest = text[place..<min(text.count, place + Self.longest)]
    switch self {
    case .number: return rest.firstIndex { !$0.isDigitOrSeparator } ?? rest.endIndex
    case .word, .surname: return rest.firstIndex { $0.isBlank } ?? rest.endIndex
    default:
      guard let first = rest.first, !first.isHangulSyllable, !first.isIdeographOrKana else { return rest.endIndex }
      return endOfWords(in: rest)
    }
  }

  /// Where the last word ends that the slot may take, in scripts with spaces: ``holds(_:followedBy:)`` refuses whatever goes
  /// beyond it.
  private func endOfWords(in text: ArraySlice<Unicode.Scalar>) -> Int {
    var (words, at) = (0, text.startIndex)
    while at < text.endIndex {
      let start = at
      while at < text.endIndex, !text[at].isBlank {
        if self == .outlet, text[at] == "," { return at }
        at += 1
      }
      words += 1
      if words == mostWords || self == .name && !text[start..<at].isWordOfName { return at }
      while at < text.endIndex, text[at].isBlank { at += 1 }
    }
    return at
  }

  /// How many words the slot takes at most, in scripts with spaces.
  private var mostWords: Int {
    switch self {
    case .any: .max
    case .number, .word, .surname: 1
    case .name, .outlet: 5
    case .place: 6
    case .title: 8
    }
  }

  /// True if what the slot takes may begin with this; cheap to ask.
  fileprivate func mayBegin(with first: Unicode.Scalar) -> Bool {
    switch self {
    case .name, .surname, .place: !first.isBlank && !first.isSmallASCII
    case .number, .outlet, .word, .title, .any: !first.isBlank
    }
  }

  /// True if the slot may hold exactly this, with `next` following it.
  fileprivate func holds(_ text: ArraySlice<Unicode.Scalar>, followedBy next: Unicode.Scalar?) -> Bool {
    if self == .any { return true }
    guard let first = text.first, let last = text.last, text.count <= Self.longest else { return false }
    guard !first.isBlank, !last.isBlank, last != "-" else { return false }
    if first.isHangulSyllable || first.isIdeographOrKana {
      return holdsEastAsian(text)
    }
    // A word of a script with spaces is taken whole; a number may have its unit at once (`20h`, `20時`).
    if self == .number {
      return next?.isNumber != true && first.isNumber && text.allSatisfy { $0.isDigitOrSeparator }
    }
    if last.isWordPart, let next, next.isWordPart || next == "-", !next.isHangulSyllable { return false }
    let words = text.split { $0.isBlank }
    switch self {
    case .any, .number: return true
    case .word: return words.count == 1
    case .surname: return words.count == 1 && words.allSatisfy(\.isCapitalised)
    case .name: return ((first.isCased ? 2 : 1)...mostWords).contains(words.count) && words.areName
    case .outlet: return words.count <= mostWords && words.first?.isTitle == true && !text.contains(",")
    case .place:
      let parts = text.split(separator: ",").compactMap { $0.first { !$0.isBlank } }
      return words.count <= mostWords && parts.allSatisfy { !$0.isSmallLetter && $0.isWordPart }
    case .title: return words.count <= mostWords
    }
  }

  private func holdsEastAsian(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let hasSpace = text.contains { $0.isBlank }
    switch self {
    case .any: return true
    case .number: return false
    case .word: return !hasSpace
    case .name, .surname:
      guard text.allSatisfy({ $0.isHangulSyllable || $0.isIdeographOrKana || $0.isMask }) else { return false }
      let hangul = text.contains { $0.isHangulSyllable }
      return (self == .surname ? 1...2 : hangul ? 2...4 : 2...6).contains(text.count)
    case .outlet, .place, .title:
      return text.count <= 24 && text.split { $0.isBlank }.count <= 5
        && text.allSatisfy { $0.isWordPart || $0.isBlank || $0 == "·" || $0 == "/" }
    }
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate var isCapitalised: Bool {
    guard let first else { return false }
    guard first.isCased || !first.isASCII && first.properties.isAlphabetic else { return false }
    return !first.isSmallLetter
      && allSatisfy { $0.isWordPart || $0 == "." || $0 == "-" || $0 == "'" || $0 == "’" }
  }

  /// A capitalised word, or a small one within names.
  fileprivate var isWordOfName: Bool {
    isCapitalised
      || count <= NameParticles.longest && NameParticles.contains(String(String.UnicodeScalarView(self)))
  }

  /// Like a capitalised word, and a number or `@` may begin it: `3sat`, `24 Horas`.
  fileprivate var isTitle: Bool { first?.isNumber == true || isCapitalised }
}

extension [ArraySlice<Unicode.Scalar>] {
  /// Capitalised at both ends; small words such as `van der` may be between.
  fileprivate var areName: Bool {
    guard let first, let last else { return false }
    return first.isCapitalised && last.isCapitalised
      && allSatisfy(\.isWordOfName)
  }
}

extension Unicode.Scalar {
  fileprivate var isCased: Bool {
    isASCII ? isLetterOfASCII : !hasNoCase && (properties.isUppercase || properties.isLowercase)
  }
  fileprivate var isCasedLetter: Bool {
    isASCII ? isLetterOfASCII : isCased && properties.isAlphabetic
  }
  fileprivate var isSmallLetter: Bool { isASCII ? isSmallASCII : !hasNoCase && properties.isLowercase }
  /// A digit or another number.
  fileprivate var isNumber: Bool { isASCII ? isNumeral : properties.numericType != nil }
  fileprivate var isSmallASCII: Bool { ("a"..."z").contains(self) }
  fileprivate var isLetterOfASCII: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
  fileprivate var isHangulSyllable: Bool { (0xAC00...0xD7A3).contains(value) }
  fileprivate var isIdeographOrKana: Bool {
    guard value >= 0x3005 else { return false }
    return (0x3041...0x30FF).contains(value) || value == 0x3005 || properties.isIdeographic
  }
  /// Placeholders for the hidden syllables of a name: 홍○○, 김OO.
  fileprivate var isMask: Bool { self == "○" || self == "◯" || self == "O" }
  fileprivate var isWordPart: Bool {
    if isASCII { return isLetterOfASCII || ("0"..."9").contains(self) || self == "^" || self == "`" }
    if isHangulSyllable || (0x4E00...0x9FFF).contains(value) { return true }
    // General punctuation has none of what follows.
    if (0x2000...0x206F).contains(value) { return false }
    return properties.isAlphabetic || properties.numericType != nil || properties.isDiacritic
      || properties.generalCategory == .nonspacingMark || properties.generalCategory == .spacingMark
  }
  fileprivate var isDigitOrSeparator: Bool {
    isNumeral || (self == "." || self == "," || self == ":" || self == "/" || self == "-")
  }
}
