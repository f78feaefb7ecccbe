import Romanization
import Testing

/// What is read in Hangul before it is romanized: Chinese characters, and abbreviations in Latin capitals.
struct SpellingTests {
  @Test(arguments: [
    ("美 대통령 방문", "미 대통령 방문"), ("北 미사일", "북 미사일"), ("與野 합의", "여야 합의"), ("前 총리", "전 총리"), ("故 윤하늘", "고 윤하늘"),
    ("李대통령", "이대통령"), ("한국(韓國)", "한국(한국)"), ("女 배구", "여 배구"), ("勞使 협상", "노사 협상"), ("對北 제재", "대북 제재"),
    ("失業率 상승", "실업률 상승"), ("比率", "비율"), ("不當한 처사", "부당한 처사"), ("不可능", "불가능"), ("金 총재", "김 총재"), ("日中 회담", "일중 회담"),
    ("plain text", "plain text"), ("", ""),
  ])
  func `Chinese characters are read as Korean reads them`(written: String, read: String) {
    #expect(Romanizer.spellHanja(written) == read)
  }

  @Test(arguments: [("經", "경"), ("经", "경"), ("経", "경"), ("楽", "락"), ("a", "-"), ("경", "-")])
  func `simplified and Japanese characters are read as those they stand for`(character: String, read: String) {
    #expect(character.unicodeScalars.map { Romanizer.koreanReading(of: $0).map(String.init) ?? "-" } == [read])
    // Korean does not write them, so Korean text keeps them.
    #expect(Romanizer.spellHanja("経楽") == "経楽")
  }

  @Test(arguments: [
    ("KBS 뉴스", "케이비에스 뉴스"), ("LG전자는", "엘지전자는"), ("K팝", "케이팝"), ("NATO 회의", "나토 회의"), ("Seoul 시", "Seoul 시"),
    ("iPhone", "iPhone"), ("R&D", "아르&디"), ("G20 정상", "지20 정상"), ("ABCDEFGH", "ABCDEFGH"),
  ])
  func `abbreviations are read by their letters`(written: String, read: String) {
    #expect(Romanizer.spellLetters(written) == read)
  }

  @Test func `three lines hold the text, its sound and its letters`() {
    #expect(Romanizer().lines("꽃잎이 3장") == ["꽃잎이 3장", "꼰니피 세장", "kkonnipi sejang"])
  }

  @Test(arguments: ["묵호", "독립문", "나라", "한국", "신라", "박명하", "같이"])
  func `a word is among the Hangul that its letters may be`(word: String) {
    let letters = Romanizer().romanize(word)
    let guesses = Romanizer.hangulGuesses(fromRevised: letters, limit: 40)
    #expect(guesses.contains(word), "\(letters): \(guesses)")
    #expect(guesses.allSatisfy { Romanizer().romanize($0) == letters })
  }

  @Test(arguments: ["", "xyz", "seoul!", "hello world"]) func `what is no word of the system is nothing`(
    text: String
  ) {
    #expect(Romanizer.hangulGuesses(fromRevised: text).isEmpty)
  }
}
