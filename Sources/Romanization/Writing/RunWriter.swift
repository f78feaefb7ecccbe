/// Writes words of composed syllables straight from their bytes, for the systems that tables hold.
///
/// A syllable is taken apart once; only where the lexicon may have something to say is the word put together for it.
final class RunWriter {
  let table: LetterTable
  let lexicon: Lexicon
  /// The bytes of the line.
  let source: [UInt8]
  /// The word that the lexicon was asked about last, and where it begins; its storage is used again for the next.
  private var word: [Syllable] = []
  private var wordStart = -1

  /// Opens a line.
  init(table: LetterTable, lexicon: Lexicon, source: [UInt8]) {
    (self.table, self.lexicon, self.source) = (table, lexicon, source)
  }

  /// Whether a word ends in a syllable that may be a unit, before which no sound changes.
  func mayHaveUnit(_ run: Range<Int>) -> Bool {
    run.count > 6 && table.hearing != .none
      && Places.assimilates(UTF8.scalarOfThreeBytes(source, at: run.upperBound - 3))
  }

  /// Writes a word, from the place in a buffer that has room for it; gives the place behind it.
  func write(_ run: Range<Int>, to buffer: inout MutableSpan<UInt8>, at place: Int) -> Int {
    var place = place
    var syllable = syllable(at: run.lowerBound)
    buffer.put(table.initials[Int(syllable.onset)], at: &place)
    var at = run.lowerBound + 3
    while at < run.upperBound {
      let next = self.syllable(at: at)
      buffer.put(table.vowel(syllable), at: &place)
      buffer.put(table.junctions[junction(syllable, next, at, run)], at: &place)
      syllable = next
      at += 3
    }
    buffer.put(table.vowel(syllable), at: &place)
    buffer.put(table.finals[Int(syllable.coda)], at: &place)
    return place
  }

  @inline(__always)
  private func syllable(at offset: Int) -> Syllable {
    Syllable(number: UInt16(truncatingIfNeeded: UTF8.scalarOfThreeBytes(source, at: offset) &- Syllable.first))
  }

  /// Where a junction stands in the tables.
  @inline(__always)
  private func junction(_ syllable: Syllable, _ next: Syllable, _ at: Int, _ run: Range<Int>) -> Int {
    let index = Following.index(syllable.coda, next)
    guard lexicon.asks(index, syllable, next, hearing: table.hearing) else { return index }
    return answer(index, at, run)
  }

  private func answer(_ index: Int, _ at: Int, _ run: Range<Int>) -> Int {
    if wordStart != run.lowerBound {
      wordStart = run.lowerBound
      word.removeAll(keepingCapacity: true)
      for start in stride(from: run.lowerBound, to: run.upperBound, by: 3) { word.append(syllable(at: start)) }
    }
    return lexicon.resolve(word, (at - run.lowerBound) / 3 - 1, index).index
  }
}

extension MutableSpan<UInt8> {
  /// Writes letters and steps behind them.
  @inline(__always)
  mutating func put(_ letters: Letters, at place: inout Int) {
    var bits = letters.bits
    let end = place + Int(letters.count)
    while place < end {
      self[place] = UInt8(truncatingIfNeeded: bits)
      bits >>= 8
      place += 1
    }
  }
}
