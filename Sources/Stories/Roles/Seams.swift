internal import Bytes

/// Joins the two ends of a report: who signs off was handed to.
///
/// A hand-off may be worded in any way ("Ida Lund went up the hill to see for herself"); that the name
/// of the sign-off stands in it gives it away.
enum Seams {
  /// Marks as a hand-off the sentence of each story that first names who signs off.
  static func join(_ evidence: inout [Evidence], _ passages: [Passage], stories: [[Int]]) {
    for story in stories {
      joinLast(&evidence, passages, story)
      joinThanks(&evidence, passages, story)
      joinQuestions(&evidence, passages, story)
      var from = 0
      for (place, index) in story.enumerated() {
        guard let signOff = evidence[index].signOff else { continue }
        defer { from = place + 1 }
        let before = story[from..<place]
        guard let name = signOff.name, !before.contains(where: { evidence[$0].handOff?.name != nil }) else {
          continue
        }
        guard let first = before.first(where: { names(passages[$0], name, evidence[$0]) }) else { continue }
        evidence[first].handOff = Evidence.HandOff(form: .package, name: name)
      }
    }
  }

  /// Whoever was handed to and is named so again by the last sentence signs off, as in "Dana Pell reports from Mokpo".
  private static func joinLast(_ evidence: inout [Evidence], _ passages: [Passage], _ story: [Int]) {
    guard let last = story.last(where: { passages[$0].isSpeech }), let handOff = evidence[last].handOff,
      handOff.form == .package, let name = handOff.name
    else { return }
    let isKnown = story.contains { $0 < last && evidence[$0].handOff?.name?.range(ofName: name) != nil }
    guard isKnown else { return }
    evidence[last].handOff = nil
    evidence[last].signOff = Evidence.SignOff(name: name, outlet: handOff.outlet, place: handOff.place)
  }

  /// Who is thanked was handed to, in the sentence that first names him or her.
  private static func joinThanks(_ evidence: inout [Evidence], _ passages: [Passage], _ story: [Int]) {
    var from = 0
    for (place, index) in story.enumerated() {
      guard let name = evidence[index].thanked else { continue }
      defer { from = place + 1 }
      let before = story[from..<place]
      guard !before.contains(where: { evidence[$0].handOff != nil }) else { continue }
      guard let first = before.first(where: { names(passages[$0], name, evidence[$0]) }) else { continue }
      let talks = before.contains { evidence[$0].asks }
      let whole = evidence[first].person.flatMap { $0.range(ofName: name) == nil ? nil : $0 }
      evidence[first].handOff = Evidence.HandOff(form: talks ? .live : .package, name: whole ?? name)
    }
  }

  /// "Ira, what do you see?": who is asked by name was handed to where the whole name stands, shortly before.
  private static func joinQuestions(_ evidence: inout [Evidence], _ passages: [Passage], _ story: [Int]) {
    for (place, index) in story.enumerated() where evidence[index].asks && evidence[index].handOff == nil {
      guard let comma = passages[index].text.firstIndex(of: ",") else { continue }
      let asked = String(passages[index].text[..<comma])
      guard asked.isCapitalisedWord, !asked.contains(" ") else { continue }
      let before = story[max(0, place - 3)..<place].reversed()
      guard let named = before.first(where: { evidence[$0].person?.nameWords.contains(asked.lowercased()) == true })
      else { continue }
      if evidence[named].handOff?.form != .guest {
        evidence[named].handOff = Evidence.HandOff(form: .live, name: evidence[named].person)
      }
    }
  }

  private static func names(_ passage: Passage, _ name: String, _ evidence: Evidence) -> Bool {
    guard !evidence.isQuoted, passage.label?.role ?? .anchor == .anchor else { return false }
    guard let range = passage.text.range(ofName: name) else { return false }
    return passage.text[..<range.lowerBound].count { $0.opensQuotation || $0.closesQuotation }.isMultiple(of: 2)
  }
}

extension String {
  /// Where a name stands, upper or lower case alike.
  func range(ofName name: String) -> Range<String.Index>? {
    if let range = firstRange(of: name) { return range }
    let (text, name) = (Array(self), name.lowercased())
    let letters = Array(name)
    guard letters.count >= 2, text.count >= letters.count else { return nil }
    for start in 0...(text.count - letters.count)
    where zip(text[start...], letters).allSatisfy({ $0.lowercased() == String($1) }) {
      return index(startIndex, offsetBy: start)..<index(startIndex, offsetBy: start + letters.count)
    }
    return nil
  }
}
