internal import CBytes

/// What every line of a kind must contain: at least one word of each row.
public struct LineNeeds: Sendable {
  /// The rows as `bytes_pairs_fit` reads them.
  fileprivate let numbers: [UInt32]

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

/// What lines of many kinds must contain, in one list: to ask one kind after the other counts no references.
public struct LineNeedsList: Sendable {
  private var numbers: [UInt32] = []

  /// Needs nothing yet.
  public init() {}

  /// Adds what lines of a kind need, and tells by which place to ask for it.
  public mutating func add(_ needs: LineNeeds) -> Int {
    defer { numbers += needs.numbers }
    return numbers.count
  }

  /// True if a line with these pairs may be of the kind whose needs were added at a place.
  public func mayBeMet(at place: Int, by line: PairPrint) -> Bool {
    precondition(numbers.indices.contains(place))
    return unsafe line.lend { pairs in
      unsafe numbers.withUnsafeBufferPointer { numbers in
        guard let rows = numbers.baseAddress else { return true }
        return unsafe bytes_pairs_fit(pairs, rows + place) != 0
      }
    }
  }
}
