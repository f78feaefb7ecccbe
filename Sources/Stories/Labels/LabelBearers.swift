/// Who has a role, where only a name or an office follows the word for it.
extension LabelNames {
  /// `▶ 인터뷰 : 택시 기사`: what somebody is, or a name, and nothing that is said.
  func describedVoice(_ tail: Substring, by label: Label) -> Label? {
    let words = tail.split(separator: " ")
    guard tail.contains(where: \.isHangulSyllable), tail.count <= 16, (1...3).contains(words.count),
      tail.allSatisfy({ $0.isHangulSyllable || $0.isNumber || "() ".contains($0) }),
      let last = words.last?.last, !"요다까죠네".contains(last)
    else { return nil }
    let text = tail.trimmedWhitespace
    guard let name = person(text).name, name == text, !isNoun(text) else {
      return Label(role: label.role, title: text)
    }
    return Label(role: label.role, name: name)
  }

  /// Who is named after a role in brackets where the line ends there: `【同期声】青石村村民 周梅香`, `【同期声】村民`.
  func bearer(of role: Turn.Role, alone text: Substring) -> Label? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard text.isEastAsian, text.count <= 30, (1...4).contains(words.count),
      text.allSatisfy({ $0.isLetter || $0.isNumber || $0.isWhitespace || "·・/".contains($0) })
    else { return nil }
    var label = person(text)
    if label.name == nil, words.count == 1, role == .soundbite, text.count <= 8 {
      label = Label(title: String(text))
    } else if label.name == nil, words.count > 1, let last = words.last, last[...].isNameInLabel, last.count <= 5 {
      label = Label(name: String(last), title: words.dropLast().joined(separator: " "))
    }
    guard label.name != nil ? label.title != nil : role == .soundbite,
      role == .soundbite || label.title.map(isOfNewsroom) == true
    else { return nil }
    label.role = role
    return label
  }
}
