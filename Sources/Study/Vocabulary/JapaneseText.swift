/// The words and particles of a Japanese sentence, found by ICU's word boundaries and by changes of script.
struct JapaneseText {
  let tokens: [String]

  init(_ text: String) { tokens = UnspacedText(text, language: "ja").tokens }

  /// True if a token is a particle: one in Hiragana after a noun, which other scripts write.
  func isParticle(_ index: Int) -> Bool {
    guard index > 0, Self.particles.contains(tokens[index]), let before = tokens[index - 1].last else {
      return false
    }
    switch JapaneseScript(before) {
    case .han, .katakana, .digit: return true
    case .hiragana: return Self.particles.contains(tokens[index - 1]) && isParticle(index - 1)
    case .other: return before.isLetter || "」』）)".contains(before)
    }
  }

  /// The words worth learning: those with Han characters or Katakana.
  ///
  /// Of verbs ICU cuts the ending off, and what is left tells no dictionary form: 始まり of 始まりました is left out.
  var words: [String] {
    let runs = compounds
    return runs.indices.filter { Self.isWord($0, of: runs) }.map { runs[$0] }
  }

  /// The tokens, single Han characters joined to the word beside them: 図書室, 小石浦駅.
  private var compounds: [String] {
    tokens.reduce(into: []) { runs, token in
      guard let last = runs.last, Self.isHan(token), Self.isHan(last), token.count == 1 || last.count == 1 else {
        return runs.append(token)
      }
      runs[runs.count - 1] += token
    }
  }

  private static func isHan(_ token: String) -> Bool { token.allSatisfy { JapaneseScript($0) == .han } }

  private static func isWord(_ index: Int, of runs: [String]) -> Bool {
    let scripts = runs[index].map(JapaneseScript.init)
    let before = index > 0 ? runs[index - 1].last.map(JapaneseScript.init) : nil
    guard scripts.contains(.han) || scripts.contains(.katakana), !scripts.contains(.digit), before != .digit else {
      return false
    }
    let next = index + 1 < runs.count ? runs[index + 1] : ""
    let isEnding = next.first.map { JapaneseScript($0) == .hiragana } ?? false && !particles.contains(next)
    if scripts == [.han] { return !isEnding && !numerals.contains(runs[index]) }
    guard scripts.last == .hiragana, let last = runs[index].last else { return true }
    if finals.contains(last) { return !isEnding }
    return next.first.map { $0.isLetter } ?? false && !isEnding && next != "て"
  }

  private static let particles: Set<String> = [
    "は", "が", "を", "に", "で", "と", "も", "へ", "の", "や", "から", "まで", "より", "だけ", "など", "では", "には", "とは", "でも",
    "にも", "との", "での", "への", "からの", "までの", "しか", "さえ", "ほど", "くらい", "ぐらい",
  ]
  private static let numerals: Set<String> = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "億", "兆",
  ]
  /// The last kana of verbs and adjectives in the form that dictionaries have.
  private static let finals: Set<Character> = ["う", "く", "ぐ", "す", "つ", "ぬ", "ぶ", "む", "る", "い"]
}
