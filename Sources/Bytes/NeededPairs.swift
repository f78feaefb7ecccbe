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
    // The rarity above the number, so that the rarest comes first.
    var pairs: [UInt32] = []
    var last: UInt8?
    for scalar in word {
      guard scalar.isWrittenInOneWay else {
        last = nil
        continue
      }
      for byte in scalar.utf8 {
        let byte = byte.lowered
        if let last { pairs.append(UInt32(rarity(last) + rarity(byte)) << 16 | PairPrint.number(last, byte)) }
        last = byte
      }
    }
    pairs.sort(by: >)
    return pairs.prefix(most).map { $0 & 0xFFFF }
  }

  /// How rare a byte is, from 0 on: letters in the order of how often English writes them, and in their middle the bytes
  /// of other scripts.
  private static func rarity(_ byte: UInt8) -> Int {
    byte.isWide ? 13 : byte.isLower ? Int(letters[Int(byte) - 0x61]) : 26
  }

  /// The place of each letter of the alphabet in `etaoinshrdlucmfwypvbgkjqxz`.
  private static let letters: InlineArray<26, UInt8> = [
    2, 19, 12, 9, 0, 14, 20, 7, 4, 22, 21, 10, 13, 5, 3, 17, 23, 8, 6, 1, 11, 18, 15, 24, 16, 25,
  ]
}

extension Unicode.Scalar {
  /// True if its bytes are the same in upper and lower case, case of ASCII aside; an apostrophe may be curled.
  public var isWrittenInOneWay: Bool { isASCII ? self != "'" : self != "\u{2019}" && !properties.isCased }
}
