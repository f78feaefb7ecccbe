import Decoding
import TestSupport
import Testing

@Suite struct DecodingTests {
  @Test(arguments: [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], PageError.notText(kind: "a PNG image")),
    ([65, 66, 0, 1, 2, 0, 67, 0, 0, 3, 4], PageError.binary(offset: 2)),
  ])
  func `what is no text is refused`(bytes: [UInt8], error: PageError) {
    #expect(throws: error) { try Page(decoding: bytes) }
  }

  @Test(arguments: [
    "ID3 production starts again in Zwickau, the plant said.", "RIFF between the parties over the budget grows.",
    "OggS and other formats were discussed.", "fLaC files were found on the stick.", "GIF8 is a typing mistake.",
    "%PDF-files are not read aloud.", "SQLite format 3 is thirty years old.", "\nSwiftype is sold to a rival.",
  ])
  func `text that begins like a file of another kind is text`(text: String) throws {
    #expect(try Page(decoding: Array(text.utf8)).text == text)
  }

  /// The first bytes of files, as text and as bytes that follow it, and their kind.
  private static let files: [(head: String, rest: [UInt8], kind: String)] = [
    ("ID3", [4, 0, 0, 0, 0, 1, 118, 84], "an MP3 sound"),
    ("RIFF", [36, 8, 0, 0, 87, 65, 86, 69], "a RIFF sound, image or video"),
    ("\u{0}\u{0}\u{0}\u{18}ftypisom", [0, 0], "an MP4 sound or video"),
    ("OggS", [0, 2, 0, 0], "an Ogg sound or video"),
    ("fLaC", [0, 0, 0, 34], "a FLAC sound"),
    ("GIF89a", [1, 0], "a GIF image"),
    ("%PDF-1.7\n", [], "a PDF document"),
    ("SQLite format 3", [0, 16], "an SQLite database"),
  ]

  @Test(arguments: files.indices)
  func `a file of another kind is refused by its name`(index: Int) {
    let file = Self.files[index]
    let bytes = Array(file.head.utf8) + file.rest
    #expect(throws: PageError.notText(kind: file.kind)) { try Page(decoding: bytes) }
  }

  /// Texts in ASCII with the marks that switch to another script; `^` stands for the escape.
  private static let switched: [(written: String, charset: String, text: String)] = [
    ("^$)C\u{E}>H3g\u{F} KBN\n", "ISO-2022-KR", "안녕 KBN\n"),
    ("^$B$3$s$K$A$O^(B", "ISO-2022-JP", "こんにちは"),
    ("The sign says ~{<:Ky2;S{#,NpJ)l6HK!#~} only.", "HZ", "The sign says 己所不欲，勿施於人。 only."),
  ]

  @Test(arguments: switched.indices)
  func `ASCII that switches to another script is read in it`(index: Int) throws {
    let sample = Self.switched[index]
    let bytes = sample.written.utf8.map { $0 == UInt8(ascii: "^") ? 27 : $0 }
    let page = try Page(decoding: bytes)
    #expect(page.text == sample.text)
    #expect(page.encoding == sample.charset)
  }

  @Test(arguments: ["the path ~{x} and ~}", "~{not closed", "a ~ b { c ~} d"])
  func `marks of HZ that hold no pairs are text`(text: String) throws {
    #expect(try Page(decoding: Array(text.utf8)).text == text)
  }

  @Test func `a charset that nobody knows is refused`() {
    #expect(throws: PageError.unknownCharset("klingon-8")) { try Page(decoding: [65], declared: "klingon-8") }
  }

  @Test func `no bytes are no text`() throws {
    let page = try Page(decoding: [])
    #expect(page.text.isEmpty)
    #expect(page.encoding == "UTF-8")
  }

  @Test func `a character that is cut off at the end is told`() throws {
    let page = try Page(decoding: Array("서울 뉴스".utf8.dropLast()))
    #expect(page.text == "서울 뉴\u{FFFD}")
    #expect(page.replaced == [10..<13])
    #expect(page.encoding == "UTF-8")
  }

  @Test func `a page in ASCII that is cut off within its only other character is UTF-8`() throws {
    let page = try Page(decoding: Array("The news at nine 뉴".utf8.dropLast()))
    #expect(page.text == "The news at nine \u{FFFD}")
    #expect(page.encoding == "UTF-8")
    #expect(try Page(decoding: Array("the old caf".utf8) + [0xE9]).text == "the old café")
  }

  @Test(arguments: [
    ("windows-1256", "\u{C8}\u{D1}\u{DD} \u{CF}\u{D1} \u{CA}\u{E5}\u{D1}\u{C7}\u{E4}", "برف در تهران"),
    ("windows-1250", "\u{D8}eka se t\u{F8}pyt\u{ED}", "Řeka se třpytí"),
    ("Big5", "\u{AA}\u{D1}\u{A5}\u{AB}\u{AD}\u{AB}\u{AE}\u{C0}", "股市重挫"),
    ("Mac Roman", "\u{83}lan bris\u{8E} au d\u{8E}but", "Élan brisé au début"),
  ])
  func `a headline is enough`(name: String, latin1: String, text: String) throws {
    let page = try Page(decoding: latin1.unicodeScalars.map { UInt8($0.value) })
    #expect(page.text == text)
    #expect(page.encoding == name)
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE"], [true, false])
  func `UTF-16 is read with and without its mark`(name: String, isMarked: Bool) throws {
    let text = "앵커: 안녕하십니까. The news at nine.\n"
    var bytes: [UInt8] = []
    for unit in (isMarked ? "\u{FEFF}" + text : text).utf16 {
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      bytes += name == "UTF-16LE" ? pair.reversed() : pair
    }
    let page = try Page(decoding: bytes)
    #expect(page.text == text)
    #expect(page.encoding == name)
    #expect(page.evidence == (isMarked ? .byteOrderMark : .zeroBytes))
  }

  @Test func `a page is read in the charset that it declares`() throws {
    // 뉴스 (news) and 똠 (which only code page 949 has) in CP949.
    let head = Array("<html><head><meta charset=\"euc-kr\"></head><p>".utf8)
    let page = try Page(decoding: head + [0xB4, 0xBA, 0xBD, 0xBA, 0x20, 0x8C, 0x63])
    #expect(page.text.hasSuffix("<p>뉴스 똠"))
    #expect(page.encoding == "CP949")
    #expect(page.format == .html)
    #expect(page.evidence == .declared)
  }

  @Test(arguments: LegacySamples.all.indices)
  func `the letters tell a charset that nobody declared, or declared wrongly`(index: Int) throws {
    let sample = LegacySamples.all[index]
    let bytes = sample.latin1.unicodeScalars.map { UInt8($0.value) }
    for declared in [nil, "iso-8859-1", "big5"] as [String?] {
      let page = try Page(decoding: bytes, declared: declared)
      #expect(page.text == sample.text)
      #expect(page.encoding == sample.charset)
    }
  }

  @Test(arguments: [
    ("windows-1252", "caf\u{E9} fran\u{E7}ais, cr\u{E8}me br\u{FB}l\u{E9}e", "café français, crème brûlée"),
    ("windows-1250", "za\u{BF}\u{F3}\u{B3}\u{E6} g\u{EA}\u{9C}l\u{B9} ja\u{9F}\u{F1}", "zażółć gęślą jaźń"),
    ("ISO-8859-2", "P\u{F8}\u{ED}li\u{B9} \u{BE}lu\u{BB}ou\u{E8}k\u{FD} k\u{F9}\u{F2}", "Příliš žluťoučký kůň"),
    ("windows-1254", "g\u{FC}ne\u{FE} \u{FD}\u{FE}\u{FD}\u{F0}\u{FD} \u{E7}ok g\u{FC}zel", "güneş ışığı çok güzel"),
    (
      "windows-1257", "\u{FE}v\u{EB}ris i\u{F0}\u{EB}jo \u{E1} mi\u{F0}k\u{E0} ir \u{FE}i\u{FB}ri",
      "žvėris išėjo į mišką ir žiūri"
    ),
    (
      "Mac Roman", "l'\u{8E}t\u{8E} \u{88} l'\u{94}le, fran\u{8D}ais et \u{8E}l\u{8F}ves",
      "l'été à l'île, français et élèves"
    ),
  ])
  func `code pages of Latin letters are told apart`(name: String, latin1: String, text: String) throws {
    let page = try Page(decoding: latin1.unicodeScalars.map { UInt8($0.value) })
    #expect(page.text == text)
    #expect(page.encoding == name)
  }

  @Test(arguments: [
    (
      "Über die Brücke – öfter als früher.\nEin Caf\u{E9} am Hafen.\nGrüße.",
      "Über die Brücke – öfter als früher.\nEin Café am Hafen.\nGrüße."
    )
  ])
  func `a letter of Latin-1 within UTF-8 is read as what it is`(mixed: String, text: String) throws {
    var bytes = Array(mixed.utf8)
    let place = try #require(bytes.firstRange(of: Array("Caf\u{E9}".utf8)))
    bytes.replaceSubrange(place.upperBound - 2..<place.upperBound, with: [0xE9])
    let page = try Page(decoding: bytes)
    #expect(page.text == text)
    #expect(page.encoding == "UTF-8" && page.replaced.isEmpty)
  }

  @Test func `a line of another charset within UTF-8 is read in its own`() throws {
    let korean = LegacySamples.all[0]
    let head = Array(repeating: "항구에 새 배가 들어왔습니다. 모두가 나와 맞이했습니다.\n", count: 12).joined()
    let page = try Page(decoding: Array(head.utf8) + korean.latin1.unicodeScalars.map { UInt8($0.value) })
    #expect(page.text == head + korean.text)
  }

  @Test func `a character that lost a byte is one that is lost`() throws {
    let text = "항구에 새 배가 들어왔습니다. 모두가 나와 맞이했습니다."
    var bytes = Array(text.utf8)
    bytes.remove(at: 5)
    let page = try Page(decoding: bytes)
    #expect(page.text == "항\u{FFFD}" + text.dropFirst(2))
    #expect(page.replaced == [3..<6])
  }

  @Test(arguments: [("shift_jis", [0x82, 0xA0, 0x81, 0x60], "あ〜"), ("shift_jis", [0x87, 0x40, 0x81, 0x60], "①～")])
  func `the wave dash of Japanese is its own unless Windows wrote it`(name: String, bytes: [UInt8], text: String)
    throws
  {
    #expect(try Page(decoding: bytes, declared: name).text == text)
  }

  @Test(
    arguments: ["Новыйпаромвыходитизпорта", "The news at nine.\n"],
    [true, false])
  func `UTF-16 is known without a space of ASCII, and cut off`(text: String, isLittle: Bool) throws {
    var bytes = text.utf16.flatMap {
      isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
    }
    #expect(try Page(decoding: bytes).text == text)
    bytes.removeLast()
    #expect(try Page(decoding: bytes).text.hasPrefix(text.dropLast()))
  }

  @Test(arguments: [true, false])
  func `UTF-32 is known without its mark`(isLittle: Bool) throws {
    let text = "The news at nine: 안녕하십니까 😀\n"
    let bytes = text.unicodeScalars.flatMap { scalar in
      let units = (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * UInt32($0))) }
      return isLittle ? units : units.reversed()
    }
    #expect(try Page(decoding: bytes).text == text)
  }

  @Test func `a page that calls itself UTF-8 and is not is read by its letters`() throws {
    let page = try Page(
      decoding: Array("<meta charset=utf-8><p>L".utf8) + [0xE9, 0x6F, 0x6E, 0x20, 0xE0]
        + Array(" Rome".utf8))
    #expect(page.text == "<meta charset=utf-8><p>Léon à Rome")
    #expect(page.encoding == "windows-1252")
  }

  @Test func `a wrong charset of the same script is found out`() throws {
    let sample = LegacySamples.all[3]
    let page = try Page(
      decoding: sample.latin1.unicodeScalars.map { UInt8($0.value) }, declared: "shift_jis")
    #expect(page.text == sample.text)
  }
}
