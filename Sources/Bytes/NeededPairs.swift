/// What every line has that holds a word, in upper or lower case: pairs of bytes, or a mark.
///
/// Most lines lack most words, and a pair that is missing tells so at once.
enum NeededPairs {
  /// How many pairs of a word are looked for, the rarest first: a line that has them nearly always has the word.
  private static let most = 6

  /// The pairs that are in every way of writing a word in lower case, as ``PairPrint`` numbers them; of a single mark of
  /// ASCII its own number; none where nothing is sure to be in a line.
  static func of(_ word: [Unicode.Scalar]) -> [UInt32] {
    if word.count == 1, let mark = word.first, mark.isASCII, !mark.isLetter, mark != "'" {
      return [PairPrint.number(mark: UInt8(ascii: mark))]
    }
    var pairs: [(number: UInt32, rank: Int)] = []
    var last: UInt8?
    for scalar in word {
      guard scalar.isWrittenInOneWay else {
        last = nil
        continue
      }
      for byte in scalar.utf8 {
        let byte = byte.lowered
        if let last { pairs.append((PairPrint.number(last, byte), rarity(last) + rarity(byte))) }
        last = byte
      }
    }
    return pairs.sorted { $0.rank > $1.rank }.prefix(most).map(\.number)
  }

  /// How rare a byte is, from 0 on: letters in the order of how often English writes them, and in their middle the bytes
  /// of other scripts.
  private static func rarity(_ byte: UInt8) -> Int {
    byte.isWide ? 13 : byte.isLower ? letters[Int(byte) - 0x61] : letters.count
  }

  private static let letters: [Int] = {
    let commonest = Array("etaoinshrdlucmfwypvbgkjqxz".utf8)
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).map { commonest.firstIndex(of: $0) ?? commonest.count }
  }()
}

extension Unicode.Scalar {
  /// True if its bytes are the same in upper and lower case, case of ASCII aside; an apostrophe may be curled.
  public var isWrittenInOneWay: Bool { isASCII ? self != "'" : self != "\u{2019}" && !properties.isCased }
}
