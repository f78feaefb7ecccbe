internal import Editing

extension EditedText {
  /// The page without the sounds that its clean text keeps because they are printed to be read: `Thank you. (Laughter)`.
  ///
  /// Nobody speaks them, so in a story they are marks.
  var withoutReportedSounds: EditedText {
    let sounds = findings.filter { $0.rule == "sound-mark" && !meetsEdit($0.range) }
    guard !sounds.isEmpty else { return self }
    let heard = sounds.map { edit in
      Mark(kind: .sound, range: edit.range, text: edit.before.trimmedWhitespace)
    }
    let taken = try? EditedText(
      source: source, edits: (edits + sounds).sorted { $0.range.lowerBound < $1.range.lowerBound },
      findings: findings.filter { !sounds.contains($0) },
      marks: (marks + heard).sorted { $0.range.lowerBound < $1.range.lowerBound }, language: language)
    return taken ?? self
  }

  /// True if an edit has a byte in common with a range.
  private func meetsEdit(_ range: Range<Int>) -> Bool { edits.contains { $0.range.overlaps(range) } }
}
