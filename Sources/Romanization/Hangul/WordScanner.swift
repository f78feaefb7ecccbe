internal import Bytes

/// Walks over a line and tells words of Hangul from everything else.
///
/// A word is a run of syllables, composed (가) or in single letters as some systems keep file names (ᄀ, ᅡ).
struct WordScanner: Sendable {
  /// The line.
  let bytes: [UInt8]
  /// Where the walk is, as a UTF-8 offset.
  private(set) var offset = 0
  /// The word found last; its storage is used again for the next.
  private(set) var word = Word()

  private let numbers: NumberReader?
  /// The last syllable of the word before, and where it ended; what follows one space after ㄹ may be said with it.
  private var before: (syllable: Syllable, end: Int)?

  /// Opens a line; numbers are read as words where asked.
  init(_ line: String, reading scope: NumberScope = .none) {
    bytes = Array(line.utf8)
    numbers = scope == .none ? nil : NumberReader(bytes: bytes, readsAll: scope == .all)
  }

  /// True if all numbers are read, also those that nothing Korean is next to.
  var readsAllNumbers: Bool { numbers?.readsAll ?? false }

  /// What comes next: a word, which then is in ``word``, or the range of other text; nil at the end.
  mutating func next() -> Piece? {
    let start = offset
    word.removeAll()
    readSyllables()
    if offset > start {
      word.end = offset
      word.sense = WordSense(
        opensTense: leansOnWordBefore(start),
        other: Homographs.reading(of: word.syllables, bytes, from: start, to: offset))
      before = word.syllables.last.map { ($0, offset) }
      return .word(start..<offset)
    }
    skipOther()
    return offset > start ? .other(start..<offset) : nil
  }

  /// True if the word that starts at an offset is said with a form in ㄹ that precedes it.
  private func leansOnWordBefore(_ start: Int) -> Bool {
    guard let before, before.syllable.coda == Coda.l, start == before.end + 1 else { return false }
    return bytes[before.end] == UInt8(ascii: " ") && Tension.leans(word.syllables, on: before.syllable)
  }

  /// True if one space and another word follow.
  var isBeforeSpacedWord: Bool {
    offset < bytes.count && bytes[offset] == UInt8(ascii: " ") && startsSyllable(at: offset + 1)
  }

  /// Steps over what was written without this walk.
  mutating func skip(to offset: Int) { self.offset = offset }

  private mutating func readSyllables() {
    while offset + 2 < bytes.count {
      if let number = composedSyllable(at: offset) {
        word.append(Syllable(number: number), at: offset)
        offset += 3
      } else if let (syllable, length) = conjoiningSyllable(at: offset) {
        word.append(syllable, at: offset)
        offset += length
      } else if !readNumber() {
        return
      }
    }
    while readNumber() {}
  }

  /// Reads the number that is here into the word; false if there is none to read.
  private mutating func readNumber() -> Bool {
    guard let numbers, offset < bytes.count, numbers.mayBegin(bytes[offset]) else { return false }
    guard let reading = numbers.read(at: offset) else { return false }
    for scalar in reading.hangul.unicodeScalars {
      if let syllable = Syllable(scalar) { word.append(syllable, at: offset) }
    }
    offset = reading.end
    return true
  }

  private mutating func skipOther() {
    while offset < bytes.count {
      if isHangulLead(bytes[offset]), startsSyllable(at: offset) { return }
      if let numbers, numbers.mayBegin(bytes[offset]), numbers.read(at: offset) != nil { return }
      repeat { offset += 1 } while offset < bytes.count && isInsideNumber
    }
  }

  /// True if the walk is between two digits.
  private var isInsideNumber: Bool {
    NumberLiteral.isDigit(bytes[offset]) && NumberLiteral.isDigit(bytes[offset - 1])
  }

  /// True if a byte may begin a Hangul syllable: U+1100 … is E1, U+AC00 … U+D7A3 is EA to ED.
  @inline(__always)
  private func isHangulLead(_ byte: UInt8) -> Bool { byte >= 0xE1 && byte <= 0xED }

  private func startsSyllable(at place: Int) -> Bool {
    composedSyllable(at: place) != nil || conjoiningSyllable(at: place) != nil
  }

  /// The number of the composed syllable that is at an offset.
  @inline(__always)
  private func composedSyllable(at place: Int) -> UInt16? {
    guard place + 2 < bytes.count, isHangulLead(bytes[place]) else { return nil }
    let value = bytes.span.scalar(at: place).value &- Syllable.first
    return value < Syllable.count ? UInt16(truncatingIfNeeded: value) : nil
  }

  private func scalarOfThreeBytes(at place: Int) -> UInt32 {
    guard place + 2 < bytes.count, bytes[place] & 0xF0 == 0xE0 else { return 0 }
    return bytes.span.scalar(at: place).value
  }

  /// A syllable written as single letters, U+1100 and the vowel and coda after it, and its length in bytes.
  private func conjoiningSyllable(at place: Int) -> (Syllable, Int)? {
    let onset = scalarOfThreeBytes(at: place)
    guard (0x1100...0x1112).contains(onset) else { return nil }
    let vowel = scalarOfThreeBytes(at: place + 3)
    guard (0x1161...0x1175).contains(vowel) else { return nil }
    let coda = scalarOfThreeBytes(at: place + 6)
    let hasCoda = (0x11A8...0x11C2).contains(coda)
    let syllable = Syllable(
      onset: UInt8(onset - 0x1100), vowel: UInt8(vowel - 0x1161), coda: hasCoda ? UInt8(coda - 0x11A7) : 0)
    return (syllable, hasCoda ? 9 : 6)
  }
}

/// A piece of a line.
enum Piece: Hashable, Sendable {
  /// A run of Hangul, as a range of UTF-8 offsets.
  case word(Range<Int>)
  /// Everything else, as a range of UTF-8 offsets.
  case other(Range<Int>)
}

/// What the words around a word say of its sounds.
struct WordSense: Hashable, Sendable {
  /// True if its first consonant is tense after the word before (할 것을).
  var opensTense = false
  /// Its reading, if it is not the common one of words spelled like it.
  var other: OtherReading?
}

/// The syllables of a run of Hangul and where they are.
struct Word: Hashable, Sendable {
  /// The syllables as spelled.
  private(set) var syllables: [Syllable] = []
  /// The UTF-8 offset each begins at.
  private(set) var starts: [Int] = []
  /// The UTF-8 offset the last one ends at.
  var end = 0
  /// What the words around it say of its sounds.
  var sense = WordSense()

  mutating func append(_ syllable: Syllable, at start: Int) {
    syllables.append(syllable)
    starts.append(start)
  }

  mutating func removeAll() {
    syllables.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
  }

  /// The range of a syllable in the line; the syllables of a number share its range.
  func range(of place: Int) -> Range<Int> {
    let next = starts[place...].first { $0 > starts[place] }
    return starts[place]..<(next ?? end)
  }
}
