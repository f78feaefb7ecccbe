internal import Bytes
internal import Editing
internal import Locales

/// A short line at the edge of the page that is not a sentence becomes data.
///
/// No list knows the buttons of every broadcaster. What is short, has no mark at its end and is between the
/// headline and the first sentence or after the last one, beside furniture that is known or in a row of its like,
/// is a button or a link too. Labels, names of who speaks, hand-offs and sign-offs stay.
enum StrayLine: LineRule {
  static let card = RuleCard(
    "stray-line", "Remove a short line at the edge of the page that is not a sentence, and keep it as data.",
    before: """
      The first boat left at dawn.

      It was full, the harbour said.

      Related stories

      Ferries and trains
      """,
    after: "The first boat left at dawn.\n\nIt was full, the harbour said.",
    reason: "this line is not a sentence, and pages have buttons and links in this place")

  static let mark = Mark.Kind.furniture

  static func leaving(_ page: Lines) -> [Lines.Leaving] {
    let edges = PageEdges(page, taken: page.taken)
    guard edges.isPage, page.hasPageWidth else { return [] }
    let lines = (menu(edges, page) + head(edges, page)).filter {
      !page.isSpoken($0.line) && !page.mayName($0.line) && !page.isAmongFields($0.line, besides: 2)
        && !page.endsWithComma($0.line)
    }
    return lines
      + tail(edges, page).filter { line in
        let isPastEnd = edges.isSpokenInTail && edges.firstKnownInTail.map { $0 < line.line } ?? false
        if page.isTurn(line.line) { return false }
        return isPastEnd ? !page.isSeam(line.line) : !page.isSpoken(line.line) && !page.mayName(line.line)
      }
  }

  /// Words ahead of the headline: one or two name the programme, more are a menu, as far as it is not known already.
  private static func menu(_ edges: PageEdges, _ page: Lines) -> [Lines.Leaving] {
    let isLong =
      edges.hasEcho || edges.hasMenuRow
      || edges.menu.count { page.shape(of: $0).words <= 2 } + edges.knownInMenu >= 5
    let short = edges.menu.filter {
      page.shape(of: $0).words <= (isLong ? 4 : 2) || edges.hasEcho && page.shape(of: $0).isLink
    }
    guard short.count + edges.knownInMenu >= 3 || edges.hasMenuRow || edges.hasEcho && page.taken.count >= 2 else {
      return []
    }
    let isSure = edges.headHasFurniture || edges.hasMenuRow || page.taken.count >= 3 || short.count >= 5
    return leaving(short, isSure ? Confidence.safe : Confidence.likely)
  }

  /// Below the headline a line may still be a second headline, so only the shortest are sure.
  private static func head(_ edges: PageEdges, _ page: Lines) -> [Lines.Leaving] {
    let amounts = page.amounts(among: edges.head)
    let short = edges.head.filter {
      page.shape(of: $0).isShort && !isCrosshead($0, edges, page) && !amounts.contains($0) && !page.goesOn($0)
    }
    let isSure = edges.headHasFurniture || short.count >= 4
    return leaving(short, isSure ? Confidence.safe : Confidence.likely)
  }

  /// True if a line right above the first sentence is the first of the page's crossheads, as a live blog has them.
  private static func isCrosshead(_ line: Int, _ edges: PageEdges, _ page: Lines) -> Bool {
    edges.crossheads >= 2 && line == edges.head.last && page.shape(of: line).words >= 3
  }

  /// After the last sentence links come last of all: what follows furniture is furniture.
  private static func tail(_ edges: PageEdges, _ page: Lines) -> [Lines.Leaving] {
    let known = edges.firstKnownInTail
    // A line that ends with a comma closes a letter, and who wrote it signs below.
    let closing = edges.tail.first { page.endsWithComma($0) } ?? .max
    guard known != nil || !page.isLetter else { return [] }
    let lines = edges.tail.filter { $0 < closing && !page.goesOn($0) }
    let short = lines.filter { page.shape(of: $0).isShort }
    return lines.compactMap { line in
      let shape = page.shape(of: line)
      if let known, line > known {
        return shape.isLink ? Lines.Leaving(line: line, confidence: Confidence.safe) : nil
      }
      guard shape.isShort, !page.isAmongFields(line, besides: 2) else { return nil }
      let isSure = (known != nil || short.count >= 4) && !page.isName(line)
      return Lines.Leaving(line: line, confidence: isSure ? Confidence.safe : Confidence.likely)
    }
  }

  private static func leaving(_ lines: [Int], _ confidence: Double) -> [Lines.Leaving] {
    lines.map { Lines.Leaving(line: $0, confidence: confidence) }
  }
}

