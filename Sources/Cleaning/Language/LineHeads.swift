internal import Bytes

/// What lines of some kind begin with, by their first bytes.
///
/// It says yes to every line that begins so, and to few others.
struct LineHeads: Sendable {
  /// For the print of three bytes, whether a line may begin with them.
  private var known = [Bool](repeating: false, count: 1 << 15)
  /// For each byte, whether a line may begin with it, whatever follows.
  private var first = [Bool](repeating: false, count: 256)

  /// Adds a beginning, in lower case; "0" stands for any digit.
  mutating func add(_ head: [Unicode.Scalar]) {
    if head.first == "0" { return addDigits() }
    let sure = head.prefix { $0.isWrittenInOneWay && $0 != "0" }
    let bytes = sure.flatMap { Array(String($0).utf8) }
    if bytes.count >= 3 {
      known[Self.print(bytes[0], bytes[1], bytes[2])] = true
    } else {
      let start = String(String.UnicodeScalarView(head.prefix(1)))
      for byte in [start, start.uppercased()].compactMap(\.utf8.first) { first[Int(byte)] = true }
    }
  }

  /// The digits of ASCII, and what those of Arabic, of India, Burma and Cambodia, and of full width begin with.
  private mutating func addDigits() {
    for byte in Array("0123456789".utf8) + [0xD9, 0xDB, 0xE0, 0xE1, 0xEF] { first[Int(byte)] = true }
  }

  /// Whether a line may begin with one of them.
  func mayBegin(_ line: ArraySlice<UInt8>) -> Bool {
    let start = line.startIndex
    guard line.count >= 3 else { return !line.isEmpty && first[Int(line[start])] }
    return first[Int(line[start])] || known[Self.print(line[start], line[start + 1], line[start + 2])]
  }

  private static func print(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Int {
    (Int(one.lowered) << 10 ^ Int(two.lowered) << 5 ^ Int(three.lowered)) & 0x7FFF
  }
}
