internal import Bytes
import Editing
internal import Locales

/// Text in the code page of a language that was read in that of its neighbours: `veèer` for `večer`.
///
/// Every byte is a letter in both, so no single one is odd. But the words are none, and all read in the other page half of them
/// are common in the language that writes in it: its list of words decides, for the text as a whole.
struct SisterPages: TextRule {
  static let card = RuleCard(
    "sister-page", "Repair text that was decoded with the code page of a neighbouring language.",
    before: "Starosta veèer øekl, že ètvrtek je volný.", after: "Starosta večer řekl, že čtvrtek je volný.",
    reason: "the text was decoded with the code page of another language")

  /// Fewer words than this tell nothing, and more than this need not be asked.
  private static let (fewest, most) = (3, 60)

  static func edits(in suspect: SuspectText) -> [Edit] {
    let text = suspect.text
    guard let signs = Signs(of: text) else { return [] }
    for page in pages where page.mayBe(signs) {
      let words = page.words(of: text)
      guard words.count >= fewest, let list = WordList.table(for: page.language) else { continue }
      let read = words.prefix(most).map { (before: $0.text, after: page.read($0.text)) }
      func isKnown(_ word: String) -> Bool { list.entry(of: Array(word.lowercased().utf8).span) != nil }
      guard read.count(where: { isKnown($0.after) }) * 2 >= read.count,
        !read.contains(where: { isKnown($0.before) })
      else { continue }
      let isSure = isTold(text, page, list, repaired: read.count { isKnown($0.after) })
      return words.map { word in
        Edit(
          rule: card.id, range: word.range, before: word.text, after: page.read(word.text),
          reason: "bytes of \(page.name) were read in another code page",
          confidence: isSure ? Confidence.safe : Confidence.likely)
      }
    }
    return []
  }

  /// True if three words are common once they are repaired, and so is half of those that need no repair.
  private static func isTold(_ text: String, _ page: Page, _ list: WordTable, repaired words: Int) -> Bool {
    let whole = text.prefix(2_000).split { !$0.isLetter }.filter { $0.utf8.count >= 4 }
    let plain = whole.filter { page.read(String($0)) == $0 }
    let known = plain.count { list.entry(of: Array($0.lowercased().utf8).span) != nil }
    return known >= 1 && known * 2 >= plain.count && words >= fewest
  }

  private static let pages: [Page] =
    [
      Page("cs", "windows-1250", "èìøòïùÈÌØÒÏÙ", "čěřňďůČĚŘŇĎŮ", "èìø"),
      Page("sk", "windows-1250", "èò¾àåïÈÒ¼", "čňľŕĺďČŇĽ", "è¾ò"),
      Page("pl", "windows-1250", "³¹¿êœæñŸ£¥¯ÊŒÆÑ", "łążęśćńźŁĄŻĘŚĆŃ", "³¹¿êœ"),
      Page("hu", "windows-1250", "õûÕÛ", "őűŐŰ", "õû"), Page("hr", "windows-1250", "èæðÈÆÐ", "čćđČĆĐ", "èæð"),
      Page("tr", "windows-1254", "ðþýÐÞÝ", "ğşıĞŞİ", "ðþý"),
      Page("ru", "KOI8-R", windows1251, koi8, ""), Page("ru", "windows-1251", koi8, windows1251, ""),
    ]
    + ["fr", "de", "es", "pt", "sv", "it", "nl", "da", "nb", "fi"].map {
      Page($0, "windows-1252", greek, western, greek)
    }

  /// The letters of Western Europe as the Greek page shows them, which turn up within words of Latin letters.
  private static let greek = "ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ"
  private static let western = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþ"

  /// The letters of Russian in the order of either page, small ones last.
  private static let windows1251 = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
  private static let koi8 = "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"

  /// A word of a text, in UTF-8 offsets.
  private struct Word {
    var text: String
    var range: Range<Int>
  }

