internal import CBytes

extension Span<UInt8> {
  /// A lower bound on the number of characters other than white space; a few kinds are not counted.
  public var countOfLetters: Int {
    unsafe withUnsafeBufferPointer { text in
      unsafe text.baseAddress.map { unsafe Int(bytes_count_letters($0, Int64(text.count))) } ?? 0
    }
  }

  /// How wide a part of the text is, in columns of half-width characters: characters of Han, Kana and Hangul take two.
  ///
  /// - Precondition: The range is in the text.
  public func columns(in range: Range<Int>) -> Int {
    unsafe measured(range) { unsafe bytes_columns($0, $1) }
  }

  /// How many words a part of the text has, parted by white space of ASCII.
  ///
  /// - Precondition: The range is in the text.
  public func countOfWords(in range: Range<Int>) -> Int {
    unsafe measured(range) { unsafe bytes_count_words($0, $1) }
  }

  private func measured(_ range: Range<Int>, by measure: (UnsafePointer<UInt8>, Int64) -> Int64) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe withUnsafeBufferPointer { text in
      guard let start = text.baseAddress else { return 0 }
      return unsafe Int(measure(start + range.lowerBound, Int64(range.count)))
    }
  }
}
