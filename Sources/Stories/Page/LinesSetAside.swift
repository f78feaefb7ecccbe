internal import Bytes
internal import Editing

/// What cleaning set aside and marked, at the places where it was taken out of the text.
extension Layout {
  mutating func takeTitles(before place: Int, _ number: Int) {
    while let title = titles.first, title.place <= place {
      titles.removeFirst()
      var passage = Passage(range: place..<place, text: title.text, content: .heading, line: number)
      (passage.source, passage.isAnnounced) = (title.range, true)
      passages.append(passage)
      (standing, passing) = (nil, nil)
    }
  }

  /// Takes a line that was set aside for a label if the page has the same label elsewhere.
  mutating func takeLabels(before place: Int, _ number: Int) {
    while let label = candidates.first, label.place <= place {
      candidates.removeFirst()
      if takeFramed(label, number) { continue }
      guard let found = found(label.mark) else { continue }
      var passage = Passage(
        range: place..<place, text: label.mark.text, content: .aside(.speaker), line: number)
      passage.source = label.mark.range
      passages.append(passage)
      labels.insert(label.mark)
      // Who is heard may follow: `【同期】青石村村民 麦守田：…`.
      open(found, found.role == .soundbite && found.name == nil ? .nextLine : .nextLabel)
    }
  }

  /// A line parted where labels were taken out within it: `…在等。【同期声】…`.
  func parted(_ line: TextLine) -> [TextLine] {
    let inner = candidates.prefix { $0.place < line.range.upperBound }.filter {
      $0.place > line.range.lowerBound && $0.mark.text.first == "【" && found($0.mark) != nil
    }
    guard !inner.isEmpty else { return [line] }
    let bounds = [line.range.lowerBound] + inner.map(\.place) + [line.range.upperBound]
    return zip(bounds, bounds.dropFirst()).compactMap { start, end in
      let text = line.text[utf8: start - line.range.lowerBound..<end - line.range.lowerBound]
      let (words, range) = text.trimmed(from: start)
      let followsGap = line.followsGap && start == line.range.lowerBound
      return words.isEmpty ? nil : TextLine(range: range, text: String(words), followsGap: followsGap)
    }
  }

  /// What a mark says of who speaks: the mark of a speaker always, another line where the page has it as a label.
  private func found(_ mark: Mark) -> Label? {
    if mark.kind == .stage {
      guard let label = reader.names.labelInParentheses(mark.text), let role = label.role else { return nil }
      return role.isNewsroom || mark.text.first == "【" ? label : nil
    }
    if mark.kind == .furniture, setAsideRoles, let label = reader.names.role(alone: mark.text) { return label }
    if mark.kind == .headline, mark.text.first == "[" {
      return reader.names.role(of: mark.text.dropFirst().dropLast())
    }
    if mark.kind == .speaker { return reader.names.labelWithRole(mark.text) ?? reader.names.voice(mark.text) }
    guard let candidate = LabelCandidate(mark.text[...]), candidate.form == .ownLine, reader.style.knows(candidate)
    else { return nil }
    return reader.names.prefix(mark.text[...], reader.style, pending: false, afterMark: false)?.label
  }

  mutating func takeSigns(before place: Int) {
    while let sign = signs.first, sign.place <= place {
      signs.removeFirst()
      openTurn(sign)
    }
  }

  /// `>>` ends what the labels before it say, for it says that somebody else speaks.
  mutating func openTurn(_ sign: TurnMark) {
    (standing, passing, opensTurn, followsLabel) = (nil, nil, true, true)
    opensStory = opensStory || sign.opensStory
  }
}
