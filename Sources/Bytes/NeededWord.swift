/// What every line has that holds a word, in upper or lower case: pairs of bytes.
///
/// Most lines lack most words, and a pair that is missing tells so at once.
public struct NeededWord: Sendable {
  /// The pairs that are in every way of writing the word, the rarest first.
  private let pairs: [BytePair]
  /// The bytes of the word in lower case, where it is written in one way throughout; else none.
  private let whole: [UInt8]
  /// The word, where it is a single mark of ASCII.
  private let mark: ByteRanges?

  /// Prepares a word in lower case.
  public init(_ word: [Unicode.Scalar]) {
    var pairs: [(pair: BytePair, rank: Int)] = []
    var last: UInt8?
    for scalar in word {
      guard scalar.isWrittenInOneWay else {
        last = nil
        continue
      }
      for byte in String(scalar).utf8.map(\.lowered) {
        if let last { pairs.append((BytePair(last, byte), Self.rarity(last) + Self.rarity(byte))) }
        last = byte
      }
    }
    whole = word.allSatisfy(\.isWrittenInOneWay) ? word.flatMap { String($0).utf8.map(\.lowered) } : []
    self.pairs = pairs.sorted { $0.rank > $1.rank }.map(\.pair)
    let isMark = word.count == 1 && word[0].isASCII && !word[0].isLetter && word[0] != "'"
    mark = isMark ? last.map { ByteRanges($0...$0) } : nil
  }

  /// The pairs as ``PairPrint`` numbers them, of a few of the rarest.
  var pairNumbers: [UInt32] { pairs.prefix(6).map(\.number) }

  /// True if a line may hold the word.
  public func mayStand(in line: Span<UInt8>) -> Bool {
    if let mark { return mark.first(in: line, to: line.count) < line.count }
    for pair in pairs where !pair.isIn(line) { return false }
    return whole.count < 3 || stands(in: line)
  }

  /// True if the whole word is in a line.
  private func stands(in line: Span<UInt8>) -> Bool {
    let word = whole.span
    var start = 0
    while start + word.count <= line.count {
      var length = 0
      while length < word.count, line[start + length].lowered == word[length] { length += 1 }
      if length == word.count { return true }
      start += 1
    }
    return false
  }

  /// How rare a byte is, from 0 on: letters in the order of how often English writes them, and in their middle the bytes
  /// of other scripts.
  private static func rarity(_ byte: UInt8) -> Int {
    byte.isWide ? 13 : Array("etaoinshrdlucmfwypvbgkjqxz".utf8).firstIndex(of: byte) ?? 26
  }
}

extension Unicode.Scalar {
  /// True if its bytes are the same in upper and lower case, case of ASCII aside; an apostrophe may be curled.
  public var isWrittenInOneWay: Bool { isASCII ? self != "'" : self != "\u{2019}" && !properties.isCased }
}
