internal import Editing

/// A text on its way from the source to its clean form, with every edit so far told as one of the source.
struct Draft {
  let source: String
  private(set) var bytes: [UInt8]
  /// How many times repairs were made.
  private(set) var changes = 0
  private var edits: [Edit] = []
  private var marks: [Mark] = []
  private var findings: [Edit] = []

  init(_ source: String) {
    self.source = source
    bytes = Array(source.utf8)
  }

  /// Goes on with a text that was edited already.
  init(_ edited: EditedText) {
    source = edited.source
    bytes = Array(edited.text.utf8)
    (edits, marks, findings) = (edited.edits, edited.marks, edited.findings)
  }

  /// The text as it now is.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Makes those repairs that are sure enough, the earlier before the later, and keeps the rest as findings.
  mutating func make(_ proposals: [Proposal], by tier: Tier) {
    let map = OffsetMap(edits)
    var made: [Edit] = []
    var doubts: [Edit] = []
    for proposal in proposals.sorted(by: { $0.repair.range.lowerBound < $1.repair.range.lowerBound }) {
      let edit = self.edit(proposal)
      if edit.tier > tier {
        doubts.append(edit)
      } else if edit.range.lowerBound >= made.last?.range.upperBound ?? 0, edit.isChange {
        made.append(edit)
        if let kind = proposal.repair.mark { note(kind, edit, map) }
      }
    }
    if made.isEmpty {
      report(doubts, map)
    } else {
      changes += 1
      edits = compose(edits, made, source: source).filter(\.isChange)
      bytes = rewritten(made)
    }
  }

  /// The text with its edits, marks and findings, each in order.
  func finished(language: String) -> EditedText {
    EditedText(
      source: source, text: text, edits: edits,
      findings: findings.sorted { $0.range.lowerBound < $1.range.lowerBound },
      marks: marks.sorted { $0.range.lowerBound < $1.range.lowerBound }, language: language)
  }

  private func edit(_ proposal: Proposal) -> Edit {
    let repair = proposal.repair
    let before = String(decoding: bytes[repair.range], as: UTF8.self)
    return Edit(
      rule: proposal.card.id, range: repair.range, before: before, after: repair.after ?? before,
      reason: proposal.card.reason, confidence: repair.confidence)
  }

  private mutating func note(_ kind: Mark.Kind, _ edit: Edit, _ map: OffsetMap) {
    let range = map.source(edit.range)
    let text = slice(range)
    let lead = text.utf8.prefix { $0.isSpace }.count
    let trail = text.utf8.reversed().prefix { $0.isSpace }.count
    guard lead < range.count else { return }
    let place = range.lowerBound + lead..<range.upperBound - trail
    marks.append(Mark(kind: kind, range: place, text: slice(place)))
  }

  /// Findings of the last look at the text, where the source says the same.
  private mutating func report(_ doubts: [Edit], _ map: OffsetMap) {
    for doubt in doubts {
      var finding = doubt
      finding.range = map.source(doubt.range)
      finding.before = slice(finding.range)
      if !findings.contains(finding) { findings.append(finding) }
    }
  }

  private func slice(_ range: Range<Int>) -> String {
    let utf8 = source.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(source[start..<utf8.index(start, offsetBy: range.count)])
  }

  private func rewritten(_ made: [Edit]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    for edit in made {
      result += bytes[at..<edit.range.lowerBound]
      result += edit.after.utf8
      at = edit.range.upperBound
    }
    result += bytes[at...]
    return result
  }
}

extension Edit {
  /// Whether the bytes differ; `==` of strings sees no difference between forms of normalization.
  var isChange: Bool { !before.utf8.elementsEqual(after.utf8) }
}
