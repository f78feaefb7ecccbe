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
    var hash: UInt64
    var classes: WordClass
  }

  /// For each place, 0 where it is free, else a part of the hash of the word there.
  private var tags: [UInt8]
  private var places: [UInt16]
  private var entries: [Entry] = []
  private var tails: [UInt8] = []
  private var mask: Int
  /// The longest word, in bytes.
  private(set) var longest = 0

  /// A table with room for some words; with more it grows.
  init(roomFor words: Int = 4) { self.init(roomFor: words, longest: 0, tails: []) }

  private init(roomFor words: Int, longest: Int, tails: [UInt8]) {
    (self.longest, self.tails) = (longest, tails)
    var size = 16
    while size < words * 4 { size *= 2 }
    (tags, places, mask) = ([UInt8](repeating: 0, count: size), [UInt16](repeating: 0, count: size), size - 1)
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
    let place = place(of: word, word.hash(in: text), in: text)
    return tags[place] != 0 ? entries[Int(places[place])].classes : []
  }

  private func hasTail(_ entry: Entry, _ tail: Range<Int>, in text: ByteView) -> Bool {
    var at = entry.tail
    for place in tail {
      if tails[at] != text[place] { return false }
      at += 1
    }
    return true
  }

  /// Adds what is said of a word to what is known of it.
  mutating func add(_ word: String, _ classes: WordClass) {
    let bytes = Array(word.utf8)
    guard !bytes.isEmpty else { return }
    ByteView.lend(bytes) { text in
      let key = WordKey(of: 0..<bytes.count, in: text)
      let hash = key.hash(in: text)
      let place = self.place(of: key, hash, in: text)
      if tags[place] != 0 {
        entries[Int(places[place])].classes.formUnion(classes)
      } else if entries.count < Int(UInt16.max) {
        take(hash, at: place)
        entries.append(
          Entry(head: key.head, count: key.count, tail: tails.count, hash: hash, classes: classes))
        tails += bytes[key.tail]
        longest = max(longest, bytes.count)
      }
    }
    if entries.count * 4 > tags.count { enlarge() }
  }

  /// Where a word is, or the free place where it would be.
  private func place(of word: WordKey, _ hash: UInt64, in text: ByteView) -> Int {
    var place = Int(truncatingIfNeeded: hash) & mask
    while tags[place] != 0, !isWord(word, hash, at: place, in: text) { place = (place + 1) & mask }
    return place
  }

  @inline(__always) private func isWord(_ word: WordKey, _ hash: UInt64, at place: Int, in text: ByteView) -> Bool {
    guard tags[place] == Self.tag(hash) else { return false }
    let entry = entries[Int(places[place])]
    return entry.head == word.head && entry.count == word.count && hasTail(entry, word.tail, in: text)
  }

  /// Takes a free place for the next entry.
  private mutating func take(_ hash: UInt64, at place: Int) {
    tags[place] = Self.tag(hash)
    places[place] = UInt16(entries.count)
  }

  private mutating func enlarge() {
    let known = entries
    self = WordTable(roomFor: tags.count / 2, longest: longest, tails: tails)
    for entry in known {
      var place = Int(truncatingIfNeeded: entry.hash) & mask
      while tags[place] != 0 { place = (place + 1) & mask }
      take(entry.hash, at: place)
      entries.append(entry)
    }
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
