/// Counts the syllables of a word by the script it is written in.
enum Syllables {
  /// How many syllables a word has, at least one if it has letters.
  ///
  /// Right to about one in ten for alphabets; Hangul, Kana and Han are counted by their signs.
  ///
  /// A Han sign is one syllable in Chinese and nearly two in Japanese.
  static func count(_ word: some StringProtocol, han: Double = 1) -> Double {
    var counter = Counter(han: han)
    for scalar in word.unicodeScalars { counter.take(scalar) }
    return counter.total
  }

  private struct Counter {
    let han: Double
    private var signs = 0.0
    private var vowelRuns = 0
    private var isVowelBefore = false
    private var endsInSilentE = false
    private var letters = 0

    init(han: Double) { self.han = han }

    mutating func take(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0xAC00...0xD7A3, 0x1100...0x115F: signs += 1
      case 0x3041...0x30FF: signs += Self.smallKana.contains(scalar) ? 0 : 1
      case 0x3400...0x9FFF, 0x20000...0x3FFFD: signs += han
      case 0x0590...0x08FF: signs += scalar.properties.isAlphabetic ? 0.6 : 0
      case 0x0900...0x10FF, 0x1780...0x17FF: signs += scalar.properties.generalCategory == .otherLetter ? 0.7 : 0
      default: takeLetter(scalar)
      }
    }

    private mutating func takeLetter(_ scalar: Unicode.Scalar) {
      guard scalar.properties.isAlphabetic else { return }
      letters += 1
      let base = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      let isVowel = Self.vowels.contains(base)
      if isVowel, !isVowelBefore { vowelRuns += 1 }
      endsInSilentE = base == "e" && !isVowelBefore && letters > 2
      isVowelBefore = isVowel
    }

    var total: Double {
      guard letters > 0 else { return signs }
      let runs = Double(vowelRuns) - (endsInSilentE && vowelRuns > 1 ? 1 : 0)
      return signs + max(runs, 1)
    }

    private static let smallKana = Set("ぁぃぅぇぉゃゅょァィゥェォャュョ".unicodeScalars)
    private static let vowels = Set(
      "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿāăąēĕėęěīĭįıōŏőœūŭůűųаеёиоуыэюяєіїάαεέηήιίϊοόυύωώơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
        .unicodeScalars)
  }
}
