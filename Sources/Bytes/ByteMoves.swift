extension [UInt8] {
  /// Moves bytes to a place ahead of them, over what is there.
  ///
  /// - Precondition: The range is in the array, and the place not after its start.
  public mutating func move(_ range: Range<Int>, to place: Int) {
    precondition(range.upperBound <= count && 0 <= place && place <= range.lowerBound)
    guard place < range.lowerBound else { return }
    unsafe withUnsafeMutableBufferPointer { bytes in
      _ = unsafe bytes[place..<place + range.count].update(fromContentsOf: bytes[range])
    }
  }
}
