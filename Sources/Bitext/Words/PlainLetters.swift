/// Latin letters without their accents.
enum PlainLetters {
  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    let rows = [
      "aàáâãäåāăą", "cçćčĉ", "dďđ", "eèéêëēĕėęě", "gĝğġģ", "iìíîïĩīįı", "lĺľł", "nñńňņ", "oòóôõöøōő", "rŕř",
      "sśŝşšș",
      "tţťț", "uùúûüũūŭůűų", "yýÿ", "zźżž",
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for row in rows {
      let letters = Array(row.unicodeScalars)
      for letter in letters.dropFirst() { table[letter] = letters[0] }
    }
    return table
  }()

  /// A word in lower case without accents.
  static func plain(_ word: String) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.map { table[$0] ?? $0 }))
  }
}
