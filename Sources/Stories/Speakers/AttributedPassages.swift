internal import Editing

/// The passages of a text with the part and the speaker of each.
struct AttributedPassages {
  let passages: [Passage]
  let evidence: [Evidence]
  /// The part of each passage; nil where nothing is spoken.
  private(set) var parts: [SpeechPart?]
  let speakers: [Speaker]
  /// How sure the role of each passage is, from 0 to 1.
  private(set) var confidence: [Double]
  /// True if all the narration is the report of whoever signs the page.
  let isSigned: Bool

  /// Says who speaks on a page that is laid out; `author` is who wrote it, as the place of a name shows.
  init(_ layout: Layout, _ language: StoryLanguage, others: [String] = [], author: String? = nil) {
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
    let report = WrittenReport(passages, survey.evidence, survey.cast.signed(by: author))
    isSigned = report?.isSigned ?? false
    if let report {
      parts = report.parts
      confidence = parts.map { $0 == nil ? 1 : report.confidence }
    }
    (self.passages, evidence, self.parts, self.confidence) = (passages, survey.evidence, parts, confidence)
    let named = passages.indices.map { index in
      var passage = passages[index]
      // What a label names is not who speaks where the part is none that the label allows.
      if let part = parts[index], allowed[index]?.contains(part) == false { passage.label = nil }
      return passage
    }
    let speakers = SpeakerAssigner.speakers(
      named, evidence, parts, language.phrases, survey.names, report?.cast ?? survey.cast)
    self.speakers = report?.speakers(speakers, language) ?? speakers
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
    let cast: CastList
    let persons: PersonRoles
    let decoders: [PartDecoder]

    init(_ layout: Layout, _ language: StoryLanguage, others: [String]) {
      let laidOut = Headings.joined(layout.passages, in: layout.text)
      let finder = EvidenceFinder(book: language.phrases)
      var evidence = finder.evidence(in: laidOut)
      let spoken = Reprint.marked(Headings.marked(laidOut, evidence, language.calendar, layout))
      let passages = SelfNamedVoices.named(AttributedPassages.credited(spoken, layout.castReader), evidence)
      // What nobody speaks hands over to nobody.
      for index in passages.indices where !passages[index].isSpeech { evidence[index] = Evidence() }
      let stories = AttributedPassages.stories(passages)
      let labelled = Set(passages.compactMap { $0.label?.name }.filter { $0.contains(" ") })
      for index in evidence.indices {
        guard let name = evidence[index].handOff?.name else { continue }
        evidence[index].handOff?.name = name.cut(to: labelled)
      }
      cast = AttributedPassages.cast(layout, passages, others: others)
      names = KnownNames(passages, evidence, language.phrases, others: others, cast: cast)
      finder.describe(&evidence, passages, names)
      ReportEnds.join(&evidence, passages, stories: stories, cast: cast, language.phrases)
      let persons = PersonRoles(passages, evidence, names, cast, onTape: layout.tape)
      (self.passages, self.evidence, self.persons) = (passages, evidence, persons)
      let hasGuest = cast.members.contains { $0.role == .guest }
      // Who held the camera is said of reports.
      let isFilmed =
        passages.contains { $0.content == .aside(.credit) } || layout.marks.contains { $0.kind == .credit }
      let isSigned =
        (cast.only(.reporter) != nil || isFilmed && evidence.contains(where: \.isQuoted))
        && cast.only(.anchor) == nil
      decoders = stories.map { [evidence] story in
        PartDecoder(
          passages, evidence, allowed: persons.allowed, sentences: story, listsGuest: hasGuest,
          listsAuthor: isSigned)
      }
    }
  }

  /// The passages with the lines that say who made the report, or is heard, as credits.
  fileprivate static func credited(_ passages: [Passage], _ reader: CastReader) -> [Passage] {
    passages.map { passage in
      guard passage.content == .aside(.furniture), !reader.members(of: passage.text).isEmpty else { return passage }
      var credit = passage
      credit.content = .aside(.credit)
      return credit
    }
  }

  /// The persons whom the lines list that nobody speaks: those above the first words come first.
  fileprivate static func cast(_ layout: Layout, _ passages: [Passage], others: [String]) -> CastList {
    var cast = layout.cast
    let asides = passages.compactMap { passage -> String? in
      guard case .aside(let kind) = passage.content, kind == .furniture || kind == .credit else { return nil }
      return passage.text
    }
    for line in asides + others { cast.add(layout.castReader.members(of: line)) }
    return cast
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
