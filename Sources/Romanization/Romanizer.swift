/// Writes Korean in Latin letters; everything else stays byte for byte.
///
/// ```swift
/// Romanizer().romanize("독립문에서 3시에")           // dongnimmuneseo sesie
/// Romanizer(style: .place).romanize("충청북도 남산")   // Chungcheongbuk-do Namsan
/// ```
///
/// Opening one costs nothing: the tables are built at the first word.
public struct Romanizer: Hashable, Sendable {
  /// The letters it writes.
  public var system: RomanizationSystem
  /// What the Hangul of a line is taken for.
  public var style: RomanizationStyle
  /// The numbers that are written as they are read (2025년 as icheonisibonyeon).
  public var numbers: NumberScope
  /// True if a hyphen marks where syllables could be read in another way (중앙 Jung-ang), and divides given names.
  public var marksBoundaries: Bool
  /// True if 시, 군 and 읍 are left out of names of places (청주시 Cheongju), as the notice allows.
  public var omitsUnits: Bool

  /// Opens a romanizer.
  public init(
    _ system: RomanizationSystem = .revised, style: RomanizationStyle = .word, numbers: NumberScope = .korean,
    marksBoundaries: Bool = false, omitsUnits: Bool = false
  ) {
    self.system = system
    self.style = style
    self.numbers = numbers
    self.marksBoundaries = marksBoundaries
    self.omitsUnits = omitsUnits
  }

  /// A line of text with its Korean in letters and everything else as it is.
  ///
  /// In the style ``RomanizationStyle/sentence``, `sentenceStarts` are the UTF-8 offsets at which sentences begin, in
  /// order; without them a sentence begins after a stop.
  public func romanize(_ line: String, sentenceStarts: [Int]? = nil) -> String {
    let line = system == .mcCuneReischauer && numbers == .none ? McCuneReischauer.counted(line) : line
    guard style == .word || style == .sentence, !marksBoundaries else {
      return align(line, sentenceStarts: sentenceStarts).map(\.letters).joined()
    }
    let scanner = scanner(line)
    let text = runningText(sentenceStarts)
    return switch system {
    case .hangul: PhoneticHangul().write(scanner, cuts: true, text)
    case .ipa: InternationalPhonetic.table.write(scanner, cuts: true, text)
    default: system.table?.write(scanner, cuts: system.followsSound, text) ?? line
    }
  }

  /// The same, piece by piece, each syllable beside its letters.
  public func align(_ line: String, sentenceStarts: [Int]? = nil) -> [Romanized] {
    var scanner = scanner(line)
    var text = runningText(sentenceStarts)
    var pieces: [Romanized] = []
    var namePart = NamePart.whole
    while let piece = scanner.next() {
      switch piece {
      case .other(let range):
        let other = String(decoding: scanner.bytes[range], as: UTF8.self)
        pieces.append(Romanized(range: range, source: other, letters: other))
        text.capitals?.pass(scanner.bytes[range])
        if other != " " { namePart = .whole }
      case .word(let range):
        let word = scanner.word
        if namePart == .whole, scanner.isBeforeSpacedWord, PersonName.isSurname(word.syllables) {
          namePart = .surname
        }
        let letters = letters(of: word, text.name(in: word, scanner.bytes, range), namePart)
        var piece = romanized(word, scanner.bytes[range], letters)
        if text.capitalizes(word.syllables, at: range.lowerBound) { piece = piece.capitalized() }
        pieces.append(piece)
        namePart = namePart == .surname ? .given : .whole
      }
    }
    return styled(pieces)
  }

  /// A line, how it sounds in Hangul, and its letters.
  public func lines(_ line: String, sentenceStarts: [Int]? = nil) -> [String] {
    var sound = self
    (sound.system, sound.marksBoundaries) = (.hangul, false)
    return [line, sound.romanize(line), romanize(line, sentenceStarts: sentenceStarts)]
  }

  /// The changes of sound in a line and the rules of the Standard Pronunciation that made them.
  public func explain(_ line: String) -> [SoundChange] {
    var scanner = scanner(line)
    var changes: [SoundChange] = []
    while let piece = scanner.next() {
      if case .word = piece { changes += Pronunciation.changes(in: scanner.word) }
    }
    return changes
  }

  private func scanner(_ line: String) -> WordScanner {
    let isRead = system.followsSound && style != .place && style != .name
    return WordScanner(line, reading: isRead ? numbers : .none)
  }

  private func runningText(_ sentenceStarts: [Int]?) -> RunningText {
    var text = RunningText(system, isSentence: style == .sentence, sentenceStarts: sentenceStarts)
    if style == .place || style == .name { text.names = nil }
    return text
  }

  private func letters(of word: Word, _ name: NameParts?, _ part: NamePart) -> [String] {
    var writer = WordWriter(system: system, marksBoundaries: marksBoundaries)
    if let name { return writer.letters(of: word, beginningWith: name) }
    let cuts = cuts(word.syllables, part)
    if style == .place, !cuts.isEmpty { writer.lexicon = .rulesOnly }
    var letters = writer.letters(of: word.syllables, cuts: cuts, sense: word.sense)
    if style == .name, system == .mcCuneReischauer, part == .surname || part == .whole && word.syllables.count > 1 {
      let space = letters[0].hasSuffix(" ") ? " " : ""
      let surname = String(letters[0].dropLast(space.isEmpty ? 0 : 1))
      if !space.isEmpty || part == .surname { letters[0] = PersonName.librarySurname(surname) + space }
    }
    return letters
  }

  private func romanized(_ word: Word, _ source: ArraySlice<UInt8>, _ letters: [String]) -> Romanized {
    let syllables = letters.indices.map { place in
      RomanizedSyllable(
        range: word.range(of: place), hangul: String(word.syllables[place].scalar), letters: letters[place])
    }
    return Romanized(
      range: source.startIndex..<source.endIndex, source: String(decoding: source, as: UTF8.self),
      letters: letters.joined(), syllables: syllables)
  }

  private func cuts(_ syllables: [Syllable], _ part: NamePart) -> [Cut] {
    if !system.followsSound { return [] }
    return switch style == .name ? part : .whole {
    case .whole: style.cuts(syllables, system, hyphens: marksBoundaries)
    case .surname: []
    case .given: PersonName.cuts(ofGiven: 0..<syllables.count, system, hyphens: marksBoundaries)
    }
  }

  /// Which part of a name a word is, where the name is a line's.
  private enum NamePart { case whole, surname, given }
}
