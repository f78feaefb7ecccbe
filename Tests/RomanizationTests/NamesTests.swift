import Romanization
import Testing

struct NamesTests {
  @Test(arguments: [
    ("한덕수", "Han Duck-soo"), ("한덕수", "Han Deok-su"), ("박민영", "Park Min-young"), ("최수진", "Choi Soo-jin"),
    ("남궁민수", "Namkung Min-soo"), ("이정희", "Lee Jung-hee"), ("김 정호", "Kim Jung-ho"), ("황보 관 ", "Hwangbo Kwan"),
  ])
  func `customary spellings are among those that are offered`(hangul: String, latin: String) {
    #expect(NameSpelling.spellings(of: hangul, limit: 8).map(\.latin).contains(latin))
  }

  @Test func `spellings are ranked, and none is offered for what is no name`() {
    let spellings = NameSpelling.spellings(of: "오수영")
    #expect(spellings.first?.latin == "Oh Soo-young" || spellings.first?.latin == "O Soo-young")
    #expect(zip(spellings, spellings.dropFirst()).allSatisfy { $0.weight >= $1.weight })
    #expect(NameSpelling.spellings(of: "Oh").isEmpty)
    #expect(NameSpelling.spellings(of: "").isEmpty)
    #expect(NameSpelling.spellings(of: "대한민국만세").isEmpty)
  }

  @Test(arguments: [
    ("Han Duck-soo", "한덕수"), ("HAN Deoksu", "한덕수"), ("Oh Soo-young", "오수영"), ("Soo Young Oh", "오수영"),
    ("Rhee Sung-min", "이성민"),
    ("Chung Woo Jin", "정우진"), ("noh, mi-kyung", "노미경"), ("Joon-ho Baik", "백준호"), ("Whang Tae-sik", "황태식"),
    ("Shim Young-chul", "심영철"), ("Y. C. Shin", "신영철"), ("Paik, J.H.", "백준호"), ("KHANG WHOJIN", "강호진"),
    ("Yu Gwan Sun", "유관순"),
    ("Tchey Dong-gun", "최동건"), ("Hwang Bo Yoon", "황보윤"), ("Hyun Namgoong", "남궁현"), ("Pak Pong Ju", "박봉주"),
  ])
  func `a spelling finds its name among others`(latin: String, hangul: String) {
    let pool = [
      "강호진", "유관선", "유관순", "최동건", "황보윤", "남궁현", "박봉주", "한덕수", "한도수", "오수영", "오소연", "이성민", "이상민", "정우진", "장우진",
      "노미경", "나미경", "백준호", "박준호", "황태식", "황대식", "심영철",
      "신영철",
    ]
    #expect(NameMatcher(latin).best(of: pool)?.name == hangul)
  }

  @Test(arguments: [
    ("Oh Soo-young", "어제 오수영은 오소영 씨를 만났다", "오수영", 7..<16), ("Han Duck-soo", "한덕수 씨가 말했다", "한덕수", 0..<9),
    ("Soo-young Oh", "기자 오수영입니다", "오수영", 7..<16), ("NAMKUNG MINSU", "배우 남궁민수도 왔다", "남궁민수", 7..<19),
    ("Ahn Jung-geun", "오늘 안중근의사를 기린다", "안중근", 7..<16), ("J.-H. Kim", "김정호 기자", "김정호", 0..<9),
  ])
  func `a name is found in a text`(latin: String, text: String, name: String, range: Range<Int>) {
    let best = NameMatcher(latin).places(in: text).max { $0.score < $1.score }
    #expect(best?.name == name)
    #expect(best?.range == range)
  }

  @Test func `a text without the name has no place for it`() {
    #expect(NameMatcher("Oh Soo-young").places(in: "오늘 서울에 비가 왔습니다. 정부는 오후에 발표한다.").isEmpty)
    #expect(NameMatcher("Kim Min-ji").places(in: "").isEmpty)
  }

  @Test func `initials tell less than a name`() {
    #expect(NameMatcher("S. Y. Oh").score("오수영") < NameMatcher("Oh Soo-young").score("오수영"))
    #expect(NameMatcher("S. Y. Oh").score("오민지") < 0.6)
  }

  @Test func `what fits nothing scores nothing`() {
    #expect(NameMatcher("").score("한덕수") < 0.2)
    #expect(NameMatcher("Washington").score("오수영") < 0.3)
    #expect(NameMatcher("Han Duck-soo").score("Han") == 0)
    #expect(NameMatcher("Han Duck-soo").best(of: [])?.name == nil)
    #expect(NameMatcher("Han Duck-soo").score("한덕수") > 0.95)
  }
}
