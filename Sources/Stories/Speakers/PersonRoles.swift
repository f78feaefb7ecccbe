/// What each person on the labels of a page does: whoever has a role keeps it, in all turns.
///
/// A role that a label, a hand-off or a sign-off names holds for every label of that person. For the others the turns
/// decide together: who speaks first, who asks, who hands over, who is introduced with an office.
struct PersonRoles {
  /// The parts that the label of each passage allows; nil: any.
  private(set) var allowed: [Set<SpeechPart>?] = []
  /// How sure the role of each labelled passage is, from 0 to 1; 1 where no label speaks.
  private(set) var certainty: [Double] = []
  /// How sure the role of each person is whom no label gives one.
  private var sure: [String: Double] = [:]
  let passages: [Passage]
  let evidence: [Evidence]
  let names: KnownNames
  /// The roles that the page lists, by names in lower case.
  private let listed: [String: Turn.Role]
  /// The passages that name a person whole, by names in lower case.
  let mentions: [String: [Int]]
  /// The passages within recordings.
  private let taped: Set<Int>

  init(
    _ passages: [Passage], _ evidence: [Evidence], _ names: KnownNames, _ cast: CastList, onTape tape: [Range<Int>]
  ) {
    listed = Dictionary(
      cast.members.map { (names.fullest($0.name).lowercased(), $0.role) }, uniquingKeysWith: { first, _ in first })
    (self.passages, self.evidence, self.names) = (passages, evidence, names)
    mentions = evidence.indices.reduce(into: [:]) { found, index in
      for person in evidence[index].persons { found[names.fullest(person).lowercased(), default: []].append(index) }
    }
    taped = Set(
      passages.indices.filter { index in
        tape.contains {
          $0.lowerBound <= passages[index].range.lowerBound && passages[index].range.lowerBound < $0.upperBound
        }
      })
    let roles = roles()
    allowed = allowed(roles)
    certainty = passages.map { passage in
      guard let label = passage.label, label.role == nil, let key = key(label) else { return 1 }
      return sure[key] ?? 0.5
    }
  }

  /// One person, or one description, and all that is said under it.
  struct Person {
    var key: String
    var name: String?
    var title: String?
    var role: Turn.Role?
    /// True if labels address the person as others are addressed.
    var isAddressed = false
    /// The passages of each turn.
    var turns: [[Int]] = []
    var spoken: [Int] { turns.flatMap(\.self) }
    /// True if the label only tells one voice from another: `◇`, `Speaker 1`, `Q`.
    var isAnonymous: Bool { Label(name: name, title: title).anonymousVoice != nil }
  }

  func key(_ label: Label) -> String? {
    if let name = label.name { return names.fullest(name).lowercased() }
    return label.title.map { "\u{1}" + $0.lowercased() } ?? label.role.map { "\u{2}" + $0.rawValue }
  }

  /// The persons in the order of their first turns.
  private func persons() -> [Person] {
    var persons: [Person] = []
    var places: [String: Int] = [:]
    for index in passages.indices where passages[index].isSpeech {
      guard let label = passages[index].label, let key = key(label) else { continue }
      let place = places[key] ?? persons.count
      if place == persons.count {
        places[key] = place
        persons.append(Person(key: key, name: label.name.map(names.fullest)))
      }
      persons[place].title = persons[place].title ?? label.title
      persons[place].role = persons[place].role ?? label.role
      persons[place].isAddressed = persons[place].isAddressed || label.isAddressed
      if passages[index].opensTurn || persons[place].turns.isEmpty { persons[place].turns.append([]) }
      persons[place].turns[persons[place].turns.count - 1].append(index)
    }
    return persons
  }

