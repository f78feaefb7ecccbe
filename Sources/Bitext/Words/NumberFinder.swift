/// Finds the numbers that a sentence says, however its language writes them.
struct NumberFinder: Sendable {
  private let words: NumberWords

  /// Finds numbers of a language.
  init(language: String) { words = NumberWords(language: language) }

  /// The numbers of a sentence, each once, as ``key(_:)`` writes them.
  func numbers(in tokens: [Token]) -> Set<String> { Set(found(in: tokens).map { Self.key($0.value) }) }

  /// The numbers of a sentence in order, each with the token that it begins with.
  func found(in tokens: [Token]) -> [(token: Token, value: Double)] {
    var found: [(token: Token, value: Double)] = []
    let folded = tokens.map { $0.isSpelled ? InflectedWord.folded($0.lower) : $0.lower }
    var (at, follows) = (0, false)
    while at < tokens.count {
      if follows, let last = found.last, let value = scaled(last.value, by: tokens[at], folded[at]) {
        found[found.count - 1].value = value
        at += 1
        continue
      }
      let (values, length) = reading(tokens[at...], folded[at...])
      found += values.filter(\.isFinite).map { (tokens[at], $0) }
      follows = !values.isEmpty
      at += length
    }
    return found
  }

  /// Numbers, and how many tokens say them.
  private typealias Reading = (values: [Double], length: Int)

  /// The numbers that a row of tokens begins with, and how many tokens say them; at least one.
  private func reading(_ tokens: ArraySlice<Token>, _ folded: ArraySlice<String>) -> Reading {
    guard let token = tokens.first else { return ([], 1) }
    switch token.script {
    case .number: return Self.digits(token, before: tokens.dropFirst())
    case .eastAsian: return (EastAsianNumber.all(in: token.text[...]), 1)
    case .hangul: return (NativeKorean.number(token.text).map { [$0] } ?? [], 1)
    case .cased, .uncased, .southEastAsian:
      return spelled(tokens, folded) ?? compound(token.lower).map { ([$0], 1) } ?? ([], 1)
    }
  }

  /// Digits with the numerals of Korean, Chinese and Japanese after them: `12조 3천억` is one number.
  private static func digits(_ token: Token, before next: ArraySlice<Token>) -> Reading {
    guard let number = read(token.text) else { return ([], 1) }
    let row = next.prefix { [.hangul, .eastAsian, .number].contains($0.script) }.prefix(6)
    guard let first = row.first, first.script != .number,
      let (value, length) = EastAsianNumber.read(row.map(\.text).joined()[...], after: number)
    else { return ([number], 1) }
    var (left, taken) = (length, 0)
    for token in row where left > 0 {
      taken += 1
      let rest = token.text.dropFirst(left)
      left -= token.text.count
      if left < 0 {
        return ([value] + (token.script == .eastAsian ? EastAsianNumber.all(in: rest) : []), taken + 1)
      }
    }
    return ([value], taken + 1)
  }

  /// A number in words, the most words first.
  private func spelled(_ tokens: ArraySlice<Token>, _ folded: ArraySlice<String>) -> Reading? {
    let row = Array(folded.prefix(tokens.prefix(words.longest).prefix { $0.script == tokens.first?.script }.count))
    guard let first = row.first else { return nil }
    if first == words.one, row.count > 1, words.scale(row[1]) != nil { return ([1], 1) }
    let fronts = tokens.first?.script == .uncased ? InflectedWord.withoutFront(first) : []
    for front in [first] + fronts {
      for length in stride(from: row.count, through: 1, by: -1) {
        let words = ([front] + row[1..<length]).joined(separator: " ")
        if let value = self.words.values[words] { return ([value], length) }
      }
    }
    return nil
  }

  /// A number with the word after it (`1.2 billion`); Han and Hangul after digits are read with them already.
  private func scaled(_ number: Double, by token: Token, _ folded: String) -> Double? {
    guard token.isSpelled else { return nil }
    return words.scale(folded).map { number * $0 }.flatMap { $0.isFinite ? $0 : nil }
  }

  /// A number in a word with hyphens: `two-kilometer` is 2, `twenty-five` 25.
  private func compound(_ word: String) -> Double? {
    let parts = word.split(separator: "-")
    guard parts.count > 1, let first = words.values[String(parts[0])] else { return nil }
    let second = parts[1] == words.one?[...] ? 1 : words.values[String(parts[1])]
    guard let second, first >= 20, second < 10 else { return first }
    return first + second
  }

  /// Digits with separators: `1,234.5`, `1.234,5`, `1 234`; a single mark before three digits parts thousands.
  static func read(_ digits: String) -> Double? {
    let plain = digits.map { character in character.wholeNumberValue.map { "\($0)" } ?? String(character) }.joined()
    let marks = plain.filter { $0 == "." || $0 == "," }
    guard let last = plain.lastIndex(where: { $0 == "." || $0 == "," }) else { return Double(plain) }
    let behind = plain.distance(from: last, to: plain.endIndex) - 1
    let isGroup = behind == 3 && (Set(marks).count == 1) && !plain.hasPrefix("0")
    let whole = plain.filter(\.isNumber)
    if isGroup { return Double(whole) }
    let front = plain[..<last].filter(\.isNumber)
    return Double(front + "." + plain[plain.index(after: last)...])
  }

  /// A number as a clue: its value; of large ones three digits, since languages round them differently.
  static func key(_ value: Double) -> String {
    guard value >= 100_000 else { return "\(value)" }
    var (digits, zeros) = (value, 0)
    while digits >= 1_000 { (digits, zeros) = (digits / 10, zeros + 1) }
    return "\(Int(digits.rounded()))e\(zeros)"
  }
}

extension Token {
  /// True if its script writes numbers in words of letters.
  fileprivate var isSpelled: Bool {
    switch script {
    case .cased, .uncased, .southEastAsian: true
    case .hangul, .eastAsian, .number: false
    }
  }
}
