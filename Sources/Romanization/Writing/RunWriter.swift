/// Writes what it can of a line straight from its bytes: words of composed syllables, and plain text between them.
///
/// A syllable is taken apart once, and its letters are written in two stores; only where the lexicon may have something
/// to say is the word put together for it.
struct RunWriter {
  let table: LetterTable
  let lexicon: Lexicon

  /// Writes from an offset on, to a buffer that has room for it; gives the offset of what it leaves to others.
  func write(
    _ source: Span<UInt8>, from start: Int, to buffer: inout MutableSpan<UInt8>, at place: inout Int
  ) -> Int {
    var offset = start
    var word: [Syllable] = []
    while offset < source.count {
      let before = offset
      if source[offset] < 0x80 {
        offset = copyPlain(source, from: offset, to: &buffer, at: &place)
      } else {
        offset = writeWord(source, from: offset, to: &buffer, at: &place, &word)
      }
      if offset == before { return offset }
    }
    return offset
  }

  /// Copies letters and signs of ASCII, none of which begins a number.
  @inline(__always)
  private func copyPlain(
    _ source: Span<UInt8>, from start: Int, to buffer: inout MutableSpan<UInt8>, at place: inout Int
  ) -> Int {
    var offset = start
    while offset < source.count, source[offset] < 0x80, !NumberReader.mayBegin(source[offset]) {
      buffer[place] = source[offset]
      place += 1
      offset += 1
    }
    return offset
  }

  /// Writes a word; one that goes on with what is no composed syllable, or that may end in a unit, is taken back.
  @inline(__always)
  private func writeWord(
    _ source: Span<UInt8>, from start: Int, to buffer: inout MutableSpan<UInt8>, at place: inout Int,
    _ word: inout [Syllable]
  ) -> Int {
    guard var syllable = source.syllable(at: start) else { return start }
    var end = place
    buffer.put(table.initials[Int(syllable.onset)], at: &end)
    var offset = start + 3
    while let next = source.syllable(at: offset) {
      buffer.put(table.vowel(syllable), at: &end)
      buffer.put(table.junctions[junction(syllable, next, source, offset, &word)], at: &end)
      syllable = next
      offset += 3
    }
    if goesOn(source, offset) { return start }
    if table.hearing != .none, Places.mayBeKnown(endingIn: syllable, count: (offset - start) / 3) {
      source.readWord(at: start, into: &word)
      if Places.cut(inText: word) != nil { return start }
    }
    buffer.put(table.vowel(syllable), at: &end)
    buffer.put(table.finals[Int(syllable.coda)], at: &end)
    place = end
    return offset
  }

  /// Whether a word may go on at an offset with single letters or a number that is read.
  @inline(__always)
  private func goesOn(_ source: Span<UInt8>, _ offset: Int) -> Bool {
    offset < source.count && (source[offset] == 0xE1 || NumberReader.mayBegin(source[offset]))
  }

  /// Where a junction stands in the tables; the syllable behind it is at an offset.
  @inline(__always)
  private func junction(
    _ syllable: Syllable, _ next: Syllable, _ source: Span<UInt8>, _ offset: Int, _ word: inout [Syllable]
  ) -> Int {
    let index = Following.index(syllable.coda, next)
    guard lexicon.asks(index, syllable, next, hearing: table.hearing) else { return index }
    return answer(index, source, offset, &word)
  }

  /// What the lexicon says, which wants to know the whole word.
  @inline(never)
  private func answer(_ index: Int, _ source: Span<UInt8>, _ offset: Int, _ word: inout [Syllable]) -> Int {
    var start = offset - 3
    while start >= 3, source.syllable(at: start - 3) != nil { start -= 3 }
    source.readWord(at: start, into: &word)
    return lexicon.resolve(word, (offset - start) / 3 - 1, index).index
  }
}

extension Span<UInt8> {
  /// The word of composed syllables that begins at an offset.
  func readWord(at start: Int, into word: inout [Syllable]) {
    word.removeAll(keepingCapacity: true)
    var offset = start
    while let syllable = syllable(at: offset) {
      word.append(syllable)
      offset += 3
    }
  }

  /// The composed syllable that stands at an offset.
  @inline(__always)
  func syllable(at place: Int) -> Syllable? {
    guard place + 2 < count else { return nil }
    let lead = self[place]
    guard lead >= 0xEA, lead <= 0xED else { return nil }
    let value =
      (UInt32(lead) & 0x0F) << 12 | (UInt32(self[place + 1]) & 0x3F) << 6 | (UInt32(self[place + 2]) & 0x3F)
    let number = value &- Syllable.first
    return number < Syllable.count ? Syllable(number: UInt16(truncatingIfNeeded: number)) : nil
  }
}
