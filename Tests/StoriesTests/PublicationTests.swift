import Editing
import Locales
import Stories
import Testing

@Suite struct PublicationTests {
  @Test(arguments: [
    ("Published on: 2024/03/02 09:10", "en", "2024-03-02T09:10", nil),
    ("입력 2024-03-02 21:10", "ko", "2024-03-02T21:10", nil),
    ("입력 2024.03.02 (21:10)", "ko", "2024-03-02T21:10", nil),
    ("2024. 3. 2. 오후 8:05", "ko", "2024-03-02T20:05", nil),
    ("2024.03.02. 오전 12:08", "ko", "2024-03-02T00:08", nil),
    ("2024년 3월 2일 21시 10분", "ko", "2024-03-02T21:10", nil),
    ("Mar. 2, 2024", "en", "2024-03-02", nil),
    ("March 2, 2024 at 8:05 p.m.", "en", "2024-03-02T20:05", nil),
    ("Aired March 2, 2024 - 07:00 ET", "en", "2024-03-02T07:00", nil),
    ("2 March 2024", "en", "2024-03-02", nil),
    ("AIRED 2 Mar 2024, 22:00 KST", "en", "2024-03-02T22:00", "+09:00"),
    ("2024-03-02T21:10:05+09:00", "en", "2024-03-02T21:10:05", "+09:00"),
    ("Publié le 2 mars 2024 à 20h05", "fr", "2024-03-02T20:05", nil),
    ("Stand: 02.03.2024 20:15 Uhr", "de", "2024-03-02T20:15", nil),
    ("2. März 2024, 20:15 Uhr", "de", "2024-03-02T20:15", nil),
    ("02.03.2024 | 15:32", "es", "2024-03-02T15:32", nil),
    ("2 de marzo de 2024", "es", "2024-03-02", nil),
    ("2 Mar 2024, 13:07", "pt", "2024-03-02T13:07", nil),
    ("２０２４年３月２日　１８時４２分", "ja", "2024-03-02T18:42", nil),
    ("來源：海港電視 | 2024年03月02日 19:42:08", "zh", "2024-03-02T19:42:08", nil),
    ("Sat 2 Mar 2024 06.30 GMT", "en", "2024-03-02T06:30", "+00:00"),
    ("2. März 2024, 20.15 Uhr", "de", "2024-03-02T20:15", nil),
    ("March 2nd, 2024 5:01 AM ET", "en", "2024-03-02T05:01", nil),
    ("March 2, 20247:12 PM ET", "en", "2024-03-02T19:12", nil),
    ("13/25/2024 is none, 25/12/2024 is one", "en", "2024-12-25", nil),
  ])
  func `times of publication are read as pages write them`(line: String, tag: String, time: String, zone: String?)
    throws
  {
    let page = EditedText(
      source: line + "\n", text: "\n", edits: [], findings: [],
      marks: [Mark(kind: .published, range: 0..<line.utf8.count, text: line)], language: tag)
    let found = try #require(try StoryReader(language: tag).story(of: page).published)
    #expect((found.time, found.zone) == (time, zone))
    #expect((found.text, found.range) == (line, 0..<line.utf8.count))
  }

  @Test(arguments: ["Reporter 2024", "99/99/2024", "02-000-0000", "Copyright 2019 2020 2021 2022", "20:00"])
  func `what is no date gives none`(line: String) throws {
    let page = EditedText(
      source: line, text: "", edits: [], findings: [],
      marks: [Mark(kind: .published, range: 0..<line.utf8.count, text: line)], language: "en")
    #expect(try StoryReader(language: "en").story(of: page).published == nil)
  }
}
