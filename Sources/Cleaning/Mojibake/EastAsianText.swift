internal import Bytes
internal import Decoding
import Editing

/// Text of East Asia in UTF-8 that was read in a charset of East Asia: `鏂伴椈` for 新闻, `寃쎌젣` for 경제.
///
/// A run of such characters is repaired where its bytes spell UTF-8 throughout, and what comes out is made of characters that
/// people use, as the run itself is not. Six bytes that do so by chance are one run in a hundred thousand.
enum EastAsianText {
  /// The repairs of a text; at once none where its lines begin with characters that people use.
  static func edits(in text: String) -> [Edit] {
    let bytes = text.utf8.span
    var (edits, at) = ([Edit](), wideLeads.first(in: bytes, to: bytes.count))
    while at < bytes.count {
      let start = (lineEnd.last(in: bytes, from: 0, to: at) ?? -1) + 1
      let end = lineEnd.first(in: bytes, from: at, to: bytes.count)
      if end - start <= longest, isOdd(from: at, to: end, bytes) {
        edits += repairs(of: text[utf8: start..<end], at: start)
      }
      at = wideLeads.first(in: bytes, from: end, to: bytes.count)
    }
    return edits
  }

  private static let wideLeads = ByteRanges(0xE3...0xEF)
  private static let lineEnd = ByteRanges(0x0A...0x0A)
  /// Longer lines are not looked at, in bytes.
  private static let longest = 1 << 14
  /// So many of the first characters of a line are looked at, and a few common ones among them are enough.
  private static let (sample, fewestCommon) = (8, 3)

  /// True if few of a line's first characters are common.
  private static func isOdd(from start: Int, to end: Int, _ bytes: Span<UInt8>) -> Bool {
    var (at, seen, common) = (start, 0, 0)
    while at < end, seen < sample {
      let scalar = bytes.nextScalar(at: &at)
      guard scalar >= 0x3000 else { continue }
      seen += 1
      if Unicode.Scalar(scalar).map(isCommon) == true { common += 1 }
      if common == fewestCommon { return false }
    }
    return seen >= 3
  }

  private static func repairs(of line: Substring, at start: Int) -> [Edit] {
    let runs = runs(in: line)
    for charset in DoubleBytes.all {
      let read = runs.map { eastAsian($0.text, in: charset) }
      let length = zip(runs, read).reduce(0) { $0 + ($1.1 == nil ? 0 : $1.0.text.unicodeScalars.count) }
      guard length >= 3 else { continue }
      return zip(runs, read).compactMap { run, after in
        after.map {
          Edit(
            rule: UTF8Repair.card.id, range: start + run.range.lowerBound..<start + run.range.upperBound,
            before: run.text, after: $0, reason: "UTF-8 was read as \(charset.name)",
            confidence: length >= 6 ? 0.97 : 0.75)
        }
      }
    }
    return []
  }

  /// Runs of characters beyond Latin.
  private static func runs(in line: Substring) -> [(text: String, range: Range<Int>)] {
    var runs: [(text: String, range: Range<Int>)] = []
    var at = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if scalar.value >= 0x370 {
        if let last = runs.last, last.range.upperBound == at {
          runs[runs.count - 1].text.unicodeScalars.append(scalar)
          runs[runs.count - 1].range = last.range.lowerBound..<at + width
        } else {
          runs.append((String(scalar), at..<at + width))
        }
      }
      at += width
    }
    return runs
  }

  /// What a run spells in UTF-8, where that is text of East Asia in common characters; nil where it is not.
  private static func eastAsian(_ run: String, in charset: DoubleBytes) -> String? {
    guard run.unicodeScalars.count >= 3, !isMostlyCommon(run) else { return nil }
    var bytes: [UInt8] = []
    for scalar in run.unicodeScalars {
      guard let spelled = charset.bytes(of: scalar) else { return nil }
      bytes += spelled
    }
    guard let text = String(validating: bytes, as: UTF8.self), isMostlyCommon(text),
      text.unicodeScalars.allSatisfy({ $0.isSpaceless || $0.isHangul || 0x3000...0x30FF ~= $0.value })
    else { return nil }
    return text
  }

  private static func isMostlyCommon(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return scalars.count(where: isCommon) * 2 >= scalars.count
  }

  private static func isCommon(_ scalar: Unicode.Scalar) -> Bool {
    CommonCharacters.all.contains(scalar) || 0x3000...0x30FF ~= scalar.value
  }
}
