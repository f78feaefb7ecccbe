internal import Bytes
import Editing

/// A demand on a text as a whole, which is asked once, before all others.
protocol TextRule: SendableMetatype {
  /// What the rule says of itself.
  static var card: RuleCard { get }
  /// The repairs of a text, in order, never overlapping; at once none where its signs are missing.
  static func edits(in text: SuspectText) -> [Edit]
}

extension TextRule {
  /// The repairs of a text that no other rule asks about.
  static func edits(in text: String) -> [Edit] { edits(in: SuspectText(text)) }
}

/// A text that may have been read wrongly, with what several rules ask of it, found out once.
final class SuspectText {
  let text: String
  /// The runs that may be UTF-8 read in a code page.
  private(set) lazy var runs = MojibakeScan.runs(in: text)

  init(_ text: String) { self.text = text }
}

/// The repairs that come before all others, because the others could not read the text without them: what
/// was read in a wrong charset, and references that were left as they are written in HTML.
struct TextRepairs: Sendable {
  private let rules: [any TextRule.Type]
  private let tier: Tier

  /// The rules in the order that the damage forces: legacy charsets, then UTF-8, then references.
  private static let all: [any TextRule.Type] = [
    LegacyRepair.self, UTF8Repair.self, SisterPages.self, ReferenceRepair.self,
  ]

  /// What the rules say of themselves.
  static var cards: [RuleCard] { all.map { $0.card } }

  /// The rules that are wanted.
  init(tier: Tier, where isWanted: (RuleCard) -> Bool) {
    self.tier = tier
    rules = Self.all.filter { isWanted($0.card) }
  }

  /// References may stand for characters that were read wrongly, and the other way round: each rule is asked until none of
  /// them changes anything, and so often at most.
  private static let mostRounds = 4

  /// A text with its repairs made as far as they are sure enough; the others become findings.
  func repaired(_ text: EditedText) -> EditedText {
    var (text, suspect, unchanged) = (text, SuspectText(text.text), 0)
    for rule in (0..<Self.mostRounds).lazy.flatMap({ _ in rules }) where unchanged < rules.count {
      let edits = rule.edits(in: suspect)
      let next = edits.isEmpty ? text : make(edits, on: text)
      if edits.isEmpty || next.edits == text.edits {
        unchanged += 1
      } else {
        (suspect, unchanged) = (SuspectText(next.text), 0)
      }
      text = next
    }
    return text
  }

  private func make(_ edits: [Edit], on text: EditedText) -> EditedText {
    let made = edits.filter { $0.tier <= tier }
    let map = text.map
    let known = Set(text.findings)
    let findings = edits.filter { $0.tier > tier }.map { edit in
      var finding = edit
      finding.range = map.source(edit.range)
      finding.before = String(text.source[utf8: finding.range])
      return finding
    }.filter { !known.contains($0) }
    let all = compose(text.edits, made, source: text.source).filter { !$0.before.utf8.elementsEqual($0.after.utf8) }
    return EditedText(
      source: text.source, text: (try? apply(made, to: text.text)) ?? text.text, edits: all,
      findings: (text.findings + findings).sorted { $0.range.lowerBound < $1.range.lowerBound }, marks: text.marks,
      language: text.language)
  }
}
