import Editing

/// Text in UTF-8 that was read in a code page, once or several times: `contribuciÃ³n`, `donâ€™t`.
///
/// Each run of characters whose bytes spell UTF-8 is judged by what comes out of it and by what people write
/// with the characters as they are shown. What is doubtful alone follows what is sure on its line.
struct UTF8Repair: TextRule {
  static let card = RuleCard(
    "utf8-mojibake", "Text in UTF-8 is not read in a code page, once or several times.",
    before: "The cafÃ© wonâ€™t open", after: "The café won’t open", reason: "UTF-8 was read in a code page")

  /// Texts are read wrongly up to this often in practice.
  private static let mostRounds = 4

  /// Repairs a text; returns at once where nothing in it looks like bytes of UTF-8.
  static func edits(in text: String) -> [Edit] {
    guard text.hasByte(where: { 0xC2...0xE2 ~= $0 }) else { return [] }
    var (edits, current) = ([Edit](), text)
    for _ in 0..<mostRounds {
      let more = round(current)
      guard !more.isEmpty, let next = try? apply(more, to: current) else { break }
      edits = compose(edits, more, source: text)
      current = next
    }
    return compose(edits, controlCodes(in: current), source: text).filter { $0.before != $0.after }
  }

  /// The control codes of Latin-1, which no text has, are the signs that windows-1252 has in their place.
  private static func controlCodes(in text: String) -> [Edit] {
    var edits: [Edit] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      defer { offset += width }
      guard 0x80..<0xA0 ~= scalar.value, scalar != "\u{85}" else { continue }
      let sign = Windows1252.scalar(UInt8(scalar.value))
      guard sign != scalar else { continue }
      edits.append(
        Edit(
          rule: card.id, range: offset..<offset + width, before: String(scalar), after: String(sign),
          reason: "windows-1252 was read as Latin-1", confidence: 0.96))
    }
    return edits
  }

  /// Reads the runs of a text once.
  private static func round(_ text: String) -> [Edit] {
    let runs = MojibakeScan.runs(in: text)
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
          rule: card.id, range: range, before: text.slice(range), after: after,
          reason: "UTF-8 was read as \(CodePages.shownNames[run.page])", confidence: 0.98))
    }
    return edits
  }
}
