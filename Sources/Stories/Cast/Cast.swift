/// The passages of a text with the part and the speaker of each.
struct Cast {
  let passages: [Passage]
  let evidence: [Evidence]
  /// The part of each passage; nil where nothing is spoken.
  private(set) var parts: [Part?]
  let speakers: [Speaker]

  init(_ layout: Layout, _ book: Phrasebook) {
    let laidOut = Headings.joined(layout.passages, in: layout.text)
    let finder = EvidenceFinder(book: book)
    var evidence = finder.evidence(in: laidOut)
    let passages = Headings.marked(laidOut, evidence)
    let stories = Self.stories(passages)
    Seams.join(&evidence, passages, stories: stories)
    let allowed = LabelledParts(passages, evidence).allowed
    var parts = [Part?](repeating: nil, count: passages.count)
    for story in stories {
      let decoder = PartDecoder(passages, evidence, allowed: allowed, sentences: story)
      for (index, part) in zip(story, decoder.parts()) { parts[index] = part }
    }
    (self.passages, self.evidence, self.parts) = (passages, evidence, parts)
    let named = passages.indices.map { index in
      var passage = passages[index]
      // What a label names is not who speaks where the part is none that the label allows.
      if let part = parts[index], allowed[index]?.contains(part) == false { passage.label = nil }
      return passage
    }
    speakers = Casting.speakers(named, evidence, parts, book)
  }

  /// The spoken passages of each story; a heading or `>>>` begins the next one.
  private static func stories(_ passages: [Passage]) -> [[Int]] {
    var stories: [[Int]] = [[]]
    for (index, passage) in passages.enumerated() {
      if passage.content == .heading || passage.isDivider || passage.opensStory { stories.append([]) }
      if passage.isSpeech { stories[stories.count - 1].append(index) }
    }
    return stories.filter { !$0.isEmpty }
  }
}

/// What labels allow: a reporter's label no anchor, a name's label what that name had before.
struct LabelledParts {
  /// The parts that the label of each passage allows; nil: any.
  let allowed: [Set<Part>?]

  init(_ passages: [Passage], _ evidence: [Evidence]) {
    var names = NameBook()
    for label in passages.compactMap(\.label) { names.add(label.name) }
    let roles = Self.roles(passages, evidence, names)
    var leading = Turn.Role.anchor
    allowed = passages.map { passage in
      guard let label = passage.label else { return passage.opensStory ? [.anchor, .talk] : nil }
      let role = label.role ?? label.name.flatMap { roles[names.fullest($0)] }
      if let role, role.isNewsroom { leading = role }
      return switch role {
      case .anchor: [.anchor, .talk]
      case .reporter: [.package, .live]
      case .soundbite: [.bite, .clip]
      case .guest: [.guest]
      // Whom a reporter lets speak is heard from a recording; whom an anchor does may be in the studio.
      case nil: leading == .reporter ? [.bite, .clip] : [.bite, .clip, .guest]
      }
    }
  }
  /// The roles of labelled names: as one of their labels says, else as what they say and hear shows.
  private static func roles(_ passages: [Passage], _ evidence: [Evidence], _ names: NameBook) -> [String: Turn.Role]
  {
    var roles: [String: Turn.Role] = [:]
    for case let label? in passages.map(\.label) {
      if let name = label.name, let role = label.role { roles[names.fullest(name)] = role }
    }
    for handOff in evidence.compactMap(\.handOff) {
      guard let name = handOff.name.map(names.fullest), names.names.contains(name), roles[name] == nil else {
        continue
      }
      roles[name] = handOff.form == .guest ? .guest : .reporter
    }
    return roles.values.contains(.anchor) ? roles : withPresenters(roles, passages, evidence, names)
  }

  /// Where no label says who presents: who hands over or introduces himself, who speaks first, and who
  /// speaks again under initials.
  private static func withPresenters(
    _ known: [String: Turn.Role], _ passages: [Passage], _ evidence: [Evidence], _ names: NameBook
  ) -> [String: Turn.Role] {
    var roles = known
    let labelled = passages.indices.filter { passages[$0].label?.name != nil && passages[$0].label?.role == nil }
    let presents = labelled.first { evidence[$0].handOff != nil || evidence[$0].introducesSelf != nil }
    let first = presents ?? (known.isEmpty ? labelled.first : nil)
    let again = labelled.filter { (passages[$0].label?.name?.count ?? 0) <= 3 }
    for index in (first.map { [$0] } ?? []) + again {
      guard let name = passages[index].label?.name.map(names.fullest), roles[name] == nil else { continue }
      roles[name] = .anchor
    }
    return roles
  }
}
