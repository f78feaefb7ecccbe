import Aircheck

/// Shows a person what changes: every line that an edit touches, what leaves in it, what comes, and why.
struct Diff {
  let isColourful: Bool

  /// The lines with edits, numbered as in the source, then what is only reported.
  func page(_ cleaned: EditedText) -> String {
    var page = ""
    for group in groups(cleaned) {
      page += paint("\(group.line)", "2") + "  " + marked(group, cleaned.source) + "\n"
      var reasons: [String] = []
      for edit in group.edits where !reasons.contains(edit.reason) { reasons.append(edit.reason) }
      for reason in reasons { page += "     " + paint(reason, "2") + "\n" }
    }
    for finding in cleaned.findings {
      let line = cleaned.source.utf8.prefix(finding.range.lowerBound).count { $0 == UInt8(ascii: "\n") } + 1
      page += paint("\(line)", "2") + "  " + paint("? " + visible(finding.before), "33") + "\n"
      page += "     " + paint(finding.reason, "2") + "\n"
    }
    return page
  }

  private struct Group {
    var line: Int
    var range: Range<Int>
    var edits: [Edit]
  }

  /// Edits that touch the same lines stand together.
  private func groups(_ cleaned: EditedText) -> [Group] {
    let bytes = Array(cleaned.source.utf8)
    var groups: [Group] = []
    var (line, counted) = (1, 0)
    for edit in cleaned.edits {
      let start = bytes[..<edit.range.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      let end = bytes[edit.range.upperBound...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if let last = groups.last, start < last.range.upperBound {
        groups[groups.count - 1].edits.append(edit)
        groups[groups.count - 1].range = last.range.lowerBound..<max(end, last.range.upperBound)
      } else {
        line += bytes[counted..<start].count { $0 == UInt8(ascii: "\n") }
        counted = start
        groups.append(Group(line: line, range: start..<end, edits: [edit]))
      }
    }
    return groups
  }

  private func marked(_ group: Group, _ source: String) -> String {
    var line = ""
    var at = group.range.lowerBound
    func text(_ range: Range<Int>) -> String {
      let utf8 = source.utf8
      let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      return String(source[start..<utf8.index(start, offsetBy: range.count)])
    }
    for edit in group.edits {
      line += visible(text(at..<edit.range.lowerBound))
      if !edit.before.isEmpty {
        line += isColourful ? paint(visible(edit.before), "31;9") : "[-\(visible(edit.before))-]"
      }
      if !edit.after.isEmpty {
        line += isColourful ? paint(visible(edit.after), "32;1") : "{+\(visible(edit.after))+}"
      }
      at = edit.range.upperBound
    }
    return line + visible(text(at..<group.range.upperBound))
  }

  /// Line ends and what cannot be seen are shown as signs.
  private func visible(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar == "\n": shown += "⏎"
      case .control, .format, .lineSeparator, .paragraphSeparator:
        shown += "<U+" + String(scalar.value, radix: 16, uppercase: true) + ">"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  private func paint(_ text: String, _ code: String) -> String {
    isColourful ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
