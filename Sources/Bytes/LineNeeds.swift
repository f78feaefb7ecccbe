internal import CBytes

/// What every line of a kind must contain: at least one word of each row.
public struct LineNeeds: Sendable {
  /// The rows as `bytes_pairs_fit` reads them.
  private let numbers: [UInt32]

  /// Takes rows of words in lower case.
  public init(_ rows: [[[Unicode.Scalar]]]) {
    let words = rows.map { row in row.map(NeededPairs.of) }.filter { !$0.contains([]) }
    var numbers = [UInt32(words.count)]
    for row in words {
      numbers.append(UInt32(row.reduce(0) { $0 + 1 + $1.count }))
      for word in row { numbers += [UInt32(word.count)] + word }
    }
    self.numbers = numbers
  }

  /// True if a line with these pairs may be of the kind.
  public func mayBeMet(by line: PairPrint) -> Bool {
    unsafe line.lend { pairs in
      unsafe numbers.withUnsafeBufferPointer { numbers in
        guard let rows = numbers.baseAddress else { return true }
        return unsafe bytes_pairs_fit(pairs, rows) != 0
      }
    }
  }
}
