/// The passages of a text with the part and the speaker of each.
struct Cast {
  let passages: [Passage]
  let evidence: [Evidence]
  /// The part of each passage; nil where nothing is spoken.
  private(set) var parts: [Part?]
  let speakers: [Speaker]

  init(_ laidOut: [Passage], _ book: Phrasebook) {
    let finder = EvidenceFinder(book: book)
    var evidence = finder.evidence(in: laidOut)
    let passages = Headings.marked(laidOut, evidence)
    let stories = Self.stories(passages)
    Seams.join(&evidence, passages, stories: stories)
    let allowed = LabelledParts(passages).allowed
    var parts = [Part?](repeating: nil, count: passages.count)
    for story in stories {
      let decoder = PartDecoder(passages, evidence, allowed: allowed, sentences: story)
      for (index, part) in zip(story, decoder.parts()) { parts[index] = part }
    }
    (self.passages, self.evidence, self.parts) = (passages, evidence, parts)
    speakers = Casting.speakers(passages, evidence, parts, book)
  }

  /// The spoken passages of each story; a heading begins the next one.
  private static func stories(_ passages: [Passage]) -> [[Int]] {
    var stories: [[Int]] = [[]]
    for (index, passage) in passages.enumerated() {
      if passage.content == .heading { stories.append([]) }
      if passage.isSpeech { stories[stories.count - 1].append(index) }
    }
    return stories.filter { !$0.isEmpty }
  }
}

/// What labels allow: a reporter's label no anchor, a name's label what that name had before.
struct LabelledParts {
  /// The parts that the label of each passage allows; nil: any.
  let allowed: [Set<Part>?]

  init(_ passages: [Passage]) {
    var names = NameBook()
    var roles: [String: Turn.Role] = [:]
    for label in passages.compactMap(\.label) {
      names.add(label.name)
      if let name = label.name, let role = label.role { roles[names.fullest(name)] = role }
    }
    allowed = passages.map { passage in
      guard let label = passage.label else { return nil }
      let role = label.role ?? label.name.flatMap { roles[names.fullest($0)] }
      return switch role {
      case .anchor: [.anchor, .talk]
      case .reporter: [.package, .live]
      case .soundbite: [.bite, .clip]
      case .guest: [.guest]
      case nil: [.bite, .clip, .guest]
      }
    }
  }
}
