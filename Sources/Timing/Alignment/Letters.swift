/// A text as a row of letters, so that words which two hands divided differently still meet.
struct Letters {
  /// Letters and digits, in small letters.
  var values: [UInt32] = []
  /// The word that each belongs to.
  var words: [Int] = []

  init(_ texts: some Sequence<some StringProtocol>) {
    for (index, text) in texts.enumerated() {
      for scalar in text.lowercased().unicodeScalars where scalar.properties.isAlphabetic || scalar.isDigit {
        values.append(scalar.value)
        words.append(index)
      }
    }
  }

  var count: Int { values.count }
}
