extension String {
  /// The part of the text at a range of UTF-8 offsets, which lie on scalar boundaries.
  func slice(_ range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(Substring(utf8[start..<utf8.index(start, offsetBy: range.count)]))
  }
}
