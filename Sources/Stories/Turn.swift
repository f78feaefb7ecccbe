/// What one person says before somebody else speaks.
public struct Turn: Hashable, Sendable, Codable {
  /// What the speaker does in the newsroom's terms.
  public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// Presents the programme and leads in to reports.
    case anchor
    /// Reports, on tape or live; also a weather presenter who is handed to.
    case reporter
    /// Is heard in a report: a sound bite.
    case soundbite
    /// Answers the anchor live and is not of the newsroom.
    case guest
    /// The text does not show it.
    case undecided
  }

  /// What the turn is in the story.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The anchor's words before a report.
    case leadIn
    /// A reporter's recorded piece.
    case package
    /// Somebody heard within a package.
    case soundBite
    /// A reporter or guest answers live.
    case live
    /// The anchor's question or answer in a live talk.
    case question
    /// The anchor's words after a report.
    case tag
    /// A story the anchor reads alone.
    case reader
  }

  /// What the speaker does.
  public var role: Role
  /// What the turn is in the story.
  public var kind: Kind
  /// Who speaks, as far as the text says.
  public var speaker: Speaker
  /// How sure the role is, from 0 to 1; below 0.7 it is worth a look.
  public var confidence: Double
  /// What shows role and speaker, in the order of the page.
  public var evidence: [Clue]
  /// What is said.
  public var sentences: [SpokenSentence]

  /// Describes a turn.
  public init(
    role: Role, kind: Kind, speaker: Speaker = Speaker(), confidence: Double = 1, evidence: [Clue] = [],
    sentences: [SpokenSentence]
  ) {
    self.confidence = confidence
    self.evidence = evidence
    self.role = role
    self.kind = kind
    self.speaker = speaker
    self.sentences = sentences
  }
}

extension Turn {
  /// When the turn is heard, in milliseconds from the start of the recording; nil where the page does not tell.
  public var times: Range<Int>? {
    guard let start = sentences.first?.times?.lowerBound, let end = sentences.last?.times?.upperBound, start < end
    else { return nil }
    return start..<end
  }
}

/// A place of the page that shows who speaks or in which role.
public struct Clue: Hashable, Sendable, Codable {
  /// What kind of clue it is.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The label before the turn.
    case label
    /// The sentence that hands over to the speaker, or with which the speaker hands over.
    case handOff
    /// The sentence with which a report closes.
    case signOff
    /// "I'm Dana Pell."
    case selfIntroduction
    /// All of it is in quotation marks.
    case quotation
    /// It asks, or answers a question.
    case question
    /// "Thank you, Ira."
    case thanks
  }

  /// What kind of clue it is.
  public var kind: Kind
  /// Where it is in the source, in UTF-8 offsets.
  public var range: Range<Int>
  /// The pattern of the language file that matched; nil where structure or shape shows it.
  public var pattern: String?

  /// Describes a clue.
  public init(kind: Kind, range: Range<Int>, pattern: String? = nil) {
    self.kind = kind
    self.range = range
    self.pattern = pattern
  }
}

/// Who speaks, as far as the text says; everything it does not say is nil.
public struct Speaker: Hashable, Sendable, Codable {
  /// The fullest form of the name that the text has.
  public var name: String?
  /// Office or description: `dockers' union`, `입주자`.
  public var title: String?
  /// Who broadcasts: `Arirang News`.
  public var outlet: String?
  /// Where the speaker is: `Sejong`.
  public var place: String?

  /// Describes a speaker.
  public init(name: String? = nil, title: String? = nil, outlet: String? = nil, place: String? = nil) {
    self.name = name
    self.title = title
    self.outlet = outlet
    self.place = place
  }
}

/// A sentence as it is spoken, with its place in the source.
public struct SpokenSentence: Hashable, Sendable, Codable {
  /// What a sentence does in the story beyond telling it.
  public enum Function: String, Hashable, Sendable, Codable, CaseIterable {
    /// Hands over to a reporter: "Baek Ha-neul reports."
    case handOff
    /// Closes a report: "Baek Ha-neul, Nuri News, Busan."
    case signOff
  }

  /// The cleaned text, without white space at its ends.
  public var text: String
  /// Where it stood in the source, in UTF-8 offsets.
  public var range: Range<Int>
  /// What the sentence does, where it does more than tell the story.
  public var function: Function?
  /// Where the speaker breathes: UTF-8 offsets into `text`, in order.
  public var pauses: [Int]
  /// When it is heard, in milliseconds from the start of the recording; nil where the page does not tell.
  public var times: Range<Int>?

  /// Describes a sentence.
  public init(
    text: String, range: Range<Int>, function: Function? = nil, pauses: [Int] = [], times: Range<Int>? = nil
  ) {
    self.times = times
    self.text = text
    self.range = range
    self.function = function
    self.pauses = pauses
  }
}
