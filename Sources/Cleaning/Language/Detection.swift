/// Finds out the language of a text by its script and its small words.
struct Detection: Sendable {
  /// The languages that have each word among their small words.
  private let speakers: [String: [String]]

  /// So many bytes of a text are looked at.
  private static let sample = 8_000

  /// Learns the small words of languages, in the order of their tags.
  init(_ words: [(tag: String, words: Set<String>)]) {
    var speakers: [String: [String]] = [:]
    for language in words {
      for word in language.words { speakers[word, default: []].append(language.tag) }
    }
    self.speakers = speakers
  }

  /// The BCP 47 tag; `und` where the text does not tell.
  func language(of text: String) -> String {
    let sample = String(decoding: text.utf8.prefix(Self.sample), as: UTF8.self)
    let scripts = Self.scripts(of: sample)
    let all = scripts.values.reduce(0, +)
    guard all > 0 else { return "und" }
    // A little Hangul or Kana tells more than much Latin: names and outlets are written in Latin everywhere.
    if scripts["ko", default: 0] * 5 >= all { return "ko" }
    if scripts["ja", default: 0] * 12 >= all { return "ja" }
    let script = scripts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "und"
    switch script {
    case "latin": return speaker(of: sample) ?? "und"
    case "cyrillic": return speaker(of: sample) ?? "ru"
    case "arabic": return Self.arabic(sample)
    default: return script
    }
  }

  /// The language with the most small words; each counts less the more languages have it.
  private func speaker(of text: String) -> String? {
    var votes: [String: Double] = [:]
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "'" }) {
      for part in word.split(separator: "'") {
        let tags = speakers[String(part), default: []]
        for tag in tags { votes[tag, default: 0] += 1 / Double(tags.count) }
      }
    }
    return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static func scripts(of text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for scalar in text.unicodeScalars {
      if let script = script(of: scalar) { counts[script, default: 0] += 1 }
    }
    return counts
  }

  /// A language where the script has one, else the script.
  private static func script(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1EA0...0x1EFF: "latin"
    case 0x370...0x3FF: "el"
    case 0x400...0x52F: "cyrillic"
    case 0x531...0x587: "hy"
    case 0x590...0x5FF: "he"
    case 0x620...0x6FF: "arabic"
    case 0x900...0x97F: "hi"
    case 0x980...0x9FF: "bn"
    case 0xB80...0xBFF: "ta"
    case 0xE00...0xE7F: "th"
    case 0x1000...0x109F: "my"
    case 0x1200...0x137F: "am"
    case 0x1780...0x17FF: "km"
    case 0xAC00...0xD7A3, 0x1100...0x11FF: "ko"
    case 0x3041...0x30FF, 0xFF66...0xFF9F: "ja"
    case 0x4E00...0x9FFF: "zh"
    default: nil
    }
  }

  /// Persian and Urdu have letters that Arabic has not.
  private static func arabic(_ text: String) -> String {
    let scalars = text.unicodeScalars
    if scalars.contains(where: { "ٹڈڑںے".unicodeScalars.contains($0) }) { return "ur" }
    return scalars.count { "پچژگکی".unicodeScalars.contains($0) } >= 2 ? "fa" : "ar"
  }
}
