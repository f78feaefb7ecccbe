extension StringProtocol where SubSequence == Substring {
  /// The text between two UTF-8 offsets from its start.
  ///
  /// Offsets beyond the end count as the end; one inside a character's bytes counts as the character's start.
  public subscript(utf8 range: Range<Int>) -> Substring {
    let start = utf8Index(range.lowerBound)
    return self[start..<(utf8.index(start, offsetBy: range.count, limitedBy: endIndex) ?? endIndex)]
  }

  /// The index at a UTF-8 offset from the start, or the end where the text is shorter.
  ///
  /// - Precondition: The offset is not negative.
  public func utf8Index(_ offset: Int) -> Index {
    utf8.index(startIndex, offsetBy: offset, limitedBy: endIndex) ?? endIndex
  }
}
