import Foundation
import TestSupport
import Testing

@Suite struct SentencesCommandTests {
  private let aircheck = BuiltProgram()

  @Test func `a sentence a line, white space made one`() throws {
    let run = try aircheck.run("sentences", "--lang", "en", input: Data("Ships  left.\tRain\u{3000}fell.\n\n".utf8))
    #expect(run.text == "Ships left.\nRain fell.\n")
  }

  @Test func `JSON tells place, kind and confidence`() throws {
    let run = try aircheck.run("sentences", "--lang", "en", "--json", input: Data("\"Go.\" Ships\\left.\n".utf8))
    #expect(
      run.text == """
        {"boundary":"terminator","confidence":0.98,"end":6,"start":0,"text":"\\"Go.\\""}
        {"boundary":"terminator","confidence":0.98,"end":18,"start":6,"text":"Ships\\\\left."}

        """)
  }

  @Test(arguments: [
    ("La sra. López llegó ayer al puerto con su hija.", "Luego se fue."),
    ("Spotkanie z prof. Kowalskim i red. Nowakiem odbyło się wczoraj.", "Trwało godzinę."),
    ("La réunion avec Mme. Dupont a eu lieu hier dans le port.", "Elle a été longue."),
  ])
  func `the language of plain text is found by its words, however it comes`(first: String, second: String) throws {
    let text = Data("\(first) \(second)\n".utf8)
    let whole = try aircheck.run("sentences", input: text)
    let cut = try aircheck.run(redirected: "sentences -", before: "dd status=none bs=1 |", input: text)
    #expect(whole.text == "\(first)\n\(second)\n")
    #expect(whole.output == cut.output)
  }

  @Test func `rules and abbreviations are added for a call`() throws {
    try withTemporaryFolder { folder in
      let rules = folder.file("ours.locale")
      try Data("[before names]\nBewan.\n".utf8).write(to: rules)
      let text = Data("The Bewan. Park won. So did Fragm. Twelve.\n".utf8)
      let plain = try aircheck.run(["sentences", "--lang", "en"], input: text)
      let run = try aircheck.run(
        ["sentences", "--lang", "en", "--rules", rules.path, "--abbreviation", "Fragm."], input: text)
      #expect(plain.text.count { $0 == "\n" } == 4)
      #expect(run.text == "The Bewan. Park won.\nSo did Fragm. Twelve.\n")
    }
  }

  @Test func `the pauses of a recognizer end sentences, and a language with nothing else says so`() throws {
    let words = """
      [{"word":"chombo","start":0.1,"end":0.5},{"word":"kimeondoka","start":0.55,"end":1.1},
      {"word":"mvua","start":2.6,"end":2.9},{"word":"ilinyesha","start":2.95,"end":3.6}]
      """
    let run = try aircheck.run("sentences", "--lang", "sw", "-u", "--words", input: Data(words.utf8))
    #expect(run.text == "chombo kimeondoka\nmvua ilinyesha\n")
    #expect(run.words.contains("only pauses and line ends count"))
  }

  @Test func `every place is explained`() throws {
    let run = try aircheck.run(
      "sentences", "--lang", "en", "--explain", input: Data("Dr. Oh left. Rain fell.".utf8))
    let lines = run.text.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "4\ttitle\t…Dr. - Oh left. Rain fell.…", "13\tmark\t…Dr. Oh left. | Rain fell.…",
        "23\tmark\t…Dr. Oh left. Rain fell. | …",
      ])
  }
}
