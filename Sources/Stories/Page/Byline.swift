internal import Bytes
internal import Editing
internal import Locales

/// Finds who wrote a page by place and shape: a whole name on a line beside that of the date, or on it.
///
/// Only a short word such as `by` may be before the name, and what parts things on a line after it.
struct Byline {
  private let phrases: BroadcastPhrases

  init(_ language: StoryLanguage) { phrases = language.phrases }

  /// The author of a page, nil if no line beside its date names one person alone.
  func author(of page: EditedText) -> String? {
    guard let date = page.marks.first(where: { $0.kind == .published }) else { return nil }
    let lines = page.source.textLines
    guard let place = lines.firstIndex(where: { $0.range.upperBound > date.range.lowerBound }) else { return nil }
    let near = lines[max(0, place - 2)..<min(lines.count, place + 3)]
    let names = near.map { line in
      line.range.overlaps(date.range) ? line.text.prefix { !$0.isNumber } : line.text[...]
    }.flatMap(names)
    if names.isEmpty { return near.compactMap { eastAsianName(on: $0.text, lines) }.first }
    return Set(names).count == 1 ? names.first : nil
  }

  /// The name ahead of parentheses that hold the outlet, as the page has it elsewhere: `桐山まどか（朝凪放送）`.
  private func eastAsianName(on line: String, _ lines: [TextLine]) -> String? {
    guard let last = line.last, "）)".contains(last), let open = line.firstIndex(where: { "（(".contains($0) })
    else { return nil }
    let (name, outlet) = (line[..<open].trimmedWhitespace, line[line.index(after: open)...].dropLast())
    guard (3...6).contains(name.count), name.first?.isHan == true, name.allSatisfy(\.isHanOrKana),
      outlet.count >= 3, lines.count(where: { $0.text.contains(outlet) }) >= 2, !phrases.nouns.contains(name)
    else { return nil }
    return name
  }

  /// The names on a line that has little else: of `By Ida Lund and Tam Rusk` both, of a menu none.
  private func names(on line: Substring) -> [String] {
    guard line.utf8.count <= 120, line.last.map({ !$0.endsSentence && $0 != ":" }) ?? false else { return [] }
    let parts = line.split { ",|·•/()–—&+".contains($0) }.map(\.trimmedWhitespace)
    guard let first = parts.first?.split(separator: " "), let word = first.first else { return [] }
    let isWord = word.count <= 4 && (phrases.placeWords.contains(word.lowercased()) || isPlainWord(word))
    // `Écrit par Ida Lund`: a word that says what was done, and the small one.
    let isDone =
      first.count >= 4 && isPlainWord(word) && first[1].count <= 4 && first[1].first?.isLowercase == true
      && isPlainWord(first[1])
    let isParted = isWord || isDone || parts.count > 1
    guard let name = wholeName(first.dropFirst(isDone ? 2 : isWord ? 1 : 0), mayBegin: isParted) else { return [] }
    return [name] + parts.dropFirst().compactMap { wholeName($0.split(separator: " ")[...], mayBegin: false) }
  }

  /// Two to four words that may be a name: none is a common word of the language, or the first alone is one, as in
  /// `Rocío Mota`, where something shows that it begins a name.
  private func wholeName(_ words: ArraySlice<Substring>, mayBegin: Bool) -> String? {
    let name = words.joined(separator: " ")
    guard (2...4).contains(words.count), !name.isInCapitals, !phrases.isNoName(name),
      words.first?.isCapitalisedWord == true, words.last?.isCapitalisedWord == true,
      words.allSatisfy({ $0.isCapitalisedWord || NameParticles.contains($0) }),
      !(mayBegin ? words.dropFirst() : words).contains(where: isPlainWord)
    else { return nil }
    return name
  }

  private func isPlainWord(_ word: Substring) -> Bool {
    !NameParticles.contains(word) && phrases.nouns.contains(word.lowercased())
  }
}
