/// Latin letters without their accents, and those of Cyrillic and Greek as Latin writes them.
enum PlainLetters {
  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    let rows = [
      "aàáâãäåāăąаяαά", "bбβ", "cçćčĉцч", "dďđдδ", "eèéêëēĕėęěеёэєεηέή", "fфφ", "gĝğġģгґγ", "hх",
      "iìíîïĩīįıийіїιίϊ",
      "kкκχ", "lĺľłлλ", "mмμ", "nñńňņнν", "oòóôõöøōőоωόώ", "pпπψ", "rŕřрρ", "sśŝşšșсшщσς", "tţťțтτθ",
      "uùúûüũūŭůűųуюυύ", "vв", "xξ", "yýÿы", "zźżžзжζ",
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for row in rows {
      let letters = Array(row.unicodeScalars)
      for letter in letters.dropFirst() { table[letter] = letters[0] }
    }
    return table
  }()

  /// A word in lower case with plain letters.
  static func plain(_ word: String) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.map { table[$0] ?? $0 }))
  }
}
