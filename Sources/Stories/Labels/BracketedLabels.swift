internal import Bytes
internal import Editing

/// Labels in brackets: `[앵커]`, `[이름/직함 : "…"]`, `◀ 리포트 ▶`, `（町の男性）「…」`.
extension LabelReader {
  /// A label in brackets, how far it reaches, what is said under it, and what is left of the line.
  typealias Bracketed = (label: Label, reach: Reach, speech: Substring, rest: Substring)

  /// A label in brackets at the start: `[앵커]`, `[이름/직함 : "…"]`, `◀ 리포트 ▶`, `（町の男性）「…」`.
  func bracketed(_ text: Substring, _ next: TextLine?, opensLine: Bool) -> Bracketed? {
    guard let first = text.first, let closer = LabelNames.closer(of: first) else { return nil }
    let inner = text.dropFirst()
    guard let end = inner.firstIndex(where: { $0 == closer || $0 == first || $0.isNewline }), inner[end] == closer
    else { return nil }
    let content = inner[..<end]
    let rest = text[text.index(after: end)...]
    if let label = names.role(of: content) ?? (first == "(" ? nil : names.roleOfBracket(content, opener: first)) {
      // `[SOT – IDA LUND, BAKER]` on a line of its own: all lines below it, up to the next label, are hers.
      let isAbove = label.name != nil && rest.isEmpty && style.isScriptInBrackets
      let reach: Reach = label.role != .soundbite ? .nextLabel : isAbove ? .block : .line
      return (label, reach, rest[..<rest.startIndex], rest)
    }
    if opensLine, style.opensSpeech(content) {
      return (names.person(content), .nextLabel, rest[..<rest.startIndex], rest)
    }
    if first == "[" || first == "【" {
      if content.isQuotation { return (Label(role: .soundbite), .line, content, rest) }
      if let bite = names.bite(content) { return (withoutLoneWord(bite.label), .line, bite.speech, rest) }
      if rest.allSatisfy(\.isWhitespace), style.opensTurns(content) {
        return (names.bracketedPerson(content), .nextLabel, rest, rest)
      }
      if opensLine, rest.allSatisfy(\.isWhitespace), let label = above(next, content) {
        return (label, .nextLabel, rest, rest)
      }
      if opensLine, let label = heard(content, rest) {
        let speech = rest.drop(while: \.isWhitespace)
        return (label, .line, speech, rest[rest.endIndex...])
      }
    } else if first != "（" || !opensLine {
      return nil
    }
    return personAhead(of: rest, next, named: content)
  }

  /// `[이용자 : …]`: where other brackets have name and office, one word alone says what somebody is, though it has the
  /// shape of a name.
  private func withoutLoneWord(_ label: Label) -> Label {
    guard style.bracketsHaveOffices, label.title == nil, let word = label.name,
      word.allSatisfy(\.isHangulSyllable)
    else { return label }
    return Label(role: label.role, title: word)
  }

  /// Who is in brackets on a line of its own right above what is said, on a page whose brackets tell roles: `[시민]`.
  private func above(_ next: TextLine?, _ content: Substring) -> Label? {
    guard style.hasRolesInBrackets, let next, !next.followsGap, content.count <= 14, content.isEastAsian,
      content.split(separator: " ").count <= 2, content.allSatisfy({ $0.isLetter || $0 == " " }),
      next.text.last.map({ $0.endsSentence || $0.closesQuotation }) ?? false, !names.isSound(content)
    else { return nil }
    return names.person(content)
  }

  /// Who is in brackets ahead of what is said, on a page whose brackets tell roles: `[박영자/인근 주민] 펑 소리가 …`.
  private func heard(_ content: Substring, _ rest: Substring) -> Label? {
    guard style.hasRolesInBrackets, rest.contains(where: \.isLetter) else { return nil }
    var label = names.person(content)
    guard label.name != nil, label.title != nil || content.contains("/") else { return nil }
    label.role = .soundbite
    return label
  }

  /// Who is in brackets ahead of a quotation, on the same line in Japan, or on the line above.
  private func personAhead(of rest: Substring, _ next: TextLine?, named content: Substring) -> Bracketed? {
    var label = names.person(content)
    label.role = .soundbite
    let speech = rest.drop(while: \.isWhitespace)
    if speech.first == "「" { return (label, .line, speech, rest[rest.endIndex...]) }
    guard speech.isEmpty, let next, next.text.first?.opensQuotation == true else { return nil }
    return (label, .nextLine, rest[..<rest.startIndex], rest)
  }
}
