import Romanization
import Testing

struct RomanizerTests {
  @Test(arguments: [
    ("구미", "gumi"), ("백마", "baengma"), ("종로", "jongno"), ("신라", "silla"), ("해돋이", "haedoji"), ("놓다", "nota"),
    ("묵호", "mukho"), ("잡혀", "japyeo"), ("압구정", "apgujeong"), ("샛별", "saetbyeol"), ("별내", "byeollae"),
  ])
  func `words of the notice are written as the notice writes them`(hangul: String, latin: String) {
    #expect(Romanizer().romanize(hangul) == latin)
  }

  @Test(arguments: [
    ("못하다", "motada"), ("따뜻한", "ttatteutan"), ("비슷하게", "biseutage"), ("숱하다", "sutada"), ("속한", "sokan"),
    ("답답하다", "dapdapada"), ("가득해", "gadeukae"), ("시작하다", "sijakhada"), ("뜻하는", "tteuthaneun"),
    ("입학", "iphak"), ("집합", "jiphap"), ("이것하고", "igeothago"),
  ])
  func `only a noun keeps its ㅎ`(hangul: String, latin: String) { #expect(Romanizer().romanize(hangul) == latin) }

  @Test func `words with capitals or digits are not transliteration`() {
    #expect(Romanizer.hangul(fromTransliteration: "KBS Seoul B2b mul-yeos") == "KBS Seoul B2b 물엿")
  }

  @Test func `everything else stays byte for byte`() {
    #expect(Romanizer().romanize("KBS 뉴스\t(서울) ㅋㅋ é😀") == "KBS nyuseu\t(seoul) ㅋㅋ é😀")
  }

  @Test func `syllables in single letters are read like composed ones`() {
    #expect(Romanizer().romanize("\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}") == "hangeul")
  }

  @Test func `every syllable stands beside its letters`() {
    let pieces = Romanizer().align("오, 독립문")
    #expect(pieces.map(\.letters) == ["o", ", ", "dongnimmun"])
    #expect(pieces[2].syllables.map(\.letters) == ["dong", "nim", "mun"])
    #expect(pieces[2].syllables.map(\.range) == [5..<8, 8..<11, 11..<14])
  }
}
