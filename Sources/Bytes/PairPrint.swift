internal import CBytes

/// Which pairs of bytes a line holds, and which marks of ASCII, kept in so little room that one pass over the line makes
/// it.
///
/// It says yes to every pair and mark that the line has, and to few others.
public struct PairPrint: Sendable {
  private var pairs = bytes_pairs()

  /// Takes the pairs and marks of a line.
  public init(of line: Span<UInt8>) {
    unsafe line.withUnsafeBufferPointer { line in
      guard let start = line.baseAddress else { return }
      unsafe bytes_pairs_take(&pairs, start, Int64(line.count))
    }
  }

  /// Lends the pairs to a reader.
  func lend<Result>(to read: (UnsafePointer<bytes_pairs>) -> Result) -> Result {
    unsafe withUnsafePointer(to: pairs) { unsafe read($0) }
  }

  /// A number for a pair, the same in upper and lower case.
  static func number(_ first: UInt8, _ second: UInt8) -> UInt32 { bytes_pairs_number(first, second) }

  /// A number for a byte of ASCII.
  static func number(mark: UInt8) -> UInt32 { bytes_pairs_mark(mark) }
}
