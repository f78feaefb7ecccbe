internal import ICU

/// How long each word takes to say, in syllables: numbers as they are read, initials letter by letter.
struct SpokenForm: ~Copyable {
  private let numbers: Spellout
  private let readsYearsInPairs: Bool
  private let han: Double

  /// True for a text in capitals, where they say nothing about how a word is spoken.
  private let isLoud: Bool

  init(language: String, isLoud: Bool = false) throws(TimingError) {
    self.isLoud = isLoud
    readsYearsInPairs = language.hasPrefix("en")
    han = language.hasPrefix("ja") ? 1.9 : 1
    do {
      numbers = try Spellout(locale: language)
    } catch {
      throw .icu(error)
    }
  }

  /// The syllables of a word as it is spoken.
  borrowing func syllables(of word: Substring) -> Double {
    let scalars = word.unicodeScalars
    if scalars.contains(where: \.isDigit) { return numerals(in: word) }
    let letters = scalars.filter { $0.properties.isAlphabetic }
    if !isLoud, (2...4).contains(letters.count), letters.allSatisfy({ ("A"..."Z").contains($0) }) {
      return Double(letters.count)
    }
    return Syllables.count(word, han: han)
  }

  /// Runs of digits in words, the rest as it is; `%` and a currency's sign are spoken too.
  private borrowing func numerals(in word: Substring) -> Double {
    var total = 0.0
    var rest = word.unicodeScalars[...]
    while let first = rest.first {
      let run = rest.prefix { $0.isDigit == first.isDigit || first.isDigit && ($0 == "," || $0 == ".") }
      total += first.isDigit ? number(String(run)) : Syllables.count(Substring(run), han: han) + symbols(run)
      rest = rest[run.endIndex...]
    }
    return max(total, 1)
  }

  private borrowing func number(_ digits: String) -> Double {
    let plain = digits.filter { $0 != "," }.trimmedOfStops
    let slowly = 2 * Double(digits.utf8.count)
    guard plain.utf8.count <= 15, let value = Double(plain) else { return slowly }
    if readsYearsInPairs, plain.utf8.count == 4, digits.utf8.count == 4, (1100...2099).contains(value) { return 5 }
    guard let words = try? numbers.words(for: value) else { return slowly }
    return words.split { $0 == " " || $0 == "-" }.reduce(0) { $0 + Syllables.count($1, han: han) }
  }

  private borrowing func symbols(_ run: Substring.UnicodeScalarView) -> Double {
    run.reduce(0) { $0 + ("%$€£¥₩°".unicodeScalars.contains($1) ? 2 : 0) }
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
}

extension String {
  fileprivate var trimmedOfStops: String {
    var text = self
    while text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
