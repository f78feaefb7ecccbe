import Sentences
import Testing

/// Texts cut at `|`, a shape of broadcast copy each.
@Suite struct RulesTests {
  @Test(arguments: [
    ("en", "Exports fell 2.5 percent in Ulsan,.the port said. | Imports rose ."),
    ("en", "The vote ended on Monday.|The mayor left."),
    ("en", "She paused.|\"We will stay,\" she said."),
    ("en", "1. Open the gate | 2. Count the boats | 3. Close it"),
    ("en", "Q. Will you run again? | A. Ask me in May."),
    ("en", "Read harbour.example.org/a.html first. | Then call."),
    ("en", "It cost 1.2 million... | Nobody paid."),
    ("de", "Der Gipfel ist am 9. Juni in Kiel. | Er dauert zwei Tage."),
    ("fr", "« Quelle nuit ! » a soufflé M. Perrin. | La salle a ri."),
    ("fr", "La gare ferme à 18 h. | Évitez le quartier. | Il reste 3 km. | Prenez le bus."),
    ("it", "Il porto chiude alle 18 h. | Evitate il molo. | Ne parla A. Sartori."),
    ("ru", "Это сделал я. | Ведущая ушла. | Об этом писал А. Лосев."), ("uk", "Міст уже є. | Дорогу розчищають."),
    ("tr", "Tören 2. Cadde'deki meydanda yapıldı. | Kasabanın 12. Kiraz Şenliği başladı. | Giriş ücretsiz."),
    (
      "de", "Er fährt von Gleis 4. | Fahrkarten gelten weiter. | Das ist der 4. Platz. | Am Montag 4. Mai ist frei."
    ),
    ("nl", "Het duurt een uur. | Goedenavond."), ("ru", "Поезд опоздал на час. | Встреча началась."),
    ("he", "\"איפה כולם?\" תהה השופט. | האולם היה ריק."),
    ("fr", "Victoire de l'A.S. Vernoux. | L'O.N.U. Genève attend."), ("th", "ฝนตก 120.5 มม. ในคืนเดียว"),
    ("ko", "\"글쎄요... 드릴 말씀이 없네요.\" | 시장은 말을 아꼈습니다."),
    ("ko", "회의가 끝났습니다 | 이어서 날씨입니다"),
    ("ko", "그는 “곧 옵니다.”라고 답했다. | 모두 기다렸다."),
    ("ja", "会議は終わった。|「次は夏だ」と彼は言った。"),
    ("zh", "会议结束了。|“我们准备好了，”她说。"),
    ("hi", "सभा समाप्त हुई। | सब लौट गए।"),
    ("el", "Πού είναι; | Δεν ξέρω."),
  ])
  func `copy is cut where its sentences end`(language: String, example: String) throws {
    #expect(cut(example, by: try SentenceSplitter(language: language)) == marked(example))
  }

  @Test func `a caller's abbreviation ends no sentence`() throws {
    let text = "The Minn. | Basin was dry. | See Frgm. Twelve."
    let splitter = try SentenceSplitter(language: "fr", options: .init(abbreviations: ["Frgm."]))
    #expect(cut("See Frgm. Twelve.", by: splitter).count == 1)
    #expect(cut(text, by: splitter).last == "See Frgm. Twelve.")
  }

  @Test func `every place says why it ends a sentence or does not`() throws {
    let splitter = try SentenceSplitter(language: "en")
    let reasons = splitter.decisions(in: "Dr. Oh left at 9 p.m. Nobody saw her.\nThe end").map(\.reason)
    #expect(reasons == [.title, .insideWord, .abbreviationAtEnd, .mark, .end])
  }

  @Test func `a paragraph of another script follows the rules of its language`() throws {
    let splitter = try SentenceSplitter(language: "en")
    let text = "He spoke first.\n비가 그쳤습니다 곧 다시 뵙겠습니다\n"
    #expect(splitter.sentences(in: text).map(\.boundary) == [.terminator, .ending, .end])
  }
}
