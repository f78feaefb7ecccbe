internal import CBytes

/// What each byte says of a text that it is in, as sixteen bits.
public struct ByteSigns: Sendable {
  private let signs: [UInt16]

  /// Asks what each byte says.
  public init(_ sign: (UInt8) -> UInt16) { signs = (UInt8.min...UInt8.max).map(sign) }

  /// What the bytes of a range say together.
  ///
  /// - Precondition: The range is in the text.
  public func all(of range: Range<Int>, in bytes: Span<UInt8>) -> UInt16 {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    return unsafe bytes.withUnsafeBufferPointer { text in
      unsafe signs.withUnsafeBufferPointer { signs in
        guard let text = text.baseAddress, let signs = signs.baseAddress else { return 0 }
        return unsafe bytes_signs(text + range.lowerBound, Int64(range.count), signs)
      }
    }
  }
}
