internal import CBytes

/// Two bytes side by side, looked for at the pace of memory.
public struct BytePair: Hashable, Sendable {
  private let (first, second): (UInt8, UInt8)

  /// Two bytes; an ASCII lower-case letter matches both cases.
  public init(_ first: UInt8, _ second: UInt8) { (self.first, self.second) = (first, second) }

  /// True if they are side by side somewhere.
  public func isIn(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 1 else { return false }
    return unsafe bytes.withUnsafeBufferPointer { text in
      guard let start = text.baseAddress else { return false }
      return unsafe bytes_hold_pair(start, Int64(text.count), first, second) != 0
    }
  }
}
