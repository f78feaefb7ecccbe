extension StringProtocol {
  /// True if the text begins with a word, byte for byte: what follows it may join its last letter, which a comparison of
  /// characters would have to find out.
  func opens(with word: String) -> Bool { utf8.starts(with: word.utf8) }

  /// True if the text ends with a word, byte for byte.
  func closes(with word: String) -> Bool { utf8.suffix(word.utf8.count).elementsEqual(word.utf8) }
}
