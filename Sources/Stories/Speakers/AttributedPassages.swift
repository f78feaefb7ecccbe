/// The passages of a text with the part and the speaker of each.
struct AttributedPassages {
  let passages: [Passage]
  let evidence: [Evidence]
  /// The part of each passage; nil where nothing is spoken.
  private(set) var parts: [SpeechPart?]
  let speakers: [Speaker]
  /// How sure the role of each passage is, from 0 to 1.
  private(set) var confidence: [Double]

  init(_ layout: Layout, _ language: StoryLanguage, others: [String] = []) {
    let survey = Survey(layout, language, others: others)
    let (passages, allowed) = (survey.passages, survey.persons.allowed)
    var confidence = survey.persons.certainty
    var parts = [SpeechPart?](repeating: nil, count: passages.count)
    for decoder in survey.decoders {
      for (index, found) in zip(decoder.sentences, decoder.parts()) {
        parts[index] = found.part
        confidence[index] = min(confidence[index], found.confidence)
      }
    }
    (self.passages, evidence, self.parts, self.confidence) = (passages, survey.evidence, parts, confidence)
    let named = passages.indices.map { index in
      var passage = passages[index]
      // What a label names is not who speaks where the part is none that the label allows.
      if let part = parts[index], allowed[index]?.contains(part) == false { passage.label = nil }
      return passage
    }
    speakers = SpeakerAssigner.speakers(named, evidence, parts, language.phrases, survey.names)
  }

  /// The decoders of a page, a story each.
  static func decoders(_ layout: Layout, _ language: StoryLanguage, others: [String]) -> [PartDecoder] {
    Survey(layout, language, others: others).decoders
  }

  /// What is known of a page before it is decided who speaks.
  private struct Survey {
    let passages: [Passage]
    let evidence: [Evidence]
    let names: KnownNames
    let persons: PersonRoles
    let decoders: [PartDecoder]

    init(_ layout: Layout, _ language: StoryLanguage, others: [String]) {
      let laidOut = Headings.joined(layout.passages, in: layout.text)
      let finder = EvidenceFinder(book: language.phrases)
      var evidence = finder.evidence(in: laidOut)
      let passages = Reprint.marked(Headings.marked(laidOut, evidence, language.calendar, dates: layout.dates))
      let stories = AttributedPassages.stories(passages)
      names = KnownNames(passages, evidence, others: others)
      finder.describe(&evidence, passages, names)
      ReportEnds.join(&evidence, passages, stories: stories)
      let persons = PersonRoles(passages, evidence, names, onTape: layout.tape)
      (self.passages, self.evidence, self.persons) = (passages, evidence, persons)
      decoders = stories.map { [evidence] story in
        PartDecoder(passages, evidence, allowed: persons.allowed, sentences: story)
      }
    }
  }

  /// The spoken passages of each story; a heading or `>>>` begins the next one.
  fileprivate static func stories(_ passages: [Passage]) -> [[Int]] {
    var stories: [[Int]] = [[]]
    for (index, passage) in passages.enumerated() {
      if passage.content == .heading || passage.isDivider || passage.opensStory { stories.append([]) }
      if passage.isSpeech { stories[stories.count - 1].append(index) }
    }
    return stories.filter { !$0.isEmpty }
  }
}
