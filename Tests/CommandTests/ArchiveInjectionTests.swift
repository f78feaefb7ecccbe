import Foundation
import TestSupport
import Testing

/// Packs of hostile stories: decks, e-books and documents have the form that tame text gives them.
@Suite struct ArchiveInjectionTests {
  private let aircheck = BuiltProgram()

  /// Headlines that would break out of the literals of SQL, JSON, XML and HTML, bare and joined to marks.
  private static let headlines = [
    "Ferry waits", "Ferry '); ATTACH DATABASE 'pwned' AS p; CREATE TABLE p.t(x); --",
    "Ferry '\u{301}); ATTACH DATABASE '\u{301}pwned'\u{301} AS p; CREATE TABLE p.t(x); --",
    "Ferry \u{600}',1,1); ATTACH char(112,119,110,101,100) AS p; CREATE TABLE p.t(x); --",
    "Ferry \u{600}'); DROP TABLE notes; --", "Ferry\":{},\"x\":\"", "Ferry:\u{301}:harbour: at :: dawn",
    "Ferry <\u{301}script>\u{301}x</script> &\u{200D}amp; \u{600}<b>",
    "Ferry [\u{301}sound:x.mp3] \u{600}{{c1::x}}",
    "</dc:title><dc:title>Ferry", "]]></w:t></w:r>Ferry",
  ]

  /// A page as `clean --json` prints it, so that no rule of cleaning repairs what it holds.
  private func write(_ headline: String, _ payloads: [String], to file: URL) throws {
    struct Cleaned: Encodable {
      var edits: [Int] = []
      var findings: [Int] = []
      var marks: [Int] = []
      var language = "en"
      var source, text: String
    }
    let lines = payloads.map { payload in
      "The clerk said \(payload.split(whereSeparator: \.isNewline).joined(separator: " ")) at the door on Monday in May."
    }
    // Hostile text may seem to name a speaker, so that the tame page has some as well.
    let voices =
      "Min Ah-reum reports.\n\nREPORTER: Rain fell all day, and nobody left. Min Ah-reum, Nuri News, Mokpo.\n"
    let text =
      headline + "\n\nThe ferry left Mokpo at dawn.\n\n" + lines.joined(separator: "\n\n") + "\n\n" + voices
    try JSONEncoder().encode(Cleaned(source: text, text: text)).write(to: file)
  }

  private func faults(in folder: URL) throws -> String {
    let reader = URL(filePath: #filePath).appending(path: "../../Readers/harmless.py").standardized.path
    let kinds = [
      ("deck", "cards.apkg"), ("deck", "cards-gaps.apkg"), ("zip", "story.epub"), ("zip", "sheet-gaps.docx"),
      ("zip", "sheet-dictation.docx"), ("zip", "sheet-words.docx"), ("html", "sheet-gaps.html"),
      ("html", "study.html"), ("table", "cards.tsv"),
    ]
    return try kinds.map { kind, name in
      let files = ["hostile", "tame"].map { "'\(folder.file("\($0)/\(name)").path)'" }.joined(separator: " ")
      let found = try Shell.run("python3 '\(reader)' \(kind) \(files) 2>&1").output
      return found.isEmpty ? "" : "\(name): \(found)"
    }.joined()
  }

  private func check(_ headline: String, _ payloads: [String]) throws {
    try withTemporaryFolder { folder in
      for (name, page) in [
        ("hostile", (headline, payloads)), ("tame", ("Ferry waits", payloads.map { _ in "a word" })),
      ] {
        try write(page.0, page.1, to: folder.file("\(name).json"))
        let run = try aircheck.run(redirected: "pack \(name).json -o \(name)", before: "cd '\(folder.path)';")
        #expect(run.code == 0, "\(run.words)")
      }
      #expect(!FileManager.default.fileExists(atPath: folder.file("pwned").path))
      let faults = try faults(in: folder)
      #expect(faults.isEmpty, "\(faults)")
    }
  }

  @Test(arguments: headlines) func `a hostile headline is text in every archive`(headline: String) throws {
    try check(headline, ["the rain", "wind"])
  }

  @Test func `hostile sentences are text in every archive`() throws { try check("Ferry waits", Payloads.all) }
}
