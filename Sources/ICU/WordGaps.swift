internal import CICU

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
