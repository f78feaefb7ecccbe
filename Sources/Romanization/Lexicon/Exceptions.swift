internal import Bytes
internal import CRomanization

/// Where words do not sound as their letters say: `exceptions.txt`, searched where it lies.
///
/// A line is a context and its sound: `꽃|잎N`. The bar is the junction; `.` is any syllable, a single consonant any
/// syllable that ends in it, `-` any that ends in none, `*` any that ends in what no word of Chinese origin ends in. `^`
/// is the start of the word and `$` its end, where ``WordParts`` sees one: `^밭|일$N` also fits 밭일은. Lines are sorted
/// by the syllable after the bar, then by the one before; among equals the more special come first.
struct Exceptions: Sendable {
  /// The lines that are compiled in.
  static let builtIn = Exceptions(unsafe EmbeddedFile(romanization_exceptions()).bytes)

  /// The file.
  private let text: [UInt8]
  /// Its lines, in its order.
  private let lines: [Line]
  /// The first line of each syllable after the bar, by its number, or of one after it.
  private let blocks: [UInt16]
  /// A bit for each ``Coda`` that lines of a syllable after the bar may follow; those without one come last.
  private let masks: [UInt32]

  /// Finds the lines of a file in one walk over it.
  init(_ text: [UInt8]) {
    var lines: [Line] = []
    var blocks: [UInt16] = []
    var masks = [UInt32](repeating: 0, count: Int(Syllable.count) + 1)
    lines.reserveCapacity(text.count / Self.bytesOfLine)
    blocks.reserveCapacity(Int(Syllable.count) + 1)
    for bar in text.indices where text[bar] == UInt8(ascii: "|") {
      let right = Self.number(text, bar + 1)
      while blocks.count < Int(right) { blocks.append(UInt16(truncatingIfNeeded: lines.count)) }
      let line = Line(text, bar: bar, right: right)
      masks[Int(right > 0 ? right - 1 : UInt16(Syllable.count))] |= line.codas
      lines.append(line)
    }
    let none = UInt16(truncatingIfNeeded: lines.count)
    blocks.append(contentsOf: repeatElement(none, count: Int(Syllable.count) + 1 - blocks.count))
    (self.text, self.lines, self.blocks, self.masks) = (text, lines, blocks, masks)
  }

  /// The bytes of a short line.
  private static let bytesOfLine = 9

  /// True if a line may tell how a coda sounds before a syllable, so that it is worth to look.
  @inline(__always)
  func mayTell(_ coda: UInt8, before right: UInt16) -> Bool {
    (masks[Int(right)] | masks[Int(Syllable.count)]) & (1 << UInt32(coda)) != 0
  }

  /// The sound of a junction, as the file writes it; nil where the rules are right.
  ///
  /// Lines that name both neighbours come first, then those that name the right one, then, where asked for, those
  /// that name the left one alone.
  func sound(of syllables: [Syllable], after place: Int, asksLeft: Bool = false) -> Sound? {
    let right = Int(syllables[place + 1].number)
    let block = Int(blocks[right])..<Int(blocks[right + 1])
    let left = syllables[place].number + 1
    var query = Query(syllables, place)
    if !block.isEmpty, let sound = first(left, block, &query) ?? first(0, block, &query) { return sound }
    return asksLeft ? first(left, 0..<Int(blocks[0]), &query) : nil
  }

  /// What a line of the file says.
  enum Sound: UInt8 {
    /// ㄴ is added before the vowel.
    case addedN = 0x4E  // N
    /// The coda becomes plain and then moves over to the vowel.
    case stop = 0x53  // S
    /// ㄴㄹ is ㄴㄴ.
    case keptN = 0x6E  // n
    /// The onset becomes tense.
    case tense = 0x54  // T
    /// Nothing unusual, where a wider context would say something else.
    case moves = 0x6F  // o
    case liquid = 0x6C  // l
    case liaison = 0x4C  // L
    case lax = 0x74  // t
  }
}

// MARK: Search

extension Exceptions {
  /// A junction that is looked up, and its word taken apart as soon as a line asks for that.
  private struct Query {
    let syllables: [Syllable]
    let place: Int
    private(set) lazy var parts = WordParts(syllables)

    init(_ syllables: [Syllable], _ place: Int) { (self.syllables, self.place) = (syllables, place) }

    /// True if a line may speak about the junction that reaches to a syllable.
    ///
    /// Particles and endings never change a word, so that lines see the word alone; only a line for a whole word may
    /// say that what looks like an affix is part of it (밭일, 물기).
    mutating func admits(lineTo end: Int, isWholeWord: Bool) -> Bool {
      if isWholeWord { return place + 1 < parts.noun || end == syllables.count || parts.areParticles(from: end) }
      return place + 1 < parts.first && end <= parts.noun
    }
  }

