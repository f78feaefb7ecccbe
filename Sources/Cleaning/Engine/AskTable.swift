internal import Bytes

/// Which rules are asked at which characters, by their first two bytes and the byte ahead of them.
struct AskTable: Sendable {
  /// A rule that is asked, where one of these bytes is ahead.
  struct Ask: Hashable {
    let rule: Int
    let ahead: ByteSet
  }

  /// The rules of each list; list 0 is empty.
  private(set) var lists: [[Ask]] = [[]]
  /// For each list, the bytes of which one must be ahead for any of its rules.
  private(set) var ahead: [ByteSet] = [ByteSet("")]
  /// The same of the rules that are not local.
  private(set) var farLists: [[Ask]] = [[]]
  private(set) var farAhead: [ByteSet] = [ByteSet("")]
  /// For each pair of bytes, the number of its list.
  private(set) var numbers = [UInt8](repeating: 0, count: 1 << 16)
  /// Where to look at the lists at all.
  private(set) var places = ByteTriples([], before: .newline)

  private let isLocal: [Bool]

  init(_ rules: [any PlaceRule.Type]) {
    isLocal = rules.map { $0.isLocal }
    var signs = [[(ask: Ask, behind: ByteSet)]](repeating: [], count: 256)
    for (rule, type) in rules.enumerated() {
      for sign in type.triggers.signs {
        for (first, behind) in sign.rows { signs[Int(first)].append((Ask(rule: rule, ahead: sign.ahead), behind)) }
      }
    }
    var triples: [ByteTriples.Triple] = []
    for first in UInt8.min...UInt8.max where !signs[Int(first)].isEmpty {
      triples += fill(first, signs[Int(first)])
    }
    places = ByteTriples(triples, before: .newline)
  }

  /// Files the pairs that begin with a byte, and tells what may be beside it.
  private mutating func fill(_ first: UInt8, _ signs: [(ask: Ask, behind: ByteSet)]) -> [ByteTriples.Triple] {
    precondition(signs.count <= 64)
    // Which signs want each second byte, as bits; most signs want no certain one.
    var wanting = [UInt64](repeating: 0, count: 256)
    var always: UInt64 = 0
    var certain = ByteSet("")
    for (place, sign) in signs.enumerated() {
      let bit = UInt64(1) << UInt64(place)
      if sign.behind == .any {
        always |= bit
      } else {
        sign.behind.visit { wanting[Int($0)] |= bit }
        certain = certain | sign.behind
      }
    }
    // Few sets of signs are met, again and again; the first is met at all bytes that no sign wants for certain.
    var met: [(wanting: UInt64, list: UInt8, bytes: ByteSet)] = []
    if always != 0 {
      let list = number(of: Self.merged(signs.filter { $0.behind == .any }.map(\.ask)))
      let start = Int(first) << 8
      for pair in start..<start + 256 { numbers[pair] = list }
      met.append((always, list, certain.inverted))
    }
    certain.visit { second in
      let wanted = wanting[Int(second)] | always
      let place = met.firstIndex { $0.wanting == wanted } ?? met.count
      if place == met.count {
        let asks = signs.filter { $0.behind.contains(second) }.map(\.ask)
        met.append((wanted, number(of: Self.merged(asks)), ByteSet("")))
      }
      numbers[Int(first) << 8 | Int(second)] = met[place].list
      met[place].bytes.insert(second)
    }
    return triples(first, met.map { ($0.list, $0.bytes) })
  }

  /// What is between the bytes that lists want ahead of a byte and after it; sets of signs may ask the same rules.
  private func triples(_ first: UInt8, _ lists: [(list: UInt8, bytes: ByteSet)]) -> [ByteTriples.Triple] {
    var behind: [UInt8: ByteSet] = [:]
    for (list, bytes) in lists { behind[list] = (behind[list] ?? ByteSet("")) | bytes }
    return behind.sorted { $0.key < $1.key }.map { list, bytes in
      ByteTriples.Triple(ahead: ahead[Int(list)], first, behind: bytes)
    }
  }

  /// A rule is asked once, whichever of its triggers is there.
  private static func merged(_ asks: [Ask]) -> [Ask] {
    asks.reduce(into: []) { merged, ask in
      if let last = merged.last, last.rule == ask.rule {
        merged[merged.count - 1] = Ask(rule: ask.rule, ahead: last.ahead | ask.ahead)
      } else {
        merged.append(ask)
      }
    }
  }

  private mutating func number(of asks: [Ask]) -> UInt8 {
    if let known = lists.firstIndex(of: asks) { return UInt8(known) }
    let far = asks.filter { !isLocal[$0.rule] }
    lists.append(asks)
    ahead.append(asks.reduce(ByteSet("")) { $0 | $1.ahead })
    farLists.append(far)
    farAhead.append(far.reduce(ByteSet("")) { $0 | $1.ahead })
    return UInt8(lists.count - 1)
  }
}
