import Romanization
import Testing

struct StylesTests {
  @Test(arguments: [
    ("충청북도", "Chungcheongbuk-do"), ("제주도", "Jeju-do"), ("의정부시", "Uijeongbu-si"), ("삼죽면", "Samjuk-myeon"),
    ("인왕리", "Inwang-ri"), ("봉천1동", "Bongcheon 1(il)-dong"), ("종로 2가", "Jongno 2(i)-ga"),
    ("퇴계로 3가", "Toegyero 3(sam)-ga"), ("속리산", "Songnisan"), ("독도", "Dokdo"), ("왕십리", "Wangsimni"),
    ("영동", "Yeongdong"),
    ("북면", "Buk-myeon"), ("옥동", "Ok-dong"), ("안동", "Andong"), ("언양읍", "Eonyang-eup"), ("상일동", "Sangil-dong"),
    ("테헤란로 87길 36", "Teheran-ro 87-gil 36"), ("대학로12길", "Daehak-ro 12-gil"), ("테헤란로97번길", "Teheran-ro 97beon-gil"),
    ("국제금융로", "Gukjegeumyung-ro"), ("대학로", "Daehangno"), ("을지로", "Eulji-ro"),
    ("세종로", "Sejong-ro"), ("강남대로", "Gangnam-daero"), ("중구", "Jung-gu"), ("서울 남산", "Seoul Namsan"),
  ])
  func `places have capitals and a hyphen before their unit`(hangul: String, latin: String) {
    #expect(Romanizer(style: .place).romanize(hangul) == latin)
  }

  @Test(arguments: [("청주시", "Cheongju"), ("함평군", "Hampyeong"), ("순창읍", "Sunchang"), ("도봉구", "Dobong-gu")])
  func `units may be left out`(hangul: String, latin: String) {
    #expect(Romanizer(style: .place, omitsUnits: true).romanize(hangul) == latin)
  }

  @Test(arguments: [
    ("중앙", "Jung-ang"), ("반구대", "Ban-gudae"), ("세운", "Se-un"), ("해운대", "Hae-undae"), ("부산", "Busan"),
  ])
  func `a hyphen marks what could be misread`(hangul: String, latin: String) {
    #expect(Romanizer(style: .place, marksBoundaries: true).romanize(hangul) == latin)
  }

  @Test(arguments: [
    ("민용하", "Min Yongha", "Min Yong-ha"), ("한복남", "Han Boknam", "Han Bok-nam"),
    ("홍빛나", "Hong Bitna", "Hong Bit-na"),
    ("남궁민수", "Namgung Minsu", "Namgung Min-su"), ("김 복남", "Gim Boknam", "Gim Bok-nam"),
    ("황보 관", "Hwangbo Gwan", "Hwangbo Gwan"),
  ])
  func `names keep their syllables`(hangul: String, latin: String, hyphenated: String) {
    #expect(Romanizer(style: .name).romanize(hangul) == latin)
    #expect(Romanizer(style: .name, marksBoundaries: true).romanize(hangul) == hyphenated)
  }

  @Test(arguments: [
    ("윤다경", "Yun Ta-gyŏng", "윤다경"), ("백학림", "Paek Hang-nim", "백항님"), ("신말주", "Sin Mal-chu", "신말쭈"),
    ("권덕여", "Kwŏn Tŏg-yŏ", "권더겨"), ("이태영", "Yi T’ae-yŏng", "이태영"), ("류근영", "Yu Kŭn-yŏng", "류그녕"),
    ("독고영", "Tokko Yŏng", "독꼬영"), ("민건", "Min Kŏn", "민건"),
  ])
  func `libraries write the sound changes in a given name`(hangul: String, latin: String, sound: String) {
    #expect(Romanizer(.mcCuneReischauer, style: .name).romanize(hangul) == latin)
    #expect(Romanizer(.hangul, style: .name).romanize(hangul).filter { $0 != " " } == sound)
  }

