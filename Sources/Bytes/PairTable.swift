internal import CBytes

/// What lines of several kinds must contain, in one table that is quick to go through.
public struct PairTable: Sendable {
  /// The rows of all kinds, one kind after the other, as `bytes_pairs_fit` reads them.
  private var numbers: [UInt32] = []
  /// Where the kinds begin in ``numbers``.
  private var starts: [Int] = []

  /// Holds no kind yet.
  public init() {}

  /// Adds the next kind: a line of it has at least one word of each row, given in lower case.
  public mutating func add(_ rows: [[[Unicode.Scalar]]]) {
    starts.append(numbers.count)
    let words = rows.map { row in row.map(NeededPairs.of) }.filter { !$0.contains([]) }
    numbers.append(UInt32(words.count))
    for row in words {
      numbers.append(UInt32(row.reduce(0) { $0 + 1 + $1.count }))
      for word in row { numbers += [UInt32(word.count)] + word }
    }
  }

  /// The first of some kinds that a line with these pairs may be of and that is accepted; nil if there is none.
  public func first(among kinds: [Int], fitting line: PairPrint, where accept: (Int) -> Bool) -> Int? {
    unsafe line.lend { pairs in
      unsafe numbers.withUnsafeBufferPointer { numbers in
        guard let rows = numbers.baseAddress else { return nil }
        return kinds.first { unsafe bytes_pairs_fit(pairs, rows + starts[$0]) != 0 && accept($0) }
      }
    }
  }
}
