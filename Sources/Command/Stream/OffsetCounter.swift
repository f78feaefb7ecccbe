public import Aircheck
public import Arguments
internal import Bytes

extension TextUnit: ArgumentValue {}

/// Turns UTF-8 offsets of a text into another unit, the smaller ones before the greater.
struct OffsetCounter {
  private let unit: TextUnit
  private var rest: Substring.UTF8View
  private var seen = 0
  private var count = 0

  init(_ text: String, in unit: TextUnit) {
    self.unit = unit
    rest = text[...].utf8
  }

  /// The offset in the unit; an offset smaller than the one before gives that one again.
  mutating func offset(_ utf8: Int) -> Int {
    if unit == .utf8 { return utf8 }
    while seen < utf8, let byte = rest.popFirst() {
      seen += 1
      if !byte.isContinuation { count += unit == .utf16 && byte >= 0xF0 ? 2 : 1 }
    }
    return count
  }
}
