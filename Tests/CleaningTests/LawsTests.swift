import Cleaning
import Editing
import TestSupport
import Testing

/// What holds for every text, seen on thousands of seeded dirty ones.
@Suite struct LawsTests {
  /// Pieces in which rules meet each other: marks, spaces, joiners, tags, labels, half a time code.
  private static let pieces = [
    "a", "the", "The", "Han", "left", "been", " ", " ", " ", "  ", ",", ".", ",.", "..", ",,", "?", "?.", "!", "\n",
    "\n\n",
    "\r\n", ">>", "- ", "-", ":", "[", "]", "(", ")", "[MUSIC]", "♪", "00:01:02", "10", "%", "\"", "'", "”", "<b>",
    "</b>",
    "<br>", "<", ">", "\u{200B}", "\u{200D}", "\u{AD}", "\u{A0}", "\u{3000}", "\u{FEFF}", "\u{1F}", "\u{85}",
    "e\u{301}",
    "\u{1112}\u{1161}\u{11AB}", "가", "한국", "다.", "日本", "。", "、", "，", "ﾊﾟ", "１２", "مرحبا", "،", "\u{202B}",
    "\u{FFFD}",
    "Share", "Comments", "Published on: 2024/03/02 09:10", "https://harbour.example/17", "in", "ofMokpo", "to to",
    "`", "``",
    "''", "2-thousand-655", "😀", "\u{301}", "\u{2028}", "…",
  ]

  private static func dirtyText(_ random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      text += pieces[Int.random(in: pieces.indices, using: &random)]
    }
    return text
  }

  private static func check(
    _ seeds: ClosedRange<UInt64>, _ cleaner: Cleaner, _ law: (EditedText, UInt64) throws -> Void
  )
    rethrows
  {
    for seed in seeds {
      var random = SeededGenerator(seed: seed)
      try law(cleaner.clean(dirtyText(&random)), seed)
    }
  }

  @Test(arguments: ["en", "ko", "ja", "fr"])
  func `edits make the text of its source, and undone the source of the text`(language: String) throws {
    try Self.check(1...300, try Cleaner.shared(language, tier: .likely)) { cleaned, seed in
      let made = try apply(cleaned.edits, to: cleaned.source)
      #expect(made.utf8.elementsEqual(cleaned.text.utf8), "seed \(seed)")
      let back = try apply(inverse(of: cleaned.edits), to: cleaned.text)
      #expect(back.utf8.elementsEqual(cleaned.source.utf8), "seed \(seed)")
    }
  }

  @Test(arguments: ["en", "ko", "ja", "fr"])
  func `what is clean stays as it is`(language: String) throws {
    let cleaner = try Cleaner.shared(language, tier: .likely)
    Self.check(1...300, cleaner) { cleaned, seed in
      let again = cleaner.clean(cleaned.text)
      #expect(again.edits.isEmpty, "seed \(seed): \(cleaned.text.debugDescription) \(again.edits)")
    }
  }

  @Test func `a line that is long is clean when it was cleaned`() throws {
    let cleaner = try Cleaner.shared("en", tier: .likely)
    for seed in UInt64(1)...60 {
      var random = SeededGenerator(seed: seed)
      let line = (0..<60).map { _ in Self.dirtyText(&random) }.joined(separator: " and so on ")
      let cleaned = cleaner.clean(line.replacing("\n", with: " "))
      #expect(cleaner.clean(cleaned.text).edits.isEmpty, "seed \(seed)")
    }
  }

  /// Where a sweep around a repair ends within a word, the rest of the word is none: `bathe the` has no `the the`.
  @Test(arguments: ["bathe the dog", "a plan an hour", "we were an angry crowd"])
  func `no word is doubled because a repair is made far away`(words: String) throws {
    let cleaner = try Cleaner.shared("en")
    for distance in 1_150...1_250 {
      let filler =
        "ships " + String(repeating: "x", count: distance % 7) + String(repeating: " go on", count: distance / 6)
      let after = cleaner.clean("He left.The boat" + filler + " " + words + " again")
      #expect(after.text.hasSuffix(words + " again"), "\(distance)")
      let before = cleaner.clean(words + filler + " he left.The boat")
      #expect(before.text.hasPrefix(words), "\(distance)")
    }
  }

  @Test func `any of the edits may be left out`() throws {
    Self.check(1...300, try Cleaner.shared("en")) { cleaned, seed in
      for index in cleaned.edits.indices {
        var rest = cleaned.edits
        rest.remove(at: index)
        #expect(throws: Never.self, "seed \(seed)") { try apply(rest, to: cleaned.source) }
      }
    }
  }

  @Test func `edits change something and marks stand in the source`() throws {
    Self.check(1...300, try Cleaner.shared("en")) { cleaned, seed in
      #expect(cleaned.edits.allSatisfy { !$0.before.utf8.elementsEqual($0.after.utf8) }, "seed \(seed)")
      for mark in cleaned.marks {
        let piece = Array(cleaned.source.utf8)[mark.range]
        #expect(piece.elementsEqual(mark.text.utf8), "seed \(seed)")
      }
    }
  }
}
