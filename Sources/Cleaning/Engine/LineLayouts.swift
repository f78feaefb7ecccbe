internal import Bytes

/// Finds the lines whose layout carries meaning: tables, records such as CSV, and code.
///
/// Their blanks and marks are columns and syntax, so no rule about prose may touch them. The evidence is structure alone:
/// the line itself, and the lines directly above and below it.
final class LineLayouts {
  /// The line that was asked about last, and the answer.
  private var last: (line: Range<Int>, isSet: Bool)?

  /// Longer lines are prose.
  private static let longest = 400

  /// True if the line around a place is a row of a table, a record or code.
  func isSet(at place: Int, in context: RuleContext) -> Bool {
    if let last, last.line.contains(place) || last.line.upperBound == place { return last.isSet }
    let line = context.line(endingAt: place).lowerBound..<context.line(startingAt: place).upperBound
    let isSet = isSet(line, context)
    last = (line, isSet)
    return isSet
  }

  private func isSet(_ line: Range<Int>, _ context: RuleContext) -> Bool {
    guard (2...Self.longest).contains(line.count) else { return false }
    let neighbours = Self.neighbours(of: line, context)
    return context.isRow(line)
      || neighbours.contains {
        context.isTable(line, $0) || context.isRecord(line, $0) || context.areLogged(line, $0)
      }
      || context.isCode(line, after: neighbours.first { $0.upperBound < line.lowerBound })
  }

  /// The lines directly above and below, where they are not blank.
  private static func neighbours(of line: Range<Int>, _ context: RuleContext) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    if line.lowerBound > 0 { lines.append(context.line(endingAt: line.lowerBound - 1)) }
    if line.upperBound + 1 < context.count { lines.append(context.line(startingAt: line.upperBound + 1)) }
    return lines.filter { !$0.isEmpty && $0.count <= longest }
  }
}

extension RuleContext {
  /// True if two lines are rows of one table: drawn with bars, or set in columns that wide gaps or tabs part.
  fileprivate func isTable(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    if isBarred(one), isBarred(other) { return true }
    let cells = bars(in: one)
    if cells >= 2, cells == bars(in: other), hasDigit(one) || hasDigit(other) || isShort(one) && isShort(other) {
      return true
    }
    if isAmount(one), isAmount(other) { return true }
    let gaps = self.gaps(in: one)
    guard gaps.count > 0, gaps == self.gaps(in: other), !endsSentence(one), !endsSentence(other) else {
      return false
    }
    return gaps.widest >= 3 || gaps.count >= 2 || hasNumberCell(one) && hasNumberCell(other)
  }

  /// True if short words alone are on a line, three at least, all wide apart: chords above a song, `Am  F  C`.
  fileprivate func isRow(_ line: Range<Int>) -> Bool {
    guard line.count <= 100 else { return false }
    let cells = bytes[line].split(whereSeparator: \.isBlank)
    return cells.count >= 3 && cells.allSatisfy { $0.count <= 5 } && gaps(in: line).count == cells.count - 1
  }

  /// True if wide spaces part a name from an amount, as recipes and menus of East Asia have them: `人参　2本`.
  private func isAmount(_ line: Range<Int>) -> Bool {
    guard line.count <= 60, let gap = line.first(where: { bytes[$0] == 0xE3 && has("\u{3000}", at: $0) }) else {
      return false
    }
    var start = gap
    while has("\u{3000}", at: start) { start += 3 }
    let amount = min(start, line.upperBound)..<line.upperBound
    let isCounted = hasDigit(amount) || amount.contains { bytes[$0] == 0xEF && scalar(at: $0)?.isDigit == true }
    return gap > line.lowerBound && !hasDigit(line.lowerBound..<gap) && isCounted && columns(of: amount) <= 14
      && !amount.contains { bytes[$0] == UInt8(ascii: ":") || has("\u{3000}", at: $0) }
  }

  /// True if a cell at the head or end of a line is a number or time and nothing else, which a wide gap parts: `07:15  Molde`.
  private func hasNumberCell(_ line: Range<Int>) -> Bool {
    func isNumber(_ byte: UInt8) -> Bool { byte.isDigit || ":.,+-%".utf8.contains(byte) }
    let words = trimmed(line)
    let (head, tail) = (end(of: isNumber, from: words.lowerBound), start(of: isNumber, before: words.upperBound))
    func isGap(_ place: Int) -> Bool { self[place].isBlank && self[place + 1].isBlank }
    return head > words.lowerBound && isGap(head) || tail < words.upperBound && isGap(tail - 2)
  }

  /// True if a line begins and ends with a bar, and has cells.
  private func isBarred(_ line: Range<Int>) -> Bool {
    let words = trimmed(line)
    let bar = UInt8(ascii: "|")
    return words.count >= 3 && self[words.lowerBound] == bar && self[words.upperBound - 1] == bar
  }

  /// How many bars are within a line, between words.
  private func bars(in line: Range<Int>) -> Int {
    let words = trimmed(line)
    return words.count { bytes[$0] == UInt8(ascii: "|") || bytes[$0] == 0xEF && has("｜", at: $0) }
  }

  private func hasDigit(_ line: Range<Int>) -> Bool { bytes[line].contains(where: \.isDigit) }

  /// True if the cells of a line are as short as those of a table of signs.
  private func isShort(_ line: Range<Int>) -> Bool { columns(of: line) <= 16 }

  /// The gaps between the words of a line that are wider than one blank.
  private struct Gaps: Equatable {
    var count = 0
    var widest = 0
    static func == (one: Gaps, other: Gaps) -> Bool { one.count == other.count }
  }

  private func gaps(in line: Range<Int>) -> Gaps {
    let words = trimmed(line)
    var gaps = Gaps()
    var at = words.lowerBound
    while at < words.upperBound {
      let end = min(end(of: \.isBlank, from: at), words.upperBound)
      let width = bytes[at..<end].contains(0x09) ? 3 : end - at
      if width >= 2 {
        gaps.count += 1
        gaps.widest = max(gaps.widest, width)
      }
      at = end + 1
    }
    return gaps
  }

  /// True if two lines are records with as many fields, which commas or semicolons part without a blank.
  fileprivate func isRecord(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    for mark in [",", ";", "،", "\t"] {
      let fields = separators(mark, in: one)
      if fields >= 2, fields == separators(mark, in: other), !endsSentence(one), !endsSentence(other) {
        return true
      }
    }
    return false
  }

  /// How often a mark parts fields; 0 where it has a blank beside it anywhere.
  private func separators(_ mark: String, in line: Range<Int>) -> Int {
    let sign = Array(mark.utf8)
    var (count, at) = (0, line.lowerBound)
    while at + sign.count <= line.upperBound {
      guard bytes[at] == sign[0], has(mark, at: at) else {
        at += 1
        continue
      }
      let isJoined = !self[at - 1].isBlank && !self[at + sign.count].isBlank
      if !isJoined { return 0 }
      count += 1
      at += sign.count
    }
    return count
  }

  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, bytes[start].isSpace { start += 1 }
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    return start..<end
  }
}
