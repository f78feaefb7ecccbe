import Bytes
internal import Decoding
import Editing

/// Text in UTF-8 that was read in a code page, once or several times: `contribuciÃ³n`, `donâ€™t`.
///
/// Each run of characters whose bytes spell UTF-8 is judged by what comes out of it and by what people write
/// with the characters as they are shown. What is doubtful alone follows what is sure on its line.
struct UTF8Repair: TextRule {
  static let card = RuleCard(
    "utf8-mojibake", "Repair UTF-8 that was decoded with the wrong code page, even repeatedly.",
    before: "The cafÃ© wonâ€™t open", after: "The café won’t open",
    reason: "UTF-8 was decoded with the wrong code page")

  /// Texts are read wrongly up to this often in practice.
  private static let mostRounds = 4

  /// Repairs a text; returns at once where nothing in it looks like bytes of UTF-8.
  static func edits(in suspect: SuspectText) -> [Edit] {
    let text = suspect.text
    let wide = DoubleByteText.edits(in: text)
    guard wide.isEmpty else { return wide }
    let eastAsian = EastAsianText.edits(in: text)
    guard eastAsian.isEmpty else { return eastAsian }
    guard MojibakeScan.leads.meet(text) else { return [] }
    var (edits, current) = ([Edit](), text)
    for number in 0..<mostRounds {
      let more = round(current, number == 0 ? suspect.runs : MojibakeScan.runs(in: current))
      guard !more.isEmpty, let next = try? apply(more, to: current) else { break }
      edits = compose(edits, more, source: text)
      current = next
    }
    return compose(edits, controlCodes(in: current), source: text).filter { $0.before != $0.after }
  }

  /// The control codes of Latin-1, which no text has, are the signs that windows-1252 has in their place.
  ///
  /// U+0085 ends lines on some systems; it is an ellipsis where a space follows, and among others of them.
  private static func controlCodes(in text: String) -> [Edit] {
    var edits: [Edit] = []
    let bytes = text.utf8.span
    var at = controlLead.first(in: bytes, to: bytes.count)
    while at < bytes.count {
      let (scalar, sign) = (Unicode.Scalar(bytes[at + 1]), Windows1252.scalar(bytes[at + 1]))
      let next = at + 2 < bytes.count ? bytes[at + 2] : .space
      if scalar.value < 0xA0, sign != scalar, scalar != "\u{85}" || next == .space || !edits.isEmpty {
        edits.append(
          Edit(
            rule: card.id, range: at..<at + 2, before: String(scalar), after: String(sign),
            reason: "windows-1252 was read as Latin-1", confidence: 0.96))
      }
      at = controlLead.first(in: bytes, from: at + 2, to: bytes.count)
    }
    return edits
  }

  /// What U+0080 to U+00BF begin with.
  private static let controlLead = ByteRanges(0xC2...0xC2)

  /// Reads the runs of a text once.
  private static func round(_ text: String, _ runs: [MojibakeRun]) -> [Edit] {
    var sure: Set<Evidence> = []
    for run in runs where run.plausibility == .strong { sure.insert(Evidence(line: run.line, page: run.page)) }
    return runs.flatMap { run in
      edits(of: run, trusting: sure.contains(Evidence(line: run.line, page: run.page)) ? .weak : .strong, in: text)
    }
  }

  private struct Evidence: Hashable {
    var line: Int
    var page: Int
  }

  /// One edit for each part of a run that is plausible throughout.
  private static func edits(of run: MojibakeRun, trusting least: Plausibility, in text: String) -> [Edit] {
    let hasSure = run.plausibility == .strong
    var edits: [Edit] = []
    for part in run.sequences.split(whereSeparator: { $0.plausibility < (hasSure ? .weak : least) }) {
      guard let first = part.first, let last = part.last else { continue }
      let range = first.range.lowerBound..<last.range.upperBound
      var after = ""
      for sequence in part { after.unicodeScalars.append(sequence.scalar) }
      edits.append(
        Edit(
          rule: card.id, range: range, before: String(text[utf8: range]), after: after,
          reason: "UTF-8 was read as \(CodePages.shownNames[run.page])", confidence: 0.98))
    }
    return edits
  }
}
