internal import Bytes
internal import Locales

/// What the scan of a language stops at.
struct ScanTargets {
  let habits: Orthography
  /// The terminators of the language alone.
  let terminators: [UInt32]
  /// The endings that are asked for, as they are in the language's file.
  let endings: [String]
  /// The words that begin sentences, with a capital.
  let starters: [String]
  /// True if `'` is a quotation mark and nothing else, as where no word has an apostrophe.
  let hasSingleQuotes: Bool
  /// True if an outlet after a bar ends a headline.
  let hasTails: Bool

  var set: ByteStops {
    ByteStops(
      always + terminators + kana + flourishes + bars + spaces, spacesBehind: letters.flatMap(lastLetters),
      spacesBefore: beginnings)
  }

  /// The first two letters of the words whose capital shows a beginning.
  private var beginnings: [(capital: UInt32, small: UInt32)] {
    guard habits.contains(.capitalsBegin), !endsAtSpaces else { return [] }
    return starters.compactMap { word in
      let letters = word.unicodeScalars.prefix(2).map(\.value)
      return letters.first.map { ($0, letters.count > 1 ? letters[1] : 0) }
    }
  }

  /// `. ? ! ) "`, the quotation marks that ``Quotes`` reads, and the terminators of Unicode.
  private var always: [UInt32] {
    [0x2E, 0x3F, 0x21, 0x29, 0x22] + (hasSingleQuotes ? [0x27] : []) + Quotes.marks + Terminators.scalars
  }

  private var letters: [[UInt32]] { endsAtSpaces ? endings.map { $0.unicodeScalars.map(\.value) } : [] }

  private var endsAtSpaces: Bool { !habits.contains(.spacesEnd) && !endings.isEmpty }

  /// Any space, where spaces themselves show ends, or endings are written in letters that the search does not tell
  /// apart.
  private var spaces: [UInt32] {
    if endsAtSpaces { return letters.contains { ($0.last ?? 0) < 0x800 } ? [0x20] : [] }
    return habits.contains(.spacesEnd) ? [0x20] : []
  }

  /// The kana that endings close with, where no space follows them.
  private var kana: [UInt32] {
    guard habits.contains(.endingsRunOn) else { return [] }
    return letters.compactMap(\.last).filter { 0x3000...0x3FFF ~= $0 }
  }

  /// What is written after an ending for a smile or a sigh.
  private var flourishes: [UInt32] { endsAtSpaces ? Flourish.scalars : [] }

  private var bars: [UInt32] { hasTails ? [0x2D, 0x2F, 0x7C, 0xFF5C] : [] }

  /// The last two letters of an ending; a single leading consonant means all syllables that end in it.
  private func lastLetters(_ ending: [UInt32]) -> [(before: UInt32, last: UInt32)] {
    guard let last = ending.last, 0x800...0xFFFF ~= last else { return [] }
    guard let before = ending.dropLast().last, 0x800...0xFFFF ~= before else { return [(0, last)] }
    guard let coda = Hangul.codas.firstIndex(of: before) else { return [(before, last)] }
    return stride(from: Hangul.first + UInt32(coda) + 1, through: Hangul.last, by: 28).map { ($0, last) }
  }
}

/// `~`, `^`, ♡, ♪, ☆ and their like, and the single letters of ㅋㅋ, ㅎㅎ and ㅠㅠ.
enum Flourish {
  private static let signs: [UInt32] = [0x7E, 0x5E, 0x2661, 0x2665, 0x266A, 0x266B, 0x2605, 0x2606, 0xFF5E]
  private static let jamo: ClosedRange<UInt32> = 0x3131...0x3163

  static var scalars: [UInt32] { signs + jamo }

  static func contains(_ scalar: UInt32) -> Bool { jamo ~= scalar || signs.contains(scalar) }
}

/// How the syllables of Hangul are made.
enum Hangul {
  static let first: UInt32 = 0xAC00
  static let last: UInt32 = 0xD7A3

  /// The 27 final consonants in Unicode's order, as the letters that the files write.
  static let codas: [UInt32] = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".unicodeScalars.map(\.value)

  /// The final consonant of a syllable; nil where it has none.
  static func coda(of syllable: UInt32) -> UInt32? {
    guard first...last ~= syllable, (syllable - first) % 28 > 0 else { return nil }
    return codas[Int((syllable - first) % 28) - 1]
  }
}
