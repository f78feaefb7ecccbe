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
    let row = Int(first) << 8
    let lists = Self.parts(of: signs).map { signs, bytes in
      let list = number(of: Self.merged(signs))
      bytes.visit { numbers[row | Int($0)] = list }
      return (list, bytes)
    }
    return triples(first, lists)
  }

  /// The second bytes in parts, each with the signs that want its bytes; few sets of signs are met, again and again.
  private static func parts(of signs: [(ask: Ask, behind: ByteSet)]) -> [(asks: [Ask], bytes: ByteSet)] {
    var parts: [(asks: [Ask], bytes: ByteSet)] = [([], .any)]
    for sign in signs {
      for place in parts.indices {
        let (inside, outside) = (parts[place].bytes & sign.behind, parts[place].bytes & sign.behind.inverted)
        if inside.isEmpty { continue }
        if !outside.isEmpty { parts.append((parts[place].asks, outside)) }
        parts[place].asks.append(sign.ask)
        parts[place].bytes = inside
      }
    }
    return parts.filter { !$0.asks.isEmpty }
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
