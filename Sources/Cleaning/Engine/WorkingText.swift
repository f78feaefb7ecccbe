internal import Bytes
internal import Editing

/// A text on its way from the source to its clean form, with every edit so far told as one of the source.
struct WorkingText {
  let source: String
  /// The text before any repair was made here.
  private let before: String
  private(set) var bytes: [UInt8]
  /// How many times repairs were made.
  private(set) var changes = 0
  private var edits: [Edit] = []
  private var marks: [Mark] = []
  private var findings: [Edit] = []

  /// Goes on with a text that was edited already.
  init(_ edited: EditedText) {
    source = edited.source
    before = edited.text
    bytes = Array(edited.text.utf8)
    (edits, marks, findings) = (edited.edits, edited.marks, edited.findings)
  }

  /// The text as it now is.
  var text: String {
    changes == 0 ? before : String(decoding: bytes, as: UTF8.self)
  }

  /// Makes repairs, the earlier before the later; one that overlaps another has to wait.
  ///
  /// Returns the edits made, in offsets of the text as it was.
  mutating func make(_ repairs: [(repair: Repair, card: RuleCard)]) -> [Edit] {
    let map = repairs.contains { $0.repair.mark != nil } ? OffsetMap(edits) : OffsetMap([])
    var made: [Edit] = []
    var end = 0
    for (repair, card) in repairs where repair.range.lowerBound >= end {
      let edit = self.edit(repair, card)
      guard edit.isChange else { continue }
      end = edit.range.upperBound
      made.append(edit)
      if let kind = repair.mark { note(kind, edit, map) }
    }
    guard !made.isEmpty else { return [] }
    changes += 1
    edits = compose(edits, made, source: source).filter(\.isChange)
    bytes.make(made)
    return made
  }

  /// Keeps what is proposed and not made, told as of the source.
  mutating func report(_ doubts: [(repair: Repair, card: RuleCard)]) {
    guard !doubts.isEmpty else { return }
    let map = OffsetMap(edits)
    let known = Set(findings)
    for (repair, card) in doubts {
      var finding = edit(repair, card)
      finding.range = map.source(finding.range)
      finding.before = slice(finding.range)
      if repair.after == nil { finding.after = finding.before }
      if !known.contains(finding) { findings.append(finding) }
    }
  }

  /// The text with its edits, marks and findings, each in order.
  func finished(language: String) -> EditedText {
    EditedText(
      source: source, text: text, edits: edits,
      findings: findings.sorted { $0.range.lowerBound < $1.range.lowerBound },
      marks: marks.sorted { $0.range.lowerBound < $1.range.lowerBound }, language: language)
  }

  private func edit(_ repair: Repair, _ card: RuleCard) -> Edit {
    let before = String(decoding: bytes[repair.range], as: UTF8.self)
    return Edit(
      rule: card.id, range: repair.range, before: before, after: repair.after ?? before, reason: card.reason,
      confidence: repair.confidence)
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

  private func slice(_ range: Range<Int>) -> String { String(source[utf8: range]) }
}

extension Edit {
  /// True if the bytes differ; `==` of strings sees no difference between forms of normalization.
  var isChange: Bool { before.utf8.count != after.utf8.count || !before.utf8.elementsEqual(after.utf8) }
}
