internal import CRomanization

/// Where words do not sound as their letters say: `exceptions.txt`, searched where it lies, so that opening it costs
/// nothing.
///
/// A line is a context and the sound that it tells: `꽃|잎 N`. The bar is the junction; `.` is any syllable, a single
/// consonant any syllable that ends in it, `^` and `$` are the ends of the word (or the particle after it). Lines are
/// in the order of the syllable after the bar, then of the one before; among equals the more special stand first.
enum Exceptions {
  /// The sound of a junction, as the file writes it; nil where the rules are right.
  ///
  /// Contexts that name only the syllable before the junction are asked where `asksLeft` says so.
  static func sound(of syllables: [Syllable], after place: Int, asksLeft: Bool) -> Sound? {
    var count = 0
    let start = unsafe romanization_exceptions(&count)
    let lines = unsafe UnsafeRawBufferPointer(start: start, count: count)
    let reader = unsafe ExceptionReader(lines: lines, syllables: syllables, place: place, asksLeft: asksLeft)
    return reader.sound
  }

  /// The lines that name a syllable after the bar, as offsets; they stand together.
  static func block(of right: Syllable) -> Range<Int> {
    let number = Int(right.scalar.value - Syllable.first)
    return Int(blocks[number])..<Int(blocks[number + 1])
  }

  /// Where the lines end that name nothing after the bar, which stand first.
  static var leftOnly: Int { Int(blocks[0]) }

  /// The offset of the first line of each syllable or of one after it; one walk over the file at the first question.
  private static let blocks: [UInt32] = {
    var count = 0
    let start = unsafe romanization_exceptions(&count)
    let lines = unsafe UnsafeRawBufferPointer(start: start, count: count)
    var blocks = [UInt32](repeating: UInt32(count), count: Int(Syllable.count) + 1)
    var (next, line) = (0, 0)
    for at in 0..<count {
      if unsafe lines[at] == UInt8(ascii: "|"), unsafe lines[at + 1] >= 0xE0 {
        let scalar =
          unsafe (UInt32(lines[at + 1]) & 0x0F) << 12 | (UInt32(lines[at + 2]) & 0x3F) << 6
          | (UInt32(lines[at + 3]) & 0x3F)
        while next <= Int(scalar) - Int(Syllable.first) {
          blocks[next] = UInt32(line)
          next += 1
        }
      }
      if unsafe lines[at] == UInt8(ascii: "\n") { line = at + 1 }
    }
    return blocks
  }()

  /// What a line of the file says.
  enum Sound: UInt8 {
    /// ㄴ is added before the vowel.
    case addedN = 0x4E  // N
    /// The coda becomes plain and then moves over to the vowel.
    case stop = 0x53  // S
    /// ㄴㄹ is ㄴㄴ.
    case keptN = 0x6E  // n
    /// Nothing unusual, where a wider context would say something else.
    case moves = 0x6F  // o
    case liquid = 0x6C  // l
    case liaison = 0x4C  // L
  }
}

/// Looks one junction up in the lines.
@safe private struct ExceptionReader {
  let lines: UnsafeRawBufferPointer
  let syllables: [Syllable]
  let place: Int
  let asksLeft: Bool

  /// The sound of the first line that fits: those that name both neighbours, the right one, the left one.
  var sound: Exceptions.Sound? {
    let block = Exceptions.block(of: syllables[place + 1])
    if block.isEmpty && !asksLeft { return nil }
    let left = syllables[place].scalar.value
    let right = syllables[place + 1].scalar.value
    if !block.isEmpty, let sound = first(right << 16 | left, block) ?? first(right << 16, block) { return sound }
    return asksLeft ? first(left, 0..<Exceptions.leftOnly) : nil
  }

  private func first(_ key: UInt32, _ block: Range<Int>) -> Exceptions.Sound? {
    var line = lowerBound(key, block)
    while line < block.upperBound {
      let bar = bar(of: line)
      guard self.key(at: bar) == key else { return nil }
      if fitsLeft(bar, line), let sound = soundIfFitsRight(bar) { return sound }
      line = self.line(after: bar)
    }
    return nil
  }

  /// The offset of the first line whose key is not lower.
  private func lowerBound(_ key: UInt32, _ block: Range<Int>) -> Int {
    var (low, high) = (block.lowerBound, block.upperBound)
    while low < high {
      var line = (low + high) / 2
      while line > low, unsafe lines[line - 1] != UInt8(ascii: "\n") { line -= 1 }
      let bar = bar(of: line)
      if self.key(at: bar) < key {
        low = self.line(after: bar)
      } else {
        high = line
      }
    }
    return low
  }

  private func bar(of line: Int) -> Int {
    var bar = line
    while unsafe lines[bar] != UInt8(ascii: "|") { bar += 1 }
    return bar
  }

  private func line(after bar: Int) -> Int {
    var end = bar
    while unsafe end < lines.count, unsafe lines[end] != UInt8(ascii: "\n") { end += 1 }
    return end + 1
  }

  /// The syllable after the bar and the one before; 0 where the line names none.
  private func key(at bar: Int) -> UInt32 {
    let right = unsafe lines[bar + 1] >= 0xE0 ? scalar(at: bar + 1) : 0
    let left = unsafe bar >= 3 && lines[bar - 1] >= 0x80 ? scalar(at: bar - 3) : 0
    return right << 16 | (left >= Syllable.first ? left : 0)
  }

  private func scalar(at place: Int) -> UInt32 {
    unsafe (UInt32(lines[place]) & 0x0F) << 12 | (UInt32(lines[place + 1]) & 0x3F) << 6
      | (UInt32(lines[place + 2]) & 0x3F)
  }
}

// MARK: Whether a context fits

extension ExceptionReader {
  private func fitsLeft(_ bar: Int, _ line: Int) -> Bool {
    var (at, syllable) = (bar, place)
    while at > line {
      let byte = unsafe lines[at - 1]
      if byte == UInt8(ascii: "^") {
        return syllable == -1
      } else if syllable < 0 {
        return false
      } else if byte == UInt8(ascii: ".") {
        at -= 1
      } else {
        at -= 3
        guard matches(scalar(at: at), syllables[syllable]) else { return false }
      }
      syllable -= 1
    }
    return true
  }

  /// The sound at the end of the line where what stands after the bar fits.
  private func soundIfFitsRight(_ bar: Int) -> Exceptions.Sound? {
    var (at, syllable) = (bar + 1, place + 1)
    while unsafe lines[at] != UInt8(ascii: " ") {
      let byte = unsafe lines[at]
      if byte == UInt8(ascii: "$") {
        guard endsWord(before: syllable) else { return nil }
        at += 1
        continue
      }
      guard syllable < syllables.count else { return nil }
      if byte == UInt8(ascii: ".") {
        guard !endsWord(before: syllable) else { return nil }
        at += 1
      } else {
        guard matches(scalar(at: at), syllables[syllable]) else { return nil }
        at += 3
      }
      syllable += 1
    }
    return unsafe Exceptions.Sound(rawValue: lines[at + 1])
  }

  /// Whether the word ends before a syllable, or only a particle follows.
  private func endsWord(before syllable: Int) -> Bool {
    syllable == syllables.count || Particles.contains(syllables[syllable...])
  }

  /// Whether a scalar of the file is the syllable, or the consonant it ends in.
  private func matches(_ scalar: UInt32, _ syllable: Syllable) -> Bool {
    if scalar >= Syllable.first { return scalar == syllable.scalar.value }
    return scalar == Self.codas[Int(syllable.coda)]
  }

  private static let codas = Coda.letters.map { $0.unicodeScalars.first?.value ?? 0 }
}
