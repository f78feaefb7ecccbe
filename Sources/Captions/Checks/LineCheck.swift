internal import Bytes

/// Where the lines of a cue end, and whether better places are at hand.
struct LineCheck {
  private let lines: [String]
  private let words: String
  private let captioner: Captioner

  init(_ cue: Cue, _ context: TextRule.Context) {
    lines = cue.lines.map(\.text.onOneLine)
    words = lines.joinedAsText
    captioner = context.captioner
  }

  /// What is wrong by one of the rules for lines; nil if nothing.
  func complaint(_ rule: TextRule) -> String? {
    switch rule {
    case .oneLine: goOn && fits(words) ? "two lines; the words fit on one" : nil
    case .lineEnd: looseWord.map { "a line ends after '\($0)'" }
    case .sentenceMix: mixesSentences ? "a sentence ends, and the next one is not finished" : nil
    default: nil
    }
  }

  /// True if the second line merely goes on: no speaker, sound, song or sentence begins with it.
  private var goOn: Bool {
    guard lines.count == 2, let last = lines[0].unicodeScalars.last, let next = lines[1].unicodeScalars.first,
      let first = lines[0].unicodeScalars.first
    else { return false }
    return (last.isLetterOrDigit || ",،、".unicodeScalars.contains(last)) && next.isLetterOrDigit
      && !Self.openers.contains(first)
  }

  private func fits(_ text: String) -> Bool {
    captioner.style.widthMeasure.width(of: text) <= captioner.style.lineWidth
  }

  /// The word that the first line should not end with; nil if it ends well, or if the other places are no better.
  private var looseWord: String? {
    guard goOn || partsTitleOrUnit(lines), endsBadly(lines), let word = lines[0].split(separator: " ").last else {
      return nil
    }
    let better = captioner.lines(of: CaptionSentence(text: words))
    guard better.allSatisfy(fits), better.count < 3, better.count == 1 || !endsBadly(better) else { return nil }
    return String(word)
  }

  /// True if the first line ends with a word that holds on to the next, or within a name.
  private func endsBadly(_ lines: [String]) -> Bool {
    guard let word = lines.first?.split(separator: " ").last else { return false }
    return holdsOn(word) || partsName(lines) || partsTitleOrUnit(lines)
  }

  /// True if the first line ends with a title of the name that follows, or with a number whose unit follows.
  private func partsTitleOrUnit(_ lines: [String]) -> Bool {
    guard lines.count == 2, let last = lines[0].split(separator: " ").last,
      let next = lines[1].split(separator: " ").first
    else { return false }
    let (word, after) = (Word(last, captioner.rules), Word(next, captioner.rules))
    if word.isNumber, word.mark == .none { return TextRule.followsDigits(next) }
    return word.isAbbreviation && word.core.count > 1 && word.traits.contains(.neverEnds) && after.isCapitalized
  }

  /// True if a name begins on the first line and goes on in the second: two words with capitals among small ones.
  private func partsName(_ lines: [String]) -> Bool {
    let before = lines[0].split(separator: " ").map { Word($0, captioner.rules) }
    guard lines.count == 2, before.count > 1, let next = lines[1].split(separator: " ").first else { return false }
    // What begins a sentence has its capital from there.
    let (word, previous) = (before[before.count - 1], before[before.count - 2])
    guard !previous.ends(before: word), previous.mark != .colon, !word.opens else { return false }
    let all = words.split(separator: " ").map { Word($0, captioner.rules) }
    return captioner.rules.mayBeName(word, Word(next, captioner.rules))
      && all.count(where: \.isLowercase) * 2 >= all.count
  }

  private func holdsOn(_ word: Substring) -> Bool {
    let word = Word(word, captioner.rules)
    return word.mark == .none && word.traits.contains(.neverEnds)
  }

  private var mixesSentences: Bool {
    guard !words.endsSentence,
      !lines.contains(where: { $0.unicodeScalars.first.map(Self.openers.contains) ?? false })
    else { return false }
    let units = captioner.prepared(CaptionSentence(text: words))
    return units.dropFirst().contains(where: \.opensSentence)
  }

  /// What speakers' turns, sounds and songs begin with.
  private static let openers = Set("-–—‐♪♫#[(（【<".unicodeScalars)
}
