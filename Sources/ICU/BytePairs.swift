internal import CICU

/// Looks at bytes together with the one behind them, at about the pace of memory.
public enum BytePairs {
  /// The first place from `start` on that is marked, else `end`.
  ///
  /// The table has 65,536 bytes, by the byte at a place in the upper half and the one behind it, 0 at the end of the
  /// text; what is not 0 is marked.
  ///
  /// - Precondition: The places are inside `bytes`.
  public static func first(
    markedBy table: Span<UInt8>, in bytes: Span<UInt8>, from start: Int, to end: Int
  ) -> Int {
    precondition(start >= 0 && end <= bytes.count && table.count == 65_536)
    guard start < end else { return end }
    return unsafe bytes.withUnsafeBufferPointer { text in
      unsafe table.withUnsafeBufferPointer { table in
        guard let first = text.baseAddress, let table = table.baseAddress else { return end }
        return unsafe Int(bytes_find_pair(first, Int64(start), Int64(end), Int64(text.count), table))
      }
    }
  }
}

/// Where words part: at spaces, tabs, line ends, hyphens and apostrophes of ASCII.
public enum WordGaps {
  /// Which of the 64 bytes from a place on part words, the lowest bit for the first; none from `end` on.
  ///
  /// - Precondition: The places are inside `bytes`.
  @inline(__always) public static func next(in bytes: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
    precondition(start >= 0 && start <= end && end <= bytes.count)
    return unsafe bytes.withUnsafeBufferPointer { text in
      guard let text = text.baseAddress else { return 0 }
      return unsafe bytes_parting_words(text + start, Int64(min(64, end - start)))
    }
  }
}
