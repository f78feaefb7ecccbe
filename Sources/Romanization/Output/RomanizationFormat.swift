/// How romanized text is laid out.
public enum RomanizationFormat: String, Hashable, Sendable, Codable, CaseIterable {
  /// The letters in place of the Hangul.
  case plain
  /// HTML: each word with its letters above it.
  case ruby
  /// The text of a WebVTT cue: the same in the marks that WebVTT knows.
  case vtt
  /// The letters in brackets behind each word: 독립문[dongnimmun].
  case brackets
  /// A line for each word: the word, its letters, and syllable by syllable.
  case tsv
  /// A line of JSON for each line: every piece with its place, its letters and its syllables.
  case json

  /// The text of one line; for ``json`` the letters alone, since the pieces are what is encoded.
  public func text(of pieces: [Romanized]) -> String {
    switch self {
    case .plain, .json: pieces.map(\.letters).joined()
    case .ruby: pieces.map { ruby($0, before: "<rp>(</rp>", after: "<rp>)</rp>") }.joined()
    case .vtt: pieces.map { ruby($0, before: "", after: "") }.joined()
    case .brackets: pieces.map { $0.isRomanized ? "\($0.source)[\($0.letters)]" : $0.source }.joined()
    case .tsv: pieces.filter(\.isRomanized).map(row).joined(separator: "\n")
    }
  }

  private func ruby(_ piece: Romanized, before: String, after: String) -> String {
    guard piece.isRomanized else { return escaped(piece.source) }
    return "<ruby>\(escaped(piece.source))\(before)<rt>\(escaped(piece.letters))</rt>\(after)</ruby>"
  }

  private func row(_ piece: Romanized) -> String {
    let syllables = piece.syllables.map { "\($0.hangul)=\($0.letters)" }.joined(separator: " ")
    return "\(piece.source)\t\(piece.letters)\t\(syllables)"
  }

  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
