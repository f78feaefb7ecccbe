internal import Bytes
internal import Decoding
import Editing

/// Text whose bytes are in a code page of its language and were read as Latin-1: `ÇÑ±¹` for 한국.
///
/// A line is repaired when it is odd as Latin letters and reads well in one charset, much better than in any
/// other; lines too short to tell follow the lines around them.
struct LegacyRepair: TextRule {
  static let card = RuleCard(
    "legacy-mojibake", "Repair text in a legacy charset that was decoded as Latin-1.", before: "ÇÑ±¹ ´º½º",
    after: "한국 뉴스", reason: "text in a legacy charset was decoded as Latin-1")

  /// Repairs a text; returns at once where nothing in it is odd.
  static func edits(in suspect: SuspectText) -> [Edit] {
    let text = suspect.text
    if let edit = WideText.edit(in: text) { return [edit] }
    let shifted = ShiftedText.edits(in: text)
    guard shifted.isEmpty else { return shifted }
    guard Segments.isSuspicious(text) else { return [] }
    let bytewise = BytewiseText.edits(in: text)
    guard bytewise.isEmpty else { return bytewise }
    var segments = Segments.odd(in: text)
    guard !segments.isEmpty else { return [] }
    segments = withoutUTF8(segments, suspect.runs)
    let likely = likelyCodec(segments)
    for index in segments.indices { segments[index].decide(expecting: likely) }
    let leading = leadingCharset(segments)
    return segments.compactMap { $0.edit(following: leading) }
  }

  /// The parts of which less than three quarters are UTF-8 that was read in a code page, which another rule repairs.
  private static func withoutUTF8(_ segments: [Segment], _ runs: [MojibakeRun]) -> [Segment] {
    let surePages = Set(runs.filter { $0.plausibility == .strong }.map(\.page))
    let sequences = runs.filter { $0.plausibility > .none && surePages.contains($0.page) }.flatMap(\.sequences)
    var next = 0
    return segments.filter { segment in
      var shown = 0
      while next < sequences.count, sequences[next].range.lowerBound < segment.range.upperBound {
        if sequences[next].range.upperBound > segment.range.lowerBound { shown += sequences[next].shown.count }
        next += 1
      }
      return shown * 4 < 3 * segment.bytes.count { $0 >= 0x80 }
    }
  }

  /// The charset that the first lines together are in, if they are clearly in one.
  private static func likelyCodec(_ segments: [Segment]) -> LegacyCodec? {
    guard segments.count > 2 else { return nil }
    var sample: [UInt8] = []
    for segment in segments where sample.count < 4_096 { sample += segment.bytes.prefix(1_024) + [.newline] }
    guard let (reading, margin) = LegacyCodec.best(for: sample), reading.score >= 2, margin >= 1.2 else {
      return nil
    }
    return reading.codec
  }

  /// The charset of most of the repaired text.
  private static func leadingCharset(_ segments: [Segment]) -> CharsetName? {
    var amounts: [CharsetName: Int] = [:]
    for segment in segments {
      if let codec = segment.codec { amounts[codec.charset, default: 0] += segment.bytes.count }
    }
    return amounts.max { ($0.value, $1.key.name) < ($1.value, $0.key.name) }?.key
  }
}
