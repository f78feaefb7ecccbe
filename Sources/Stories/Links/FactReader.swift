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
  /// Days of a month, as units of the month: 3 March is `3` of `month 3`.
  var dates: [Count] = []
  /// Names of persons in two words or more.
  var names: [String] = []

  /// Two numbers of the same unit that differ.
  func disagreement(with other: Facts) -> (one: Count, other: Count)? {
    for one in counts {
      let same = other.counts.filter { $0.unit == one.unit }
      guard !same.isEmpty, same.allSatisfy({ $0.value != one.value }) else { continue }
      return (one, same[0])
    }
    return nil
  }

  /// Two dates that differ where each sentence has one.
  func otherDate(in other: Facts) -> (one: String, other: String)? {
    guard let one = dates.first, let two = other.dates.first, dates.count == 1, other.dates.count == 1,
      one.value != two.value || one.unit != two.unit
    else { return nil }
    return (one.written, two.written)
  }

  /// Two spellings of what is one name: all words are the same but one, and that differs in a letter or two.
  func otherName(in other: Facts) -> (one: String, other: String)? {
    for one in names where !other.names.contains(one) {
      for two in other.names where !names.contains(two) && one.isMisspelling(of: two) { return (one, two) }
    }
    return nil
  }
}

extension String {
  /// True if one word of two names differs, by one letter or two of at least four.
  fileprivate func isMisspelling(of other: String) -> Bool {
    let (one, two) = (split(separator: " "), other.split(separator: " "))
    guard one.count == two.count else { return false }
    let differing = zip(one, two).filter { $0 != $1 }
    guard differing.count == 1, let pair = differing.first, min(pair.0.count, pair.1.count) >= 4 else {
      return false
    }
    let changes = Array(pair.1).difference(from: Array(pair.0))
    return changes.insertions.count <= 2 && changes.removals.count <= 2
      && max(changes.insertions.count, changes.removals.count) * 2 < max(pair.0.count, pair.1.count)
  }
}

/// Reads the facts of sentences in one language.
struct FactReader: Sendable {
  private let common: Set<String>
  /// The numbers that the language writes in words: up to two hundred, whole hundreds, thousand and million.
  private let numbers: [String: Double]
  /// Months from 1 to 12 by their names, in lower case.
  private let months: [String: Int]

  init(_ file: LanguageFile?, language: String) {
    let words = [.commonWords, .functionWords, .reportWords, .colloquialWords, .firstPerson, .secondPerson]
      .flatMap { (section: LanguageSection) in file?.words(section) ?? [] }
    common = Set(words.map { $0.lowercased() })
    numbers = Self.numbers(in: language)
    months = CalendarWords(months: file?.lines(.months) ?? [], afternoon: [], morning: []).months
  }

  private static func numbers(in language: String) -> [String: Double] {
    guard var spellout = try? Spellout(locale: language) else { return [:] }
    // One is an article in many languages.
    var numbers = words(for: Array(2...200) + (3...9).map { $0 * 100 } + [1_000, 1_000_000], spellout)
    // Korean counts things with numerals of its own: `열네`, `스무`.
    for rules in (try? spellout.ruleSets()) ?? [] where rules.contains("-native") {
      guard (try? spellout.choose(rules)) != nil else { continue }
      numbers.merge(words(for: Array(2...99), spellout)) { first, _ in first }
    }
    return numbers
  }

  private static func words(for numbers: [Int], _ spellout: borrowing Spellout) -> [String: Double] {
    var words: [String: Double] = [:]
    for number in numbers {
      guard let said = try? spellout.words(for: Double(number)) else { continue }
      words[said.lowercased().replacing("\u{AD}", with: "")] = Double(number)
    }
    return words
  }

  /// The words of a sentence, numbers that are spelled in several words as one: `sesenta y cuatro`.
  private func words(of text: String) -> [Substring] {
    let words = text.split { !($0.isLetter || $0.isNumber || "'’-.,".contains($0)) }.map(Self.core)
    var joined: [Substring] = []
    var place = 0
    while place < words.count {
      let length = [3, 2].first { length in
        place + length <= words.count
          && numbers[words[place..<place + length].joined(separator: " ").lowercased()] != nil
      }
      joined.append(length.map { words[place..<place + $0].joined(separator: " ")[...] } ?? words[place])
      place += length ?? 1
    }
    return joined
  }

  /// The day that a number next to the name of a month tells.
  private func date(_ words: [Substring], at place: Int) -> Facts.Count? {
    guard let month = months[words[place].lowercased()] else { return nil }
    for neighbour in [place - 1, place + 1] where words.indices.contains(neighbour) {
      guard let day = number(words[neighbour])?.value, (1...31).contains(day) else { continue }
      let written = words[min(place, neighbour)...max(place, neighbour)].joined(separator: " ")
      return Facts.Count(value: day, unit: "month \(month)", written: written)
    }
    return nil
  }

  /// Runs of capitalised words after the first word.
  private func names(in words: [Substring]) -> [String] {
    var (names, run) = ([String](), [Substring]())
    for word in words.dropFirst() + [""] {
      if word.isCapitalisedWord, !common.contains(word.lowercased()), word.allSatisfy({ !$0.isNumber }) {
        run.append(word)
      } else {
        if (2...3).contains(run.count) { names.append(run.joined(separator: " ")) }
        run = []
      }
    }
    return names
  }

  /// The facts of a sentence.
  func facts(in text: String) -> Facts {
    var facts = Facts()
    let words = words(of: text)
    facts.dates = words.indices.compactMap { date(words, at: $0) }
    facts.names = names(in: words)
    for (place, word) in words.enumerated() where !word.isEmpty {
      let next = place + 1 < words.count ? words[place + 1] : ""
      if let number = number(word) {
        facts.words["#\(number.value)"] = 1.6
        let unit = number.unit.isEmpty ? stem(String(next)) : number.unit
        if !unit.isEmpty, !common.contains(next.lowercased()), self.number(next) == nil, !isYear(number.value) {
          facts.counts.append(Facts.Count(value: number.value, unit: unit, written: String(word)))
        }
      } else if word.allSatisfy(\.isHangulSyllable) {
        // The front of a word, which particles leave alone.
        if word.count >= 2, !common.contains(String(word)) { facts.words[String(word.prefix(2))] = 1 }
      } else if String(word).isEastAsian {
        // Two letters of Hiragana are an ending.
        for pair in zip(word, word.dropFirst()) where pair.0.isContentLetter && pair.1.isContentLetter {
          facts.words[String([pair.0, pair.1])] = 1
        }
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

extension Character {
  /// True for Han, Katakana and Hangul, which words for things are written in.
  fileprivate var isContentLetter: Bool { isHan || isKatakana || isHangulSyllable }
}
