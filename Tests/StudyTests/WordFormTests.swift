import Testing

@testable import Study

@Suite struct WordFormTests {
  private func words(_ sentences: [String], _ language: String) -> [String] {
    WordList(sentences, language: language).entries.map(\.word)
  }

  @Test func `nouns and names keep their capitals, first words do not`() {
    let german = words(["Gestern sank die Fähre vor der Küste.", "Die Fähre war gestern voll."], "de")
    #expect(german == ["gestern", "sank", "Fähre", "Küste", "voll"])
    #expect(
      words(["Harbours froze near Rotterdam.", "Many harbours close."], "en") == [
        "harbours", "froze", "near", "Rotterdam", "many", "close",
      ])
  }

  @Test func `a first word of German that comes no second time is shown as it stands, and says so`() {
    let entry = WordList(["Forscher staunen."], language: "de").entries[0]
    #expect(entry.word == "Forscher" && !entry.isSure)
  }

  @Test(arguments: [
    (
      "fr", "Près de l'eau, l’hôtel d'Aurélie n'ouvre qu'aujourd'hui.",
      ["près", "eau", "hôtel", "Aurélie", "ouvre", "aujourd'hui"]
    ),
    ("it", "Nell'acqua dell'isola c'erano dodici barche.", ["acqua", "isola", "erano", "dodici", "barche"]),
    ("en", "Korea's ships don't stop at five o'clock.", ["korea", "ships", "don't", "stop", "five", "o'clock"]),
  ]) func `words lose what is joined to them by an apostrophe`(language: String, text: String, expected: [String]) {
    #expect(words([text], language) == expected)
  }

  @Test func `plurals go with their singular where the story has both`() {
    let entries = WordList(["Two ferries met a ferry and the boats.", "News of a new boat."], language: "en")
      .entries
    #expect(entries.map(\.word) == ["ferry", "boat", "news"])
    #expect(entries.map(\.count) == [2, 2, 1])
    #expect(words(["Two ships met."], "en") == ["ships"])
  }

  @Test func `Japanese lists nouns and whole verbs, not clauses and stems`() {
    let found = words(["港の図書室に古い本棚が並ぶ。", "高校生がボランティアを始めました。"], "ja")
    for word in ["港", "並ぶ", "高校生", "ボランティア"] { #expect(found.contains(word), "\(word) in \(found)") }
    for word in ["始め", "港の図書室に古い本棚が並ぶ", "ました"] { #expect(!found.contains(word), "\(word) in \(found)") }
  }

  @Test func `Chinese and Thai list words`() {
    #expect(words(["警察在医院找到了那只猫。"], "zh").contains("警察"))
    #expect(words(["ตำรวจพบแมวที่โรงพยาบาล"], "th").contains("ตำรวจ"))
  }
}

@Suite struct GapTests {
  private func gaps(_ text: String, _ language: String) -> [String] {
    let parts = GapFinder(language: language).gaps(in: text)
    #expect(parts.map(\.text).joined() == text)
    return parts.filter(\.isGap).map(\.text)
  }

  @Test func `gaps are particles in Korean, and numbers everywhere`() {
    #expect(gaps("\"부두에 컨테이너 4천 개가 쌓였습니다. 35", "ko") == ["에", "4천", "35"])
    #expect(gaps("배에서 29일에 지나는 길을 찾지 못하는 사람이", "ko") == ["에서", "29", "을", "이"])
    #expect(gaps("One two three four five six seven, eight 9.", "en") == ["seven", "9"])
  }

  @Test func `gaps are particles and numbers in Japanese`() {
    #expect(gaps("港の船は3月に東京から来ました。", "ja") == ["の", "は", "3", "に", "から"])
    #expect(gaps("これまでに2万5千冊を静かに読みました。", "ja").contains("2万5千"))
    #expect(!gaps("特に静かな話し合いでした。", "ja").contains("に"))
  }

  @Test func `a tag that only begins like a language is another language`() {
    #expect(gaps("港の船は3月に来ました。", "ja-JP") == ["の", "は", "3", "に"])
    #expect(gaps("The harbour(1) is calm.", "javascript") == [])
    #expect(gaps("부두에 배가", "kok") == [])
  }

  @Test func `languages without spaces have gaps of whole words`() {
    let found = gaps("警察在医院找到了那只猫，医生说它今天早上还在睡觉。", "zh")
    #expect(!found.isEmpty && found.allSatisfy { $0.count < 4 })
  }
}
