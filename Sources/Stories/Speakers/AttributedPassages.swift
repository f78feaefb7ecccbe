/// The passages of a text with the part and the speaker of each.
struct AttributedPassages {
  let passages: [Passage]
  let evidence: [Evidence]
  /// The part of each passage; nil where nothing is spoken.
  private(set) var parts: [SpeechPart?]
  let speakers: [Speaker]
  /// How sure the role of each passage is, from 0 to 1.
  private(set) var confidence: [Double]

  init(_ layout: Layout, _ language: StoryLanguage) {
    let laidOut = Headings.joined(layout.passages, in: layout.text)
    let book = language.phrases
    let finder = EvidenceFinder(book: book)
    var evidence = finder.evidence(in: laidOut)
    let passages = Headings.marked(laidOut, evidence, language.calendar)
    let stories = Self.stories(passages)
    let names = KnownNames(passages, evidence)
    ReportEnds.join(&evidence, passages, stories: stories)
    let persons = PersonRoles(passages, evidence, names)
    let allowed = persons.allowed
    var confidence = persons.certainty
    var parts = [SpeechPart?](repeating: nil, count: passages.count)
    for story in stories {
      let decoder = PartDecoder(passages, evidence, allowed: allowed, sentences: story)
      for (index, found) in zip(story, decoder.parts()) {
        parts[index] = found.part
        confidence[index] = min(confidence[index], found.confidence)
      }
    }
    (self.passages, self.evidence, self.parts, self.confidence) = (passages, evidence, parts, confidence)
    let named = passages.indices.map { index in
      var passage = passages[index]
      // What a label names is not who speaks where the part is none that the label allows.
      if let part = parts[index], allowed[index]?.contains(part) == false { passage.label = nil }
      return passage
    }
    speakers = SpeakerAssigner.speakers(named, evidence, parts, book, names)
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
