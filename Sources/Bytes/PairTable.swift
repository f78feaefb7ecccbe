/// What lines of several kinds must contain, in one table that is quick to go through.
public struct PairTable: Sendable {
  /// For each kind, how many rows of words there are; for each row how long it is; for each word how many pairs it has,
  /// and these.
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

  /// True if a line with these pairs may be of a kind.
  public func mayFit(_ kind: Int, _ pairs: PairPrint) -> Bool {
    let numbers = numbers.span
    var at = starts[kind] + 1
    for _ in 0..<numbers[at - 1] {
      let end = at + 1 + Int(numbers[at])
      at += 1
      guard Self.mayHoldOne(numbers, at..<end, pairs) else { return false }
      at = end
    }
    return true
  }

  /// True if a line may hold one word of a row.
  private static func mayHoldOne(_ numbers: Span<UInt32>, _ row: Range<Int>, _ pairs: PairPrint) -> Bool {
    var word = row.lowerBound
    while word < row.upperBound {
      let end = word + 1 + Int(numbers[word])
      var pair = word + 1
      while pair < end, pairs.mayHold(numbers[pair]) { pair += 1 }
      if pair == end { return true }
      word = end
    }
    return false
  }
}
