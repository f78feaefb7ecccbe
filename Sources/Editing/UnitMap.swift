/// A unit in which programs count the offsets of a text.
public enum TextUnit: String, Hashable, Sendable, Codable, CaseIterable {
  /// Bytes of UTF-8, as everything here counts.
  case utf8
  /// Code units of UTF-16, as JavaScript, Java and `NSString` count.
  case utf16
  /// Scalars of Unicode, as Python counts.
  case scalar
}

/// The way between the offsets of a source and of its edited text, counted in any unit, in both directions.
///
/// Built in time and memory in proportion to the texts; a look-up takes the logarithm of the edits.
public struct UnitMap: Hashable, Sendable {
  private let edits: OffsetMap
  private let source: Scale
  private let text: Scale

  /// Builds the way for a text, with all offsets counted in one unit.
  public init(_ edited: EditedText, in unit: TextUnit) {
    edits = edited.map
    source = Scale(edited.source, unit)
    text = Scale(edited.text, unit)
  }

  /// Where an offset of the source is in the text; offsets off the source are taken to its nearer end.
  public func text(_ offset: Int) -> Int { text.units(at: edits.text(source.bytes(at: offset))) }

  /// Where an offset of the text stood in the source; offsets off the text are taken to its nearer end.
  public func source(_ offset: Int) -> Int { source.units(at: edits.source(text.bytes(at: offset))) }

  /// One text's offsets in bytes and in another unit.
  private struct Scale: Hashable {
    /// For each byte, how many units begin before it; nil where the unit is the byte.
    private var unitsAt: [Int]?
    /// For each unit, the byte at which its scalar begins.
    private var byteAt: [Int] = []
    private let count: Int

    init(_ text: String, _ unit: TextUnit) {
      count = text.utf8.count
      guard unit != .utf8 else { return }
      var units: [Int] = []
      var byte = 0
      for scalar in text.unicodeScalars {
        let (width, length) = (unit == .utf16 && scalar.value > 0xFFFF ? 2 : 1, scalar.utf8.count)
        units += repeatElement(byteAt.count, count: length)
        byteAt += repeatElement(byte, count: width)
        byte += length
      }
      unitsAt = units + [byteAt.count]
      byteAt.append(byte)
    }

    func units(at byte: Int) -> Int { unitsAt.map { $0[max(0, min(byte, count))] } ?? max(0, min(byte, count)) }

    func bytes(at unit: Int) -> Int {
      unitsAt == nil ? max(0, min(unit, count)) : byteAt[max(0, min(unit, byteAt.count - 1))]
    }
  }
}