extension Lines.Shape {
  /// As long as what is written on a button.
  fileprivate var isShort: Bool { words <= 4 && columns <= 30 }
  /// As long as the headline of another story.
  var isLink: Bool { words <= 16 && columns <= 110 }
}

extension Lines {
  /// True if a line tells who speaks: the language knows it as a label, a hand-off or a sign-off.
  fileprivate func mayName(_ line: Int) -> Bool {
    let isButton = isListed(line, as: .furniture)
    if context.startsItem(at: lines[line].range.lowerBound) { return true }
    if hasNeighbour(line), !isButton, !isCount(line) { return true }
    return isSeam(line)
  }

  /// True if a line counts something: words, a colon and a number.
  private func isCount(_ line: Int) -> Bool {
    let parts = bytes(of: line).split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].contains(where: \.isDigit)
      && parts[1].allSatisfy { $0.isDigit || " .,".utf8.contains($0) }
  }

  /// True if the language knows a line as a label, a hand-off or a sign-off.
  fileprivate func isSeam(_ line: Int) -> Bool { context.profile.seams.matches(bytes(of: line)) }

  /// True if a line of text follows at once, as what is said follows its label.
  private func hasNeighbour(_ line: Int) -> Bool {
    let next = line + 1
    return lines.indices.contains(next) && !lines[next].isBlank && !taken.contains(next) && isSpoken(next)
  }

  /// The lines that list amounts, three or more in a row that begin with a number and go on with words (`500 g flour`), and the
  /// line directly above them.
  fileprivate func amounts(among places: [Int]) -> Set<Int> {
    let listed = Set(places.filter { isAmount($0) })
    var found: Set<Int> = []
    for line in listed where listed.contains(line + 1) && listed.contains(line + 2) {
      found.formUnion(line - 1...line + 2)
    }
    return found
  }

  /// True if dots lead from a name to what there is of it: `豆腐…1丁`, `Salt .... 1 tsp`.
  private func hasLeader(_ line: Int) -> Bool {
    let text = context.text(lines[line].range).unicodeScalars
    guard let dots = text.firstIndex(where: { "…‥".unicodeScalars.contains($0) }) ?? text.firstIndex(of: ".") else {
      return false
    }
    let rest = text[dots...]
    let isLeader = text[dots] != "." || rest.starts(with: "...".unicodeScalars)
    return isLeader && dots > text.startIndex && rest.contains { $0.isLetter || $0.isDigit }
  }

  private func isAmount(_ line: Int) -> Bool {
    if hasLeader(line) { return true }
    let words = bytes(of: line).split(whereSeparator: \.isSpace)
    guard words.count >= 2, let first = words.first, first.first?.isDigit == true else { return false }
    return first.allSatisfy { $0.isDigit || "/.,-".utf8.contains($0) }
      && words[1].first.map { $0.isLetter || $0.isWide } == true
      && !bytes(of: line).contains(UInt8(ascii: ":"))
  }

  /// True if a line goes on with the one directly above it, small after a letter or a comma.
  fileprivate func goesOn(_ line: Int) -> Bool {
    guard context.scalar(at: lines[line].range.lowerBound)?.isSmall == true, line > 0, !lines[line - 1].isBlank
    else {
      return false
    }
    return context.scalar(before: lines[line - 1].range.upperBound).map { $0.isLetter || $0 == "," } ?? false
  }

  /// True if lines are paragraphs: blank lines are between them, or one is as wide as those of a page; a chat, a notice is
  /// narrow.
  fileprivate var hasPageWidth: Bool {
    let worded = lines.indices.filter { !lines[$0].isBlank }
    return zip(worded, worded.dropFirst()).contains { $1 > $0 + 1 }
      || worded.contains { context.columns(of: lines[$0].range) >= 50 }
  }

  /// True if a greeting opens the text, a few words and a comma above a blank line, as it does a letter.
  fileprivate var isLetter: Bool {
    lines.indices.prefix(8).contains { line in
      !lines[line].isBlank && endsWithComma(line) && words(of: line) <= 4
        && lines.indices.contains(line + 1) && lines[line + 1].isBlank
    }
  }

  /// True if a line ends with a comma.
  func endsWithComma(_ line: Int) -> Bool { bytes(of: line).last == UInt8(ascii: ",") }

  /// True if a line may be a name, or one with outlet and place: words that are all written large, or commas.
  fileprivate func isName(_ line: Int) -> Bool {
    let text = context.text(lines[line].range)
    if text.unicodeScalars.contains(where: { ",،、，".unicodeScalars.contains($0) }) { return true }
    let words = bytes(of: line).split(whereSeparator: \.isSpace)
    return (2...4).contains(words.count)
      && words.allSatisfy { context.scalar(at: $0.startIndex)?.isCapital == true }
  }
}
