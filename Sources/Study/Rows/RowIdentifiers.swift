internal import Stories

/// Gives rows ids that survive corrections: a hash of the letters and digits of the first language and of the speaker;
/// rows that say the same are counted.
struct RowIdentifiers {
  private var counts: [UInt64: Int] = [:]

  mutating func next(for cells: [[StudySentence]]) -> String {
    let lines = cells.first { !$0.isEmpty } ?? []
    var hash = FowlerNollVo()
    for line in lines {
      hash.add(line.sentence.text.lowercased().unicodeScalars.filter(\.isSpoken))
      hash.add((line.speaker ?? "").lowercased().unicodeScalars.filter(\.isSpoken))
    }
    let count = counts[hash.value, default: 0]
    counts[hash.value] = count + 1
    return String(hash.value, radix: 36) + (count == 0 ? "" : "-\(count + 1)")
  }
}

/// The 64-bit hash FNV-1a, which is the same on every machine and run.
struct FowlerNollVo {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds scalars, and an end mark.
  mutating func add(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      for byte in UTF8.encode(scalar).map(Array.init) ?? [] { add(byte) }
    }
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

extension Unicode.Scalar {
  fileprivate var isSpoken: Bool { properties.isAlphabetic || properties.numericType != nil }
}