  /// What a text shows of letters that were read in another page, found in one walk.
  private struct Signs {
    /// For each character below U+0400, whether it is there.
    private(set) var letters = [Bool](repeating: false, count: 0x400)
    /// True if a word has letters of Latin and Greek.
    private(set) var isMixed = false
    /// How many letters of Cyrillic there are, how many of them large, and how many large ones follow a small one.
    private var cyrillic = (all: 0, large: 0, turned: 0)
    /// True if the case of most letters of Cyrillic is the wrong way round: `мОСКВА`.
    var isTurned: Bool { cyrillic.turned > 0 && cyrillic.all >= 12 && cyrillic.large * 2 > cyrillic.all }

    /// What characters from U+0080 to U+04FF begin with.
    private static let leads = ByteRanges(0xC2...0xD3)

    /// Looks at the letters of a text; nil where none of them is in a page.
    init?(of text: String) {
      let bytes = text.utf8.span
      var at = Self.leads.first(in: bytes, to: bytes.count)
      guard at < bytes.count else { return nil }
      while at < bytes.count {
        let (value, length) = bytes.scalar(at: at)
        take(Unicode.Scalar(value) ?? " ", from: at, to: at + length, bytes)
        at = Self.leads.first(in: bytes, from: at + length, to: bytes.count)
      }
    }

    private mutating func take(_ scalar: Unicode.Scalar, from start: Int, to end: Int, _ bytes: Span<UInt8>) {
      if scalar.value < 0x400 { letters[Int(scalar.value)] = true }
      if scalar.isGreek {
        isMixed = isMixed || start > 0 && bytes[start - 1].isLetter || end < bytes.count && bytes[end].isLetter
      }
      guard scalar.value >= 0x400 else { return }
      cyrillic.all += 1
      guard scalar.isCapital else { return }
      cyrillic.large += 1
      if start > 0, Unicode.Scalar(bytes.scalar(before: start).value)?.isSmall == true { cyrillic.turned += 1 }
    }
  }

  /// The letters of a language as another page shows them.
  private struct Page {
    let language: LanguageTag
    let name: String
    private let letters: [Unicode.Scalar: Unicode.Scalar]
    /// Letters of which two must be there; for Cyrillic, words that begin small and go on large.
    private let letterSigns: String.UnicodeScalarView

    init(_ language: String, _ name: String, _ shown: String, _ meant: String, _ signs: String) {
      (self.language, self.name, letterSigns) = (LanguageTag(language), name, signs.unicodeScalars)
      letters = Dictionary(uniqueKeysWithValues: zip(shown.unicodeScalars, meant.unicodeScalars))
    }

    /// True if a text with such signs may be shown in the page: two of its letters are there, or their case is turned around.
    func mayBe(_ found: Signs) -> Bool {
      if letterSigns.first?.isGreek == true { return found.isMixed }
      return letterSigns.isEmpty ? found.isTurned : letterSigns.count { found.letters[Int($0.value)] } >= 2
    }

    /// The words that have a letter of the page.
    func words(of text: String) -> [Word] {
      var (words, word, start, place, isMeant) = ([Word](), "", 0, 0, false)
      func isPart(_ scalar: Unicode.Scalar) -> Bool { scalar.isLetter || letters[scalar] != nil }
      for scalar in text.unicodeScalars {
        if isPart(scalar) {
          if word.isEmpty { start = place }
          word.unicodeScalars.append(scalar)
          isMeant = isMeant || letters[scalar] != nil
        } else if !word.isEmpty {
          if isMeant { words.append(Word(text: word, range: start..<place)) }
          (word, isMeant) = ("", false)
        }
        place += UTF8.width(scalar)
      }
      return isMeant ? words + [Word(text: word, range: start..<place)] : words
    }

    /// A word as it was meant.
    func read(_ word: String) -> String {
      var text = ""
      for scalar in word.unicodeScalars { text.unicodeScalars.append(letters[scalar] ?? scalar) }
      return text
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isGreek: Bool { 0x370..<0x400 ~= value }
}
