/// Which pairs of bytes a line holds, and which marks of ASCII, kept in so little room that one pass over the line makes
/// it.
///
/// It says yes to every pair and mark that the line has, and to few others.
public struct PairPrint: Sendable {
  private var bits: InlineArray<18, UInt64> = .init(repeating: 0)

  /// Takes the pairs and marks of a line.
  public init(of line: Span<UInt8>) {
    var last: UInt8 = 0
    for place in 0..<line.count {
      let byte = line[place]
      if place > 0 { note(Self.number(last, byte)) }
      if !byte.isWide { note(Self.number(mark: byte)) }
      last = byte
    }
  }

  @inline(__always) private mutating func note(_ number: Int) { bits[number >> 6] |= 1 << UInt64(number & 63) }

  /// True if the line may hold a pair or a mark.
  @inline(__always) func mayHold(_ number: UInt32) -> Bool {
    bits[Int(number) >> 6] >> UInt64(number & 63) & 1 == 1
  }

  /// A number for a pair, the same in upper and lower case.
  @inline(__always) static func number(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first | 0x20) &* 37 ^ Int(second | 0x20)) & 0x3FF
  }

  /// A number for a byte of ASCII.
  @inline(__always) static func number(mark: UInt8) -> Int { 0x400 | Int(mark & 0x7F) }
}
