internal import Locales

/// Finds names of persons in running text of scripts with capitals.
struct NameFinder {
  let book: Phrasebook

  /// The person that a sentence tells of: the last whole name in it.
  func person(in sentence: String) -> String? {
    if let slots = book.introductions.first(matching: sentence), let name = slots["speaker"] {
      let name = book.strippingOffice(name)
      if !book.isNoName(name) { return sentence.isInCapitals ? name.lastWords(2) : name }
    }
    if sentence.isInCapitals || sentence.isEastAsian { return nil }
    return names(in: sentence).last
  }

  /// Runs of two to four capitalised words, offices and the like left off.
  private func names(in sentence: String) -> [String] {
    var names: [String] = []
    var run: [String] = []
    var before = ""
    for word in sentence.split(whereSeparator: \.isWhitespace) {
      let core = word.coreOfWord
      let startsRun = core.startIndex == word.startIndex
      if !startsRun || !(core.isCapitalisedWord || !run.isEmpty && NameParticles.contains(core)) {
        take(&run, into: &names)
      }
      if core.isCapitalisedWord, run.isEmpty, book.placeWords.contains(before) { run.append("") }
      if core.isCapitalisedWord || !run.isEmpty { run.append(String(core)) }
      before = core.lowercased()
      if core.endIndex != word.endIndex || core.lowercased().isPossessive { take(&run, into: &names) }
    }
    take(&run, into: &names)
    return names
  }

  private func take(_ run: inout [String], into names: inout [String]) {
    defer { run = [] }
    while let last = run.last, !last.isCapitalisedWord { run.removeLast() }
    // An empty word at the front says that the run names a place.
    if run.first == "" { return }
    while let first = run.first?.lowercased(), book.opensNoName(first) { run.removeFirst() }
    if book.capitalisesNouns, run.count > 2 { run = Array(run.suffix(2)) }
    if run.last?.lowercased().isPossessive == true { run[run.count - 1].removeLast(2) }
    guard (2...4).contains(run.count), !book.isNoName(run.joined(separator: " ")) else { return }
    names.append(run.joined(separator: " "))
  }
}

extension Phrasebook {
  /// Whether no name begins with a word: an office, a common word, the speaker himself: `I’m`.
  fileprivate func opensNoName(_ word: String) -> Bool {
    offices.contains(word) || commonWords.contains(word) || speech.isFirstPerson(word)
  }
}

extension Substring {
  /// Without punctuation at both ends.
  fileprivate var coreOfWord: Substring {
    var rest = drop { !($0.isLetter || $0.isNumber) }
    while let last = rest.last, !(last.isLetter || last.isNumber) { rest.removeLast() }
    return rest
  }
}

extension String {
  fileprivate func lastWords(_ count: Int) -> String { split(separator: " ").suffix(count).joined(separator: " ") }
}
