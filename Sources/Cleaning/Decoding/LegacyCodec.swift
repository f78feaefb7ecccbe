import ICU

/// A charset of one writing system, and how likely each character is in a text of that system.
struct LegacyCodec: Sendable {
  let charset: CharsetName
  private let weights: [Unicode.Scalar: Int]
  /// Whether it writes Han characters, kana or Hangul, which may follow each other in any way.
  private let isIdeographic: Bool
  /// Whether its letters are an alphabet other than the Latin one.
  private let isAlphabet: Bool
  private let rest: [(letters: ClosedRange<UInt32>, weight: Int)]
  /// The weight of characters that stand in no list.
  private static let stranger = -4
  private static let lost = -12

  /// How well bytes read in a charset: 4 to 6 for nothing but common letters, below 0 for nonsense.
  struct Reading {
    var codec: LegacyCodec
    var score: Double
  }

  private init?(_ label: String, common: String, rest: [(ClosedRange<UInt32>, Int)], signs: String = "") {
    guard let charset = CharsetName(label) else { return nil }
    self.charset = charset
    var weights: [Unicode.Scalar: Int] = [:]
    for scalar in signs.unicodeScalars { weights[scalar] = 1 }
    let isLong = common.unicodeScalars.count > 200
    isIdeographic = isLong
    isAlphabet = !isLong && !common.unicodeScalars.contains("é")
    for (rank, scalar) in common.unicodeScalars.enumerated() { weights[scalar] = isLong && rank < 160 ? 6 : 4 }
    self.weights = weights
    self.rest = rest.map { (letters: $0.0, weight: $0.1) }
  }

  /// The text that the bytes spell; nil where ICU cannot read them.
  func text(of bytes: [UInt8]) -> String? { try? Charset(charset.converter).decode(bytes) }

