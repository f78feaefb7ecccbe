internal import ICU

/// Words and what a language says of them, found by their bytes without building a string.
///
/// Open addressing over FNV-1a; at most a quarter full, and the whole hash beside each word, so that a word that is
/// not listed is mostly known by one look.
struct WordTable: Sendable {
  private struct Slot {
    var hash: UInt32 = 0
    var start: Int32 = 0
    var count: Int32 = 0
    var classes: WordClass = []
  }

  private var letters: [UInt8] = []
  private var slots: [Slot]
  private let mask: Int
  /// The longest word, in bytes.
  private(set) var longest = 0

  init(_ words: [String: WordClass]) {
    var size = 16
    while size < words.count * 4 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    mask = size - 1
    for (word, classes) in words { insert(Array(word.utf8), classes) }
  }

  /// What is said of the word that stands at `range`; nothing of a word that is not listed.
  func classes(of range: Range<Int>, in text: ByteView) -> WordClass {
    guard !range.isEmpty, range.count <= longest else { return [] }
    return find(range, behind: 0, text.hash(of: range, from: Self.seed), in: text)
  }

  private func find(_ range: Range<Int>, behind letter: UInt32, _ hash: UInt32, in text: ByteView) -> WordClass {
    let size = range.count + (letter == 0 ? 0 : 3)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].count > 0 {
      let entry = slots[slot]
      if entry.hash == hash, Int(entry.count) == size, isSame(entry, range, behind: letter, in: text) {
        return entry.classes
      }
      slot = (slot + 1) & mask
    }
    return []
  }

  /// What is said of the word that is made of a letter of three bytes and what stands at `range`.
  func classes(of range: Range<Int>, behind letter: UInt32, in text: ByteView) -> WordClass {
    guard range.count + 3 <= longest else { return [] }
    var hash = Self.seed
    for place in 0..<3 { hash = (hash ^ UInt32(Self.byte(place, of: letter))) &* 16_777_619 }
    return find(range, behind: letter, text.hash(of: range, from: hash), in: text)
  }

  private mutating func insert(_ word: [UInt8], _ classes: WordClass) {
    guard !word.isEmpty else { return }
    let code = ByteView.lend(word) { $0.hash(of: 0..<word.count, from: Self.seed) }
    var slot = Int(truncatingIfNeeded: code) & mask
    while slots[slot].count > 0 { slot = (slot + 1) & mask }
    slots[slot] = Slot(hash: code, start: Int32(letters.count), count: Int32(word.count), classes: classes)
    letters += word
    longest = max(longest, word.count)
  }

  private func isSame(_ entry: Slot, _ range: Range<Int>, behind letter: UInt32, in text: ByteView) -> Bool {
    var at = Int(entry.start)
    if letter != 0 {
      for place in 0..<3 where letters[at + place] != Self.byte(place, of: letter) { return false }
      at += 3
    }
    for place in range {
      if letters[at] != text[place] { return false }
      at += 1
    }
    return true
  }

  /// One of the three bytes of a letter beyond U+0800 in UTF-8.
  private static func byte(_ place: Int, of letter: UInt32) -> UInt8 {
    switch place {
    case 0: UInt8(0xE0 | letter >> 12)
    case 1: UInt8(0x80 | letter >> 6 & 0x3F)
    default: UInt8(0x80 | letter & 0x3F)
    }
  }

  private static let seed: UInt32 = 2_166_136_261
}
