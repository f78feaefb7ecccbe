internal import Bytes

/// Reads what is in a frame: a role, a number, a person and what they are, in any order.
struct FrameHead {
  let names: LabelNames
  /// Whom the short heads of the page stand for, by heads in lower case.
  let keys: [String: Label]

  /// What a head says, as far as it is known.
  func known(_ head: Substring) -> Label? {
    if let label = keys[head.lowercased()] { return label }
    let text = head.trimmedWhitespace
    if let label = role(text) ?? roleAndPerson(text) { return label }
    return names.labelWithRole(text).flatMap { $0.name.map(isProse) == true ? nil : $0 }
  }

  /// The role that words name and nothing else, with a number or not.
  private func role(_ text: String) -> Label? {
    let label = names.role(of: text) ?? names.role(of: text[...].withoutNumber)
    return label?.name == nil ? label : nil
  }

  /// `ITW Odile Marchadier, fromagère`, `O-Ton 2, Starke`, `同期　村民　麦守田`, `DẪN (Thu Quỳnh)`, `TAPE / Lunt`.
  private func roleAndPerson(_ head: String) -> Label? {
    for (front, back) in head.cuts {
      guard let role = role(front), !back.isEmpty else { continue }
      if let voice = voice(behind: back) { return voice }
      if isProse(back) {
        // `Host, in studio`: where the role is.
        if head.dropFirst(front.count).first != " " { return role }
        continue
      }
      return person(back, role: role.role)
    }
    // `Beata Nowak / STUDIO`: the role comes last.
    if let cut = head.lastCut, let role = role(cut.back) {
      return person(cut.front, role: role.role)
    }
    return nil
  }

  /// `campo, al microfono Duilio Capra`: words in small letters and a name are of somebody who is heard there.
  private func voice(behind text: String) -> Label? {
    let words = text.split(separator: " ")
    guard words.count >= 3, words[0].first?.isLowercase == true, !text.contains(",") else { return nil }
    let last = words.suffix(2).joined(separator: " ")
    return last.isWholeName ? Label(role: .soundbite, name: last) : nil
  }

  /// `SOUNDBITE OF ACCORDION`: the role is part of a phrase.
  private func isProse(_ text: String) -> Bool {
    let first = text.prefix { $0.isLetter }.lowercased()
    return names.commonWords.contains(first) && text.split(separator: " ").count > 1
  }

  /// Who follows the word for a role.
  private func person(_ text: String, role: Turn.Role?) -> Label {
    if let label = keys[text.lowercased()] { return Label(role: role, name: label.name, title: label.title) }
    // `中継・根岸守記者`: what they are follows the name as well.
    if text.isEastAsian, let name = names.labelWithRole(text)?.name, text.hasPrefix(name) {
      return Label(role: role, name: name)
    }
    var label = name(text) ?? Self.person(text, names)
    label.role = role
    return label
  }

  /// Name and office, whichever mark parts them: `방지환 목사 // 들머리교회`, `村民　麦守田`, `سليم الطحان، صاحب المخبز`.
  static func person(_ text: String, _ names: LabelNames) -> Label {
    let core = text.hasPrefix("(") && text.hasSuffix(")") ? String(text.dropFirst().dropLast()) : text
    for separator in ["//", "│", "|", "،", "‖"] {
      guard let cut = core.firstRange(of: separator) else { continue }
      let (front, back) = (core[..<cut.lowerBound].trimmedWhitespace, core[cut.upperBound...].trimmedWhitespace)
      let (one, other) = (names.person(front), names.person(back))
      if let name = one.name {
        return Label(name: name, title: [one.title, back].compactMap(\.self).joined(separator: ", "))
      }
      if front.isNameInLabel, other.name == nil || !front.isEastAsian { return Label(name: front, title: back) }
      if let name = other.name { return Label(name: name, title: front) }
    }
    let parts = core.split { $0 == "\u{3000}" || $0 == " " }.map(String.init)
    if core.isEastAsian, !core.contains(where: \.isHangulSyllable), parts.count > 1, let last = parts.last,
      last.isNameInLabel
    {
      return Label(name: last, title: parts.dropLast().joined(separator: " "))
    }
    return names.person(core)
  }

  /// Who follows a word for a role: a name in East Asian letters needs no other sign.
  private func name(_ text: String) -> Label? {
    text.isEastAsian && text.isNameInLabel && !text.contains(" ")
      ? Label(name: names.person(text).name ?? text) : nil
  }
}

extension String {
  /// Where a role may end and a person begin, the longest role first.
  fileprivate var cuts: [(front: String, back: String)] {
    var found: [(String, String)] = []
    for index in indices.reversed() {
      let character = self[index]
      guard character.isWhitespace || ",:/|│｜·・(（、：".contains(character), index > startIndex else { continue }
      let front = self[..<index].trimmedWhitespace
      let back = self[index...].drop { $0.isWhitespace || ",:/|│｜·・、：-–—".contains($0) }
      guard front.last?.isLetter == true || front.last?.isNumber == true else { continue }
      found.append((front, back.withoutParentheses))
    }
    return found
  }

  /// What is before and after the last mark between a person and a role.
  fileprivate var lastCut: (front: String, back: String)? {
    guard let index = lastIndex(where: { ",/|│　（(".contains($0) }), index > startIndex else { return nil }
    let back = self[self.index(after: index)...].trimmedWhitespace
    let front = self[..<index].trimmedWhitespace
    return back.isEmpty || front.isEmpty
      ? nil : (front, back.hasSuffix(")") || back.hasSuffix("）") ? String(back.dropLast()) : back)
  }
}

extension Substring {
  /// Without the parentheses around all of it.
  fileprivate var withoutParentheses: String {
    let text = trimmedWhitespace
    guard let first = text.first, let last = text.last, first == "(" && last == ")" || first == "（" && last == "）"
    else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }
}
