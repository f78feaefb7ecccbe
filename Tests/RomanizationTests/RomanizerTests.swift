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
