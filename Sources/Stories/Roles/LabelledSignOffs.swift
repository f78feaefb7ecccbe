internal import Bytes
internal import Editing

/// Sign-offs that the label shows: the last words of a report, a name between commas that the page has elsewhere.
///
/// `يزن القاضي، إذاعة المرفأ، حي القناطر.` has no capitals that would show it, but it closes what is under the
/// label of a reporter, and the lead-in names the same person.
enum LabelledSignOffs {
  static func mark(_ evidence: inout [Evidence], _ passages: [Passage]) {
    let spoken = passages.indices.filter { passages[$0].isSpeech }
    for (place, index) in spoken.enumerated() where evidence[index].signOff == nil {
      guard let label = passages[index].label, label.role == .reporter, label.name == nil else { continue }
      let next = place + 1 < spoken.count ? passages[spoken[place + 1]].label : nil
      guard next?.role != .reporter, let parts = parts(of: passages[index].text) else { continue }
      let others = spoken[..<place].filter { passages[$0].label?.role != .reporter }.suffix(12)
      let asides = passages.filter { !$0.isSpeech && $0.content != .aside(.speaker) }
      let name = parts[0]
      guard
        others.contains(where: { isNamed(name, in: passages[$0].text) })
          || asides.contains(where: { isNamed(name, in: $0.text) })
      else { continue }
      evidence[index].signOff = Evidence.SignOff(
        name: name, outlet: parts[1], place: parts.count > 2 ? parts[2] : nil)
    }
  }

  /// What is between the commas of a short sentence, if there is a name of two or three words first.
  private static func parts(of text: String) -> [String]? {
    guard text.utf8.count <= 200, !text.isEastAsian, !text.contains(where: \.isQuestionMark) else { return nil }
    let parts = text.droppingFullStop.split { ",،".contains($0) }.map(\.trimmedWhitespace)
    guard (2...4).contains(parts.count), parts.allSatisfy({ $0.split(separator: " ").count <= 4 }),
      (2...3).contains(parts[0].split(separator: " ").count), parts[0].isNameInLabel
    else { return nil }
    return parts
  }

  /// True if a text has the words of a name, with other endings perhaps: `Ореста Біланича` for `Орест Біланич`.
  private static func isNamed(_ name: String, in text: String) -> Bool {
    if text.contains(name) { return true }
    let words = text.split { !$0.isLetter && $0 != "-" }
    let parts = name.split(separator: " ")
    guard words.count >= parts.count, parts[0].first?.isCased == true else { return false }
    return (0...(words.count - parts.count)).contains { start in
      zip(parts, words[start...]).allSatisfy { $0.hasSameStem(as: $1) }
    }
  }
}

extension Substring {
  /// True if both begin the same way and differ in their last letters at most.
  fileprivate func hasSameStem(as other: Substring) -> Bool {
    let stem = Swift.max(3, Swift.min(count, other.count) - 2)
    return prefix(stem) == other.prefix(stem) && abs(count - other.count) <= 2
  }
}
