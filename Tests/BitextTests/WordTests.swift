import Testing

@testable import Bitext

@Suite struct WordTests {
  static let pairs: [(left: (String, String), right: (String, String))] = [
    (("en", "1.2 billion won"), ("ko", "12억 원")), (("en", "three cats"), ("ko", "고양이 세 마리")),
    (("en", "1,234 people"), ("de", "1.234 Menschen")), (("fr", "3,5 millions"), ("en", "3.5 million")),
    (("ja", "四億円"), ("en", "400 million yen")), (("zh", "三百人"), ("en", "300 people")),
    (("ar", "٣٥ شخصا"), ("en", "35 people")), (("ko", "4천 개"), ("en", "4,000 containers")),
    (("es", "siete barcos"), ("en", "seven boats")), (("en", "12th"), ("ko", "12일")),
    (("en", "a two-kilometer zone"), ("ko", "2킬로미터")), (("en", "twenty-five meters down"), ("ko", "수심 25미터")),
    (("en", "one million won"), ("ko", "100만 원")), (("ar", "بحفر عشرين بئرا"), ("en", "twenty wells")),
    (("ar", "منذ أربعة عشر شهرا"), ("en", "fourteen months")), (("ar", "ست مدارس"), ("en", "six schools")),
    (("ar", "أكثر من مئتي عام"), ("en", "over two hundred years")),
    (("ar", "بثلاثين منها"), ("en", "thirty of them")),
    (("ar", "ثلاثة وعشرون"), ("en", "twenty-three")), (("ar", "خمسة آلاف شخص"), ("en", "5,000 people")),
    (("he", "שלוש מאות איש"), ("en", "300 people")),
    (("ru", "около двадцати пяти домов"), ("en", "some 25 houses")),
    (("pl", "dwudziestu trzech osób"), ("en", "twenty-three people")),
    (("it", "ventitré feriti"), ("en", "23 injured")),
    (("de", "zweihundert Menschen"), ("en", "200 people")), (("fr", "mille personnes"), ("en", "1,000 people")),
    (("es", "cinco mil barcos"), ("en", "5,000 boats")), (("en", "a hundred boats"), ("de", "100 Boote")),
    (("ko", "사흘째 멈췄습니다"), ("en", "for three days")), (("ko", "스물다섯 살"), ("en", "25 years old")),
    (("ko", "두번 만났다"), ("en", "two meetings")), (("ko", "영업이익은 4조 2천억 원"), ("en", "4.2 trillion won")),
    (("ko", "18만 4천 원에"), ("en", "184,000 won")), (("ja", "船の三人が二月に"), ("en", "two ships")),
  ]

  @Test(arguments: pairs)
  func `a number is the same in every language`(pair: (left: (String, String), right: (String, String))) {
    func numbers(_ side: (String, String)) -> Set<String> {
      NumberFinder(language: side.0).numbers(in: Token.tokens(of: side.1))
    }
    #expect(
      !numbers(pair.left).isDisjoint(with: numbers(pair.right)), "\(numbers(pair.left)) \(numbers(pair.right))")
  }

  @Test(arguments: [
    ("ko", "세계가 네트워크로"), ("ko", "두고 보자"), ("ko", "한 사람"), ("ko", "열리는 문"), ("en", "someone of often"),
    ("ar", "مدرسة وبيت"),
  ]) func `what only begins like a number is none`(language: String, text: String) {
    #expect(NumberFinder(language: language).numbers(in: Token.tokens(of: text)).isEmpty)
  }

  @Test(arguments: [
    ("نتنياهو", "Netanyahu"), ("محمود", "Mahmoud"), ("سارة", "Sarah"), ("נתניהו", "Netanyahu"),
    ("თბილისი", "Tbilisi"),
    ("트럼프", "Trump"), ("밀러", "Miller"), ("페트로프", "Петров"), ("トランプ", "Trump"), ("한도윤", "Han Do-yoon"),
    ("क्लिंटन", "Clinton"),
  ]) func `a name sounds the same in every script`(one: String, other: String) {
    let joined = other.replacing(" ", with: "")
    #expect(!SoundClasses.skeletons(of: one).isDisjoint(with: SoundClasses.skeletons(of: joined)))
  }

  @Test(arguments: [
    ("président", "president"), ("gouvernement", "government"), ("universität", "università"),
    ("университет", "university"), ("república", "republic"), ("πρόγραμμα", "programme"),
  ]) func `related words of two languages meet over their spelling`(one: String, other: String) {
    #expect(Self.cognates(one, other).count == 1)
  }

  @Test(arguments: [
    ("maison", "mansion"), ("wasser", "wasting"), ("station", "statement"), ("marché", "search"),
  ]) func `words that are alike by accident do not`(one: String, other: String) {
    #expect(Self.cognates(one, other).isEmpty)
  }

  private static func cognates(_ one: String, _ other: String) -> [(Clue, Clue)] {
    func index(_ word: String) -> CognateIndex {
      CognateIndex([Clue(kind: .cognate, key: PlainLetters.plain(word.lowercased()))])
    }
    return index(one).alike(index(other))
  }

  @Test func `words of two languages meet over a concept`() {
    let (korean, english) = (ConceptLexicon(language: "ko"), ConceptLexicon(language: "en"))
    for (one, other) in [("경찰", "police"), ("병원", "hospital"), ("일본", "japan"), ("고양이", "cat")] {
      #expect(!korean[one].isDisjoint(with: english[other]), "\(one) \(other)")
    }
    #expect(korean["고양이"].isDisjoint(with: english["hospital"]))
    #expect(ConceptLexicon(language: "xx")["cat"].isEmpty)
  }

  @Test(arguments: [
    ("항구\tharbour; port", ["harbour", "port"]),
    ("항구\tto land (a ship)", ["land"]),
    ("id\tsurface\thanja\tgloss\n7\t항구\t港口\tharbour, port\n", ["harbour", "port"]),
    ("항구 항구 [x] /harbour/sea port/", ["harbour", "sea port"]),
    ("항구 [コウ] /(n) harbour/(P)/", ["harbour"]),
  ]) func `a dictionary is read in the shape it has`(text: String, translations: [String]) {
    let dictionary = BilingualDictionary(reading: text)
    #expect(dictionary.translations(of: "항구") == Set(translations))
    #expect(dictionary.translations(of: translations[0]).contains("항구"))
  }

  @Test(arguments: ["", "no tab here\n", "# 항구\tharbour\n", "항구\t(nothing but a remark)\n", "/only/glosses/\n"])
  func `what holds no words gives an empty dictionary`(text: String) {
    #expect(BilingualDictionary(reading: text).isEmpty)
  }
}
