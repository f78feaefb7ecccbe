import Editing
import TestSupport
import Testing

@testable import Cleaning

@Suite struct UTF8RepairTests {
  @Test(arguments: MojibakeSamples.all.indices)
  func `UTF-8 that was read in a code page is read again`(index: Int) throws {
    let sample = MojibakeSamples.all[index]
    let edits = UTF8Repair.edits(in: sample.broken)
    #expect(try apply(edits, to: sample.broken) == sample.text)
    #expect(edits.allSatisfy { $0.tier == .safe })
  }

  @Test(arguments: [
    ("voilÃ  tout", "voilà tout"), ("voilÃ tout", "voilà tout"), ("10Â km", "10\u{A0}km"),
    ("â€œyesâ€, he said", "“yes”, he said"), ("ðŸŒ  star", "🌠 star"), ("it\u{92}s", "it’s"),
    ("son cafÃ© est ouvertÂ !", "son café est ouvert\u{A0}!"), ("CÃ©line", "Céline"), ("Ä°zmir", "İzmir"),
    ("il √© qui", "il é qui"), ("ÃƒÂ‰tat", "État"), ("ESPAÃ‘A GANA", "ESPAÑA GANA"), ("KÃ–LN", "KÖLN"),
    ("jusqu'Ã  demain", "jusqu'à demain"), ("voilÃ", "voilà"), ("voilÃ, dit-il", "voilà, dit-il"),
    ("Ã s vezes, Ã quela hora", "às vezes, àquela hora"), ("Å koda a Å¾ivot", "Škoda a život"),
    ("she â¤ it", "she ❤ it"), ("ðŸ‘©â€ðŸ‘§", "👩\u{200D}👧"), ("ã“ã‚“ã«ã¡ã¯", "こんにちは"),
    ("í\u{A0}½í¸\u{80}", "😀"), ("he\u{92}s out\u{85}", "he’s out…"), ("well\u{85} no", "well… no"),
    ("fĂźr viele", "für viele"), ("tá»« nhá»¯ng bá»‘n thá»© hai", "từ những bốn thứ hai"),
    ("trzynastkƒô", "trzynastkę"), ("R├╝ckflug", "Rückflug"), ("auĂźerdem", "außerdem"), ("ð\u{9D}\u{94}¸", "𝔸"),
  ])
  func `one character, or one that lost a byte, is known by its surroundings`(broken: String, text: String) throws {
    #expect(try apply(UTF8Repair.edits(in: broken), to: broken) == text)
  }

  @Test(arguments: [
    // Words in capitals, in which nobody writes these signs.
    ("PE√ÉO VERDE", "PEÃO VERDE"), ("COMPOSI├ç├âO", "COMPOSIÇÃO"), ("FГњHRER", "FÜHRER"), ("BГ“KIN", "BÓKIN"),
    ("PARANGΓ“N", "PARANGÓN"), ("EXCRECIĂ“N", "EXCRECIÓN"), ("SPÅªDINO", "SPŪDINO"), ("┼╜EM─ÿ", "ŽEMĘ"),
    // The letters of one language tell which code page it was.
    ("Kongen sĂĄ bĂĄten pĂĄ sjĂ¸en", "Kongen så båten på sjøen"), ("┼¢i┼½rin─ùjo", "Žiūrinėjo"),
    ("UML─îEN├¥", "UMLČENÝ"), ("├╝ber Nacht", "über Nacht"), ("─░zmir", "İzmir"),
    // Signs alone.
    ("┬ú5 off", "£5 off"), ("¬£5 off", "£5 off"), ("ВЈ5 off", "£5 off"), ("2√ó3", "2×3"),
    ("now \u{F8FF}üòÄ", "now 😀"), ("we â˜•ï¸ now", "we ☕\u{FE0F} now"), ("lÇ\u{8E}o", "lǎo"),
    // One byte was lost or written otherwise.
    ("æ ¡åœ’", "校園"), ("ë‚´ë ¤ ê°€", "내려 가"), ("×”×¨×©× ×”", "הרשנה"),
    ("virtÃ¹, cittÃ .", "virtù, città."), ("zÅ‚ote drogÄ... do", "złote drogą do"),
    ("10â€\"12 Uhr, fÃ¼r alle", "10–12 Uhr, für alle"), ("he left â€\" at last", "he left — at last"),
    ("dÃ©jÃ� vu â��iciâ��", "déj� vu �ici�"), ("MoÃ«t, idiÄ\u{1A}", "Moët, idi�"),
    ("celles-lÃ -mÃªme", "celles-là-même"),
    // Two letters and a capital behind a small one.
    ("РґР°", "да"), ("tiбєїc", "tiếc"),
    // Two code pages, one after the other.
    ("ГѓВ©tГѓВ©", "été"), ("Γ\u{90}Β\u{9C}Γ\u{90}ΒΎΓ‘Β\u{81}Γ‘Β‚", "Мост"),
  ])
  func `signs that nobody puts together give it away`(broken: String, text: String) throws {
    #expect(try apply(UTF8Repair.edits(in: broken), to: broken) == text)
  }

