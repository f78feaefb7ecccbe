internal import ICU
internal import Locales

/// What a sentence says that another may say as well.
struct Facts: Hashable, Sendable {
  /// A number, and what it counts.
  struct Count: Hashable, Sendable {
    var value: Double
    var unit: String
    var written: String
  }

  /// Words without their endings, names and numbers, with the factor by which each counts.
  var words: [String: Double] = [:]
  var counts: [Count] = []

  /// Two numbers of the same unit that differ.
  func disagreement(with other: Facts) -> (one: Count, other: Count)? {
    for one in counts {
      let same = other.counts.filter { $0.unit == one.unit }
      guard !same.isEmpty, same.allSatisfy({ $0.value != one.value }) else { continue }
      return (one, same[0])
    }
    return nil
  }
}

/// Reads the facts of sentences in one language.
struct FactReader: Sendable {
  private let common: Set<String>
  /// The numbers that the language writes in words, up to a hundred, and thousand and million.
  private let numbers: [String: Double]

  init(_ file: LanguageFile?, language: String) {
    let words = (file?.words(.commonWords) ?? []) + (file?.words(.functionWords) ?? [])
    common = Set(words.map { $0.lowercased() })
    numbers = Self.numbers(in: language)
  }

  private static func numbers(in language: String) -> [String: Double] {
    var numbers: [String: Double] = [:]
    guard let spellout = try? Spellout(locale: language) else { return [:] }
    // One is an article in many languages.
    for number in Array(2...100) + [1_000, 1_000_000] {
      guard let words = try? spellout.words(for: Double(number)) else { continue }
      numbers[words.lowercased().replacing("\u{AD}", with: "")] = Double(number)
    }
    return numbers
  }

  /// The facts of a sentence.
  func facts(in text: String) -> Facts {
    var facts = Facts()
    let words = text.split { !($0.isLetter || $0.isNumber || "'’-.,".contains($0)) }.map(Self.core)
    for (place, word) in words.enumerated() where !word.isEmpty {
      let next = place + 1 < words.count ? words[place + 1] : ""
      if let number = number(word) {
        facts.words["#\(number.value)"] = 1.6
        let unit = number.unit.isEmpty ? stem(String(next)) : number.unit
        if !unit.isEmpty, !common.contains(next.lowercased()), self.number(next) == nil, !isYear(number.value) {
          facts.counts.append(Facts.Count(value: number.value, unit: unit, written: String(word)))
        }
      } else if String(word).isEastAsian {
        for pair in zip(word, word.dropFirst()) { facts.words[String([pair.0, pair.1])] = 1 }
      } else if !common.contains(word.lowercased()), word.count > 2 {
        facts.words[stem(String(word))] = place > 0 && word.first?.isUppercase == true ? 1.3 : 1
      }
    }
    return facts
  }

  private func isYear(_ value: Double) -> Bool { (1_900...2_100).contains(value) }

  /// A number in digits, perhaps with a unit at once (`15일`), or in words.
  private func number(_ word: Substring) -> (value: Double, unit: String)? {
    if let value = numbers[word.lowercased()] { return (value, "") }
    let digits = word.prefix { $0.isNumber && $0.isASCII || $0 == "," || $0 == "." }
    guard let first = digits.first, first.isNumber else { return nil }
    let plain = digits.last == "." || digits.last == "," ? digits.dropLast() : digits
    guard let value = Double(Self.plain(plain)) else { return nil }
    return (value, String(word[digits.endIndex...].prefix(3)))
  }

  /// Without separators of thousands, with a point before decimals.
  private static func plain(_ digits: Substring) -> String {
    guard let last = digits.lastIndex(where: { $0 == "," || $0 == "." }) else { return String(digits) }
    let behind = digits[digits.index(after: last)...].count
    let whole = digits[..<last].filter(\.isNumber)
    let rest = digits[digits.index(after: last)...]
    return behind == 3 ? whole + rest : whole + "." + rest
  }

  /// The front of a word, which endings leave alone.
  private func stem(_ word: String) -> String { String(word.lowercased().prefix(word.count > 6 ? 5 : 4)) }

  private static func core(_ word: Substring) -> Substring {
    var rest = word.drop { "'’-.,".contains($0) }
    while let last = rest.last, "'’-.,".contains(last) { rest.removeLast() }
    return rest
  }
}
