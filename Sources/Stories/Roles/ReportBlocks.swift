/// Finds reports by their two ends on a page without labels: the last sentence of one paragraph names somebody, and so
/// does the short last sentence of a later one.
///
/// "Ida Lund was at the gate." and, a paragraph on, "This is Ida Lund in Tarn." A page may have several such reports.
enum ReportBlocks {
  /// Marks the sentences of a story that hand over and sign off so.
  static func join(_ evidence: inout [Evidence], _ passages: [Passage], _ story: [Int]) {
    guard !story.contains(where: { passages[$0].label != nil || passages[$0].opensTurn }) else { return }
    let ends = zip(story, story.dropFirst()).filter { passages[$1].opensParagraph }.map(\.0) + story.suffix(1)
    guard ends.count >= 3 else { return }
    var from = 0
    for (number, end) in ends.enumerated().dropFirst() where mayClose(evidence[end], passages[end]) {
      let opened = ends[from..<number].suffix(4)
      guard
        let handing = opened.last(where: { before in
          evidence[end].persons.contains { isNamed($0, in: evidence[before], passages[before]) }
        }),
        let name = evidence[end].persons.first(where: { isNamed($0, in: evidence[handing], passages[handing]) }),
        story.count(where: { $0 > handing && $0 <= end }) >= 2
      else { continue }
      let found = evidence[end].handOff
      evidence[end].signOff =
        evidence[end].signOff ?? Evidence.SignOff(name: name, outlet: found?.outlet, place: found?.place)
      (evidence[end].handOff, evidence[end].introducesSelf) = (nil, nil)
      if evidence[handing].handOff?.name == nil {
        evidence[handing].handOff = Evidence.HandOff(form: .package, name: name)
      }
      from = number + 1
    }
  }

  /// True if a sentence is as short as a sign-off, and is not heard from somebody else.
  private static func mayClose(_ evidence: Evidence, _ passage: Passage) -> Bool {
    passage.text.isShort && evidence.persons.count == 1 && !evidence.isQuoted && !evidence.asks && !evidence.thanks
      && evidence.identifies == nil
  }

  private static func isNamed(_ name: String, in evidence: Evidence, _ passage: Passage) -> Bool {
    !evidence.isQuoted && evidence.descriptions[name] != false && passage.text.range(ofName: name) != nil
  }
}