  /// How well bytes read; the first 4,096 are looked at; nil where there is nothing but ASCII.
  func score(_ bytes: [UInt8]) -> Double? {
    guard let text = text(of: Array(bytes.prefix(4_096))) else { return nil }
    var (sum, count) = (0, 0)
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      if !scalar.isASCII {
        count += 1
        sum += isIdeographic || follows(scalar, last) ? weight(scalar) : Self.lost
      } else if !isIdeographic, !last.isASCII, !follows(scalar, last) {
        sum += Self.lost
      }
    }
    return count == 0 ? nil : Double(sum) / Double(count)
  }

  /// Whether a character can stand behind another: no capital behind a small letter, no mark without a letter,
  /// no vowel of Thai that is written ahead of its consonant ahead of anything else, no letters of two
  /// alphabets in a word.
  private func follows(_ scalar: Unicode.Scalar, _ last: Unicode.Scalar) -> Bool {
    if isAlphabet, scalar.isASCII != last.isASCII, scalar.properties.isAlphabetic, last.properties.isAlphabetic {
      return false
    }
    if scalar.properties.isUppercase { return !last.properties.isLowercase }
    if Self.leadingVowels ~= last.value { return Self.thaiConsonants ~= scalar.value }
    if scalar.properties.generalCategory == .nonspacingMark { return last.properties.isAlphabetic }
    return true
  }

  private static let leadingVowels: ClosedRange<UInt32> = 0xE40...0xE44
  private static let thaiConsonants: ClosedRange<UInt32> = 0xE01...0xE2E

  private func weight(_ scalar: Unicode.Scalar) -> Int {
    if scalar == "\u{FFFD}" || scalar.value < 0xA0 { return Self.lost }
    if let weight = weights[scalar] { return weight }
    let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    if small != scalar, let weight = weights[small] { return min(weight, 2) }
    return rest.first { $0.letters.contains(scalar.value) }?.weight ?? Self.stranger
  }

  /// The charset that bytes read best in, and how much better than in the next one.
  static func best(for bytes: [UInt8], of codecs: [LegacyCodec] = all) -> (reading: Reading, margin: Double)? {
    var readings = codecs.compactMap { codec in codec.score(bytes).map { Reading(codec: codec, score: $0) } }
    readings.sort { $0.score > $1.score }
    guard let first = readings.first else { return nil }
    return (first, first.score - (readings.dropFirst().first?.score ?? -12))
  }

  static let all: [LegacyCodec] = [
    LegacyCodec(
      "cp949", common: CommonCharacters.korean, rest: [(0xAC00...0xD7A3, -3), (0x4E00...0x9FFF, -2)],
      signs: CJKSigns.shared + "“”‘’·…○△□■▲▶◀ㆍ"),
    LegacyCodec(
      "shift_jis", common: CommonCharacters.japanese, rest: [(0x4E00...0x9FFF, -1), (0xFF61...0xFF9F, -3)],
      signs: CJKSigns.shared + CJKSigns.fullWidth),
    LegacyCodec(
      "euc-jp", common: CommonCharacters.japanese, rest: [(0x4E00...0x9FFF, -1), (0xFF61...0xFF9F, -3)],
      signs: CJKSigns.shared + CJKSigns.fullWidth),
    LegacyCodec(
      "gb18030", common: CommonCharacters.simplifiedChinese, rest: [(0x4E00...0x9FFF, -1)],
      signs: CJKSigns.shared + CJKSigns.fullWidth),
    LegacyCodec(
      "big5", common: CommonCharacters.traditionalChinese, rest: [(0x4E00...0x9FFF, -1)],
      signs: CJKSigns.shared + CJKSigns.fullWidth),
    LegacyCodec(
      "windows-1251", common: CommonCharacters.cyrillic, rest: [(0x400...0x45F, -1), (0x490...0x491, 1)],
      signs: "«»—–“”„№ …’"),
    LegacyCodec(
      "koi8-r", common: CommonCharacters.cyrillic, rest: [(0x400...0x45F, -1)], signs: "«»—–“”„№ …’\u{A0}"),
    LegacyCodec(
      "windows-1256", common: CommonCharacters.arabic,
      rest: [(0x620...0x64A, 1), (0x64B...0x652, 1), (0x670...0x6D3, 0)],
      signs: "،؛؟«»“”…\u{A0}\u{200C}"),
    LegacyCodec(
      "windows-1253", common: CommonCharacters.greek, rest: [(0x370...0x3FF, -1)], signs: "«»—–“”΄…·\u{A0}"),
    LegacyCodec(
      "windows-1255", common: CommonCharacters.hebrew, rest: [(0x5B0...0x5EA, 1)], signs: "“”–…₪״׳\u{A0}"),
    LegacyCodec(
      "windows-874", common: CommonCharacters.thai, rest: [(0xE00...0xE5B, -5)], signs: "“”‘’…\u{A0}"),
  ].compactMap { $0 }

  /// The code pages of Latin alphabets; the first wins where letters are the same in several.
  static let latin: [LegacyCodec] = [
    LegacyCodec("windows-1252", common: CommonCharacters.western + latinSigns, rest: [], signs: "¡¿£©®™½²·ºª"),
    LegacyCodec("windows-1250", common: CommonCharacters.central + latinSigns, rest: [], signs: "¡¿£©®™½²·ºª"),
    LegacyCodec("iso-8859-2", common: CommonCharacters.central + latinSigns, rest: [], signs: "¡¿£©®™½²·ºª"),
    LegacyCodec("windows-1254", common: CommonCharacters.turkish + latinSigns, rest: [], signs: "¡¿£©®™½²·ºª"),
    LegacyCodec("windows-1257", common: CommonCharacters.baltic + latinSigns, rest: [], signs: "¡¿£©®™½²·ºª"),
  ].compactMap { $0 }

  private static let latinSigns = "“”‘’„–—…•«»\u{A0}€°§"
}

/// Signs that stand between the letters of East Asian texts.
private enum CJKSigns {
  static let shared = "\u{3000}、。·「」『』〈〉《》【】〔〕（）：；，！？～％"
  static let fullWidth = "“”‘’…—―－・．／１２３４５６７８９０ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺー々〇○●■□◆◇★☆→"
}
