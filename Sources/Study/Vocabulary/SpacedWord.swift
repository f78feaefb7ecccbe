/// A word of a language that writes spaces, without what is joined to it.
struct SpacedWord {
  /// The word as it stands.
  var text: String
  /// True if it is the first of its sentence, where a capital says nothing.
  var isFirst: Bool
  /// True if it is the first of its sentence and a word with a capital follows: Baek Ha-neul reports.
  var opensName = false
  /// True if an article or the like stood before it: l'eau.
  var wasElided: Bool

  /// The words of a sentence, in order.
  static func words(of sentence: String, language: String) -> [SpacedWord] {
    let pieces = sentence.split { !$0.isLetter && !$0.isNumber && !$0.isApostrophe && $0 != "-" }
    let isBeforeName =
      pieces.count > 1 && pieces[0].first?.isUppercase == true && pieces[1].first?.isUppercase == true
    return pieces.enumerated().map { number, piece in
      let bare = piece.trimmed { !$0.isLetter && !$0.isNumber }
      let text = withoutElision(bare, language)
      return SpacedWord(
        text: String(withoutPossessive(text, language)), isFirst: number == 0,
        opensName: number == 0 && isBeforeName, wasElided: text.count != bare.count)
    }
  }

  /// The longest first part of a word before an apostrophe is a word that lost its vowel: l'eau, dell'acqua.
  private static func withoutElision(_ word: Substring, _ language: String) -> Substring {
    guard let elided = elided.first(where: { language.isTag(of: $0.key) })?.value,
      let mark = word.firstIndex(where: \.isApostrophe),
      elided.contains(word[..<mark].lowercased())
    else { return word }
    return withoutElision(word[word.index(after: mark)...], language)
  }

  private static func withoutPossessive(_ word: Substring, _ language: String) -> Substring {
    guard language.isTag(of: "en"), word.last == "s", word.dropLast().last?.isApostrophe == true else {
      return word
    }
    return word.dropLast(2)
  }

  private static let elided: [String: Set<String>] = [
    "fr": ["l", "d", "qu", "n", "s", "j", "m", "t", "c", "jusqu", "lorsqu", "puisqu", "quoiqu"],
    "it": [
      "l", "un", "d", "dell", "all", "dall", "nell", "sull", "coll", "quell", "quest", "c", "s", "m", "t", "v",
      "gl", "n",
    ],
    "ca": ["l", "d", "n", "s", "m", "t"],
  ]
}

extension Character {
  fileprivate var isApostrophe: Bool { self == "'" || self == "’" }
}

extension Substring {
  /// Without the signs of a kind at both ends: `'race'` is a quoted word, and `o'clock` is one.
  fileprivate func trimmed(where isSign: (Character) -> Bool) -> Substring {
    let start = drop(while: isSign)
    return start.lastIndex { !isSign($0) }.map { start[...$0] } ?? start[..<start.startIndex]
  }
}