  @Test func `sentences begin with a capital`() {
    #expect(
      Romanizer(style: .sentence).romanize("비가 온다. \"우산!\" 그는 뛰었다") == "Biga onda. \"Usan!\" Geuneun ttwieotda")
    #expect(Romanizer(style: .sentence).romanize("KBS는 오늘") == "KBSneun oneul")
  }

  @Test(arguments: [
    ("박명하 의원은", "Bak Myeongha uiwoneun"), ("남궁민수 씨와 김철수씨", "Namgung Minsu ssiwa Gim Cheolsu ssi"),
    ("KBS 뉴스 오수영입니다.", "KBS nyuseu O Suyeongimnida."), ("[오수영/기자]", "[O Suyeong/gija]"),
    ("민주당 의원", "minjudang uiwon"), ("국방부 장관", "gukbangbu janggwan"), ("한국인 선수", "hangugin seonsu"),
    ("이번 대표", "ibeon daepyo"), ("신문기자", "sinmungija"), ("박수를 보냈다", "baksureul bonaetda"),
  ])
  func `a name beside a title, a label or a sign-off is written as one`(hangul: String, latin: String) {
    #expect(Romanizer().romanize(hangul) == latin)
    #expect(Romanizer().align(hangul).map(\.letters).joined() == latin)
  }

  @Test func `a capital goes where a sentence begins, and to places and names`() {
    let romanizer = Romanizer(style: .sentence)
    #expect(romanizer.romanize("부산, 대전! 비가") == "Busan, Daejeon! Biga")
    #expect(romanizer.romanize("B.C. 경찰은 vs. 일본") == "B.C. gyeongchareun vs. Ilbon")
    #expect(romanizer.romanize("1. 봄이", sentenceStarts: [3]) == "1. Bomi")
    #expect(romanizer.romanize("봄이다. 비가", sentenceStarts: [0]) == "Bomida. biga")
    #expect(Romanizer(.ipa, style: .sentence).romanize("비가 온다.") == Romanizer(.ipa).romanize("비가 온다."))
  }

  @Test func `formats lay out the same pieces`() {
    let pieces = Romanizer().align("봄 <1>")
    #expect(RomanizationFormat.plain.text(of: pieces) == "bom <1>")
    #expect(RomanizationFormat.ruby.text(of: pieces) == "<ruby>봄<rp>(</rp><rt>bom</rt><rp>)</rp></ruby> &lt;1&gt;")
    #expect(RomanizationFormat.vtt.text(of: pieces) == "<ruby>봄<rt>bom</rt></ruby> &lt;1&gt;")
    #expect(RomanizationFormat.brackets.text(of: pieces) == "봄[bom] <1>")
    #expect(RomanizationFormat.tsv.text(of: pieces) == "봄\tbom\t봄=bom")
  }

  /// All scalars with Grapheme_Cluster_Break=Prepend (Unicode 15.1, UAX #29): each makes one `Character` with the next.
  private static let prepended: [ClosedRange<UInt32>] = [
    0x600...0x605, 0x6DD...0x6DD, 0x70F...0x70F, 0x890...0x891, 0x8E2...0x8E2, 0xD4E...0xD4E, 0x110BD...0x110BD,
    0x110CD...0x110CD, 0x111C2...0x111C3, 0x1193F...0x1193F, 0x11941...0x11941, 0x11A3A...0x11A3A,
    0x11A84...0x11A89, 0x11D46...0x11D46, 0x11F02...0x11F02,
  ]

  @Test(arguments: [RomanizationFormat.ruby, .vtt])
  func `no scalar hides markup from the escapes`(format: RomanizationFormat) {
    let joiners = Self.prepended.flatMap(\.self).compactMap(Unicode.Scalar.init) + ["\u{301}", "\u{200D}", "\r"]
    for joiner in joiners {
      let text = "한국 \(joiner)<img src=x onerror=alert(1)>\(joiner) &\(joiner)"
      let markup = format.text(of: Romanizer().align(text))
      #expect(!markup.utf8.split(separator: UInt8(ascii: "<")).contains { $0.starts(with: "img".utf8) })
      // A control code, which neither format allows, is shown as a replacement.
      #expect(markup.unicodeScalars.contains(joiner == "\r" ? "\u{FFFD}" : joiner))
      #expect(markup.utf8.count { $0 == UInt8(ascii: "&") } == 3)
    }
  }

  @Test func `each change of sound names its rules`() {
    let changes = Romanizer().explain("꽃잎, 굳이")
    #expect(changes.map(\.spelled) == ["꽃잎", "잎", "굳이"])
    #expect(changes.map(\.sounded) == ["꼰닙", "닙", "구지"])
    #expect(changes.map(\.rules) == [[.addedN, .plainCoda, .nasalization], [.plainCoda], [.palatalization]])
    #expect(changes[2].range == 8..<14)
  }
}
