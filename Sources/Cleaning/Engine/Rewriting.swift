internal import Bytes
internal import Editing

extension [UInt8] {
  /// Makes edits, which are in order and apart from each other.
  ///
  /// Most repairs take something away, and then nothing has to be copied but what moves up.
  mutating func make(_ edits: [Edit]) {
    if edits.neverLengthen {
      moveUp(edits)
    } else {
      self = rewritten(edits)
    }
  }

  private mutating func moveUp(_ edits: [Edit]) {
    var (from, to) = (0, 0)
    for edit in edits {
      move(from..<edit.range.lowerBound, to: to)
      to += edit.range.lowerBound - from
      for byte in edit.after.utf8 {
        self[to] = byte
        to += 1
      }
      from = edit.range.upperBound
    }
    move(from..<count, to: to)
    removeLast(from - to)
  }

  private func rewritten(_ edits: [Edit]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count + edits.reduce(0) { $0 + Swift.max(0, $1.growth) })
    var at = 0
    for edit in edits {
      result += self[at..<edit.range.lowerBound]
      result += edit.after.utf8
      at = edit.range.upperBound
    }
    return result + self[at...]
  }
}

extension [Edit] {
  /// True if the text is at no place farther on by these edits than before.
  fileprivate var neverLengthen: Bool {
    var growth = 0
    return allSatisfy { edit in
      growth += edit.growth
      return growth <= 0
    }
  }
}

extension Edit {
  /// How many bytes longer the text gets.
  fileprivate var growth: Int { after.utf8.count - range.count }
}