  /// The sound of the first line of a block that names a left syllable and fits.
  private func first(_ left: UInt16, _ block: Range<Int>, _ query: inout Query) -> Sound? {
    let (syllables, place) = (query.syllables, query.place)
    var (low, high) = (block.lowerBound, block.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].left < left { low = middle + 1 } else { high = middle }
    }
    let coda: UInt32 = 1 << UInt32(syllables[place].coda)
    let second = place + 2 < syllables.count ? syllables[place + 2].number + 1 : 0
    while low < block.upperBound, lines[low].left == left {
      let line = lines[low]
      if line.codas & coda != 0, line.second == 0 || line.second == second,
        let sound = soundIfFits(Int(line.bar), &query)
      {
        return sound
      }
      low += 1
    }
    return nil
  }

  private func soundIfFits(_ bar: Int, _ query: inout Query) -> Sound? {
    guard let left = fitsLeft(bar, query.syllables, query.place) else { return nil }
    return soundIfFitsRight(bar, &query, startsWord: left == .startOfWord)
  }

  /// What the left side of a line that fits names.
  private enum LeftSide { case syllables, startOfWord }

  private func fitsLeft(_ bar: Int, _ syllables: [Syllable], _ place: Int) -> LeftSide? {
    var (at, syllable) = (bar - 1, place)
    while at >= 0, text[at] != UInt8(ascii: "\n") {
      if text[at] == UInt8(ascii: "^") { return syllable == -1 ? .startOfWord : nil }
      if syllable < 0 { return nil }
      if text[at] >= 0x80 {
        at -= 2
        guard matches(at, syllables[syllable]) else { return nil }
      }
      at -= 1
      syllable -= 1
    }
    return .syllables
  }

  /// The sound at the end of the line where what is after the bar fits.
  private func soundIfFitsRight(_ bar: Int, _ query: inout Query, startsWord: Bool) -> Sound? {
    var (at, end) = (bar + 1, query.place + 1)
    var isWholeWord = false
    while true {
      switch text[at] {
      case UInt8(ascii: "A")...UInt8(ascii: "z"):
        return query.admits(lineTo: end, isWholeWord: isWholeWord) ? Sound(rawValue: text[at]) : nil
      case UInt8(ascii: "$"):
        guard query.parts.endsWord(before: end) else { return nil }
        isWholeWord = startsWord
      case UInt8(ascii: "."):
        guard !query.parts.endsWord(before: end) else { return nil }
      default:
        guard end < query.syllables.count, matches(at, query.syllables[end]) else { return nil }
        end += 1
        at += 2
      }
      at += 1
    }
  }

  /// True if the file has the syllable at an offset, or the consonant it ends in.
  private func matches(_ at: Int, _ syllable: Syllable) -> Bool {
    let number = Self.number(text, at)
    if number > 0 { return number == syllable.number + 1 }
    return text.span.scalar(at: at).value == Coda.scalars[Int(syllable.coda)]
  }

  /// The number of the syllable at an offset, counted from one; 0 if there is none.
  private static func number(_ text: [UInt8], _ at: Int) -> UInt16 {
    guard text[at] >= 0xEA else { return 0 }
    return UInt16(truncatingIfNeeded: text.span.scalar(at: at).value - Syllable.first + 1)
  }
}

// MARK: Lines

extension Exceptions {
  /// What a line asks first, so that most of them are passed over without being read.
  private struct Line {
    /// The place of its bar.
    let bar: UInt32
    /// A bit for each ``Coda`` that it may follow.
    let codas: UInt32
    /// The number of the syllable before the bar, counted from one; 0 where it names none.
    let left: UInt16
    /// The number of the second syllable after the bar, counted from one; 0 where it names none.
    let second: UInt16

    /// Takes the line of a bar, and the number of the syllable after it.
    init(_ text: [UInt8], bar: Int, right: UInt16) {
      self.bar = UInt32(truncatingIfNeeded: bar)
      left = bar >= 3 ? Exceptions.number(text, bar - 3) : 0
      second = right > 0 ? Exceptions.number(text, bar + 4) : 0
      codas = left > 0 ? 1 << UInt32(Syllable(number: left - 1).coda) : Self.codas(text, before: bar)
    }

    /// The bits of the consonants before the bar; all bits if there are none.
    private static func codas(_ text: [UInt8], before bar: Int) -> UInt32 {
      if bar >= 1, text[bar - 1] == UInt8(ascii: "*") { return ~Coda.inSino }
      if bar >= 1, text[bar - 1] == UInt8(ascii: "-") { return 1 << UInt32(Coda.none) }
      guard bar >= 3, text[bar - 1] >= 0x80 else { return .max }
      let scalar = text.span.scalar(at: bar - 3).value
      return Coda.scalars.firstIndex(of: scalar).map { 1 << UInt32($0) } ?? .max
    }
  }
}
