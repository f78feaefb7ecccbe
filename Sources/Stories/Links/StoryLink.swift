/// What a sentence of the lead-in and a sentence of the package have in common, or where they disagree.
public struct StoryLink: Hashable, Sendable, Codable {
  /// What the two sentences are to each other.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Both carry the same facts.
    case same
    /// Both count the same thing, and give other numbers.
    case number
    /// Both name a day, and not the same.
    case date
    /// Both name a person, and spell the name differently.
    case name
  }

  /// What the two sentences are to each other.
  public var kind: Kind
  /// The sentence of the lead-in, in UTF-8 offsets of the source.
  public var lead: Range<Int>
  /// The sentence of the package, in UTF-8 offsets of the source.
  public var package: Range<Int>
  /// How much of what is rare in the two is in both, from 0 to 1.
  public var score: Double
  /// For what disagrees: as the lead-in and as the package write it.
  public var written: [String]

  /// Describes a link.
  public init(kind: Kind, lead: Range<Int>, package: Range<Int>, score: Double, written: [String] = []) {
    self.kind = kind
    self.lead = lead
    self.package = package
    self.score = score
    self.written = written
  }
}

/// What a lead-in and its package say of the same facts.
public struct StoryLinks: Hashable, Sendable, Codable {
  /// The links, in the order of the lead-in.
  public var links: [StoryLink]
  /// The sentences of lead-ins to which no sentence of the package is linked, in UTF-8 offsets of the source.
  public var leadOnly: [Range<Int>]

  /// Describes links.
  public init(links: [StoryLink], leadOnly: [Range<Int>]) {
    self.links = links
    self.leadOnly = leadOnly
  }
}
