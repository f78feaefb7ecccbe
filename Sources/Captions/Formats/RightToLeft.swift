extension CueLine {
  /// True if the line is read from right to left, so that players without a base direction misplace its marks.
  ///
  /// libass, and so ffmpeg and mpv, take every SubRip and WebVTT line for left-to-right; U+202B … U+202C around it
  /// gives the order that browsers show (UAX 9, explicit embedding).
  func needsEmbedding(_ language: String?) -> Bool {
    guard
      runs.contains(where: {
        !PlainBytes.isPlain($0.text) && $0.text.unicodeScalars.contains(where: \.isRightToLeft)
      })
    else { return false }
    let letters = text.unicodeScalars.lazy.filter { $0.properties.isAlphabetic }
    let tag = (language ?? "").prefix { $0 != "-" && $0 != "_" }.lowercased()
    if Self.languages.contains(tag) { return letters.contains(where: \.isRightToLeft) }
    return letters.first?.isRightToLeft ?? false
  }

  /// The line in an embedding, where it needs one.
  func embedded(_ language: String?) -> CueLine {
    guard needsEmbedding(language), var first = runs.first else { return self }
    var line = self
    first.text = "\u{202B}" + first.text
    line.runs[0] = first
    line.runs[runs.count - 1].text += "\u{202C}"
    return line
  }

  /// The line without embeddings and isolates around it, which say nothing once the direction is known.
  var withoutEmbedding: CueLine {
    guard let first = runs.first?.text.unicodeScalars.first, Self.openers.contains(first),
      let last = runs.last?.text.unicodeScalars.last, last == "\u{202C}" || last == "\u{2069}"
    else { return self }
    var line = self
    line.runs[0].text.unicodeScalars.removeFirst()
    line.runs[runs.count - 1].text.unicodeScalars.removeLast()
    line.runs.removeAll { $0.text.isEmpty }
    return line
  }

  private static let openers: Set<Unicode.Scalar> = ["\u{202A}", "\u{202B}", "\u{2067}", "\u{2068}"]
  private static let languages: Set<String> = [
    "ar", "he", "iw", "fa", "ur", "ps", "yi", "ckb", "sd", "ug", "dv", "arc", "syr",
  ]
}

extension Unicode.Scalar {
  /// Letters of the scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin.
  var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
