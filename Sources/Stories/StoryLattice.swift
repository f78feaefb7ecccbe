public import Editing

/// What the decoder sees of one story: for each sentence its place, what it shows, and what the weights set by hand say.
///
/// `Scripts/learn-roles` learns from it.
public struct StoryLattice: Hashable, Sendable, Codable {
  /// The names of the parts, in the order of the scores.
  public var parts: [String]
  /// The role of each part.
  public var roles: [String]
  /// Where each sentence is in the source, in UTF-8 offsets.
  public var ranges: [Range<Int>]
  /// What each sentence shows.
  public var shown: [[String]]
  /// What the first sentence scores in each part.
  public var start: [Double]
  /// How well each sentence fits each part.
  public var fits: [[Double]]
  /// What each step costs: by sentence from the second on, to a part, from a part.
  public var prices: [[[Double]]]
}

extension StoryReader {
  /// The lattices of the stories of a cleaned page, without the learnt weights.
  public func lattices(of page: EditedText) -> [StoryLattice] {
    let page = page.partedAtDates
    let (layout, language, others) = laidOut(page)
    let map = page.map
    return AttributedPassages.decoders(layout, language, others: others).map { decoder in
      var lattice = decoder.lattice
      lattice.ranges = decoder.sentences.map { index in
        decoder.passages[index].source ?? map.source(decoder.passages[index].range)
      }
      return lattice
    }
  }
}
