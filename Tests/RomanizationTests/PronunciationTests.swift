import Romanization
import TestSupport
import Testing

struct PronunciationTests {
  @Test(arguments: [
    // 24: after the ㄴ or ㅁ of a stem.
    ("삼고", "삼꼬"), ("머리를 감다", "머리를 감따"), ("껴안지", "껴안찌"), ("더듬지", "더듬찌"), ("넘습니다", "넘씀니다"),
    ("닮고", "담꼬"), ("굶지", "굼찌"),
    // 26: after ㄹ in words of Chinese origin.
    ("갈등", "갈뜽"), ("발전", "발쩐"), ("출석", "출썩"), ("물질", "물찔"),
    // 27: after the ㄹ of what is to be, in one word and across a space.
    ("할수록", "할쑤록"), ("할 것을", "할 꺼슬"), ("오를 것이다", "오를 꺼시다"), ("갈 데가", "갈 떼가"), ("할 수 있다", "할 쑤 읻따"),
    // 28: where words meet.
    ("문고리", "문꼬리"), ("강줄기", "강쭐기"), ("산새", "산쌔"), ("등불", "등뿔"), ("술잔", "술짠"),
    ("문법", "문뻡"), ("헌법", "헌뻡"), ("물가", "물까"),
    // A word of two syllables, with a particle.
    ("주가가", "주까가"), ("대가를", "대까를"), ("유가는", "유까는"), ("저가를", "저까를"),
    ("초점이", "초쩌미"), ("강점은", "강쩌믄"), ("싫증이", "실쯩이"), ("싫지", "실치"), ("대권을", "대꿔늘"), ("당권이", "당꿔니"), ("상권도", "상꿘도"),
    ("진가를", "진까를"), ("산길을", "산끼를"),
  ])
  func `a plain consonant becomes tense`(spelled: String, sounded: String) {
    #expect(Romanizer(.hangul).romanize(spelled) == sounded)
  }

  @Test(arguments: [
    ("사람도", "사람도"), ("신고", "신고"), ("넘기다", "넘기다"), ("안기다", "안기다"), ("산과 들", "산과 들"), ("돈보다", "돈보다"), ("감기", "감기"),
    ("신도", "신도"), ("물고기", "물꼬기"), ("강점기", "강점기"), ("대권항로", "대권항노"), ("시초점", "시초점"),
    ("불고기", "불고기"), ("서울 사람", "서울 사람"), ("물 수도관", "물 수도관"), ("여덟도", "여덜도"), ("삶과 죽음", "삼과 주금"), ("반도체", "반도체"),
    ("도움을 줄", "도우믈 줄"), ("그를 건드린다", "그를 건드린다"), ("이름을 적고", "이르믈 적꼬"), ("오늘 거기", "오늘 거기"),
    ("옮겼다", "옴겯따"), ("옮기다", "옴기다"), ("굶주린", "굼주린"),
  ])
  func `and stays plain elsewhere`(spelled: String, sounded: String) {
    #expect(Romanizer(.hangul).romanize(spelled) == sounded)
  }

  @Test(arguments: [
    ("껴안지", [PronunciationRule.tenseAfterStem]), ("갈등", [.tenseInSino]), ("할수록", [.tenseAfterFuture]),
    ("강줄기", [.tenseInCompound]),
  ])
  func `the rule that made it tense is named`(word: String, rules: [PronunciationRule]) {
    #expect(Romanizer().explain(word).first?.rules.filter { $0 != .tensification } == rules)
  }

  // No dictionary lists these words: the file knows only what their parts have in common.
  @Test(arguments: [
    ("밥솥일기", "밥쏜닐기"), ("낯연기", "난년기"), ("숲양지", "숨냥지"), ("헌옷이불", "허논니불"), ("끝이", "끄치"), ("앞이", "아피"),
    ("옷입니다", "오심니다"),
  ])
  func `ㄴ is added after a native coda, and not before particles`(spelled: String, sounded: String) {
    #expect(Romanizer(.hangul).romanize(spelled) == sounded)
  }

  @Test func `romanization does not write what it makes tense`() {
    #expect(Romanizer().romanize("갈등 문고리 할 것을") == "galdeung mungori hal geoseul")
  }

  @Test func `any bytes are written, and what is no Hangul stays`() {
    for seed: UInt64 in 0..<300 {
      var random = SeededGenerator(seed: seed)
      let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
      let line = String(decoding: bytes, as: UTF8.self)
      for system in RomanizationSystem.allCases {
        let plain = line.unicodeScalars.filter { Syllable($0) == nil && !(0x1100...0x11FF).contains($0.value) }
        let romanizer = Romanizer(system, numbers: .none)
        #expect(romanizer.align(line).map(\.source).joined() == line, "seed \(seed)")
        if plain.count == line.unicodeScalars.count { #expect(romanizer.romanize(line) == line, "seed \(seed)") }
      }
    }
  }
}
