internal import Bytes

/// Tells the headline among the lines ahead of a story, by the words that the story takes up, and links side by side, which a
/// copied page has on one line.
extension Lines {
  /// True if a line is a row of links: short words, each written large or parted where the script parts none, and none of
  /// them a small word that holds a sentence together; another line of the lead is longer or differs.
  ///
  /// A headline in English may be written large throughout; it is the first line, or no other line is as long.
  func isMenuRow(_ line: Int, of lead: [Int]) -> Bool {
    let text = context.text(lines[line].range)
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 3,
      text.unicodeScalars.allSatisfy({ $0.isLetter || $0.isMark || " \t&+-".unicodeScalars.contains($0) })
    else { return false }
    if text.unicodeScalars.contains(where: \.isSpaceless) {
      return words.count >= 4 && words.allSatisfy { $0.count <= 4 }
    }
    let isShouted = words.count >= 6 && !text.unicodeScalars.contains(where: \.isSmall)
    let small = words.count { word in
      let isLarge = word.unicodeScalars.first.map { $0.isCapital || $0 == "&" } ?? false
      return !isLarge || !isShouted && context.profile.isSmallWord(word.lowercased())
    }
    guard line != lead.first, small <= (words.count >= 6 ? 1 : 0) else { return false }
    return lead.contains { $0 > line && isLonger($0, than: line) }
  }

  /// The first of some lines whose words the story takes up: three words or more of four letters, two of five of which are
  /// in its first sentences; of Chinese and Japanese pairs of characters.
  func echo(among lead: [Int], above opening: Int) -> Int? {
    let titles = lead.indices.filter { shape(of: lead[$0]).words >= 4 && !isMenuRow(lead[$0], of: lead) }
    if titles.isEmpty { return nil }
    var story: [String] = []
    for line in lines[opening...] where story.count < 12 && context.endsSentence(line.range) {
      story.append(context.text(line.range).lowercased())
    }
    let body = story.joined(separator: "\n")
    guard body.utf8.count >= 200 else { return nil }
    return titles.first { place in
      let stems = stems(of: context.text(lines[lead[place]].range).lowercased())
      let met = stems.count { body.utf8.span.holds(Array($0.utf8).span) }
      return stems.count >= 3 && met >= 2 && met * 5 >= stems.count * 2
    }
  }

  /// What is left of the words of a headline in other forms of them.
  private func stems(of text: String) -> [String] {
    let words = text.split { !$0.isLetter }
    if text.unicodeScalars.contains(where: \.isSpaceless) {
      return words.flatMap { word in zip(word, word.dropFirst()).map { String([$0, $1]) } }
    }
    let fewest = text.unicodeScalars.contains(where: \.isHangul) ? 2 : 4
    return words.filter { $0.count >= fewest }.map { String($0.prefix(max(fewest, min(5, $0.count - 1)))) }
  }

  /// True if a line has as many words as a headline, some of them small, and is longer than another or not in capitals as that is.
  private func isLonger(_ line: Int, than row: Int) -> Bool {
    let text = context.text(lines[line].range)
    let small = text.split(whereSeparator: \.isWhitespace).count { $0.unicodeScalars.first?.isSmall == true }
    return small >= 2 && shape(of: line).words >= 5
  }
}
