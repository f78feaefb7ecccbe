/// Which rules are asked at which characters, by their first two bytes.
struct AskTable: Sendable {
  /// The rules of each list; list 0 is empty.
  private(set) var lists: [[Int]] = [[]]
  /// The rules that are asked at the heads of lines.
  let atLineHeads: [Int]
  /// For each byte, what to do there.
  private(set) var steps = [Step](repeating: .goOn, count: 256)
  /// For each pair of bytes, the number of its list.
  private(set) var pairs = [UInt8](repeating: 0, count: 1 << 16)

  /// What to do at a byte.
  enum Step: UInt8 {
    /// Nothing.
    case goOn
    /// A word ends here, and no rule is asked whatever comes next.
    case endWord
    /// The byte behind decides which rules are asked.
    case ask
  }

  init(_ triggers: [Triggers]) {
    atLineHeads = triggers.indices.filter { triggers[$0].isEmpty }
    for byte in UInt8.min...UInt8.max where byte.partsWords { steps[Int(byte)] = .endWord }
    var rules: [Int: [Int]] = [:]
    for rule in triggers.indices {
      for pair in triggers[rule].pairs { rules[pair, default: []].append(rule) }
    }
    for (pair, rules) in rules.sorted(by: { $0.key < $1.key }) {
      pairs[pair] = number(of: rules)
      steps[pair >> 8] = .ask
    }
  }

  private mutating func number(of rules: [Int]) -> UInt8 {
    if let known = lists.firstIndex(of: rules) { return UInt8(known) }
    lists.append(rules)
    return UInt8(lists.count - 1)
  }
}
