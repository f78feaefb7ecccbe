/// Finds the numbers that a sentence says, however its language writes them.
struct NumberFinder: Sendable {
  private let words: NumberWords

  /// Korean numerals that precede what they count: 세 명.
  private static let native: [String: Double] = [
    "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10, "스무": 20, "서른": 30, "마흔": 40,
  ]

  /// Finds numbers of a language.
  init(language: String) { words = NumberWords(language: language) }

  /// The numbers of a sentence, each once, as ``key(_:)`` writes them.
  func numbers(in tokens: [Token]) -> Set<String> { Set(found(in: tokens).map { Self.key($0.value) }) }

  /// The numbers of a sentence in order, each with the token that it begins with.
  func found(in tokens: [Token]) -> [(token: Token, value: Double)] {
    var found: [(token: Token, value: Double)] = []
    var follows = false
    for (index, token) in tokens.enumerated() {
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      if let value = value(of: token, before: next), value.isFinite {
        found.append((token, value))
        follows = true
      } else if follows, let last = found.last, let value = scaled(last.value, by: token), value.isFinite {
        found[found.count - 1].value = value
      } else {
        follows = false
      }
    }
    return found
  }

  /// A number with the word after it (`1.2 billion`); Han and Hangul after digits are read with them already.
  private func scaled(_ number: Double, by token: Token) -> Double? {
    guard token.script != .hangul, token.script != .eastAsian else { return nil }
    return words.scale(token.lower).map { number * $0 }
  }

  private func value(of token: Token, before next: Token?) -> Double? {
    switch token.script {
    case .number:
      guard let number = Self.read(token.text) else { return nil }
      guard let next, next.script == .hangul || next.script == .eastAsian else { return number }
      return EastAsianNumber.read(next.text[...], after: number)?.value ?? number
    case .eastAsian: return Self.firstNumber(in: token.text)
    case .hangul: return Self.native[token.text]
    case .cased, .uncased, .southEastAsian:
      if token.lower == words.one, let next, words.scale(next.lower) != nil { return 1 }
      return words.values[token.lower] ?? compound(token.lower)
    }
  }

  /// A number in a word with hyphens: `two-kilometer` is 2, `twenty-five` 25.
  private func compound(_ word: String) -> Double? {
    let parts = word.split(separator: "-")
    guard parts.count > 1, let first = words.values[String(parts[0])] else { return nil }
    let second = parts[1] == words.one?[...] ? 1 : words.values[String(parts[1])]
    guard let second, first >= 20, second < 10 else { return first }
    return first + second
  }

  private static func firstNumber(in run: String) -> Double? {
    var rest = run[...]
    while !rest.isEmpty {
      if let found = EastAsianNumber.read(rest) { return found.value }
      rest = rest.dropFirst()
    }
    return nil
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
