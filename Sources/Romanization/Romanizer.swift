/// Writes Korean in Latin letters; everything else stays byte for byte.
///
/// Opening one costs nothing: the tables are built at the first word.
public struct Romanizer: Sendable {
  /// Opens a romanizer.
  public init() {}

  /// A line of text with its Korean in Latin letters and everything else as it stands.
  public func romanize(_ line: String) -> String {
    var scanner = WordScanner(line)
    var output: [UInt8] = []
    output.reserveCapacity(scanner.bytes.count * 2)
    while let piece = scanner.next() {
      switch piece {
      case .other(let range): output += scanner.bytes[range]
      case .word: write(scanner.word, to: &output)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The same, piece by piece, each syllable beside its letters.
  public func align(_ line: String) -> [Romanized] {
    var scanner = WordScanner(line)
    var pieces: [Romanized] = []
    while let piece = scanner.next() {
      switch piece {
      case .other(let range):
        let text = String(decoding: scanner.bytes[range], as: UTF8.self)
        pieces.append(Romanized(range: range, source: text, letters: text))
      case .word(let range):
        let syllables = letters(of: scanner.word)
        pieces.append(
          Romanized(
            range: range, source: String(decoding: scanner.bytes[range], as: UTF8.self),
            letters: syllables.map(\.letters).joined(), syllables: syllables))
      }
    }
    return pieces
  }

  private var table: LetterTable { RevisedRomanization.table }

  @inline(__always)
  private func write(_ word: Word, to output: inout [UInt8]) {
    let table = table
    let syllables = word.syllables
    output.append(table.initials[Int(syllables[0].onset)])
    for place in syllables.indices {
      let syllable = syllables[place]
      output.append(table.vowels[Int(syllable.vowel)])
      if place + 1 < syllables.count {
        output.append(table.junctions[Following.index(syllable.coda, syllables[place + 1])])
      } else {
        output.append(table.finals[Int(syllable.coda)])
      }
    }
  }

  private func letters(of word: Word) -> [RomanizedSyllable] {
    var bytes: [UInt8] = []
    let table = table
    let syllables = word.syllables
    var result: [RomanizedSyllable] = []
    bytes.append(table.initials[Int(syllables[0].onset)])
    for (place, syllable) in syllables.enumerated() {
      bytes.append(table.vowels[Int(syllable.vowel)])
      var rest: [UInt8] = []
      if place + 1 < syllables.count {
        let junction = table.junctions[Following.index(syllable.coda, syllables[place + 1])]
        rest.append(junction)
        bytes += rest[..<Int(junction.head)]
        rest.removeFirst(Int(junction.head))
      } else {
        bytes.append(table.finals[Int(syllable.coda)])
      }
      result.append(
        RomanizedSyllable(
          range: word.range(of: place), hangul: String(syllable.scalar),
          letters: String(decoding: bytes, as: UTF8.self)))
      bytes = rest
    }
    return result
  }
}
