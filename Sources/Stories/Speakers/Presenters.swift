/// Which of the persons on labels presents.
extension PersonRoles {
  /// Who says "And I'm Tam Rusk" right after the presenter did so, and neither was asked nor handed to.
  func secondPresenter(_ persons: [Person], _ roles: [String: Turn.Role]) -> Person? {
    guard persons.count > 2, roles[persons[0].key] == .anchor, roles[persons[1].key] == nil,
      persons[1].title == nil, let opening = persons[0].turns.first, let answer = persons[1].turns.first,
      opening.last.map({ $0 < answer[0] }) == true, !opening.contains(where: { evidence[$0].handOff != nil }),
      opening.contains(where: { index in
        evidence[index].introducesSelf != nil || evidence[index].signOff != nil
          || persons[0].name.map { $0.contains(" ") && passages[index].text.holds($0) } ?? false
      }),
      opening.last.map({ evidence[$0].asks }) == false,
      answer.contains(where: { evidence[$0].introducesSelf != nil })
    else { return nil }
    return persons[1]
  }

  /// The one who asks in half of the turns or more, where the others hardly do: `Q:` and `A:`.
  func asker(among persons: [Person]) -> Person? {
    let asking = persons.map { person in
      let turns = person.turns.count { turn in turn.contains { evidence[$0].asks } }
      return (person: person, share: Double(turns) / Double(person.turns.count))
    }
    .sorted { $0.share > $1.share }
    guard asking.count >= 2, asking[0].share >= 0.5, asking[0].person.turns.count >= 2, asking[1].share < 0.3 else {
      return nil
    }
    return asking[0].person
  }

  /// How much speaks for an anchor.
  func presenting(_ person: Person, among persons: [Person]) -> Double {
    let spoken = person.spoken
    guard !spoken.isEmpty else { return 0 }
    var score = 0.0
    if person.key == persons.first?.key { score += 3 }
    if passages.lastIndex(where: { $0.label != nil }).map({ spoken.contains($0) }) ?? false { score += 1 }
    // `◇` and `Speaker 1` say nothing of who it is, for or against.
    if person.title != nil, !person.isAnonymous { score -= 4 }
    if person.name == nil, !person.isAnonymous { score -= 3 }
    // Who says a name that is their own hands over to nobody.
    let handing = spoken.count { index in
      guard let handOff = evidence[index].handOff else { return false }
      return !(person.name.map { name in handOff.name.map { matches($0, name) } ?? false } ?? false)
    }
    score += min(6, 3 * Double(handing))
    score += min(3, 1.5 * Double(spoken.count { evidence[$0].thanks }))
    score += min(3, 1.5 * Double(spoken.count { evidence[$0].beginsStory }))
    if spoken.prefix(2).contains(where: { evidence[$0].introducesSelf != nil })
      || person.turns.first?.contains(where: { evidence[$0].introducesSelf != nil }) == true
    {
      score += 2.5
    }
    let asking = person.turns.count { turn in turn.contains { evidence[$0].asks } }
    score += 4 * (Double(asking) / Double(person.turns.count) - 0.35) * min(1, Double(person.turns.count) / 2)
    score -= 2 * Double(spoken.count { evidence[$0].isQuoted }).rounded() / Double(spoken.count)
    // Who names others before they speak presents.
    score += min(3, 1.5 * Double(persons.count { $0.key != person.key && introduces(person, $0) }))
    // A presenter's labels are short: `JM` after `Jeanne Moulin`.
    if let name = person.name, name.contains(" "),
      spoken.contains(where: { passages[$0].label?.name?.count ?? 9 <= 3 })
    {
      score += 5
    }
    if spoken.contains(where: { evidence[$0].answers }) { score -= 0.5 }
    return score
  }

  /// True if a person names another whole before the other first speaks.
  private func introduces(_ person: Person, _ other: Person) -> Bool {
    guard other.name?.contains(" ") == true, let first = other.turns.first?.first else { return false }
    return mentions[other.key, default: []].contains {
      $0 < first && passages[$0].label.flatMap(key) == person.key
    }
  }
}
