internal import Bytes
internal import Locales

/// Tells the labels of a device, `press [Music]`, from marks of what is heard.
///
/// In a manual a label is a word of its sentence: a particle or an arrow is at its side, or the sentence has
/// other words in brackets.
extension RuleContext {
  /// True if the square brackets on the line around one are labels.
  func isInterfaceLabel(_ bracket: Range<Int>) -> Bool {
    let line = line(endingAt: bracket.lowerBound).lowerBound..<line(startingAt: bracket.upperBound).upperBound
    let all = brackets(in: line)
    if all.contains(where: { isHandled($0.range) || isStep($0.range) }) { return true }
    return all.contains { $0.range != bracket && isOtherWord($0) }
  }

  private func brackets(in line: Range<Int>) -> [Bracket] {
    line.prefix(Self.longest).compactMap { place in
      let mayOpen = bytes[place] == UInt8(ascii: "[") || has("［", at: place) || has("【", at: place)
      return mayOpen ? Bracket(at: place, in: self) : nil
    }
  }

  private static let longest = 600

  /// True if a particle of Korean or Japanese that takes an object or a place runs into a bracket.
  private func isHandled(_ bracket: Range<Int>) -> Bool {
    let place = bracket.upperBound
    if ["を", "に", "で", "の", "ボタン"].contains(where: { has($0, at: place) }) { return true }
    return ["을 ", "를 ", "에 ", "에서 ", "으로 ", "로 ", "과 ", "와 "].contains { has($0, at: place) }
  }

  /// True if an arrow leads to a bracket or on from it.
  private func isStep(_ bracket: Range<Int>) -> Bool {
    let (before, after) = (
      start(of: \.isBlank, before: bracket.lowerBound), end(of: \.isBlank, from: bracket.upperBound)
    )
    return Self.arrows.contains { arrow in
      has(arrow, at: before - arrow.utf8.count) || has(arrow, at: after)
    } || has("> [", at: after) || has("] >", at: before - 3)
  }

  private static let arrows = ["→", "➔", "➜", "⇒", "->"]

  /// True if a bracket is within a sentence, with a word in it that is written large and that the language does not know
  /// from captions.
  private func isOtherWord(_ bracket: Bracket) -> Bool {
    guard let ahead = scalar(before: start(of: \.isBlank, before: bracket.range.lowerBound)),
      !isLineHead(bracket.range.lowerBound), ahead.isLetter || ahead == ",",
      let first = scalar(at: bracket.inside.lowerBound), first.isLetter, !first.isSmall
    else { return false }
    let text = text(bracket.inside).lowercased()
    return !profile.sounds.contains(small: text) && !profile.stageDirections.contains(small: text)
      && !profile.unheard.contains(text) && !profile.seams.matches(bytes[bracket.range])
  }
}
