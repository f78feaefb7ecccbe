import Cleaning
import Editing
import Testing

/// A line that says when a page was published leaves, however its language and outlet write it.
@Suite struct DateLineTests {
  private static let story = "The harbour council voted on Monday to keep the night ferry."

  @Test(arguments: [
    ("en", "Fri, March 7, 2031 6:05 PM | 3 min read"), ("en", "Posted Fri 7 Mar 2031 at 6:05pm"),
    ("en", "Published: March 7, 2031, 6:05 p.m. ET | Updated: March 8, 2031, 9:10 a.m."),
    ("fr", "vendredi 7 mars 2031 à 18h05 • 3 min de lecture"),
    ("de", "Fr., 07.03.2031, 18:05 Uhr | Lesezeit: 3 Minuten"),
    ("nl", "vrijdag 7 maart 2031, 18:05"), ("id", "Jumat, 07 Mar 2031 18:05 WIB"),
    ("pl", "piątek, 7 marca 2031, 18:05"),
    ("vi", "Thứ sáu, 7 tháng 3, 2031 - 18:05 (GMT+7)"), ("fi", "perjantai 7. maaliskuuta 2031 klo 18.05"),
    ("ar", "الجمعة ٧ مارس ٢٠٣١ - ١٨:٠٥"), ("hi", "शुक्रवार, ७ मार्च २०३१"), ("fa", "جمعه ۱۶ اسفند ۱۴۰۹ ساعت ۱۸:۰۵"),
    ("th", "ศุกร์ 7 มีนาคม 2574 เวลา 18:05 น."), ("sw", "Ijumaa 7 Machi 2031 18:05"),
  ])
  func `a date and how long it takes to read leave`(language: String, line: String) throws {
    let page = "Night ferry stays for a year\n\n\(line)\n\n\(Self.story)\n\nFares will rise by forty cents."
    let text = page.replacing("\n\n" + line, with: "")
    #expect(try Cleaner.shared(language).clean(page).text == text)
  }

  @Test(arguments: [
    ("en", "March 2031: six ferries, two crews"), ("en", "Room 2031 | Floor 3 | Door 18"),
    ("en", "The crossing of Friday, 7 March 2031 in six pictures by those aboard"), ("en", "Fri 7 | Sat 8 | Sun 9"),
    ("de", "Freitag, Samstag und Sonntag: 3 Fähren"),
    ("fr", "En mars 2031, le port comptait 12 bateaux et 40 marins"),
  ])
  func `other lines with numbers stay`(language: String, line: String) throws {
    let page = "Night ferry stays for a year\n\n\(Self.story)\n\n\(line)\n\nFares will rise by forty cents."
    #expect(try Cleaner.shared(language).clean(page).text == page)
  }
}
