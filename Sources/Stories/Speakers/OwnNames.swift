extension Passage {
  /// The whole name with which somebody begins whose label has the family name alone: `はい、桐山千景です` under `桐山`.
  func wholeOwnName(_ phrases: BroadcastPhrases) -> String? {
    guard let family = label?.name, (1...3).contains(family.count), family.allSatisfy(\.isHanOrKana) else {
      return nil
    }
    for clause in text.split(whereSeparator: { "、。，,！!".contains($0) }) where clause.hasPrefix(family) {
      let given = clause.dropFirst(family.count).prefix(while: \.isHan)
      let rest = clause.dropFirst(family.count + given.count)
      let isOffice =
        phrases.officesBehind.contains { given.hasSuffix($0) } || phrases.newsroom.contains(String(given))
      guard (1...2).contains(given.count), (1...4).contains(rest.count), !rest.contains(where: \.isHan), !isOffice,
        !phrases.honorifics.contains(String(given))
      else { continue }
      return family + given
    }
    return nil
  }
}
