import Cleaning
import Editing
import Testing

/// Whose language a text is in, when nobody says.
@Suite struct LanguageTests {
  private let cleaner: Cleaner

  init() throws { cleaner = try Cleaner() }

  @Test(arguments: [
    ("en", "The ferry that left the port has not been seen since."),
    ("fr", "Le bateau n'est pas parti avec les autres."),
    ("de", "Das Schiff ist nicht mit den anderen aus dem Hafen gefahren."),
    ("es", "El barco que salió del puerto no ha vuelto."), ("ko", "배가 KBC News에 따르면 떠났습니다."),
    ("ja", "NHKによると船は出た。"), ("zh", "船已经离开了港口。"), ("ru", "Корабль не вернулся в порт."),
    ("vi", "Con tàu đã rời cảng và không trở lại."), ("ar", "غادرت السفينة الميناء في الصباح"),
    ("fa", "کشتی از بندر چه زمانی رفت؟ پیش از صبح"), ("und", "12:00 — 13:00"),
    ("tr", "Cumhurbaşkanı Erdoğan yeni köprüyü açtı."),
    ("az", "Prezident yeni xəstəxananın açılışında iştirak edib."),
    ("kk", "Президент кеше жаңа аурухананың ашылуына қатысты."),
    ("pl", "Minister zapowiedział, że most zostanie otwarty jesienią."),
    ("lv", "Prāmis atkal kursē uz visām salām."),
    ("und", "Müller beats Özil"), ("und", "Minister visits Malmö"),
  ])
  func `is found`(language: String, text: String) { #expect(cleaner.clean(text).language == language) }

  @Test func `letters that came apart tell as much as whole ones`() {
    // `été` and `là` with their accents as characters of their own.
    let text = "Il a e\u{301}te\u{301} la\u{300}, ou\u{300} e\u{301}tait le bateau"
    #expect(cleaner.clean(text).language == "fr")
    // 배가 떠났다 in jamo, among Latin names.
    let jamo = "\u{1107}\u{1162}\u{1100}\u{1161} \u{1104}\u{1165}\u{1102}\u{1161}\u{11BB}\u{1103}\u{1161}"
    #expect(cleaner.clean("KBC News: " + jamo).language == "ko")
  }
}
