extension StringProtocol {
  /// True if the text begins with a word, compared byte by byte: comparing characters would have to check whether the
  /// next scalar combines with the last letter.
  func opens(with word: String) -> Bool { utf8.starts(with: word.utf8) }

  /// True if the text ends with a word, compared byte by byte.
  func closes(with word: String) -> Bool { utf8.suffix(word.utf8.count).elementsEqual(word.utf8) }
}