  private mutating func roles() -> [String: Turn.Role] {
    let persons = persons()
    var roles: [String: Turn.Role] = [:]
    for person in persons {
      roles[person.key] = person.role ?? listedRole(person, among: persons) ?? named(person, roles)
      sure[person.key] =
        person.role != nil ? RoleCertainty.label : roles[person.key] != nil ? RoleCertainty.named : nil
    }
    let open = persons.filter { roles[$0.key] == nil }
    let hasAnchor = roles.values.contains(.anchor)
    let scored = open.map { (person: $0, score: presenting($0, among: persons)) }
    if !hasAnchor, let asker = asker(among: persons), asker.isAnonymous, roles[asker.key] == nil {
      roles[asker.key] = .anchor
      sure[asker.key] = 0.85
    } else if !hasAnchor, let best = scored.max(by: { $0.score < $1.score }), best.score > 0 {
      roles[best.person.key] = .anchor
      sure[best.person.key] = RoleCertainty.presenting(best.score)
    } else if !hasAnchor, let asker = asker(among: persons), roles[asker.key] == nil {
      roles[asker.key] = .anchor
      sure[asker.key] = 0.85
    }
    for (person, score) in scored where roles[person.key] == nil && score >= 5 {
      roles[person.key] = .anchor
      sure[person.key] = 0.75
    }
    if let person = secondPresenter(persons, roles) {
      roles[person.key] = .anchor
      sure[person.key] = 0.75
    }
    for person in open where roles[person.key] == nil {
      roles[person.key] = neighbours(of: person, persons, roles)
      sure[person.key] = RoleCertainty.neighbours(roles[person.key], hasTitle: person.title != nil)
    }
    return roles
  }

  /// The role that the page lists; whoever wrote it and opens a talk in which they ask presents it.
  private func listedRole(_ person: Person, among persons: [Person]) -> Turn.Role? {
    guard let role = listed[person.key] else { return nil }
    let asking = person.turns.count { turn in turn.contains { evidence[$0].asks } }
    let isHost =
      role == .reporter && !listed.values.contains(.anchor) && person.key == persons.first?.key
      && persons.count > 1 && person.turns.count >= 3 && asking * 2 >= person.turns.count
    return isHost ? nil : role
  }

  /// The role that shows in who speaks before and after: a reporter is heard between bites, a guest answers the anchor.
  private func neighbours(of person: Person, _ persons: [Person], _ roles: [String: Turn.Role]) -> Turn.Role? {
    let row = persons.flatMap { person in
      person.turns.map { (key: person.key, first: $0[0], last: $0[$0.count - 1]) }
    }
    .sorted { $0.first < $1.first }
    var (anchors, others, asked) = (0, 0, 0)
    var before: Turn.Role?
    for (place, turn) in row.enumerated() where turn.key == person.key {
      if place > 0 {
        let role = roles[row[place - 1].key]
        before = before ?? role
        if role == .anchor { anchors += 1 } else if isHeard(row[place - 1].key, persons) { others += 1 }
        if role == .anchor, evidence[row[place - 1].last].asks { asked += 1 }
      }
      guard place + 1 < row.count else { continue }
      let next = row[place + 1].key
      if roles[next] == .anchor { anchors += 1 } else if isHeard(next, persons) { others += 1 }
    }
    let introduced = introduced(person)
    if introduced == true, person.title == nil { return .reporter }
    // On tape only, and not of the newsroom: a sound bite.
    if person.spoken.allSatisfy(taped.contains), introduced != true, person.title != nil || person.turns.count == 1
    {
      return .soundbite
    }
    // Right after a reporter comes somebody whom the report lets speak.
    if before == .reporter, introduced != true { return .soundbite }
    if person.title == nil, !person.isAddressed, person.name != nil, person.turns.count >= 2, others > anchors,
      introduced != false
    {
      return .reporter
    }
    // `Voice 2` between people who are heard once, below the anchor: the report.
    if person.name == nil, before == .anchor, person.turns.count >= 2, others > anchors, asked == 0,
      !person.spoken.contains(where: { evidence[$0].answers })
    {
      return .reporter
    }
    if before == .reporter { return .soundbite }
    guard before == .anchor, asked > 0 || person.turns.count > 1 else { return nil }
    return .guest
  }

  /// True if somebody is heard as in a report: with an office or once only.
  private func isHeard(_ key: String, _ persons: [Person]) -> Bool {
    persons.first { $0.key == key }.map { $0.title != nil || $0.name == nil || $0.turns.count == 1 } ?? false
  }

