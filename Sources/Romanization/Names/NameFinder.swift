/// A personal name at the start of a word.
struct NameParts: Hashable, Sendable {
  /// The number of syllables of the surname.
  var surname: Int
  /// The number of syllables of the whole name.
  var length: Int
}

/// Finds personal names in running text by their context: a title (박명하 의원), a label (오수영:) or a sign-off
/// (KBS 뉴스 오수영입니다).
///
/// A name is a known surname followed by one or two syllables that occur in given names. Without such a context,
/// nothing counts as a name.
enum NameFinder {
  /// True if the first syllable of a word can be a surname.
  @inline(__always)
  static func mayBegin(with syllable: Syllable) -> Bool { surnames[Int(syllable.number)] }

  /// The name that a word begins with; `start` and `end` are the word's UTF-8 offsets in the line.
  static func name(in syllables: [Syllable], _ line: [UInt8], from start: Int, to end: Int) -> NameParts? {
    guard syllables.count > 1, let first = syllables.first, mayBegin(with: first) else { return nil }
    for length in [3, 4, 2] where length <= syllables.count {
      guard let parts = parts(of: syllables[..<length]) else { continue }
      let context = Context(line: line, start: start, end: end, syllables: syllables, length: length)
      if context.confirmsName { return parts }
    }
    return nil
  }

  /// A quick check of the context; false if ``name(in:_:from:to:)`` cannot find a name.
  @inline(__always)
  static func mayFind(in source: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    let count = (end - start) / 3
    guard count > 1, count < 16 else { return false }
    if count > 3 {
      for place in 3...min(4, count - 1) where opensTitle(source.syllable(at: start + 3 * place)) { return true }
    }
    if count < 5, start > 2, source[start - 1] == UInt8(ascii: " "), source[start - 2] == UInt8(ascii: ":") {
      return true
    }
    guard count < 5, end < source.count else { return false }
    if source[end] == UInt8(ascii: " ") {
      if count == 2 { return opensTitle(source.syllable(at: end + 1)) }
      return source.syllable(at: end - 3).map { isGiven[Int($0.number)] } ?? false
    }
    let opens = start == 0 || source[start - 1] < 0x80 && source[start - 1] != UInt8(ascii: " ")
    return opens && source[end] < 0x80
  }

  private static func opensTitle(_ syllable: Syllable?) -> Bool {
    syllable.map { titleStarts[Int($0.number)] } ?? false
  }

  /// Flags the syllables that begin a title or 입니다.
  private static let titleStarts: [Bool] = {
    var flags = [Bool](repeating: false, count: Int(Syllable.count))
    for first in titleList.compactMap(\.unicodeScalars.first) + ["입", "였"] {
      if let syllable = Syllable(first) { flags[Int(syllable.number)] = true }
    }
    return flags
  }()

  private static func parts(of syllables: ArraySlice<Syllable>) -> NameParts? {
    let isLong = syllables.count > 2 && PersonName.longSurnames.contains(String(syllables.prefix(2)))
    let surname = isLong ? 2 : 1
    let given = syllables.dropFirst(surname)
    guard (1...2).contains(given.count), given.allSatisfy({ isGiven[Int($0.number)] }) else { return nil }
    let isWord = WordsLikeNames.words.contains(syllables) || syllables.count == 3 && titles.contains(given)
    return isWord ? nil : NameParts(surname: surname, length: syllables.count)
  }

  /// Flags the syllables that begin a surname; they cover nearly all Koreans.
  private static let surnames: [Bool] = {
    var flags = [Bool](repeating: false, count: Int(Syllable.count))
    let letters =
      "김이박최정강조윤장임한오서신권황안송류전홍유고문손양배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도석선설마길연위표명기반왕금옥육맹제탁국은편용"
      + "황제독사동어피예봉빈태모라팽"
    for scalar in letters.unicodeScalars {
      if let syllable = Syllable(scalar) { flags[Int(syllable.number)] = true }
    }
    return flags
  }()

  /// Flags the syllables of given names.
  private static let isGiven: [Bool] = {
    var flags = [Bool](repeating: false, count: Int(Syllable.count))
    for scalar in CustomarySpellings.given.keys.flatMap(\.unicodeScalars) + otherSyllables.unicodeScalars {
      if let syllable = Syllable(scalar) { flags[Int(syllable.number)] = true }
    }
    return flags
  }()

  /// The syllables of given names that are Korean words, as 한봄, 이슬, 하람, and rare Chinese ones.
  private static let otherSyllables = "봄솔담별하람빛결율률슬솜한들해이든다겨레단비아름루도랑채움온새늘울샘나라가소예리유미렬극막본늬"
}

extension NameFinder {
  /// The context of a word that may begin with a name.
  private struct Context {
    let line: [UInt8]
    let start: Int
    let end: Int
    let syllables: [Syllable]
    let length: Int

    var confirmsName: Bool {
      if length == syllables.count { return isBeforeTitle || isWholeName && (isLabel || isCredited) }
      return length > 2 && (endsInTitle || isSignOff)
    }

    /// True if the word is long enough for a name, or begins with a surname that hardly any word begins with (김솔).
    private var isWholeName: Bool { length > 2 || NameFinder.tellingSurnames.contains(syllables[0].number) }

