internal import Bytes

/// Words and what a language says of them, found by their bytes without building a string.
///
/// Open addressing, at most a quarter full. A byte a place tells mostly whether a word is listed, so that one that is
/// not touches nothing but these bytes, which stay in the cache.
struct WordTable: Sendable {
  private struct Entry {
    var head: UInt64
    var count: Int
    /// Where what is beyond the head is in `tails`.
    var tail: Int
    var classes: WordClass
  }

  /// For each place, 0 where it is free, else a part of the hash of the word there.
  private var tags: [UInt8]
  private var places: [UInt16]
  private var entries: [Entry] = []
  private var tails: [UInt8] = []
  private let mask: Int
  /// The longest word, in bytes.
  private(set) var longest = 0

  init(_ words: [String: WordClass]) {
    var size = 16
    while size < words.count * 4 { size *= 2 }
    tags = [UInt8](repeating: 0, count: size)
    places = [UInt16](repeating: 0, count: size)
    mask = size - 1
    for (word, classes) in words.prefix(Int(UInt16.max)) { insert(Array(word.utf8), classes) }
  }

  /// What is said of the word that is at `range`; nothing of a word that is not listed.
  func classes(of range: Range<Int>, in text: ByteView) -> WordClass {
    guard !range.isEmpty, range.count <= longest else { return [] }
    return find(WordKey(of: range, in: text), in: text)
  }

  /// What is said of the word that is made of a letter of three bytes and what is at `range`.
  func classes(of range: Range<Int>, behind letter: UInt32, in text: ByteView) -> WordClass {
    guard range.count + 3 <= longest else { return [] }
    return find(WordKey(of: range, behind: letter, in: text), in: text)
  }

  private func find(_ word: WordKey, in text: ByteView) -> WordClass {
    let hash = word.hash(in: text)
    let tag = Self.tag(hash)
    var place = Int(truncatingIfNeeded: hash) & mask
    while tags[place] != 0 {
      if tags[place] == tag {
        let entry = entries[Int(places[place])]
        if entry.head == word.head, entry.count == word.count, hasTail(entry, word.tail, in: text) {
          return entry.classes
        }
      }
      place = (place + 1) & mask
    }
    return []
  }

  private func hasTail(_ entry: Entry, _ tail: Range<Int>, in text: ByteView) -> Bool {
    var at = entry.tail
    for place in tail {
      if tails[at] != text[place] { return false }
      at += 1
    }
    return true
  }

  private mutating func insert(_ word: [UInt8], _ classes: WordClass) {
    guard !word.isEmpty else { return }
    let (key, hash) = ByteView.lend(word) { text in
      let key = WordKey(of: 0..<word.count, in: text)
      return (key, key.hash(in: text))
    }
    var place = Int(truncatingIfNeeded: hash) & mask
    while tags[place] != 0 { place = (place + 1) & mask }
    tags[place] = Self.tag(hash)
    places[place] = UInt16(entries.count)
    entries.append(Entry(head: key.head, count: word.count, tail: tails.count, classes: classes))
    tails += word[key.tail]
    longest = max(longest, word.count)
  }

  private static func tag(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 56) | 1 }
}

/// A word as the table looks it up: its first eight bytes as a number, and where the others are.
private struct WordKey {
  let head: UInt64
  let count: Int
  let tail: Range<Int>

  @inline(__always) init(of range: Range<Int>, in text: ByteView) {
    let size = min(range.count, 8)
    head = text.number(at: range.lowerBound, count: size)
    count = range.count
    tail = range.lowerBound + size..<range.upperBound
  }

  /// A letter beyond U+0800, thought in front of what is at `range`.
  @inline(__always) init(of range: Range<Int>, behind letter: UInt32, in text: ByteView) {
    let size = min(range.count, 5)
    let rest = size > 0 ? text.number(at: range.lowerBound, count: size) : 0
    head = Self.bytes(of: letter) | rest << 24
    count = range.count + 3
    tail = range.lowerBound + size..<range.upperBound
  }

  @inline(__always) func hash(in text: ByteView) -> UInt64 {
    var hash = Self.mix(head, 0)
    var at = tail.lowerBound
    while at < tail.upperBound {
      let size = min(8, tail.upperBound - at)
      hash = Self.mix(text.number(at: at, count: size), hash)
      at += size
    }
    return hash
  }

  @inline(__always) private static func mix(_ number: UInt64, _ state: UInt64) -> UInt64 {
    let mixed = (state ^ number) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 32
  }

  /// The three bytes of a letter in UTF-8, the first in the lowest bits.
  private static func bytes(of letter: UInt32) -> UInt64 {
    let (second, third) = (letter >> 6 & 0x3F, letter & 0x3F)
    return UInt64(letter >> 12 | second << 8 | third << 16 | 0x80_80E0)
  }
}
