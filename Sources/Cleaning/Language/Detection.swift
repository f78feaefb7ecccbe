/// Finds out the language of a text by its scripts.
enum Detection {
  /// The BCP 47 tag; `und` where the text does not tell.
  static func language(of text: String) -> String {
    var counts: [String: Int] = [:]
    for scalar in text.unicodeScalars.prefix(4_000) {
      if let tag = tag(of: scalar) { counts[tag, default: 0] += 1 }
    }
    if counts["ko", default: 0] * 4 > counts.values.reduce(0, +) { return "ko" }
    if counts["ja", default: 0] * 12 > counts["zh", default: 0], counts["ja", default: 0] > 0 { return "ja" }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "und"
  }

  private static func tag(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: "en"
    case 0xAC00...0xD7A3: "ko"
    case 0x3041...0x30FF: "ja"
    case 0x4E00...0x9FFF: "zh"
    case 0x0410...0x044F: "ru"
    case 0x0621...0x064A: "ar"
    case 0x0905...0x0939: "hi"
    default: nil
    }
  }
}
