internal import Editing

/// Two texts whose sentences have been put beside each other.
public struct Alignment: Hashable, Sendable {
  /// One of the two texts.
  public struct Side: Hashable, Sendable {
    /// The BCP 47 tag of its language; `und` where that is not known.
    public var language: String
    /// Its sentences, in order.
    public var sentences: [BitextSentence]

    /// Describes a text.
    public init(language: String, sentences: [BitextSentence]) {
      (self.language, self.sentences) = (language, sentences)
    }
  }

  /// The text on the left.
  public let left: Side
  /// The text on the right.
  public let right: Side
  /// Neighbouring sentences that say the same, in the order of the left text: every sentence of both texts is in
  /// exactly one bead.
  public let beads: [Bead]
  /// The share of sentences, from 0 to 1, that the first pass aligned, each weighted by its probability.
  public let alignedShare: Double

  /// Aligns two texts; the dictionary's words may be of either language.
  public init(
    _ left: Side, _ right: Side, dictionary: BilingualDictionary? = nil, memory: TranslationMemory? = nil
  ) {
    (self.left, self.right) = (left, right)
    let looks = Aligner(from: left.language, to: right.language, dictionary: dictionary, memory: memory)
      .looks(left.sentences, right.sentences)
    beads = looks.second
    alignedShare = looks.first.alignedShare(of: left.sentences.count + right.sentences.count)
  }

  /// Below this confidence a row deserves a look.
  public static let doubtful = 0.5

  /// The beads with what they say.
  public var rows: [Row] {
    let numbers = (NumberFinder(language: left.language), NumberFinder(language: right.language))
    return beads.map { bead in
      let (one, other) = (left.sentences[bead.left], right.sentences[bead.right])
      return Row(
        bead: bead, left: one.map(\.text), right: other.map(\.text), role: (one.first ?? other.first)?.role,
        numbers: DisagreeingNumbers(one, other, finders: numbers).list)
    }
  }
}

extension Alignment {
  /// A bead with what it says.
  public struct Row: Hashable, Sendable {
    /// Which sentences they are, and how sure that is.
    public var bead: Bead
    /// The sentences on the left.
    public var left: [String]
    /// The sentences on the right.
    public var right: [String]
    /// What the speaker does, as the left text has it; nil where that is not known.
    public var role: String?
    /// The numbers that one side says and the other replaces with another number; empty where all agree.
    public var numbers: [String]

    /// True if the row deserves a look: its numbers disagree, or the aligner is not sure.
    public var isDoubtful: Bool {
      bead.isAligned && (bead.confidence < Alignment.doubtful || !numbers.isEmpty)
    }
  }
}

extension Alignment.Row {
  /// The sentences of the left side as one text in a language.
  func leftText(_ language: String) -> String { left.joined(separator: Self.space(language)) }

  /// The sentences of the right side as one text in a language.
  func rightText(_ language: String) -> String { right.joined(separator: Self.space(language)) }

  /// Chinese and Japanese write no space between sentences.
  private static func space(_ language: String) -> String {
    language.hasPrefix("zh") || language.hasPrefix("ja") ? "" : " "
  }
}

extension Alignment {
  /// True unless the texts have too little in common to be versions of one story.
  ///
  /// Of few sentences many find a place beside strangers. In another story they find it in any order, so the share
  /// is held against that with one text turned round.
  public var tellsOneStory: Bool {
    let counts = [left.sentences.count, right.sentences.count]
    let (fewer, more) = (counts.min() ?? 0, counts.max() ?? 0)
    if fewer < Self.fewestSentences, more < Self.fewestSentences * 3 { return true }
    if fewer >= Self.manySentences || fewer < Self.fewestSentences { return alignedShare >= Self.leastShare }
    guard alignedShare < Self.sureShare else { return true }
    let turned = Side(language: right.language, sentences: right.sentences.reversed())
    let byOrder = alignedShare - Alignment(left, turned).alignedShare
    return alignedShare + byOrder >= (fewer >= Self.severalSentences ? Self.leastInOrder : Self.leastOfFew)
  }

  /// Of fewer sentences nothing can be said, unless the other text has three times as many and more.
  private static let fewestSentences = 4
  /// Of so many sentences the share alone tells: of Korean and English news and the PUD treebanks, versions of one
  /// story that lack up to a quarter of its sentences share .50 and more, other stories at most .45, most of them less
  /// than .35.
  private static let (manySentences, leastShare) = (16, 0.4)
  /// Four stories of six sentences, written in six languages: whole versions of one share .92 and more, strangers at
  /// most .89.
  private static let sureShare = 0.9
  /// Two of these stories in a row, beside the same and beside the two others, whole and without a quarter of the
  /// sentences of each side: the share and its gain by order add up to 1.48 and more if whole and mostly to .8 and more
  /// if not, those of strangers to .8 at most but for one in twenty.
  private static let (severalSentences, leastInOrder) = (8, 0.8)
  /// Of a single story: 1.32 and more if whole; half of the strangers have .8 and less, a third 1 and more.
  private static let leastOfFew = 1.0
}
