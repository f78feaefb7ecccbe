internal import Bytes

/// What lines of some kind begin with, by their first bytes.
///
/// It says yes to every line that begins so, and to few others.
public struct LineHeads: Sendable {
  /// For the print of three bytes, a bit that says whether a line may begin with them.
  private var known = [UInt64](repeating: 0, count: 1 << 9)
  /// For each byte, whether a line may begin with it, whatever follows.
  private var first = [Bool](repeating: false, count: 256)

  /// Knows no beginning yet.
  public init() {}

  /// Adds a beginning, in lower case; "0" means any digit.
  public mutating func add(_ head: [Unicode.Scalar]) {
    if head.first == "0" { return addDigits() }
    let sure = head.prefix { $0.isWrittenInOneWay && $0 != "0" }
    let bytes = sure.flatMap { Array(String($0).utf8) }
    if bytes.count >= 3 {
      let print = Self.print(bytes[0], bytes[1], bytes[2])
      known[print >> 6] |= 1 << UInt64(print & 63)
    } else {
      let start = String(String.UnicodeScalarView(head.prefix(1)))
      let forms = [start, start.uppercased()] + (start == "'" ? ["\u{2019}"] : [])
      for byte in forms.compactMap(\.utf8.first) { first[Int(byte)] = true }
    }
  }

  /// The digits of ASCII, and what those of Arabic, of India, Burma and Cambodia, and of full width begin with.
  private mutating func addDigits() {
    for byte in Array("0123456789".utf8) + [0xD9, 0xDB, 0xE0, 0xE1, 0xEF] { first[Int(byte)] = true }
  }

  /// True if a line may begin with one of them.
  public func mayBegin(_ line: Span<UInt8>) -> Bool {
    guard line.count >= 3 else { return line.count > 0 && first[Int(line[0])] }
    if first[Int(line[0])] { return true }
    let print = Self.print(line[0], line[1], line[2])
    return known[print >> 6] >> UInt64(print & 63) & 1 == 1
  }

  private static func print(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Int {
    (Int(one.lowered) << 10 ^ Int(two.lowered) << 5 ^ Int(three.lowered)) & 0x7FFF
  }
}
