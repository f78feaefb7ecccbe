/// Bytes that want the same bytes beside them.
struct TripleKind {
  var (ahead, middle, behind): (ByteSet, ByteSet, ByteSet)

  /// Takes in another kind; what was beside either may now be beside both.
  mutating func merge(_ other: TripleKind) {
    ahead = ahead | other.ahead
    middle = middle | other.middle
    behind = behind | other.behind
  }
}

/// Sixteen groups of kinds, by which sixteen places of a text are looked at in one step.
///
/// A group covers its kinds and whatever lies between them: the fewer groups of common bytes are put
/// together, the fewer places are looked at in vain.
struct TripleGroups {
  private var groups: [Group]

  private static let most = 16

  /// Merges kinds, the rarest first, until at most sixteen remain.
  init(of kinds: [TripleKind]) {
    groups = kinds.flatMap(Group.parts).sorted { $0.frequency < $1.frequency }
    while groups.count > Self.most {
      let rarest = groups.removeFirst()
      let merged = groups.map { $0.merged(with: rarest) }
      let costs = groups.indices.map { merged[$0].frequency - groups[$0].frequency }
      let best = costs.indices.min { costs[$0] < costs[$1] } ?? 0
      groups.remove(at: best)
      groups.insert(merged[best], at: groups.firstIndex { $0.frequency > merged[best].frequency } ?? groups.count)
    }
  }

  /// The rows that ``ByteTriples`` is looked up in: for either half of the groups, for the bytes ahead, in the middle
  /// and after, two rows of sixteen bytes.
  var rows: [UInt8] {
    [groups.prefix(8), groups.dropFirst(8)].flatMap { half in
      [\Group.ahead, \.middle, \.behind].flatMap { side in Self.rows(half.map { $0[keyPath: side] }) }
    }
  }

  private static func rows(_ sets: [ByteHalves]) -> [UInt8] {
    func row(_ half: KeyPath<ByteHalves, UInt16>) -> [UInt8] {
      (0..<16).map { place in
        sets.indices.reduce(0) { $0 | UInt8(sets[$1][keyPath: half] >> UInt16(place) & 1) << UInt8($1) }
      }
    }
    return row(\.last) + row(\.first)
  }
}

/// Kinds that are matched as one: what is ahead, in the middle and after.
private struct Group {
  let ahead: ByteHalves
  let middle: ByteHalves
  let behind: ByteHalves
  /// How often it is met in running text, more or less.
  let frequency: Float

  private init(_ ahead: ByteHalves, _ middle: ByteHalves, _ behind: ByteHalves) {
    (self.ahead, self.middle, self.behind) = (ahead, middle, behind)
    frequency = ahead.frequency * middle.frequency * behind.frequency
  }

  /// A kind in parts whose middle bytes begin with the same four bits, for halves are not to mix.
  static func parts(of kind: TripleKind) -> [Group] {
    let (ahead, behind) = (ByteHalves(kind.ahead), ByteHalves(kind.behind))
    return (UInt8(0)..<16).compactMap { half in
      ByteHalves(kind.middle, from: half).map { Group(ahead, $0, behind) }
    }
  }

  func merged(with other: Group) -> Group {
    Group(ahead.union(other.ahead), middle.union(other.middle), behind.union(other.behind))
  }
}

/// A set of bytes matched by their halves (nibbles): the set itself, and every byte that combines halves of two members.
private struct ByteHalves {
  /// The last four bits that bytes of the set have, a bit for each.
  let last: UInt16
  /// The same of the first four.
  let first: UInt16
  /// The share of a text's bytes that are in the set, more or less.
  let frequency: Float

  private init(last: UInt16, first: UInt16) {
    (self.last, self.first) = (last, first)
    let sums = Self.sums
    var (sum, rest) = (Float(0), first)
    while rest != 0 {
      let row = rest.trailingZeroBitCount << 6
      for group in 0..<4 { sum += sums[row + group << 4 + Int(last >> UInt16(4 * group) & 15)] }
      rest &= rest - 1
    }
    frequency = sum
  }

  init(_ set: ByteSet) {
    let halves = (UInt8(0)..<16).map { Self.lasts(of: set, from: $0) }
    self.init(
      last: halves.reduce(0, |), first: halves.indices.reduce(0) { $0 | (halves[$1] == 0 ? 0 : 1 << UInt16($1)) })
  }

  /// The bytes of a set that begin with these four bits; nil if there are none.
  init?(_ set: ByteSet, from half: UInt8) {
    let last = Self.lasts(of: set, from: half)
    guard last != 0 else { return nil }
    self.init(last: last, first: 1 << UInt16(half))
  }

  /// The last four bits of the bytes of a set that begin with these four.
  private static func lasts(of set: ByteSet, from half: UInt8) -> UInt16 {
    (UInt8(0)..<16).reduce(0) { $0 | (set.contains(half << 4 | $1) ? 1 << UInt16($1) : 0) }
  }

  func union(_ other: ByteHalves) -> ByteHalves {
    let (last, first) = (last | other.last, first | other.first)
    if (last, first) == (self.last, self.first) { return self }
    if (last, first) == (other.last, other.first) { return other }
    return ByteHalves(last: last, first: first)
  }

  /// The shares of bytes that begin with the same four bits, four neighbours a group, added up for every choice among them: rows
  /// of four groups of sixteen sums.
  private static let sums: [Float] = {
    let shares = (UInt8.min...UInt8.max).map { share($0) }
    var sums: [Float] = []
    for start in stride(from: 0, to: 256, by: 4) {
      for choice in 0..<16 {
        var sum: Float = 0
        for place in 0..<4 where choice >> place & 1 == 1 { sum += shares[start + place] }
        sums.append(sum)
      }
    }
    return sums
  }()

  private static func share(_ byte: UInt8) -> Float {
    switch byte {
    case UInt8(ascii: " "): 0.15
    case _ where "etaoinsr".utf8.contains(byte): 0.07
    case UInt8(ascii: "a")...UInt8(ascii: "z"): 0.02
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): 0.002
    case UInt8(ascii: ","), UInt8(ascii: "."): 0.015
    case 0x80...0xBF: 0.01
    case 0xC3, 0xD0, 0xD1, 0xE0, 0xE3...0xE9: 0.03
    case 0xEA...0xED: 0.1
    case 0x21...0x7E, 0xC2..<0xF5: 0.001
    default: 0.000_01
    }
  }
}
