public import Captions
internal import Editing
internal import Stories
public import Study

/// Everything a user wants from a page: text, edits, story, captions, and material to study with.
public struct Pack: Hashable, Sendable {
  /// A file of the pack.
  public struct File: Hashable, Sendable {
    /// Its name within the folder.
    public var name: String
    /// Its content.
    public var bytes: [UInt8]

    /// Its content as text; of an archive no more than its readable parts.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }

    init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
  }

  /// A second language of the story.
  public struct Counterpart: Hashable, Sendable {
    /// The page and its story.
    public var broadcast: Broadcast
    /// Its captions with the times of the same clip, and both languages in one track.
    public var captions: BilingualCaptions

    /// Puts a page and its captions together.
    public init(_ broadcast: Broadcast, captions: BilingualCaptions) {
      (self.broadcast, self.captions) = (broadcast, captions)
    }
  }

  /// What material to study with is written like.
  public struct StudyOptions: Hashable, Sendable {
    /// The language of pages' and handouts' own words.
    public var interface = Interface.english
    /// The clip, as the study page refers to it; nil: none.
    public var clip: String?
    /// The sound of the clip, for cards and the e-book; nil: none.
    public var sound: SoundTrack?
    /// The rows of an earlier pack, whose ids corrected rows keep; nil: none.
    public var earlier: EarlierRows?
    /// What the reader knows of words beforehand.
    public var knowledge = WordKnowledge()
    /// When the page was last changed, in seconds since 1970: Anki takes over what is newer.
    public var modified = 1

    /// The usual way.
    public init() {}
  }

  /// What the pack is made of.
  public let broadcast: Broadcast
  /// The captions of the story.
  public let captions: CaptionTrack
  /// The files, in the order in which a reader wants them.
  public let files: [File]

  /// Makes a pack.
  ///
  /// - Parameters:
  ///   - broadcast: The page and its story.
  ///   - captions: The captions of the story.
  ///   - name: What the caption files are called, before the language and the ending.
  ///   - other: The same story in another language.
  ///   - study: What material to study with is written like.
  /// - Throws: `EncodingError` when a value cannot be written, which values of this library always can.
  public init(
    _ broadcast: Broadcast, captions: CaptionTrack, name: String, with other: Counterpart? = nil,
    study: StudyOptions = StudyOptions()
  ) throws {
    self.broadcast = broadcast
    self.captions = captions
    let material = StudyMaterial(broadcast.story, with: other?.broadcast.story, earlier: study.earlier)
    var second: [File] = []
    // A second page in the same language needs names of its own.
    let tag = other.map { $0.captions.second.language }.map { $0 + ($0 == captions.language ? "-2" : "") }
    if let other, let tag {
      let (own, both) = (other.captions.second, other.captions.stacked)
      second =
        try Self.texts(of: other.broadcast, language: tag) + Self.clips(own, name: name, tag: tag)
        + Self.clips(both, name: name, tag: "\(captions.language)-\(tag)")
    }
    files =
      try Self.texts(of: broadcast, language: nil) + Self.clips(captions, name: name, tag: captions.language)
      + second + Self.studyFiles(material, tag: tag, captions: captions, study)
  }

  /// The text, its edits and the story; those of a second language carry its tag.
  private static func texts(of broadcast: Broadcast, language: String?) throws -> [File] {
    let tag = language.map { ".\($0)" } ?? ""
    return [
      File(name: "transcript\(tag).txt", text: broadcast.story.transcript),
      File(name: "clean\(tag).txt", text: broadcast.cleaned.text),
      File(name: "edits\(tag).jsonl", text: try broadcast.cleaned.editLog()),
      File(name: "findings\(tag).jsonl", text: try broadcast.cleaned.findingLog()),
      File(name: "story\(tag).json", text: try JSON.page(broadcast.story)),
    ]
  }

  private static func clips(_ track: CaptionTrack, name: String, tag: String) -> [File] {
    [
      File(name: "\(name).\(tag).srt", text: CaptionFormat.subRip.write(track)),
      File(name: "\(name).\(tag).vtt", text: CaptionFormat.webVTT.write(track)),
    ]
  }

  /// The study page, cards, the e-book and handouts; those of one language alone for the second language too.
  private static func studyFiles(
    _ material: StudyMaterial, tag: String?, captions: CaptionTrack, _ options: StudyOptions
  ) -> [File] {
    let times = RowClock(captions.cues, rows: material.rows).times
    let clip = options.clip.map { ClipReference(source: $0, times: times) }
    let sounds = options.sound.map { RowSounds($0, times: times) }
    let page = StudyPage(material, clip: clip, knowledge: options.knowledge)
    var files = [
      File(name: "study.html", text: page.html(interface: options.interface)),
      File(name: "cards.tsv", text: CardTable(material).text),
    ]
    files +=
      decks(material, sounds, options) + [File(name: "story.epub", bytes: EBook(material, sounds: sounds).bytes)]
    files += sheets(material, options)
    if let turned = material.turned, let tag {
      files += gaps(turned, tag: tag, sounds, options).map { [$0] } ?? []
      files += sheets(turned, tag: tag, options)
    }
    return files
  }

  private static func decks(
    _ material: StudyMaterial, _ sounds: RowSounds?, _ options: StudyOptions
  ) -> [File] {
    let deck = CardDeck(material, sounds: sounds, modified: options.modified)
    let cards = deck.isEmpty ? nil : deck.bytes.map { File(name: "cards.apkg", bytes: $0) }
    return [cards, gaps(material, sounds, options)].compactMap(\.self)
  }

  /// The cards with gaps; nil if no sentence has any.
  private static func gaps(
    _ material: StudyMaterial, tag: String? = nil, _ sounds: RowSounds?, _ options: StudyOptions
  ) -> File? {
    let deck = CardDeck(material, kind: .gaps, sounds: sounds, modified: options.modified)
    guard !deck.isEmpty, let bytes = deck.bytes else { return nil }
    return File(name: "cards-gaps\(tag.map { ".\($0)" } ?? "").apkg", bytes: bytes)
  }

  /// The handouts; those of a second language carry its tag.
  private static func sheets(_ material: StudyMaterial, tag: String? = nil, _ options: StudyOptions) -> [File] {
    Handout.Kind.allCases.flatMap { kind in
      let sheet = Handout(kind, of: material, interface: options.interface, knowledge: options.knowledge)
      let name = "sheet-\(kind.rawValue)\(tag.map { ".\($0)" } ?? "")"
      return [
        File(name: name + ".html", text: sheet.html()),
        File(name: name + ".docx", bytes: sheet.document),
        File(name: name + ".odt", bytes: sheet.openDocument),
      ]
    }
  }
}
