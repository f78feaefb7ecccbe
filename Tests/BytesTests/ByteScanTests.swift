import Bytes
import TestSupport
import Testing

/// Searches that look at many bytes at a time find what a plain walk finds.
@Suite struct ByteScanTests {
  /// Texts of all lengths around the sizes of what is looked at in one step, and their places.
  private static let texts: [[UInt8]] = {
    var random = SeededGenerator(seed: 11)
    return (0..<300).map { length in Array(random.text(of: length...length, from: "abKz to-'\n\"&;éç한 、“").utf8) }
  }()

  @Test func `the first and the last byte of ranges are found`() {
    let ranges = ByteRanges(0x26...0x27, 0x3B...0x3B, 0xE2...0xEC)
    func isIn(_ byte: UInt8) -> Bool { 0x26...0x27 ~= byte || byte == 0x3B || 0xE2...0xEC ~= byte }
    for text in Self.texts {
      for start in stride(from: 0, through: text.count, by: 7) {
        let first = text[start...].firstIndex(where: isIn)
        #expect(ranges.first(in: text.span, from: start, to: text.count) == first ?? text.count)
        #expect(ranges.last(in: text.span, from: 0, to: start) == text[..<start].lastIndex(where: isIn))
      }
    }
  }

  @Test func `bytes side by side are found, and no others`() {
    for text in Self.texts {
      for other in [Array("to".utf8), Array("한".utf8), Array("K ".utf8), Array("éç".utf8), []] {
        let isThere = (0...max(0, text.count - other.count)).contains { text[$0...].starts(with: other) }
        #expect(text.span.holds(other.span) == isThere)
      }
    }
  }

  @Test func `bytes say together what each of them says`() {
    let signs = ByteSigns { $0.isDigit ? 1 : $0.isSpace ? 2 : $0.isWide ? 4 : 0 }
    for text in Self.texts {
      let half = text.count / 2..<text.count
      let all = text[half].reduce(0) { $0 | ($1.isDigit ? 1 : $1.isSpace ? 2 : $1.isWide ? 4 : 0) }
      #expect(signs.all(of: half, in: text.span) == UInt16(all))
    }
  }

  @Test func `words that may be said again are found`() {
    for text in Self.texts {
      let start = text.count / 3
      for end in [text.count, text.count - start / 2] {
        var echoes = WordEchoes(from: start, to: end, reach: 10, row: 3)
        var found: [Int] = []
        while let end = echoes.next(in: text.span) { found.append(end) }
        for place in Self.endsOfDoubledWords(in: Array(text[..<end]), from: start) {
          #expect(found.contains(place))
        }
        #expect(zip(found, found.dropFirst()).allSatisfy(<) && found.allSatisfy { start < $0 && $0 <= end })
      }
    }
  }

  @Test func `a run that stands twice is found at its last word, and new words are not`() {
    let text = Array("the first boat left the first boat left at dawn\nthe first".utf8)
    var echoes = WordEchoes(from: 0, to: text.count, reach: 10, row: 3)
    #expect(echoes.next(in: text.span) == 34)
    #expect(echoes.next(in: text.span) == 39)
    #expect(echoes.next(in: text.span) == nil)
  }

  private static func endsOfDoubledWords(in text: [UInt8], from start: Int) -> [Int] {
    var (ends, last, word): ([Int], ArraySlice<UInt8>, ArraySlice<UInt8>) = ([], [], [])
    for place in start...text.count {
      if place < text.count, !" \t\n\r-'".utf8.contains(text[place]) {
        word = word.isEmpty ? text[place...place] : text[word.startIndex...place]
        continue
      }
      if !word.isEmpty, word == last { ends.append(place) }
      if !word.isEmpty { (last, word) = (word, []) }
      if place < text.count, text[place] == 0x0A { last = [] }
    }
    return ends
  }

  @Test func `a byte between certain bytes is found`() {
    let triples = ByteTriples(
      [
        ByteTriples.Triple(ahead: ByteSet(" \n"), UInt8(ascii: "t"), behind: ByteSet("o")),
        ByteTriples.Triple(ahead: ByteSet { _ in true }, 0xE3, behind: ByteSet { $0 == 0x80 }),
        ByteTriples.Triple(ahead: ByteSet { $0 != 0x20 }, 0x20, behind: ByteSet { $0 == 0 }),
      ], before: 0x0A)
    for text in Self.texts {
      let places = text.indices.filter { place in
        let (ahead, behind) = (place > 0 ? text[place - 1] : 0x0A, place + 1 < text.count ? text[place + 1] : 0)
        switch text[place] {
        case UInt8(ascii: "t"): return (ahead == 0x20 || ahead == 0x0A) && behind == UInt8(ascii: "o")
        case 0xE3: return behind == 0x80
        case 0x20: return ahead != 0x20 && behind == 0
        default: return false
        }
      }
      var found: [Int] = []
      var at = triples.first(in: text.span, from: 0, to: text.count)
      while at < text.count {
        found.append(at)
        at = triples.first(in: text.span, from: at + 1, to: text.count)
      }
      #expect(found == places)
    }
  }

  @Test func `bytes move up, over themselves too`() {
    for text in Self.texts where text.count > 20 {
      for (start, place) in [(20, 0), (20, 19), (20, 20), (text.count, 3)] {
        var moved = text
        moved.move(start..<text.count, to: place)
        let end = place + text.count - start
        #expect(moved == Array(text[..<place]) + Array(text[start...]) + Array(text[end...]))
      }
    }
  }

  @Test func `a pair of bytes is found in both cases`() {
    for text in Self.texts {
      let isThere = zip(text, text.dropFirst()).contains { ($0 == 0x6B || $0 == 0x4B) && $1 == 0x7A }
      #expect(BytePair(0x6B, 0x7A).isIn(text.span) == isThere)
    }
  }
}
