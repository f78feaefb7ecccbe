internal import Bytes
internal import Editing

/// A word is in one script.
///
/// Letters of Latin, Cyrillic and Greek that look alike are typed for each other, and no search finds the word. The few in a
/// word of another script become its own, where each of them has a twin there; three in a row may be an abbreviation.
enum LookAlike: PlaceRule {
  static let card = RuleCard(
    "look-alike", "Replace letters of another script within a word by those they look like.",
    before: "Пароход вошёл в п\u{6F}рт.", after: "Пароход вошёл в порт.",
    reason: "a letter of another script was used for one that looks the same", tier: .likely)

  /// Letters of ASCII after one that is not, and the other way round.
  static let triggers =
    Triggers("", 0x41...0x5A, 0x61...0x7A, ahead: ByteSet { $0.isWide })
    + Triggers("", 0x391...0x3C9, 0x400...0x45F, ahead: .letter)

  static let isLocal = true

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    // Most letters after one beyond ASCII are after a Latin one.
    guard let last = context.scalar(before: place), last.isASCII || last.value >= 0x370 else { return nil }
    let word = context.word(endingAt: place).lowerBound..<context.word(startingAt: place).upperBound
    let scalars = Array(context.text(word).unicodeScalars)
    guard 4...40 ~= scalars.count else { return nil }
    let scripts = scalars.map(Script.init)
    // The word is asked about once, at the first letter of another script.
    guard let second = scripts.firstIndex(where: { $0 != scripts[0] }),
      place == word.lowerBound + scalars[..<second].reduce(0, { $0 + $1.utf8.count })
    else { return nil }
    guard
      let own = Script.allCases.first(where: { script in scripts.count { $0 == script } * 3 >= scripts.count * 2 }),
      own != .other, let written = written(scalars, scripts, in: own)
    else { return nil }
    return Repair(word, written, confidence: Confidence.likely)
  }

  private static func written(_ scalars: [Unicode.Scalar], _ scripts: [Script], in own: Script) -> String? {
    var (text, row) = ("", 0)
    for (scalar, script) in zip(scalars, scripts) {
      row = script == own ? 0 : row + 1
      guard row < 3, let letter = script == own ? scalar : twin(of: scalar, script, in: own) else { return nil }
      text.unicodeScalars.append(letter)
    }
    return text
  }

  private enum Script: CaseIterable {
    case latin, cyrillic, greek, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: self = .latin
      case 0x400...0x4FF: self = .cyrillic
      case 0x370...0x3FF: self = .greek
      default: self = .other
      }
    }
  }

  private static func twin(of scalar: Unicode.Scalar, _ script: Script, in own: Script) -> Unicode.Scalar? {
    twins.first { row in
      row.contains { $0.script == script && $0.scalar == scalar }
    }?.first { $0.script == own }?.scalar
  }

  /// Letters that look alike, a row a shape.
  private static let twins = [
    "aаα", "eе", "oоο", "cс", "pрρ", "xхχ", "yуγ", "iіι", "jј", "sѕ", "kкκ", "vν", "AАΑ", "BВΒ", "CС", "EЕΕ", "HНΗ",
    "IІΙ",
    "KКΚ", "MМΜ", "OОΟ", "PРΡ", "TТΤ", "XХΧ", "YУΥ", "NΝ", "ZΖ", "SЅ", "JЈ",
  ].map { row in row.unicodeScalars.map { (script: Script($0), scalar: $0) } }
}
