import Romanization
import TestSupport
import Testing

struct SystemsTests {
  /// Libraries keep the h of adjectives in ㅅ, which Revised Romanization does not, and what two countries are called apart.
  @Test(arguments: [
    ("따뜻한", "ttattŭthan", "ttatteutan"), ("비슷하게", "pisŭthage", "biseutage"), ("한중", "hanchung", "hanjung"),
    ("한중일", "hanjungil", "hanjungil"), ("남북", "nambuk", "nambuk"), ("닫혀", "tach’yŏ", "dachyeo"),
    ("독립문로", "tongnimmunro", "dongnimmunro"),
  ])
  func `what libraries and the law write apart`(word: String, library: String, revised: String) {
    #expect(Romanizer(.mcCuneReischauer).romanize(word) == library)
    #expect(Romanizer().romanize(word) == revised)
  }

  @Test(arguments: [
    ("독립문", "dongnimmun", "doglibmun", "tongnimmun", "toklipmun", "toŋɲimmun", "동님문"),
    ("한강", "hangang", "hangang", "han’gang", "hankang", "hanɡaŋ", "한강"),
    ("갈등", "galdeung", "galdeung", "kaltŭng", "kaltung", "kaɭt͈ɯŋ", "갈뜽"),
    ("문법", "munbeop", "munbeob", "munpŏp", "munpep", "munp͈ʌp̚", "문뻡"),
    ("강가", "gangga", "gangga", "kangka", "kangka", "kaŋk͈a", "강까"),
    ("좋다", "jota", "johda", "chot’a", "cohta", "tɕotʰa", "조타"),
    ("꽃잎", "kkonnip", "kkoch-ip", "kkonnip", "kkoch.iph", "k͈onɲip̚", "꼰닙"),
    ("값이", "gapsi", "gabs-i", "kapsi", "kaps.i", "kap̚ɕ͈i", "갑씨"),
    ("무궁화", "mugunghwa", "mugunghwa", "mugunghwa", "mukwunghwa", "muɡuŋɦwa", "무궁화"),
    ("희망", "huimang", "huimang", "hŭimang", "huymang", "çimaŋ", "히망"),
    ("다쳐", "dachyeo", "dachyeo", "tach’yŏ", "tachye", "tatɕʰʌ", "다처"),
    ("발해", "balhae", "balhae", "parhae", "palhay", "paɭɦɛ", "발해"),
  ])
  func `one word is written in six systems`(
    word: String, revised: String, transliteration: String, mcCune: String, yale: String, ipa: String,
    hangul: String
  ) {
    #expect(Romanizer(.revised).romanize(word) == revised)
    #expect(Romanizer(.transliteration).romanize(word) == transliteration)
    #expect(Romanizer(.mcCuneReischauer).romanize(word) == mcCune)
    #expect(Romanizer(.yale).romanize(word) == yale)
    #expect(Romanizer(.ipa).romanize(word) == ipa)
    #expect(Romanizer(.hangul).romanize(word) == hangul)
  }

  @Test(arguments: [
    ("집", "jib"), ("짚", "jip"), ("밖", "bakk"), ("값", "gabs"), ("붓꽃", "buskkoch"), ("먹는", "meogneun"),
    ("독립", "doglib"),
    ("문리", "munli"), ("물엿", "mul-yeos"), ("굳이", "gud-i"), ("좋다", "johda"), ("가곡", "gagog"), ("조랑말", "jolangmal"),
    ("없었습니다.", "eobs-eoss-seubnida."),
  ])
  func `transliteration writes the examples of article 8`(hangul: String, latin: String) {
    #expect(Romanizer(.transliteration).romanize(hangul) == latin)
    #expect(Romanizer.hangul(fromTransliteration: latin) == hangul)
  }

  @Test func `every syllable and every junction comes back from transliteration`() {
    let romanizer = Romanizer(.transliteration)
    var words = (0..<11_172).map { String(syllable($0)) }
    for coda in 0..<28 {
      for onset in 0..<19 {
        words += [0, 1, 4, 8, 18, 20].map { String([syllable(coda), syllable(onset * 588 + $0 * 28)]) }
      }
    }
    let line = words.joined(separator: " ")
    #expect(Romanizer.hangul(fromTransliteration: romanizer.romanize(line)) == line)
  }

  @Test func `random words come back from transliteration`() {
    for seed: UInt64 in 0..<500 {
      var random = SeededGenerator(seed: seed)
      let word = String(
        (0..<Int.random(in: 1...6, using: &random)).map { _ in
          syllable(Int.random(in: 0..<11_172, using: &random))
        })
      #expect(
        Romanizer.hangul(fromTransliteration: Romanizer(.transliteration).romanize(word)) == word, "seed \(seed)")
    }
  }

  @Test func `letters of the pieces put together are the line in every system and style`() {
    for seed: UInt64 in 0..<300 {
      var random = SeededGenerator(seed: seed)
      let line = random.text(of: 0...30, from: "가힣값있이여리로면도3 1%·~시명.,aK$은\u{1112}\u{1161}ㅋ😀")
      for system in RomanizationSystem.allCases {
        for style in RomanizationStyle.allCases {
          let romanizer = Romanizer(system, style: style)
          let pieces = romanizer.align(line)
          #expect(pieces.map(\.source).joined() == line, "seed \(seed)")
          #expect(pieces.map(\.letters).joined() == romanizer.romanize(line), "seed \(seed)")
          for piece in pieces where piece.isRomanized {
            #expect(piece.syllables.map(\.letters).joined() == piece.letters, "seed \(seed)")
          }
        }
      }
    }
  }

  private func syllable(_ number: Int) -> Character {
    Unicode.Scalar(0xAC00 + UInt32(number)).map { Character($0) } ?? " "
  }
}
