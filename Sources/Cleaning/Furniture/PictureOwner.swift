internal import Bytes

/// Recognises a caption by what ends it: the word for a picture, a colon or stroke, and whose it is.
///
/// `The harbour at dawn. Photo: Jo Alder`, `灯台から見た港（写真：港新聞）`: nobody speaks that. The words are listed in the language
/// files under `[picture words]`.
enum PictureOwner {
  /// Longer lines are paragraphs into which a caption has run.
  private static let longest = 300
  /// An owner is a few names.
  private static let (mostWords, mostColumns) = (7, 60)

  /// True if a line has this shape.
  static func fits(_ line: ArraySlice<UInt8>, _ signs: LineSigns, _ profile: CleaningProfile) -> Bool {
    guard line.count <= longest, !signs.isDisjoint(with: [.colon, .slash, .leadEF]) else { return false }
    let text = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
    return text.indices.contains { marks.contains(text[$0]) && isOwned(text, at: $0, profile) }
  }

  private static let marks = Set(":/：／".unicodeScalars)
  private static let openers = Set("(（[［【".unicodeScalars)
  private static let closers = Set(")）]］】".unicodeScalars)

  /// True if the word for a picture ends at a mark, and an owner follows to the end of the line.
  private static func isOwned(_ text: [Unicode.Scalar], at mark: Int, _ profile: CleaningProfile) -> Bool {
    var end = mark
    while end > 0, text[end - 1].properties.isWhitespace { end -= 1 }
    if end > 0, text[end - 1] == "." { end -= 1 }
    var start = end
    while start > 0, text[start - 1].isLetter || text[start - 1].isMark { start -= 1 }
    guard start < end, profile.pictureWords.contains(String(String.UnicodeScalarView(text[start..<end]))) else {
      return false
    }
    let before = start > 0 ? text[..<start].last { !$0.properties.isWhitespace } : nil
    let isBracketed = before.map(openers.contains) ?? false
    // Small and within a sentence, it is a word of it: `it says on the photo: Jo`.
    let isApart = before.map { $0.endsSentence || $0.isCloser || "|–—/,▲△".unicodeScalars.contains($0) } ?? true
    guard isBracketed || isApart || text[start].isCapital else { return false }
    return isOwner(text[(mark + 1)...], isBracketed: isBracketed)
  }

  /// True if a text is a few names: no sentence, in the bracket that the word for a picture opens, if it does.
  private static func isOwner(_ text: ArraySlice<Unicode.Scalar>, isBracketed: Bool) -> Bool {
    var owner = text.drop { $0.properties.isWhitespace }
    while let last = owner.last, last.properties.isWhitespace { owner.removeLast() }
    if let last = owner.last, closers.contains(last) {
      owner.removeLast()
    } else if isBracketed {
      return false
    }
    guard let first = owner.first, let last = owner.last, !first.isSmall, owner.contains(where: \.isLetter) else {
      return false
    }
    let words = owner.split(whereSeparator: \.properties.isWhitespace)
    let isEnd = last.endsSentence && last != "."
    return words.count <= mostWords && owner.count <= mostColumns && !isEnd
      && (last != "." || words.count <= 4) && !owner.contains(where: \.isDigit)
      && !owner.contains { "\"“”:：".unicodeScalars.contains($0) }
  }
}
