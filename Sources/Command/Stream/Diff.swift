import Aircheck

/// Shows a person what changes: every line that an edit touches, what leaves in it, what comes, and why.
struct Diff {
  let isColourful: Bool

  /// The lines with edits and with what is only reported, numbered as in the source.
  func page(_ cleaned: EditedText) -> String {
    let source = Array(cleaned.source.utf8)
    let entries = groups(cleaned, source).map { entry($0, source) } + cleaned.findings.map(entry)
    var (page, line, counted) = ("", 1, 0)
    for entry in entries.sorted(by: { $0.place < $1.place }) {
      line += source[counted..<entry.place].count { $0 == UInt8(ascii: "\n") }
      counted = entry.place
      page += paint("\(line)", "2") + "  " + entry.text
    }
    return page
  }

  /// What is shown of a place in the source.
  private typealias Entry = (place: Int, text: String)

  /// Edits that touch the same lines, and these lines.
  private struct Group {
    var range: Range<Int>
    var edits: [Edit]
  }

  private func groups(_ cleaned: EditedText, _ source: [UInt8]) -> [Group] {
    var groups: [Group] = []
    // A line is sought only for an edit beyond the last group, so that a long line of many edits is walked once.
    for edit in cleaned.edits {
      let last = groups.last?.range
      let end = last.map { max($0.upperBound, edit.range.upperBound) } ?? edit.range.upperBound
      if let last, edit.range.lowerBound <= last.upperBound {
        groups[groups.count - 1].edits.append(edit)
        let isInside = edit.range.upperBound <= last.upperBound
        groups[groups.count - 1].range = last.lowerBound..<(isInside ? end : endOfLine(source, from: end))
      } else {
        let start = source[..<edit.range.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        groups.append(Group(range: start..<endOfLine(source, from: end), edits: [edit]))
      }
    }
    return groups
  }

  private func endOfLine(_ source: [UInt8], from place: Int) -> Int {
    source[place...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count
  }

  private func entry(_ group: Group, _ source: [UInt8]) -> Entry {
    var reasons: [String] = []
    for edit in group.edits where !reasons.contains(edit.reason) { reasons.append(edit.reason) }
    return (group.range.lowerBound, marked(group, source) + "\n" + reasons.map(reason).joined())
  }

  private func entry(_ finding: Edit) -> Entry {
    (finding.range.lowerBound, paint("? " + finding.before.visible, "33") + "\n" + reason(finding.reason))
  }

  private func reason(_ reason: String) -> String { "     " + paint(reason, "2") + "\n" }

  private func marked(_ group: Group, _ source: [UInt8]) -> String {
    var line = ""
    var at = group.range.lowerBound
    func text(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self).visible }
    for edit in group.edits {
      line += text(at..<edit.range.lowerBound)
      if !edit.before.isEmpty {
        line += isColourful ? paint(edit.before.visible, "31;9") : "[-\(edit.before.visible)-]"
      }
      if !edit.after.isEmpty {
        line += isColourful ? paint(edit.after.visible, "32;1") : "{+\(edit.after.visible)+}"
      }
      at = edit.range.upperBound
    }
    return line + text(at..<group.range.upperBound)
  }

  private func paint(_ text: String, _ code: String) -> String {
    isColourful ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
