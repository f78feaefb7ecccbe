internal import Bytes

/// Writes what it can of a line straight from its bytes: words of composed syllables, and plain text between them.
///
/// A syllable is taken apart once, and its letters are written in two stores; only where the lexicon may have something
/// to say is the word put together for it.
struct RunWriter {
  let table: LetterTable
  let lexicon: Lexicon
  /// What the text asks besides letters.
  var text: RunningText
  private let readsAllNumbers: Bool
  /// The word that is written, where the lexicon was asked about it; its storage is used again for the next.
  private var word: [Syllable] = []

  /// Opens a system.
  init(_ table: LetterTable, asking lexicon: Lexicon, of text: RunningText, readingAllNumbers: Bool) {
    (self.table, self.lexicon, self.text) = (table, lexicon, text)
    readsAllNumbers = readingAllNumbers
  }

  /// Writes from an offset on, to a buffer that has room for it; gives the offset of what it leaves to others.
  mutating func write(
    _ source: Span<UInt8>, from start: Int, to buffer: inout MutableSpan<UInt8>, at place: inout Int
  ) -> Int {
    var offset = start
    while offset < source.count {
      let before = offset
      if source[offset] < 0x80 {
        offset = copyPlain(source, from: offset, to: &buffer, at: &place)
      } else {
        offset = writeWord(source, from: offset, to: &buffer, at: &place)
      }
      if offset == before { return offset }
    }
    return offset
  }

  /// Copies letters and signs of ASCII, none of which begins a number.
  @inline(__always)
  private mutating func copyPlain(
    _ source: Span<UInt8>, from start: Int, to buffer: inout MutableSpan<UInt8>, at place: inout Int
  ) -> Int {
    var offset = start
    while offset < source.count, source[offset] < 0x80, !mayBeginNumber(source[offset]) {
      buffer[place] = source[offset]
      text.capitals?.pass(source[offset], at: offset)
      place += 1
      offset += 1
    }
    return offset
  }

  /// Writes a word; takes it back if something other than a composed syllable follows, or if it may end in a unit or have
  /// another reading.
  @inline(__always)
  private mutating func writeWord(
    _ source: Span<UInt8>, from start: Int, to buffer: inout MutableSpan<UInt8>, at place: inout Int
  ) -> Int {
    guard var syllable = source.syllable(at: start) else { return start }
    if table.hearing == .tension, Homographs.mayBegin(with: syllable) { return start }
    let mayBeName = text.names != nil && NameFinder.mayBegin(with: syllable)
    let mayBePlace = text.capitals != nil && ProperNouns.mayBegin(with: syllable)
    word.removeAll(keepingCapacity: true)
    var end = place
    buffer.put(table.initials[Int(syllable.onset)], at: &end)
    var offset = start + 3
    while let next = source.syllable(at: offset) {
      buffer.put(table.vowel(syllable), at: &end)
      buffer.put(table.junctions[junction(syllable, next, source, start, offset)], at: &end)
      syllable = next
      offset += 3
    }
    if goesOn(source, offset) || mayBeName && NameFinder.mayFind(in: source, from: start, to: offset) {
      return start
    }
    if table.hearing != .none, Places.mayBeKnown(endingIn: syllable, count: (offset - start) / 3) {
      readWord(source, at: start)
      if Places.cut(inText: word) != nil { return start }
    }
    buffer.put(table.vowel(syllable), at: &end)
    buffer.put(table.finals[Int(syllable.coda)], at: &end)
    if text.capitals != nil {
      if mayBePlace { readWord(source, at: start) }
      if text.capitalizes(mayBePlace ? word : [], at: start) { buffer.capitalize(at: place) }
    }
    place = end
    return offset
  }

  @inline(__always)
  private func mayBeginNumber(_ byte: UInt8) -> Bool { NumberReader.mayBegin(byte, readsAll: readsAllNumbers) }

  /// True if a word may go on at an offset with single letters or a number that is read.
  @inline(__always)
  private func goesOn(_ source: Span<UInt8>, _ offset: Int) -> Bool {
    offset < source.count && (source[offset] == 0xE1 || mayBeginNumber(source[offset]))
  }

  /// Where a junction is in the tables; the word begins at one offset, the syllable after the junction at another.
  @inline(__always)
  private mutating func junction(
    _ syllable: Syllable, _ next: Syllable, _ source: Span<UInt8>, _ start: Int, _ offset: Int
  ) -> Int {
    let index = Following.index(syllable.coda, next)
    guard lexicon.asks(index, syllable, next, hearing: table.hearing) else { return index }
    readWord(source, at: start)
    return lexicon.resolve(word, (offset - start) / 3 - 1, index).index
  }

  /// Reads the word that is written, once.
  private mutating func readWord(_ source: Span<UInt8>, at start: Int) {
    guard word.isEmpty else { return }
    var offset = start
    while let syllable = source.syllable(at: offset) {
      word.append(syllable)
      offset += 3
    }
  }
}

extension Span<UInt8> {
  /// The composed syllable that is at an offset.
  @inline(__always)
  func syllable(at place: Int) -> Syllable? {
    guard place + 2 < count else { return nil }
    let lead = self[place]
    guard lead >= 0xEA, lead <= 0xED else { return nil }
    let number = scalar(at: place).value &- Syllable.first
    return number < Syllable.count ? Syllable(number: UInt16(truncatingIfNeeded: number)) : nil
  }
}
