internal import Bytes

// The library's searches tell characters apart and compare them by their meaning, whatever their bytes. What is sought
// here are marks and words of a text that was composed before, so bytes tell as much, at a tenth of the cost.

extension StringProtocol {
  /// True if a character is in it, byte for byte.
  func contains(_ character: Character) -> Bool {
    let sought = character.utf8
    guard let first = sought.first else { return false }
    return sought.count == 1 ? utf8.contains(first) : Substring(self).utf8.span.holds(String(character).utf8.span)
  }

  /// True if a mark or word is in it, byte for byte.
  func contains(_ mark: String) -> Bool { Substring(self).utf8.span.holds(mark.utf8.span) }
}

extension StringProtocol where SubSequence == Substring {
  /// Where a mark is first, byte for byte.
  func firstRange(of mark: String) -> Range<Index>? {
    guard let byte = mark.utf8.first else { return nil }
    return first { $0[$1] == byte ? $0.end(of: mark, at: $1) : nil }
  }

  /// All places of a mark, byte for byte; none overlaps the one before.
  func ranges(of mark: String) -> [Range<Index>] {
    var (found, rest) = ([Range<Index>](), self[...])
    while let range = rest.firstRange(of: mark) {
      found.append(range)
      rest = rest[range.upperBound...]
    }
    return found
  }

  /// The parts between the places of a mark, empty ones left out.
  func split(separator mark: String) -> [Substring] {
    guard let byte = mark.utf8.first else { return [Substring(self)] }
    return parts { $0[$1] == byte ? $0.end(of: mark, at: $1) : nil }
  }
}
