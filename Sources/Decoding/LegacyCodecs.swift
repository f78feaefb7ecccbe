extension LegacyCodec {
  /// The charsets of writing systems other than Latin that pages of broadcasters were stored in.
  package static let all: [LegacyCodec] = [
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
      "koi8-u", common: CommonCharacters.cyrillic, rest: [(0x400...0x45F, -1), (0x490...0x491, 1)],
      signs: "«»—–“”„№ …’\u{A0}", kin: "koi8-r"),
    LegacyCodec(
      "iso-8859-5", common: CommonCharacters.cyrillic, rest: [(0x400...0x45F, -1)], signs: "№§\u{A0}\u{AD}"),
    LegacyCodec("cp866", common: CommonCharacters.cyrillic, rest: [(0x400...0x45F, -1)], signs: "№°·\u{A0}"),
    LegacyCodec(
      "windows-1256", common: CommonCharacters.arabic,
      rest: [(0x620...0x64A, 1), (0x64B...0x652, 1), (0x670...0x6D3, 0)],
      signs: "،؛؟«»“”…\u{A0}\u{200C}"),
    LegacyCodec("windows-1253", common: CommonCharacters.greek, rest: [(0x370...0x3FF, -1)], signs: greekSigns),
    LegacyCodec(
      "iso-8859-7", common: CommonCharacters.greek, rest: [(0x370...0x3FF, -1)], signs: greekSigns,
      kin: "windows-1253"),
    LegacyCodec(
      "windows-1255", common: CommonCharacters.hebrew, rest: [(0x5B0...0x5EA, 1)], signs: "“”–…₪״׳\u{A0}"),
    LegacyCodec("windows-874", common: CommonCharacters.thai, rest: [(0xE00...0xE5B, -5)], signs: "“”‘’…\u{A0}"),
  ].compactMap { $0 }

  private static let greekSigns = "«»—–“”΄…·\u{A0}"
}

/// Signs that are between the letters of East Asian texts.
private enum CJKSigns {
  static let shared = "\u{3000}、。·「」『』〈〉《》【】〔〕（）：；，！？～％"
  static let fullWidth = "“”‘’…—―－・．／１２３４５６７８９０ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺー々〇○●■□◆◇★☆→"
}
