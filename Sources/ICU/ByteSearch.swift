internal import CICU

/// Searches over UTF-8 that run at the pace of memory.
public enum ByteSearch {
  /// The first place from `start` on whose byte is marked in a table of 256, else `end`.
  ///
  /// Hangul is run past. Where `letters` is not empty but a table of 65,536, of the spaces only those count that
  /// stand behind a letter of three bytes which is marked there.
  ///
  /// - Precondition: The places are inside `bytes`.
  public static func first(
    markedBy table: [UInt8], spacesBehind letters: [UInt8] = [], in bytes: [UInt8], from start: Int, to end: Int
  ) -> Int {
    precondition(start >= 0 && end <= bytes.count && table.count == 256)
    precondition(letters.isEmpty || letters.count == 65_536)
    guard start < end else { return end }
    return unsafe bytes.withUnsafeBufferPointer { text in
      unsafe table.withUnsafeBufferPointer { marks in
        unsafe letters.withUnsafeBufferPointer { letters in
          guard let text = text.baseAddress, let marks = marks.baseAddress else { return end }
          let filter = letters.isEmpty ? nil : letters.baseAddress
          return unsafe Int(bytes_find(text, Int64(start), Int64(end), marks, filter))
        }
      }
    }
  }

  /// The first place from `start` on that may begin a line end (U+000A to U+000D, C2 or E2), else `end`.
  ///
  /// - Precondition: The places are inside `bytes`.
  public static func firstLineEnd(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= bytes.count)
    guard start < end else { return end }
    return unsafe bytes.withUnsafeBufferPointer { text in
      guard let text = text.baseAddress else { return end }
      return unsafe Int(bytes_find_line_end(text, Int64(start), Int64(end)))
    }
  }
}
