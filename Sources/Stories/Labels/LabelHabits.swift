internal import Bytes
internal import Locales

/// Labels that a page shows to be such by how it writes the others.
extension LabelSurvey {
  /// The last head in capitals, where what follows it has no stop and what is said under the other labels has.
  ///
  /// For example `READ MORE ABOUT: Harbour, Cats` at the foot of the page.
  var openHeads: Set<String> {
    let said = candidates.map(\.candidate).filter {
      $0.form == .colon && !$0.speech.isEmpty && $0.isSpokenByCapitals
    }
    guard said.count >= 4, let last = said.last, last.head.contains(" "), counts[last.key] == 1 else { return [] }
    let ends = { (candidate: LabelCandidate) in
      candidate.speech.last.map { $0.endsSentence || $0.closesQuotation } ?? false
    }
    let rest = said.dropLast()
    return !ends(last) && rest.count(where: ends) * 5 >= rest.count * 4 ? [last.key] : []
  }

  /// Single words on labels that are common words of the language and that no line has large elsewhere: `Neighbour`.
  ///
  /// Where labels are names, one that recurs often is a name, whatever else it means: `LEMON`.
  func nouns(in lines: [TextLine]) -> Set<String> {
    let hasRoles = candidates.count { $0.candidate.form != .ownLine && names.hasRole($0.candidate.head) } >= 2
    let labels = candidates.map(\.candidate).filter {
      $0.form != .ownLine && !$0.head.contains(" ") && $0.head.count >= 3 && $0.head.first?.isUppercase == true
        && (heads.contains($0.key) || $0.isSpokenByCapitals) && !names.hasRole($0.head)
        && (hasRoles || counts[$0.key, default: 0] <= 2)
    }
    return Set(
      labels.filter { label in
        names.isNoun(label.key)
          && !lines.contains { line in
            line.text.split { !$0.isLetter }.dropFirst(line.text.hasPrefix(label.head) ? 1 : 0).contains {
              $0.isCapitalisedWord && $0.lowercased() == label.key
            }
          }
      }.map(\.key))
  }

  /// A single word in capitals before a colon where nothing else on the page is a label, and nothing else has the word.
  func loneHead(in lines: [TextLine]) -> String? {
    guard heads.isEmpty, shouted.count == 1, let key = shouted.first, !key.contains(" "), counts[key] == 1,
      !candidates.contains(where: {
        $0.candidate.form == .colon && names.hasRole($0.candidate.head) && !$0.candidate.speech.isAddress
      }),
      lines.count >= 6, lines.count(where: { $0.text.lowercased().contains(key) }) == 1
    else { return nil }
    return key
  }

  /// `Une cliente :`: where roles and persons are on lines of their own that a colon closes, what else is so is a label.
  mutating func takeOwnColons(_ lines: [TextLine]) {
    let own = candidates.filter { line, candidate in
      candidate.form == .colon && candidate.speech.isEmpty && candidate.isShort && line + 1 < lines.count
        && !lines[line + 1].followsGap
        && lines[line + 1].text.last.map { $0.endsSentence || $0.closesQuotation } ?? false
    }
    let known = own.filter { heads.contains($0.candidate.key) || names.hasRole($0.candidate.head) }
    guard known.count >= 3, known.count * 2 >= own.count, let first = known.first?.line else { return }
    for (line, candidate) in own where line > first { take(candidate) }
  }

  /// `Un enfant : …` between the labels of others, where hardly a line lacks a label: an article and what somebody is.
  mutating func takeDescribedVoices() {
    let said = candidates.filter { $0.candidate.form == .colon && !$0.candidate.speech.isEmpty }
    let known = said.filter { heads.contains($0.candidate.key) }
    guard known.count >= 5, let first = known.first?.line, let last = known.last?.line,
      known.count * 10 >= (last - first + 1) * 8
    else { return }
    for (place, item) in said.enumerated().dropFirst().dropLast() where !heads.contains(item.candidate.key) {
      let words = item.candidate.head.partsAtWhitespace
      guard (2...3).contains(words.count), let article = words.first, article.first?.isUppercase == true,
        names.commonWords.contains(article.lowercased()),
        words.dropFirst().allSatisfy({ $0.allSatisfy { $0.isLetter && $0.isLowercase } }),
        item.candidate.speech.last?.endsSentence == true,
        heads.contains(said[place - 1].candidate.key), heads.contains(said[place + 1].candidate.key)
      else { continue }
      take(item.candidate)
      describe(item.candidate)
    }
  }

  /// `Radio Cap :` ahead of every question: a head that recurs between the labels of somebody else.
  mutating func takeAlternating() {
    let found = candidates.filter { $0.candidate.form == .colon && !$0.candidate.speech.isEmpty }.map(\.candidate)
    let keys = found.map(\.key)
    for key in Set(keys).subtracting(heads).sorted() {
      let places = keys.indices.filter { keys[$0] == key }
      guard places.count >= 3, let head = places.first.map({ found[$0] }), head.isShort,
        head.head.partsAtWhitespace.count <= 4, head.head.first?.isUppercase == true
      else { continue }
      let answered = places.count { $0 + 1 < keys.count && heads.contains(keys[$0 + 1]) }
      let parted = zip(places, places.dropFirst()).count { $1 == $0 + 2 }
      if answered * 3 >= places.count * 2, parted * 3 >= (places.count - 1) * 2 { take(head) }
    }
  }

  /// True if a small word has a capital, and capitals are on both sides: `Mael Le Bihan`, `Ida Van Loon`.
  func isWithinName(_ word: Substring, _ words: [Substring]) -> Bool {
    guard word.isCapitalisedWord, NameParticles.contains(word.lowercased()) else { return false }
    return word.startIndex != words.first?.startIndex && word.endIndex != words.last?.endIndex
      && words.allSatisfy(\.isCapitalisedWord)
  }
}
