/// Which pairs of bytes a line holds, kept in so little room that one pass over the line makes it.
///
/// It says yes to every pair that the line has, and to few others.
public struct PairPrint: Sendable {
  private var bits: InlineArray<16, UInt64> = .init(repeating: 0)

  /// Takes the pairs of a line.
  public init(of line: Span<UInt8>) {
    guard line.count > 1 else { return }
    var last = line[0]
    for place in 1..<line.count {
      let byte = line[place]
      let number = Self.number(last, byte)
      bits[number >> 6] |= 1 << UInt64(number & 63)
      last = byte
    }
  }

  /// True if the line may hold a pair.
  @inline(__always) func mayHold(_ number: UInt32) -> Bool {
    bits[Int(number) >> 6] >> UInt64(number & 63) & 1 == 1
  }

  /// A number for a pair, the same in upper and lower case.
  @inline(__always) static func number(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first | 0x20) &* 37 ^ Int(second | 0x20)) & 0x3FF
  }
}
