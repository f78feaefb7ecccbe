import Bytes
import Decoding
import Editing
import TestSupport
import Testing

@testable import Cleaning

@Suite struct LegacyRepairTests {
  @Test(arguments: LegacySamples.all.indices)
  func `bytes of a legacy charset are read again`(index: Int) throws {
    let sample = LegacySamples.all[index]
    let edits = LegacyRepair.edits(in: sample.latin1)
    #expect(try apply(edits, to: sample.latin1) == sample.text)
    #expect(edits.allSatisfy { $0.tier == .safe && $0.reason.contains(sample.charset) })
  }

  @Test(arguments: [
    (
      "¹谡 ¸ñÆ÷Ç×À» ¶°³ª Á¦ÁַÎ ÇâÇߴٰí ÇذæÀÌ ¹àÇû½À´ϴÙ.",
      "배가 목포항을 떠나 제주로 향했다고 해경이 밝혔습니다."
    )
  ])
  func `bytes that were read as UTF-8 wherever they spell it are read again`(broken: String, text: String) throws {
    let page = "One line before.\n\(broken)\nOne line after."
    #expect(try apply(LegacyRepair.edits(in: page), to: page) == "One line before.\n\(text)\nOne line after.")
  }

  /// So few Chinese characters are not clear enough of the other charsets.
  @Test func `a short line of Chinese is not read again yet`() throws {
    let (broken, text) = (
      "NEWS 9: ¸ۿڵÄÐ¶ÉÂÖÏÂÐÇÆڿªʼÿÌ쿪Á½°࣬¾ÓÃñ±íʾ»¶ӭ¡£ (ok)",
      "NEWS 9: 港口的新渡轮下星期开始每天开两班，居民表示欢迎。 (ok)"
    )
    let read = try apply(LegacyRepair.edits(in: broken), to: broken)
    withKnownIssue { #expect(read == text) }
  }

  @Test(arguments: [
    ("He said they don鈥檛 know.", "He said they don’t know."), ("Die Gr枚脽e der Stra脽e", "Die Größe der Straße"),
    ("The cafﾃｩ is open", "The café is open"), ("The caf챕 is open", "The café is open"),
  ])
  func `Latin text that was read in a charset of East Asia is read again`(broken: String, text: String) throws {
    #expect(try apply(UTF8Repair.edits(in: broken), to: broken) == text)
  }

  @Test(arguments: [
    "iPhone手机和iPad平板", "他用Python写了毛衣订单", "k팝 콘서트와 pop송", "eスポーツの大会", "Lee and 毛 met.",
  ])
  func `Latin letters beside another script stay`(text: String) {
    #expect(UTF8Repair.edits(in: text).isEmpty)
  }

  @Test(arguments: LegacySamples.all.indices)
  func `the same through windows-1252, with a word of ASCII on both sides`(index: Int) throws {
    let sample = LegacySamples.all[index]
    var text = "NEWS: "
    for scalar in sample.latin1.unicodeScalars {
      text.unicodeScalars.append(UInt8(exactly: scalar.value).map(Windows1252.scalar) ?? scalar)
    }
    #expect(try apply(LegacyRepair.edits(in: text + " (9)"), to: text + " (9)") == "NEWS: \(sample.text) (9)")
  }

  @Test(arguments: [
    "Ça va être l’été à Noël, où ça ? «\u{A0}Très bien\u{A0}», dit-elle.",
    "Äpfel, Öl, Übung: 5×£35, 20 °C, § 12, „so“ und ‚so‘ – größer…",
    "Þjóðin á Íslandi býr við sjó; það er ágætt.",
    "São João não é só em São Paulo; ação, coração, pães.",
    "¿Qué pasó? ¡El niño cumplió 5 años!", "Ærø, Ålesund, Tromsø: blåbærsyltetøy.",
    "NESTLÉ® CAFÉ™ ©2025 ½ ¼ ¾ µm ª º ±5", "ÀÉÈÙ", "한국 “인용” 뉴스…", "Новости «сегодня»", "ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż",
    "", "plain text", "MÖÖBEL JA MÜÜK", "SÄÄSTÖÖ", "Iñtërnâtiônàlizætiøn",
  ])
  func `text that is right stays`(text: String) {
    #expect(LegacyRepair.edits(in: text).isEmpty)
  }

  @Test(arguments: MojibakeSamples.all.indices.prefix(36))
  func `UTF-8 is left to the rule that knows it`(index: Int) {
    #expect(LegacyRepair.edits(in: MojibakeSamples.all[index].broken).isEmpty)
  }

  @Test(arguments: ["IÃ±tÃ«rnÃ¢tiÃ´nÃ lizÃ¦tiÃ¸n", "Ð¢ÐµÐºÑÑ‚ Ð´Ð»Ñ Ð²Ð°Ñ", "ã“ã‚“ã«ã¡ã¯"])
  func `UTF-8 that lost bytes is left to it too`(text: String) {
    #expect(LegacyRepair.edits(in: text).isEmpty)
  }

  @Test(arguments: [
    "\u{FF}\u{FE}H\0e\0l\0l\0o\0 \0y\0o\0u\0", "\0H\0e\0l\0l\0o\0 \0y\0o\0u",
    "H\0e\0l\0l\0o\0 \0y\0o\0u\0",
  ])
  func `bytes of UTF-16 that were read one by one are read again`(text: String) throws {
    #expect(try apply(LegacyRepair.edits(in: text), to: text) == "Hello you")
  }

  @Test(arguments: ["null\0byte", "\0", "한국\0", "a\0b\0c d e f g h i j"])
  func `a stray zero is no UTF-16`(text: String) {
    #expect(LegacyRepair.edits(in: text).isEmpty)
  }

  @Test func `Shift_JIS is read where its hard spaces became plain ones`() throws {
    // あ is 82 A0.
    let text =
      "\u{82} \u{82}·\u{82}©\u{82}ç\u{82}±\u{82}Ì\u{91}D\u{82}Í\u{89}^\u{8D}q\u{82}µ\u{82}Ü\u{82}·\u{81}B"
    #expect(try apply(LegacyRepair.edits(in: text), to: text) == "あすからこの船は運航します。")
  }

  @Test func `a line too short to tell follows the lines around it`() throws {
    let (long, short) = (LegacySamples.all[0].latin1, "\u{BC}\u{D3}\u{BA}\u{B8}")
    let text = long + "\n" + short
    #expect(try apply(LegacyRepair.edits(in: text), to: text).hasSuffix("\n속보"))
    #expect(LegacyRepair.edits(in: "a \u{BC}").isEmpty)
  }

  @Test(arguments: UInt64(1)...2_000)
  func `whatever the letters, the edits fit their text`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = random.text(of: 0...60, from: "a .\n°¡±³À¡Çéßü\u{81}\u{8D}‚ƒ한é“¤¤³¤")
    let edits = LegacyRepair.edits(in: text)
    let repaired = try apply(edits, to: text)
    #expect(try apply(inverse(of: edits), to: repaired) == text, "seed \(seed)")
  }
}
