/// The way between the offsets of a source and of the text that edits made of it.
///
/// All offsets are UTF-8 offsets. A place inside an edit maps to the nearer end of what the edit left;
/// outside of edits the way is exact in both directions. A look-up takes the logarithm of the edits.
public struct OffsetMap: Hashable, Sendable {
  /// Where each edit is in the source, and where in the text.
  private var sources: [Range<Int>] = []
  private var texts: [Range<Int>] = []

  /// Builds the way from edits that are in order and do not overlap.
  public init(_ edits: [Edit]) {
    sources.reserveCapacity(edits.count)
    texts.reserveCapacity(edits.count)
    var shift = 0
    for edit in edits {
      let start = edit.range.lowerBound + shift
      let count = edit.after.utf8.count
      shift += count - edit.range.count
      sources.append(edit.range)
      texts.append(start..<start + count)
    }
  }

  /// Where an offset of the source is in the text.
  public func text(_ source: Int) -> Int { Self.carry(source, from: sources, to: texts) }

  /// Where an offset of the text stood in the source.
  public func source(_ text: Int) -> Int { Self.carry(text, from: texts, to: sources) }

  /// Where a range of the text stood in the source: edits at its ends are left out, those inside are in.
  public func source(_ text: Range<Int>) -> Range<Int> {
    let start = Self.carry(text.lowerBound, from: texts, to: sources)
    let end = Self.carry(text.upperBound, from: texts, to: sources, leaning: .back)
    return start..<max(start, end)
  }

  /// Where a range of the source is in the text.
  public func text(_ source: Range<Int>) -> Range<Int> {
    let start = text(source.lowerBound)
    return start..<max(start, text(source.upperBound))
  }

  private enum Lean { case forth, back }

  /// Carries an offset from one side to the other; at an insertion or deletion, `leaning` says which end.
  private static func carry(
    _ offset: Int, from: [Range<Int>], to: [Range<Int>], leaning lean: Lean = .forth
  ) -> Int {
    var (low, high) = (0, from.count)
    while low < high {
      let middle = (low + high) / 2
      let start = from[middle].lowerBound
      let before = lean == .forth ? start <= offset : start < offset
      (low, high) = before ? (middle + 1, high) : (low, middle)
    }
    guard low > 0 else { return offset }
    let (here, there) = (from[low - 1], to[low - 1])
    if offset >= here.upperBound { return there.upperBound + offset - here.upperBound }
    return offset - here.lowerBound < here.upperBound - offset ? there.lowerBound : there.upperBound
  }
}
