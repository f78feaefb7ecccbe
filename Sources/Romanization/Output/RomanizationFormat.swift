/// The layout of romanized text.
public enum RomanizationFormat: String, Hashable, Sendable, Codable, CaseIterable {
  /// The letters in place of the Hangul.
  case plain
  /// HTML ruby: the letters above each word.
  case ruby
  /// The same as the text of a WebVTT cue.
  case vtt
  /// The letters in brackets after each word: 독립문[dongnimmun].
  case brackets
  /// Three lines, as textbooks have them, and an empty one: the text, how it sounds, and its letters.
  case lines
  /// One line per word: the word, its letters, and both syllable by syllable.
  case tsv
  /// One line of JSON per line: every piece with its range, letters and syllables.
  case json

  /// The text of one line; for ``json`` and ``lines`` the letters alone, because the caller encodes the pieces themselves
  /// or has the other lines from ``Romanizer/lines(_:sentenceStarts:)``.
  public func text(of pieces: [Romanized]) -> String {
    switch self {
    case .plain, .json, .lines: pieces.map(\.letters).joined()
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

  /// Escapes markup scalar by scalar: as a `Character`, `<` hides after a scalar that joins it, such as U+0600.
  ///
  /// A control code, which HTML and WebVTT do not allow, becomes U+FFFD; a control that turns the direction of what follows
  /// is left out.
  private func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: escaped += "&amp;".unicodeScalars
      case 0x3C: escaped += "&lt;".unicodeScalars
      case 0x3E: escaped += "&gt;".unicodeScalars
      case 0..<0x09, 0x0B..<0x20, 0x7F..<0xA0: escaped.append("\u{FFFD}")
      case 0x202A...0x202E, 0x2066...0x2069: break
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
