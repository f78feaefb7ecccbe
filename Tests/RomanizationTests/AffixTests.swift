import Romanization
import Testing

/// Particles and endings never change the word that they follow (Standard Pronunciation, articles 13 and 23 to 25).
struct AffixTests {
  private static let nouns = words(
    """
    사람 인간 시간 시인 때문 것 이것 밥 집안 국민 대통령 정권 인권 사건 물건 산업 기술 전문 방송 현장 서울 한국 부산 경찰 공무원 학생 선생님 기업 은행
    공격 안전 중간 개인 사진 소식 결혼 생일 가을 겨울 마음 눈물 강물 손길 발길 일본 중국 미국 북한 남한 주민 시민 회원 의원 직원 병원 공원 태풍
    """)
  private static let particles = words(
    """
    이 이다 이지만 이라고 이었다 이자 일까 이랑 이나 이며 인 입니다 이야말로 은 으로 에 의 이지요 인데 이라는 이든 이고 에서 에게 이라도 이라면 이어서
    으로서 이니까 이라서 이죠 이네요 인가 인지 일지 이었으며 이거나 이더라도 에서는 에게서 으로부터 이군요 이여 이므로 임을 일수록
    """)
  private static let plainParticles = words("과 과는 도 도는 보다 부터 조차 조차도 들 들이 들은 들에게서 까지는 까지도 밖에 만 대로 든지 가지 끼리 과의")
  private static let stems = words(
    """
    하 가 오 보 주 떨어지 움직이 기다리 마시 나누 바꾸 살 알 만들 놀 풀 열 들 길 벌 울 이끌 흔들 평가하 안전하 맛있게하 다니 느끼 넘기 남기 안기 숨기
    """)
  private static let endings = words(
    """
    고 지 게 거나 도록 던 기에 기에는 기를 지는 지만 고는 고서 다가 든지 기 자 지도 고도 게는 더니 구나 거든 자마자 지요 더라도 던데 다시피 기도 자고
    """)

  @Test func `a particle moves the coda and changes nothing else`() {
    let hangul = Romanizer(.hangul)
    for noun in Self.nouns {
      let length = noun.unicodeScalars.count
      let base = Array(hangul.romanize(noun + "을").unicodeScalars)
      for particle in Self.particles {
        let sounds = Array(hangul.romanize(noun + particle).unicodeScalars)
        #expect(sounds.prefix(length) == base.prefix(length), "\(noun)\(particle)")
        #expect(onset(sounds, length) == onset(base, length), "\(noun)\(particle)")
      }
    }
  }

  @Test func `a particle or ending stays plain after a voiced sound`() {
    let hangul = Romanizer(.hangul)
    let nouns = Self.nouns.filter { [4, 8, 16, 21].contains(coda($0)) }
    let words = nouns.flatMap { noun in Self.plainParticles.map { (noun, $0) } }
    for (stem, affix) in words + Self.stems.flatMap({ stem in Self.endings.map { (stem, $0) } }) {
      let sounds = Array(hangul.romanize(stem + affix).unicodeScalars)
      let length = stem.unicodeScalars.count
      let spelled = Array(affix.unicodeScalars)
      #expect(sounds.count == length + spelled.count)
      #expect(onset(sounds, length) == onset(spelled, 0), "\(stem)\(affix)")
    }
  }

  @Test func `letters of words in running text are those of the word`() {
    let cases = [
      ("시인이자", "siinija"), ("시간이지만", "siganijiman"), ("인간이", "ingani"), ("것일까", "geosilkka"),
      ("밥이랑", "babirang"), ("어린이들", "eorinideul"), ("고양이들", "goyangideul"), ("맞이해", "majihae"),
      ("놓여진", "noyeojin"), ("길들여진", "gildeuryeojin"), ("없애고", "eopsaego"), ("없애는", "eopsaeneun"),
    ]
    for (spelled, letters) in cases { #expect(Romanizer().romanize(spelled) == letters) }
  }

  @Test func `what only looks like an affix belongs to a whole word`() {
    let cases = [
      ("물기를", "물끼를"), ("물가가", "물까가"), ("밭일은", "반니른"), ("집안일이", "지반니리"), ("치과에서", "치꽈에서"),
      ("한자로", "한짜로"), ("조건부로", "조껀부로"), ("평가했다", "평까핻따"),
    ]
    for (spelled, sounded) in cases { #expect(Romanizer(.hangul).romanize(spelled) == sounded) }
  }

  @Test func `a spelling with two readings has the common one`() {
    let tense = ["평가", "조건", "성격", "관점", "정권", "한자", "문자", "물가", "인권", "사건", "헌법"]
    let plain = ["안전", "보수", "가구", "성적", "중개", "공격", "지적", "담보", "권장", "원장", "일이", "연봉"]
    for word in tense { #expect(Romanizer().explain(word).contains { isTense($0) }, "\(word)") }
    for word in plain { #expect(!Romanizer().explain(word).contains { isTense($0) }, "\(word)") }
    #expect(Romanizer().romanize("맛있다 금융") == "masitda geumyung")
  }

  @Test func `native numerals take ㄴ before any counter`() {
    #expect(Romanizer(.hangul).romanize("17명 18명 27개 28살 37명 16명") == "열릴곰명 열려덜명 스물릴곱깨 스물려덜살 서른닐곰명 열려선명")
  }

  private func isTense(_ change: SoundChange) -> Bool {
    change.rules.contains { $0 == .tenseInCompound || $0 == .tenseInSino || $0 == .tenseAfterStem }
  }

  private func onset(_ scalars: [Unicode.Scalar], _ place: Int) -> UInt8? {
    scalars.indices.contains(place) ? Syllable(scalars[place])?.onset : nil
  }

  private func coda(_ word: String) -> UInt8 { word.unicodeScalars.last.flatMap(Syllable.init)?.coda ?? 0 }
}

private func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
