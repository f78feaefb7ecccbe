internal import Bytes
internal import Locales

/// A person whom a sentence speaks to: `Ira` of "Ira, what do you see?".
struct Vocative: Hashable, Sendable {
  /// Where in the sentence the name is.
  enum Place: Hashable, Sendable { case start, middle, end }

  /// The name, without the form of address.
  var name: String
  /// The office or form of address before or after the name: `Professor`, `기자`.
  var form: String?
  /// Where in the sentence it is.
  var place: Place
}

/// Finds whom sentences speak to: a name that commas part from the rest.
///
/// The shape alone proves little ("the owner, Ken Cole, …"), so a name counts only where the sentence asks, a form of
/// address is before it, or the page has the whole name elsewhere: ``Interviews`` decides.
struct VocativeFinder {
  let book: BroadcastPhrases

  /// The persons a sentence may speak to, in order.
  func vocatives(in text: String) -> [Vocative] {
    guard text.utf8.count <= 600 else { return [] }
    let parts = text.parts(keepingEmpty: true) { $0.endOfComma(at: $1) }
    guard parts.count > 1 else { return [] }
    let isEastAsian = text.isEastAsian
    return parts.enumerated().compactMap { number, part -> Vocative? in
      let isLast = number == parts.count - 1
      // Inside one part other marks may close a clause: `Thanks, Ira. …` was cut before, `Nun: Frau Kolb, …` was not.
      let words = part.drop { !$0.isLetter }.droppingFullStop.droppingQuestionMark.trimmedWhitespace
      guard !words.isEmpty, words.utf8.count <= 60 else { return nil }
      let place: Vocative.Place = number == 0 ? .start : isLast ? .end : .middle
      guard let (name, form) = isEastAsian ? eastAsian(words) : person(words, opens: number == 0) else {
        return nil
      }
      return Vocative(name: name, form: form, place: place)
    }
  }

  /// A name of one to four capitalised words, or of one to three in a script without capitals, after a form of address.
  private func person(_ text: String, opens: Bool) -> (name: String, form: String?)? {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    // `And Professor Koval, …`: a small word opens the sentence.
    if opens, words.count > 1, book.commonWords.contains(words[0].lowercased()) { words.removeFirst() }
    var form: [String] = []
    while words.count > 1, book.isForm(words[0]) { form.append(words.removeFirst()) }
    guard (1...4).contains(words.count), let first = words.first, let last = words.last else { return nil }
    let name = words.joined(separator: " ")
    if first.first?.isCased == false {
      return words.count <= 3 && words.allSatisfy { $0.allSatisfy(\.isLetter) } ? (name, form.first) : nil
    }
    guard first.isCapitalisedWord, last.isCapitalisedWord, last.count >= 2,
      words.allSatisfy({ $0.isCapitalisedWord || NameParticles.contains($0) }),
      words.allSatisfy({ $0.allSatisfy { $0.isLetter || "-'’.".contains($0) } }), !book.isNoName(name)
    else { return nil }
    return (name, form.isEmpty ? nil : form.joined(separator: " "))
  }

  /// `맹 기자`, `안 교수님`, `野々村さん`, `陈教授`.
  private func eastAsian(_ text: String) -> (name: String, form: String?)? {
    guard text.count <= 14,
      text.allSatisfy({ $0.isHangulSyllable || $0.isHanOrKana || $0.isWhitespace || $0 == "々" })
    else { return nil }
    let words = text.split(separator: " ").map(String.init)
    if words.count == 2, words[0].allSatisfy(\.isHangulSyllable), (1...4).contains(words[0].count),
      isKoreanForm(words[1]), words[0].count >= 3 || book.surnames.contains(String(words[0].prefix(1)))
    {
      return (words[0], words[1])
    }
    guard words.count == 1 else { return nil }
    for form in book.formsBehind where text.hasSuffix(form) && (1...6).contains(text.count - form.count) {
      return (String(text.dropLast(form.count)), form)
    }
    return nil
  }

  private func isKoreanForm(_ word: String) -> Bool {
    book.newsroom.contains(word) || book.honorifics.contains { word.hasSuffix($0) } || book.isOfficeBehind(word)
  }
}

extension StringProtocol {
  /// Without a question mark at its end.
  fileprivate var droppingQuestionMark: SubSequence {
    var rest = self[...]
    while let last = rest.last, last.isQuestionMark || last.isWhitespace { rest.removeLast() }
    return rest
  }
}
