import Captions
import Locales
import Testing

/// Where cues and lines end, as a person would have it.
@Suite struct BreakingTests {
  private func blocks(
    _ text: String, _ language: String, pauses: [Int] = [], width: Double? = nil
  ) throws -> [[String]] {
    let rules = BreakRules(try #require(try LanguageFiles.builtIn.file(for: language)))
    var style = CaptionStyle(language: language)
    style.lineWidth = width ?? style.lineWidth
    let captioner = Captioner(style: style, rules: rules)
    return captioner.blocks(of: [CaptionSentence(text: text, pauses: pauses)])
  }

  @Test(arguments: [
    (
      "The harbour master said the ferry would stay in port until the wind turned.",
      [["The harbour master said the ferry", "would stay in port until the wind turned."]]
    ),
    ("Short enough.", [["Short enough."]]),
    (
      "The storm, which nobody had foreseen, tore down eleven pylons, and the valley sat in the dark until noon.",
      [
        ["The storm, which nobody had foreseen,", "tore down eleven pylons,"],
        ["and the valley sat in the dark until noon."],
      ]
    ),
  ])
  func `English breaks at sense`(text: String, expected: [[String]]) throws {
    #expect(try blocks(text, "en") == expected)
  }

  @Test(arguments: [
    (
      "어제 내린 비로 강물이 불어나면서 마을로 가는 다리가 끊겼습니다.",
      [["어제 내린 비로 강물이 불어나면서", "마을로 가는 다리가 끊겼습니다."]]
    )
  ])
  func `Korean breaks behind the ending of a clause`(text: String, expected: [[String]]) throws {
    #expect(try blocks(text, "ko") == expected)
  }

  @Test func `the best place of all is where the speaker breathes`() throws {
    let text = "The oldest lighthouse burned down last night after eighty years of service"
    let breath = "The oldest lighthouse"
    #expect(try blocks(text, "en", pauses: [breath.utf8.count]).first?.first == breath)
    #expect(try blocks(text, "en").first?.first != breath)
  }

  @Test(arguments: ["Mr. ", "a ", "of ", "the ", "Anna "])
  func `no line ends after what holds the next word`(word: String) throws {
    for length in 20..<60 {
      let text = String(repeating: "x", count: length) + " yyyy yyyy yyyy \(word)Zzzzzz yyyy yyyy yyyy yyyy yyyy"
      let ends = try blocks(text, "en").flatMap(\.self).map { $0.suffix(word.utf8.count - 1) + " " }
      #expect(!ends.contains { $0 == word }, "\(length)")
    }
  }

  private static let together: [(language: String, text: String, lines: [String])] = [
    ("en", "Okay. Fine. We'll go. Now.", ["Okay. Fine. We'll go. Now."]),
    ("en", "Hi, this is only a trial line. Let's try it.", ["Hi, this is only a trial line.", "Let's try it."]),
    ("ko", "내년 예산은 모두 656조 9천억 원으로 편성하고", ["내년 예산은 모두", "656조 9천억 원으로 편성하고"]),
    (
      "sv", "Hamnchefen sade att färjan skulle stanna i den gamla hamnen tills vinden vände.",
      ["Hamnchefen sade att färjan skulle stanna", "i den gamla hamnen tills vinden vände."]
    ),
  ]

  @Test(arguments: together)
  func `what belongs together stays on one line`(language: String, text: String, lines: [String]) throws {
    #expect(try blocks(text, language) == [lines])
  }

  /// Sentences with pairs of words that no line break parts, whatever the width.
  private static let pairs: [(language: String, text: String, pairs: [String])] = [
    ("ko", "연구소는 태풍을 견디는 온실을 세 시간 넘게 살펴본 뒤 농민 네 명에게 보여 줬습니다.", ["견디는 온실을", "시간 넘게", "농민 네", "네 명에게", "보여 줬습니다."]),
    ("ko", "시청은 비가 그치는 대로 다리를 고치기로 했다고 주민들에게 문자를 보내 알렸습니다.", ["고치기로 했다고", "그치는 대로"]),
    ("ko", "항구에서 잡은 오징어를 싣는 배들이 파도가 높아 사흘째 떠나지 못하고 있습니다.", ["싣는 배들이", "못하고 있습니다."]),
    (
      "en", "The captain wrote that she had given the letter to a clerk before they were taken ashore.",
      ["she had", "had given", "they were", "were taken"]
    ),
    (
      "fr", "Les habitants du vieux quartier ne comprennent pas pourquoi la fontaine n'a pas été réparée.",
      ["comprennent pas", "n'a pas"]
    ),
    (
      "de", "Das Stück soll am Freitag, dem 3. Mai, im neuen Theater gezeigt worden sein.",
      ["3. Mai,", "gezeigt worden"]
    ),
    ("ko", "태풍 때문에 섬을 오가는 배와 비행기 120여 편이 사흘째 모두 묶여 있습니다.", ["120여 편이"]),
    ("fr", "Le train de 18 h 40 part de la gare centrale européenne avec vingt minutes de retard.", ["18 h 40"]),
    ("es", "El alcalde dice que las escuelas del valle van a abrir antes de lo que se esperaba.", ["van a abrir"]),
    (
      "ru", "Суд приговорил его к четырём годам тюрьмы, и никто не знает, откроются ли школы.",
      ["четырём годам", "откроются ли"]
    ),
    (
      "en", "The harbour master counted more than forty boats that used to fish here.",
      ["used to fish"]
    ),
    ("tr", "Köylüler dün akşam iki kamyonla 40 ton kuru odunu limandaki depoya taşıdı.", ["40 ton", "ton kuru"]),
    (
      "fr", "La directrice du musée assure qu'elle n'ouvrira pas la salle tant que le plafond devra être réparé.",
      ["qu'elle n'ouvrira", "tant que", "devra être"]
    ),
    (
      "fr",
      "Les pêcheurs installés près du phare ont promis de ne pas vendre leurs bateaux avant que tombe la neige.",
      ["près du", "pas vendre", "avant que"]
    ),
    (
      "nl",
      "De molenaar bewaart vijf zakken meel in de schuur via de trap omdat zijn kelder onder water heeft gestaan.",
      ["vijf zakken", "omdat zijn", "heeft gestaan"]
    ),
    (
      "es", "La panadera cuenta que ha tenido que cerrar el horno porque la harina está llegando demasiado tarde.",
      ["ha tenido", "tenido que", "está llegando"]
    ),
    (
      "pt",
      "O padeiro disse que os fornos já tinham arrefecido depois que a luz faltou e ninguém está a vender pão.",
      ["tinham arrefecido", "depois que", "está a vender"]
    ),
    (
      "it",
      "I fornai del paese stanno preparando il pane insieme alla scuola dopo che il vecchio mulino è stato riaperto.",
      ["stanno preparando", "insieme alla", "dopo che"]
    ),
    (
      "ar", "تبيع المخابز في القرية القديمة خمسة أرغفة لكل أسرة صباح الجمعة قبل أن تغلق أبوابها.",
      ["خمسة أرغفة", "صباح الجمعة"]
    ),
    (
      "tr", "Fırıncı kadın unu kilise ile okul arasında taşırken hiçbir komşunun yardım etmediğini söyledi.",
      ["okul arasında", "hiçbir komşunun"]
    ),
    (
      "pl", "Młynarz z naszej wsi mówi, że może sprzedać sześć worków mąki mimo że droga nie została naprawiona.",
      ["może sprzedać", "sześć worków", "mimo że"]
    ),
    (
      "sv", "Bagaren säger att ugnen kommer att vara varm hela natten tills sju limpor har blivit gräddade.",
      ["kommer att", "sju limpor"]
    ),
    ("ko", "제빵사는 오븐이 식지 않은 상태라서 아홉 시까지는 문을 열어서는 안 된다고 말했습니다.", ["않은 상태라서", "아홉 시까지는", "열어서는 안"]),
    ("ko", "이웃들은 무너진 담을 함께 고쳐 냈지만 마을 방앗간은 끝내 문을 닫아 두셔야 했습니다.", ["고쳐 냈지만", "닫아 두셔야"]),
    (
      "vi", "Người đàn ông bán cá ở bến cảng nói rằng trời sẽ mưa suốt buổi sáng hôm nay.",
      ["đàn ông", "bến cảng", "buổi sáng"]
    ),
  ]

  @Test(arguments: pairs)
  func `words that belong together are not parted at any width`(language: String, text: String, pairs: [String])
    throws
  {
    let width = language == "ko" ? 16...30 : 34...60
    for width in width {
      let lines = try blocks(text, language, width: Double(width)).flatMap(\.self)
      for pair in pairs { #expect(lines.contains { $0.contains(pair) }, "\(width): \(lines) part '\(pair)'") }
    }
  }

  @Test func `a number in Han characters stays whole and with what it counts`() throws {
    let words = ["昨夜", "大风", "吹倒", "了", "二百", "三十六", "棵", "老树", "，", "九万", "七千", "人", "停电", "到", "天亮", "。"]
    let breaks = words.indices.map { words[..<$0].joined().utf8.count }
    var captioner = Captioner(style: CaptionStyle(language: "zh"))
    for width in 8...16 {
      captioner.style.lineWidth = Double(width)
      let lines = captioner.blocks(of: [CaptionSentence(text: words.joined(), breaks: breaks)]).flatMap(\.self)
      #expect(lines.contains { $0.contains("二百三十六棵") }, "\(lines)")
      #expect(lines.contains { $0.contains("九万七千人") }, "\(lines)")
    }
  }

  @Test func `a mark that closes never begins a line`() throws {
    let lines = try blocks("« On travaille surtout pour payer la pompe du bateau, c'est tout. »", "fr").flatMap(
      \.self)
    #expect(lines.allSatisfy { !$0.hasPrefix("»") && !$0.hasSuffix("«") })
  }

  @Test func `every language knows some of its small words`() throws {
    for tag in LanguageFiles.builtIn.tags {
      let file = try #require(try LanguageFiles.builtIn.file(for: tag))
      #expect(BreakRules(file) != BreakRules(), "\(tag)")
    }
  }

  @Test func `Japanese breaks between signs, but not before a mark that closes`() throws {
    let text = "港を出たばかりの小さな船が、きのうの夜、沖で動けなくなりました。"
    let lines = try blocks(text, "ja").flatMap(\.self)
    #expect(lines.joined() == text)
    #expect(lines.allSatisfy { WidthMeasure.fullWidths.width(of: $0) <= 13 && !"、。".contains($0.first ?? "、") })
  }
}
