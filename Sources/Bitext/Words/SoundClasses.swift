/// How a name sounds, written so coarsely that its spellings in several scripts meet.
///
/// Consonants of one class count as one (k, c, q, g), vowels do not count: Trump and 트럼프 are both `TLMP`.
enum SoundClasses {
  /// The ways a word may sound, as consonant classes; none for a script that is not known.
  ///
  /// Latin spellings leave several ways open: the `ch` of Chris and of Chile.
  static func skeletons(of word: some StringProtocol) -> Set<[UInt8]> {
    var ways = [String(word).lowercased()]
    for (spelling, sounds) in openSpellings where ways.count < mostWays {
      ways = ways.flatMap { way in
        way.contains(spelling) ? sounds.map { way.replacing(spelling, with: $0) } : [way]
      }
    }
    return Set(ways.compactMap { skeleton(of: $0) } + ways.compactMap { skeleton(of: $0.droppingMuteR) })
  }

  private static let mostWays = 8

  /// Letters with their sounds where these differ from letter to letter; the results are letters of ``letters``.
  private static let openSpellings: [(String, [String])] = [
    ("sch", ["s"]), ("tch", ["s"]), ("ch", ["k", "s"]), ("ph", ["f"]), ("th", ["t", "s"]), ("ce", ["se"]),
    ("ci", ["si"]), ("cy", ["sy"]), ("ge", ["ke", "se"]), ("gi", ["ki", "si"]), ("gh", ["g"]), ("ts", ["s"]),
    ("tz", ["s"]), ("ck", ["k"]), ("ng", ["n"]),
  ]

  private static func skeleton(of word: String) -> [UInt8]? {
    var classes: [UInt8] = []
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0xAC00...0xD7A3: append(hangul: Int(scalar.value) - 0xAC00, to: &classes)
      case 0x3041...0x30FF: append(kana(scalar), to: &classes)
      case 0x0900...0x0D7F: append(indic(Int(scalar.value) % 0x80), to: &classes)
      default:
        guard let sound = letters[scalar] else { return nil }
        append(sound, to: &classes)
      }
    }
    let consonants = classes.filter { $0 != vowel }
    // At the end of a name h is rarely heard: Sarah, سارة.
    return consonants.last == UInt8(ascii: "H") ? consonants.dropLast() : consonants
  }

  /// Stands between consonants while classes are gathered.
  private static let vowel = UInt8(ascii: "_")

  /// Appends sounds; a consonant twice in a row counts once, and h after another is part of it.
  private static func append(_ sounds: String, to classes: inout [UInt8]) {
    for sound in sounds.utf8 {
      if sound == UInt8(ascii: "H"), let last = classes.last, last != vowel { continue }
      // Japanese writes m before b and p as n: トランプ, Trump.
      if sound == UInt8(ascii: "P"), classes.last == UInt8(ascii: "N") {
        classes[classes.count - 1] = UInt8(ascii: "M")
      }
      if sound == vowel || classes.last != sound { classes.append(sound) }
    }
  }

  private static let onsets = [
    "K", "K", "N", "T", "T", "L", "M", "P", "P", "S", "S", "", "S", "S", "S", "K", "T", "P", "H",
  ]
  private static let codas = [
    "", "K", "K", "K", "N", "N", "N", "T", "L", "L", "L", "L", "L", "L", "L", "L", "M", "P", "P", "T", "T", "N",
    "T",
    "T", "K", "T", "P", "H",
  ]

  private static func append(hangul number: Int, to classes: inout [UInt8]) {
    append(onsets[number / 588] + "_" + codas[number % 28], to: &classes)
  }

  /// The consonant of a kana, by its place among the katakana.
  private static func kana(_ scalar: Unicode.Scalar) -> String {
    let value = scalar.value < 0x30A0 ? scalar.value + 0x60 : scalar.value
    switch value {
    case 0x30AB...0x30B4: return "K_"
    case 0x30B5...0x30BE, 0x30C1, 0x30C2, 0x30C4, 0x30C5: return "S_"
    case 0x30BF, 0x30C0, 0x30C6...0x30C9: return "T_"
    case 0x30CA...0x30CE: return "N_"
    case 0x30CF...0x30DD: return (value - 0x30CF) % 3 == 0 ? "H_" : "P_"
    case 0x30DE...0x30E2: return "M_"
    case 0x30E9...0x30ED: return "L_"
    case 0x30F3: return "N"
    case 0x30F4: return "P_"
    case 0x30C3, 0x30FC: return ""
    default: return "_"
    }
  }

  /// The consonant of a letter of an Indic script, by its place in the block, which is the same in all of them.
  private static func indic(_ place: Int) -> String {
    switch place {
    case 0x15...0x18: "K_"
    case 0x1A...0x1D: "S_"
    case 0x19, 0x1E, 0x23, 0x28, 0x29, 0x02: "N_"
    case 0x1F...0x22, 0x24...0x27: "T_"
    case 0x2A...0x2D, 0x35: "P_"
    case 0x2E: "M_"
    case 0x30...0x34: "L_"
    case 0x36...0x38: "S_"
    case 0x39: "H_"
    case 0x4D, 0x3C: ""
    default: "_"
    }
  }

  /// The class of each letter of Latin, Cyrillic, Greek, Arabic, Hebrew and Georgian; `_` for vowels, nothing for what
  /// is not heard.
  private static let letters: [Unicode.Scalar: String] = {
    let rows = [
      ("_", "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœăāēīūőűąęėıаеёиоуыэюяъьйіїєαεηιουωάέήίόύώ"),
      ("K", "cgkqкгґκγğ"),
      ("KS", "xξ"), ("T", "dtðþđтдτδθ"), ("P", "bfpvбвпфβπφ"), ("S", "jszçšžşßсзцшщжчσςζśźżșćč"),
      ("L", "lrłлрλρř"), ("M", "mмμ"), ("N", "nñńňнν"), ("H", "hхχ"),
      ("", "w'’-. \u{64B}\u{64C}\u{64D}\u{64E}\u{64F}\u{650}\u{651}\u{652}\u{200C}"),
      ("_", "اأإآءئؤىيوعةیאויע"), ("K", "كقغجخگکגכךקხკქღყგ"), ("T", "تطدذضثדטתדთტ"), ("P", "بفپڤבפףბვპფ"),
      ("S", "سشصزظچژזסצץשზჟსშჩცძწჭჯ"), ("L", "لرלרლრ"), ("M", "مמםმ"), ("N", "نנןნ"), ("_H", "هحהח"), ("H", "ჰ"),
      ("_", "აეიოუ"),
    ]
    return rows.reduce(into: [:]) { table, row in
      for letter in row.1.unicodeScalars { table[letter] = row.0 }
    }
  }()
}

extension String {
  /// Without each `r` that no vowel follows, as English and Korean leave it out: Miller, 밀러.
  fileprivate var droppingMuteR: String {
    var kept: [Character] = []
    let letters = Array(self)
    for (index, letter) in letters.enumerated() {
      let next = index + 1 < letters.count ? letters[index + 1] : " "
      if letter == "r", index > 0, !"aeiouyr".contains(next) { continue }
      kept.append(letter)
    }
    return String(kept)
  }
}
