/// Which bytes stand side by side somewhere in a line, upper and lower case of ASCII alike.
///
/// A line that lacks a pair of a word lacks the word; most lines lack most words, and this tells at once.
struct BytePairSet {
  /// A bit for each number of ``number(_:_:)``.
  private var bits = InlineArray<64, UInt64>(repeating: 0)

  init(_ line: ArraySlice<UInt8>) {
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

  /// Whether the line may hold a word of which these are the pairs.
  func mayHold(_ pairs: [Int]) -> Bool {
    pairs.allSatisfy { bits[$0 >> 6] >> UInt64($0 & 63) & 1 == 1 }
  }

  /// The pairs of a word that stand in every way of writing it, in upper or lower case.
  static func pairs(of word: [Unicode.Scalar]) -> [Int] {
    var pairs: Set<Int> = []
    var last: UInt8?
    for scalar in word {
      guard scalar.isWrittenInOneWay else {
        last = nil
        continue
      }
      for byte in String(scalar).utf8 {
        if let last { pairs.insert(number(last, byte.lowered)) }
        last = byte.lowered
      }
    }
    return pairs.sorted()
  }

  private static func number(_ one: UInt8, _ other: UInt8) -> Int { Int(one) << 4 & 0xFFF ^ Int(other) }
}

extension Unicode.Scalar {
  /// Whether its bytes are the same in upper and lower case, case of ASCII aside; an apostrophe may be curled.
  var isWrittenInOneWay: Bool { isASCII ? self != "'" : self != "\u{2019}" && !properties.isCased }
}
