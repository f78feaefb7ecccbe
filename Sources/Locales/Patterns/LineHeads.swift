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
    add(head.reduce(into: PatternHead()) { if !$0.isFull { $0.append($1) } })
  }

  /// Adds a beginning, in lower case; "0" means any digit.
  mutating func add(_ head: PatternHead) {
    guard let start = head.letter(0) else { return }
    if start == "0" { return addDigits() }
    var (print, length) = (0, 0)
    for place in 0..<head.count {
      guard length < 3, let letter = head.letter(place), letter != "0", letter.isWrittenInOneWay else { break }
      for byte in UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter where length < 3 {
        (print, length) = (Self.print(print, byte), length + 1)
      }
    }
    if length == 3 {
      known[print >> 6] |= 1 << UInt64(print & 63)
    } else {
      addFirst(start)
    }
  }

  /// Adds a letter, large and small, whatever follows it.
  private mutating func addFirst(_ start: Unicode.Scalar) {
    for byte in [start.utf8.first, start.properties.uppercaseMapping.utf8.first] { first[Int(byte ?? 0)] = true }
    if start == "'" { addFirst("\u{2019}") }
  }

  /// The digits of ASCII, and what those of Arabic, of India, Burma and Cambodia, and of full width begin with.
  private mutating func addDigits() {
    for byte in Array("0123456789".utf8) + [0xD9, 0xDB, 0xE0, 0xE1, 0xEF] { first[Int(byte)] = true }
  }

  /// True if a line may begin with one of them.
  public func mayBegin(_ line: Span<UInt8>) -> Bool {
    guard line.count >= 3 else { return line.count > 0 && first[Int(line[0])] }
    if first[Int(line[0])] { return true }
    let print = Self.print(Self.print(Self.print(0, line[0]), line[1]), line[2])
    return known[print >> 6] >> UInt64(print & 63) & 1 == 1
  }

  /// The print of bytes with another one, the same in upper and lower case.
  private static func print(_ print: Int, _ next: UInt8) -> Int { (print << 5 ^ Int(next.lowered)) & 0x7FFF }
}
