internal import Bytes

/// Tells two entries of a list - of a glossary, an index, a recipe - from two lines of one paragraph.
extension RuleContext {
  /// True if both lines begin with a few words and the same mark, the upper lists what there is of things, or the lower is a
  /// word and numbers of pages.
  func areEntries(_ upper: Range<Int>, _ lower: Range<Int>) -> Bool {
    if let mark = headMark(of: lower), mark == headMark(of: upper) { return true }
    return isEnumeration(upper) || leadsToAmount(upper) || isIndexEntry(lower)
      || isAmount(upper) && columns(of: lower) < Self.narrow
  }

  /// True if dots lead from a thing to how much there is of it: `豆腐…1丁`.
  private func leadsToAmount(_ line: Range<Int>) -> Bool {
    guard !endsSentence(line), columns(of: line) < 60 else { return false }
    let text = self.text(line).unicodeScalars
    guard let dots = text.lastIndex(where: { "…‥".unicodeScalars.contains($0) }), dots > text.startIndex else {
      return false
    }
    let amount = text[text.index(after: dots)...]
    return 1...12 ~= amount.count && amount.contains(where: \.isDigit)
  }

  /// True if a line is how much there is of a thing: `300 g flour`.
  private func isAmount(_ line: Range<Int>) -> Bool {
    bytes[line.lowerBound].isDigit && columns(of: line) < Self.narrow && bytes.span.countOfWords(in: line) <= 6
      && !endsPhrase(line)
  }

  /// No line of prose that was broken is so narrow.
  private static let narrow = 27

  /// The mark that parts up to three words at the head of a line from the rest: `bow — the front of a ship`, `proa: delante`.
  private func headMark(of line: Range<Int>) -> Unicode.Scalar? {
    var (at, words, isInWord) = (line.lowerBound, 0, false)
    while at < min(line.upperBound, line.lowerBound + Self.longestHead), let scalar = scalar(at: at) {
      if scalar == ":" || "—–-".unicodeScalars.contains(scalar) && !isInWord {
        let isMark = words >= 1 && self[at + scalar.utf8.count].isBlank
        return isMark && !attributes(line.lowerBound..<at) ? scalar : nil
      }
      let isPart = scalar.isLetter || "-'’/()".unicodeScalars.contains(scalar) || scalar.isMark
      guard isPart || scalar == " " else { return nil }
      if isPart, !isInWord { words += 1 }
      if words > 3 { return nil }
      isInWord = isPart
      at += scalar.utf8.count
    }
    return nil
  }

  private static let longestHead = 60

  /// True if words ahead of a colon say that somebody spoke.
  private func attributes(_ head: Range<Int>) -> Bool {
    text(head).lowercased().split(separator: " ").contains { profile.attributes(String($0)) }
  }

  /// True if a line is three things or more with commas between them, and says how many or how much of them: `2 eggs, 1 tsp
  /// salt, 300 g flour`, or is a row of so few words each that it is not a clause.
  private func isEnumeration(_ line: Range<Int>) -> Bool {
    guard line.count <= 400, mayBeParted(line), !endsPhrase(line) else { return false }
    let isCaseless = isCaseless(line)
    let parts = text(line).split { ",;،、，;".contains($0) }
    let sizes = parts.map { size(of: $0, isCaseless) }
    guard parts.count >= 3, sizes.allSatisfy({ (1...5).contains($0) }),
      let last = parts.last?.split(separator: " ").last,
      !profile.isSmallWord(last.lowercased())
    else { return false }
    let counted = parts.count { $0.unicodeScalars.contains(where: \.isDigit) }
    let opensCounted = parts[0].unicodeScalars.contains(where: \.isDigit)
    return opensCounted && counted * 2 >= parts.count || counted * 3 >= parts.count * 2
      || parts.count >= (isCaseless ? 3 : 4) && sizes.allSatisfy { $0 <= 3 }
  }

  /// True if a line may have two commas or semicolons, of ASCII or of another script; cheap to ask.
  private func mayBeParted(_ line: Range<Int>) -> Bool {
    var marks = 0
    for place in line where Self.commas.contains(bytes[place]) {
      marks += 1
      if marks == 2 { return true }
    }
    return false
  }

  /// What commas and semicolons begin with.
  private static let commas = ByteSet { ",;".utf8.contains($0) || [0xD8, 0xE3, 0xEF].contains($0) }

  /// How many words a part of a line has; in scripts whose words are long or not parted, what would be as many.
  private func size(of part: Substring, _ isCaseless: Bool) -> Int {
    let words = part.split(separator: " ").count
    return isCaseless ? max(words, Array(part.utf8).span.columns(in: 0..<part.utf8.count) / 5) : words
  }

  /// True if a line begins in a script without capitals: whether the next one begins small tells nothing there.
  private func isCaseless(_ line: Range<Int>) -> Bool {
    scalar(at: line.lowerBound).map { $0.isLetter && !$0.isSmall && !$0.isCapital } ?? false
  }

  /// True if a line is up to three words and, after a comma, numbers of pages: `limestone, 90`, `boats, 2, 17n`.
  private func isIndexEntry(_ line: Range<Int>) -> Bool {
    guard line.count <= 80, !endsSentence(line) else { return false }
    let parts = text(line).split(separator: ",")
    return parts.count >= 2 && parts[0].split(separator: " ").count <= 3 && !parts[0].contains(where: \.isNumber)
      && parts.dropFirst().allSatisfy { part in
        let word = part.drop { $0 == " " }
        return word.first?.isNumber == true && !word.contains(" ")
      }
  }
}