  /// The role that hand-offs, sign-offs and the words of the person name.
  private func named(_ person: Person, _ roles: [String: Turn.Role]) -> Turn.Role? {
    guard let name = person.name else { return handed(person, roles) }
    let spoken = person.spoken
    if spoken.contains(where: { evidence[$0].signOff?.name.map { matches($0, name) } ?? false }) {
      return .reporter
    }
    for index in evidence.indices where !spoken.contains(index) {
      guard let handOff = evidence[index].handOff, let other = handOff.name, matches(other, name) else { continue }
      if handOff.form == .guest || evidence[index].descriptions[other] == false { return .guest }
      // Who is only thanked or asked by name is of the newsroom if the page says so.
      if handOff.isInferred, evidence[index].descriptions[other] != true, introduced(person) != true {
        return .guest
      }
      // "Good morning, Ida Lund": who is greeted and then does nothing but answer is a guest, unless the page says more.
      if handOff.form == .live, evidence[index].descriptions[other] != true, introduced(person) != true,
        isInterviewed(person)
      {
        return .guest
      }
      // Who is greeted and then hands over to others presents too.
      if handOff.form == .live, evidence[index].descriptions[other] != true, handsOver(person) { return nil }
      return person.title == nil ? .reporter : nil
    }
    return nil
  }

  /// True if the first voice asks and this one answers, three times or more where there is no third, or four times.
  private func isInterviewed(_ person: Person) -> Bool {
    let others = persons().filter { $0.key != person.key }
    let least = others.count == 1 ? 3 : 4
    guard !others.isEmpty, person.turns.count >= least, others[0].turns.count >= least else { return false }
    let asking = others[0].turns.count { turn in turn.contains { evidence[$0].asks } }
    return asking * 2 >= others[0].turns.count && !person.spoken.contains { evidence[$0].signOff != nil }
  }

  /// True if a person hands a report over to somebody else.
  private func handsOver(_ person: Person) -> Bool {
    person.spoken.contains { index in
      guard let handOff = evidence[index].handOff, handOff.form == .package, let other = handOff.name else {
        return false
      }
      return person.name.map { !matches(other, $0) } ?? true
    }
  }

  /// The role of somebody without a name whom the sentence before hands over to.
  private func handed(_ person: Person, _ roles: [String: Turn.Role]) -> Turn.Role? {
    // `D. -` asks, whoever the sentence before welcomes.
    guard person.role == nil, let first = person.spoken.first, !(person.isAnonymous && evidence[first].asks),
      let before = passages[..<first].lastIndex(where: \.isSpeech), let handOff = evidence[before].handOff,
      handOff.name != nil, passages[before].label.flatMap(key).flatMap({ roles[$0] }) != .reporter
    else { return nil }
    return handOff.form == .guest ? .guest : .reporter
  }

  /// What the sentences shortly before the first turn of a person say of them.
  private func introduced(_ person: Person) -> Bool? {
    guard let first = person.spoken.first, let name = person.name else { return nil }
    let before = passages[..<first].indices.filter { passages[$0].isSpeech }.suffix(8).reversed()
    for index in before where evidence[index].persons.contains(where: { matches($0, name) }) {
      if let said = evidence[index].descriptions.first(where: { matches($0.key, name) })?.value { return said }
    }
    return nil
  }

  func matches(_ one: String, _ other: String) -> Bool {
    names.fullest(one).lowercased() == names.fullest(other).lowercased()
  }

  private func allowed(_ roles: [String: Turn.Role]) -> [Set<SpeechPart>?] {
    var leading = Turn.Role.anchor
    return passages.map { passage in
      guard let label = passage.label else { return passage.opensStory ? [.anchor, .talk] : nil }
      let role = label.role ?? key(label).flatMap { roles[$0] }
      if let role, role.isNewsroom { leading = role }
      return switch role {
      case .anchor: [.anchor, .talk]
      case .reporter: [.package, .live]
      case .soundbite: [.bite, .clip]
      case .guest: [.guest]
      // Whom a reporter lets speak is heard from a recording; whom an anchor does may be in the studio.
      case .undecided, nil: leading == .reporter ? [.bite, .clip] : [.bite, .clip, .guest]
      }
    }
  }
}
