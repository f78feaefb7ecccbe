internal import ICU

/// Which rules are asked at which characters, by their first two bytes and the byte ahead of them.
struct AskTable: Sendable {
  /// A rule that is asked, where one of these bytes stands ahead.
  struct Ask: Hashable {
    let rule: Int
    let ahead: ByteSet
  }

  /// The rules of each list; list 0 is empty.
  private(set) var lists: [[Ask]] = [[]]
  /// For each list, the bytes of which one must stand ahead for any of its rules.
  private(set) var ahead: [ByteSet] = [ByteSet("")]
  /// For each pair of bytes, the number of its list.
  private(set) var numbers = [UInt8](repeating: 0, count: 1 << 16)
  /// The pairs that have a list, for a quick look.
  let pairs: BytePairs

  init(_ triggers: [Triggers]) {
    var asks: [Int: [Ask]] = [:]
    for rule in triggers.indices {
      for sign in triggers[rule].signs {
        for pair in sign.pairs { Self.add(Ask(rule: rule, ahead: sign.ahead), to: &asks[pair, default: []]) }
      }
    }
    pairs = BytePairs(asks.keys)
    for (pair, asks) in asks.sorted(by: { $0.key < $1.key }) { numbers[pair] = number(of: asks) }
  }

  /// A rule is asked once, whichever of its triggers stands there.
  private static func add(_ ask: Ask, to asks: inout [Ask]) {
    if let last = asks.last, last.rule == ask.rule {
      asks[asks.count - 1] = Ask(rule: ask.rule, ahead: last.ahead | ask.ahead)
    } else {
      asks.append(ask)
    }
  }

  private mutating func number(of asks: [Ask]) -> UInt8 {
    if let known = lists.firstIndex(of: asks) { return UInt8(known) }
    lists.append(asks)
    ahead.append(asks.reduce(ByteSet("")) { $0 | $1.ahead })
    return UInt8(lists.count - 1)
  }
}