    /// True if a title follows, with the office ahead of it or without: 박명하 의원은, 정석민 통계청 과장이.
    private var isBeforeTitle: Bool {
      guard let start = nextWord(after: end) else { return false }
      if isWholeName, isLatinTitle(at: start) { return !endsLikeOffice }
      let next = word(at: start)
      let behind = nextWord(after: start + 3 * next.count).map(word)
      if isWholeName, NameFinder.formerly.contains(next[...]), let behind { return isTitle(behind) }
      if isTitle(next) { return true }
      return mayPrecedeInstitution && isInstitution(next) && behind.map(isTitle) ?? false
    }

    /// True if the word after the name is a title, by itself or as its last part: 의원은, 경찰서장이.
    private func isTitle(_ next: [Syllable]) -> Bool {
      if let end = title(openingWord: next, at: 0) {
        if NameFinder.anybody.contains(next[..<end]) { return length == 2 || !isGenitive }
        return isWholeName && !isOffice(of: next[..<end])
      }
      guard isWholeName, next.count > 3 else { return false }
      return (1...min(mayPrecedeInstitution ? 5 : 3, next.count - 2)).contains { start in
        guard let end = title(openingWord: next, at: start), end > start + 1 else { return false }
        return !isOffice(of: next[start..<end])
      }
    }

    /// True if the word is long enough and ends with no particle, so that it is a name rather than 오늘은.
    private var mayPrecedeInstitution: Bool {
      length > 2 && !endsLikeOffice && !NameFinder.particles.contains(syllables[length - 1].number)
    }

    /// True if a word names an office or another institution: 통계청, 소아청소년과.
    private func isInstitution(_ word: [Syllable]) -> Bool {
      word.count > 1 && word.last.map { NameFinder.institutions.contains($0.number) } ?? false
    }

    /// Where the next word begins; nil if no space follows.
    private func nextWord(after end: Int) -> Int? {
      end < line.count && line[end] == UInt8(ascii: " ") ? end + 1 : nil
    }

    /// True if a title in capitals is at an offset: 한누리 PD가.
    private func isLatinTitle(at start: Int) -> Bool {
      let letters = line[start...].prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
      return NameFinder.latin.contains { $0.utf8.elementsEqual(letters) }
    }

    /// True if the word ends as a genitive or the name of an office or a district does.
    private var endsLikeOffice: Bool {
      let last = syllables[length - 1].number
      return isGenitive || NameFinder.ofOffices.contains(last) || NameFinder.ofDistricts.contains(last)
    }

    /// True if the word may be a genitive: 정부의 대변인.
    private var isGenitive: Bool { syllables[length - 1].number == NameFinder.genitive }

    /// True if the word may name a place, an office or a quality, whose title then follows: 국방부 장관, 국정원 원장,
    /// 제주대 교수, 유명한 배우.
    private func isOffice(of title: ArraySlice<Syllable>) -> Bool {
      guard let last = syllables[..<length].last, let first = title.first else { return true }
      if NameFinder.ofDistricts.contains(last.number) { return NameFinder.local.contains(title) }
      if endsLikeOffice { return true }
      if last.number == NameFinder.university { return NameFinder.academic.contains(title) }
      if last.number == NameFinder.station { return NameFinder.police.contains(title) }
      return last.number == first.number && title.count > 1
    }

    /// True if the word itself ends in a title: 박명하의원은.
    private var endsInTitle: Bool {
      guard let end = title(openingWord: syllables, at: length) else { return false }
      return NameFinder.attached.contains(syllables[length..<end])
    }

    /// The end of a title that starts at a syllable and is followed only by particles.
    private func title(openingWord syllables: [Syllable], at start: Int) -> Int? {
      let ends = (1...SyllableRuns.longest).map { start + $0 }.filter { $0 <= syllables.count }
      return ends.last { end in
        guard NameFinder.titles.contains(syllables[start..<end]) else { return false }
        return end == syllables.count || WordParts(syllables).areParticles(from: end)
      }
    }

    /// True if the word alone precedes a colon or a slash, or is enclosed in brackets.
    private var isLabel: Bool {
      let opens = start == 0 || "[<(".utf8.contains(line[start - 1])
      guard opens, end < line.count else { return false }
      if line[end] == UInt8(ascii: ":") { return true }
      return start > 0 && "/]>)".utf8.contains(line[end])
    }

    /// True if a label before the word says what the person did: 영상편집: 송도하.
    private var isCredited: Bool {
      guard start > 2, line[start - 1] == UInt8(ascii: " "), line[start - 2] == UInt8(ascii: ":") else {
        return false
      }
      let isOver = end == line.count || ",/".utf8.contains(line[end]) || line[end] < UInt8(ascii: " ")
      guard isOver else { return false }
      let label = line[..<(start - 2)]
      return NameFinder.credits.contains { label.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    /// True if a reporter signs off: 뉴스 오수영입니다.
    private var isSignOff: Bool {
      guard ["입니다", "였습니다", "이었습니다"].contains(String(syllables[length...])), start > 0,
        line[start - 1] == UInt8(ascii: " ")
      else {
        return false
      }
      let before = line[..<(start - 1)]
      if let last = before.last, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(last) { return true }
      return NameFinder.beforeSignOff.contains { before.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    /// The syllables at an offset, up to the length of a title with its particles.
    private func word(at start: Int) -> [Syllable] {
      var word: [Syllable] = []
      var offset = start
      while word.count < 10, let syllable = line.span.syllable(at: offset) {
        word.append(syllable)
        offset += 3
      }
      return word
    }
  }
}
