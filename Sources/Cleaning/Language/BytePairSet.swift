/// Which bytes stand side by side somewhere in a line, upper and lower case of ASCII alike.
///
/// A line that lacks a pair of a word lacks the word; most lines lack most words, and this tells at once.
struct BytePairSet {
  /// A bit for each number of ``number(_:_:)``.
  private var bits = InlineArray<64, UInt64>(repeating: 0)
  private let line: ArraySlice<UInt8>

  init(_ line: ArraySlice<UInt8>) {
    self.line = line
    let bytes = line.span
    guard bytes.count > 1 else { return }
    var last = bytes[0].lowered
    for place in 1..<bytes.count {
      let byte = bytes[place].lowered
      let number = Self.number(last, byte)
      bits[number >> 6] |= 1 << UInt64(number & 63)
      last = byte
    }
  }

  /// Whether the line may hold a word.
  func mayHold(_ word: Word) -> Bool {
    if let byte = word.onlyByte { return line.contains(byte) }
    return word.pairs.allSatisfy { bits[$0 >> 6] >> UInt64($0 & 63) & 1 == 1 }
  }

  /// What a line must have that holds a word, whether it is written in upper or lower case.
  struct Word: Sendable {
    /// The pairs of bytes that stand in every way of writing it.
    fileprivate let pairs: [Int]
    /// The word, where it is a single mark of ASCII.
    fileprivate let onlyByte: UInt8?

    init(_ word: [Unicode.Scalar]) {
      var pairs: Set<Int> = []
      var last: UInt8?
      for scalar in word {
        guard scalar.isWrittenInOneWay else {
          last = nil
          continue
        }
        for byte in String(scalar).utf8 {
          if let last { pairs.insert(BytePairSet.number(last, byte.lowered)) }
          last = byte.lowered
        }
      }
      self.pairs = pairs.sorted()
      onlyByte = word.count == 1 && word[0].isASCII && !word[0].isLetter && word[0] != "'" ? last : nil
    }
  }

  fileprivate static func number(_ one: UInt8, _ other: UInt8) -> Int { Int(one) << 4 & 0xFFF ^ Int(other) }
}

extension Unicode.Scalar {
  /// Whether its bytes are the same in upper and lower case, case of ASCII aside; an apostrophe may be curled.
  var isWrittenInOneWay: Bool { isASCII ? self != "'" : self != "\u{2019}" && !properties.isCased }
}
