internal import Bytes

/// The small words of all languages, by which a text tells whose it is.
struct SmallWords: Sendable {
  /// How many languages there are.
  private let count: Int
  /// The languages of each word, one word after the other.
  private var speakers: [Int] = []
  /// A table that is at most half full, by the prints of words: where their languages are in ``speakers``.
  private var slots: [(print: UInt64, speakers: Range<Int>)]

  /// Learns the words of languages, by their prints; a word counts once, however often a language lists it.
  init(_ languages: [[UInt64]]) {
    count = languages.count
    var size = 64
    while size < 2 * languages.reduce(0, { $0 + $1.count }) { size *= 2 }
    slots = [(print: UInt64, speakers: Range<Int>)](repeating: (print: 0, speakers: 0..<0), count: size)
    var latest = [Int](repeating: -1, count: size)
    for (language, words) in languages.enumerated() {
      for print in words {
        let slot = slot(of: print)
        guard latest[slot] != language else { continue }
        latest[slot] = language
        // At first the range says how many languages have the word.
        slots[slot] = (print, 0..<slots[slot].speakers.count + 1)
      }
    }
    makeRoom()
    for (language, words) in languages.enumerated() {
      for print in words { add(language, at: slot(of: print)) }
    }
  }

  /// Gives each word room for its languages.
  private mutating func makeRoom() {
    var start = 0
    for slot in slots.indices where slots[slot].print != 0 {
      let count = slots[slot].speakers.count
      slots[slot].speakers = start..<start
      start += count
    }
    speakers = [Int](repeating: 0, count: start)
  }

  private mutating func add(_ language: Int, at slot: Int) {
    let known = slots[slot].speakers
    if let last = known.last, speakers[last] == language { return }
    speakers[known.upperBound] = language
    slots[slot].speakers = known.lowerBound..<known.upperBound + 1
  }

  /// The votes of a text's words for each language; a word counts less the more languages have it.
  func votes(of text: String) -> [Double] {
    var votes = [Double](repeating: 0, count: count)
    var word = WordPrint()
    let bytes = text.utf8.span
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte.isLetter {
        word.add(byte | 0x20)
        at += 1
        continue
      }
      if !byte.isWide || !word.add(wide: bytes, at: &at) { vote(&word, &votes) }
      if !byte.isWide { at += 1 }
    }
    vote(&word, &votes)
    return votes
  }

  private func vote(_ word: inout WordPrint, _ votes: inout [Double]) {
    guard word.count > 0 else { return }
    let known = slots[slot(of: word.value)].speakers
    for index in known { votes[speakers[index]] += 1 / Double(known.count) }
    word = WordPrint()
  }

  /// The slot of a word, or the free one where it would be.
  private func slot(of print: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: print ^ print >> 32) & (slots.count - 1)
    while slots[slot].print != print, slots[slot].print != 0 { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}

/// The hash of a word (FNV-1a), which saves building a string.
struct WordPrint {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  /// How many bytes the word has.
  private(set) var count = 0

  init() {}

  /// The print of a word in lower case.
  init(of word: Range<Int>, in bytes: Span<UInt8>) {
    for place in word { add(bytes[place]) }
  }

  @inline(__always) mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    count += 1
  }

  /// Goes past a character of several bytes, and adds it in lower case; false where it is not a part of a word.
  mutating func add(wide bytes: Span<UInt8>, at place: inout Int) -> Bool {
    let scalar = bytes.nextScalar(at: &place)
    // The table is not made for text whose only marks are dashes and quotes.
    let lower = scalar < Self.lowerEnd ? Self.lower[Int(scalar)] : 0
    if lower >= 0x80 {
      add(UInt8(truncatingIfNeeded: 0xC0 | lower >> 6))
      add(UInt8(truncatingIfNeeded: 0x80 | lower & 0x3F))
      return true
    }
    guard let letter = Unicode.Scalar(scalar), letter.properties.isAlphabetic || count > 0 && letter.isMark else {
      return false
    }
    for byte in letter.properties.lowercaseMapping.utf8 { add(byte) }
    return true
  }

  private static let lowerEnd: UInt32 = 0x530

  /// The letters of Latin, Greek and Cyrillic in lower case, where that is one character of two bytes; else 0.
  private static let lower: [UInt32] = (0..<lowerEnd).map { value in
    guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { return 0 }
    let folded = scalar.folded.value
    return 0x80..<0x800 ~= folded ? folded : 0
  }
}

extension Unicode.Scalar {
  /// What is written on the letter ahead of it.
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: self == "\u{200C}" || self == "\u{200D}"
    }
  }
}
