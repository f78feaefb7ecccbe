internal import Bytes
internal import Decoding
import Editing

/// Latin text in UTF-8 that was read in a charset of East Asia: `don鈥檛` for don’t, `Gr枚脽e` for Größe.
///
/// A line is repaired where all that it holds of such scripts spells letters and quotes of Latin text, and touches
/// Latin letters as no word of those scripts does.
enum DoubleByteText {
  /// The repairs of a text; at once none where no small Latin letter touches another script.
  static func edits(in text: String) -> [Edit] {
    let bytes = text.utf8.span
    var edits: [Edit] = []
    var at = wideAfterLetter.first(in: bytes, from: 0, to: bytes.count)
    while at < bytes.count {
      let start = lineEnd.last(in: bytes, from: 0, to: at).map { $0 + 1 } ?? 0
      let end = lineEnd.first(in: bytes, from: at, to: bytes.count)
      if end - start < 1 << 14 { edits += repairs(of: text[utf8: start..<end], at: start) }
      at = wideAfterLetter.first(in: bytes, from: end, to: bytes.count)
    }
    return edits
  }

  /// A character of U+3000 or above after a small letter of ASCII.
  private static let wideAfterLetter = ByteTriples(
    (UInt8(0xE3)...0xEF).map { .init(ahead: ByteSet(where: \.isLower), $0, behind: .any) }, before: .newline)
  private static let lineEnd = ByteRanges(.newline ... .newline)

  private static func repairs(of line: Substring, at start: Int) -> [Edit] {
    let runs = runs(in: line)
    guard !runs.isEmpty, runs.contains(where: \.isInWord) else { return [] }
    let hasHangul = runs.contains { $0.text.unicodeScalars.contains(where: \.isHangul) }
    for charset in hasHangul ? [DoubleBytes.korean].compactMap(\.self) : DoubleBytes.all {
      let edits = edits(of: runs, in: charset, at: start)
      if !edits.isEmpty { return edits }
    }
    return []
  }

  /// The repairs of all runs of a line; none where a charset does not spell Latin text in each of them.
  private static func edits(of runs: [Run], in charset: DoubleBytes, at start: Int) -> [Edit] {
    var edits: [Edit] = []
    for run in runs {
      guard let after = latin(run.text, in: charset) else { return [] }
      edits.append(
        Edit(
          rule: UTF8Repair.card.id, range: start + run.range.lowerBound..<start + run.range.upperBound,
          before: run.text, after: after, reason: "UTF-8 was read as \(charset.name)", confidence: 0.97))
    }
    return edits
  }

  /// Characters of East Asia that are together.
  private struct Run {
    var text: String
    /// Where it is in its line, in UTF-8 offsets.
    var range: Range<Int>
    /// True if a small Latin letter precedes it.
    var isInWord: Bool
  }

  private static func runs(in line: Substring) -> [Run] {
    var runs: [Run] = []
    var (at, last): (Int, Unicode.Scalar) = (0, " ")
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if isEastAsian(scalar) {
        if let run = runs.last, run.range.upperBound == at {
          runs[runs.count - 1].text.unicodeScalars.append(scalar)
          runs[runs.count - 1].range = run.range.lowerBound..<at + width
        } else {
          runs.append(Run(text: String(scalar), range: at..<at + width, isInWord: last.isASCII && last.isSmall))
        }
      }
      (at, last) = (at + width, scalar)
    }
    return runs
  }

  private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpaceless || scalar.isHangul || 0xE000...0xF8FF ~= scalar.value
  }

  /// What a run spells in UTF-8, where that is nothing but Latin letters and marks of punctuation.
  private static func latin(_ run: String, in charset: DoubleBytes) -> String? {
    var bytes: [UInt8] = []
    for scalar in run.unicodeScalars {
      guard let spelled = charset.bytes(of: scalar) else { return nil }
      bytes += spelled
    }
    guard let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.allSatisfy(\.isASCII) else {
      return nil
    }
    return text.unicodeScalars.allSatisfy(isLatin) ? text : nil
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar.isLetter || scalar == " " || scalar.properties.generalCategory.isPunctuation
      : 0xC0...0x24F ~= scalar.value || 0x2010...0x2026 ~= scalar.value || "«»¿¡ªº".unicodeScalars.contains(scalar)
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isPunctuation: Bool {
    [.otherPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation].contains(self)
  }
}