  @Test(arguments: [
    "»öfter« und »öffnen«, »östlich«", "»önce« dedi", "«Yaguará» y «mamá» son", "slovo «Nováková» zní",
    "zášť je zvlášť",
    "le mot “Râ“ dans Gîtâ… et", "Ôôô, que saudade", "Γ’ Λυκείου, Α’ ΦΑΣΗ", "Δ’ Εθνική, Γ… τάξη", "3 Å² + 5 Å³",
    "├┤a┼┐a┼┐a├┤", "Ç’est ça", "├── über", "├─ é ─┤", "Ω≈ç√∫˜µ≤", "`¬´  (¬_¬)", "√2 ≈ 1,41", "té“ «écoté»",
    "В «Газпроме» – №5 §3", "MANHÃ... TARDE... NOITE...", "«áætlun» ‚áætlun‘", "Č. š., proč nedupáš\u{A0}: ne",
  ])
  func `what people write that looks like it stays`(text: String) {
    #expect(UTF8Repair.edits(in: text).isEmpty)
  }

  @Test(arguments: [
    "", "plain", "Ça va être l’été à Noël, où ça ?", "NESTLÉ® ET CAFÉ™", "IRMÃ MARIA, AMANHÃ…", "“caffè…” «è»",
    "blasé\u{A0}», voilà\u{A0}: à « l’île »", "5×£35", "ÜÖÄ… ÄÖÜ”", "SMÅ… Å”", "«СССР» В\u{A0}Москве",
    "Різдво, Січ, КОРІСІ",
    "Ο\u{A0}Γιάννης, Ο»", "├──┬──┐│├┤└┘", "√2 × √π ≈ 2,5", "‘été’ “É” –à—é", "a‚b", "한국 “뉴스”", "日本語テキスト。",
    "Âge, Ââ, Ã", "DRŽÍŠ-LI PÍŠE BLÍŽ", "ПРЕМЬЕР-МИНИСТРІНІҢ БІРІНШІ", "ВІДБІР… “ВІД” СІЧ", "«été» «öffnen» «đã»",
    "IRMÃ “Ã” SÃ", "Ça “É” LIDÉ…", "one\u{85}two", "manhã” e manhã»", "«mamá»… «papá»—", "HALÂ - PÂ",
    "£5 ©2025 ® ½", "Ĺ Ł łódź Ąę",
    "Đà Nẵng, Ơ Ư", "العربية «نص»",
  ])
  func `text that is right stays`(text: String) {
    #expect(UTF8Repair.edits(in: text).isEmpty)
  }

  /// Each stands for a kind of damage that two readings explain, or none.
  @Test(arguments: [
    // A control code that became a space may be a letter or the end of a word.
    ("wystÄ pienie", "wystąpienie"),
    // The curly quote that became a straight one was one of two.
    ("maÅ\"ego ognia", "małego ognia"),
    // One letter of Cyrillic.
    ("Рё", "и"),
    // A dash between two names in capitals, the first of which ends in `Ã`.
    ("AMÃ–Jerusalém", "AMÃ–Jerusalém"),
  ])
  func `what is not known yet`(broken: String, text: String) throws {
    let repaired = try apply(UTF8Repair.edits(in: broken), to: broken)
    withKnownIssue {
      #expect(repaired == text)
    }
  }

  @Test(arguments: UInt64(1)...2_000)
  func `whatever the letters, the edits fit their text`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = random.text(of: 0...40, from: "a .\nÃÂâ€™œ©ÐÑ°¸ðŸ˜€í•œ\u{81}√‚ÄôΓÇÖ├éРЎ한")
    let edits = UTF8Repair.edits(in: text)
    let repaired = try apply(edits, to: text)
    #expect(try apply(inverse(of: edits), to: repaired) == text, "seed \(seed)")
    #expect(!edits.contains { $0.before == $0.after }, "seed \(seed)")
  }
}
