/// Aligns two short rows of letters by dynamic programming, along a band where they are not so short.
struct LetterTable {
  private enum Step: UInt8 {
    case pair
    case left
    case right
  }

  private let left: ArraySlice<UInt32>
  private let right: ArraySlice<UInt32>
  /// How far from the straight line between the corners cells are filled.
  private let reach: Int

  init(_ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>) {
    self.left = left
    self.right = right
    let isSmall = left.count * right.count <= 1_000_000
    reach = isSmall ? right.count : max(200, right.count / max(left.count, 1) + 1)
  }

  /// Calls for each pair of same letters, by their positions in the rows.
  func pairs(_ found: (Int, Int) -> Void) {
    let steps = filled()
    var (row, column) = (left.count, right.count)
    while row > 0, column > 0 {
      let cells = columns(of: row)
      guard cells.contains(column) else { return }
      switch steps[row][column - cells.lowerBound] {
      case .pair:
        (row, column) = (row - 1, column - 1)
        if left[left.startIndex + row] == right[right.startIndex + column] {
          found(left.startIndex + row, right.startIndex + column)
        }
      case .left: row -= 1
      case .right: column -= 1
      }
    }
  }

  private func columns(of row: Int) -> ClosedRange<Int> {
    let middle = row * right.count / max(left.count, 1)
    return max(0, middle - reach)...min(right.count, middle + reach)
  }

  /// Same letters gain, unlike ones and letters without a partner lose.
  private func filled() -> [[Step]] {
    var steps: [[Step]] = []
    var above: [Int32] = []
    var aboveCells = 0...0
    for row in 0...left.count {
      let cells = columns(of: row)
      var gains: [Int32] = []
      var rowSteps: [Step] = []
      for column in cells {
        var best: (gain: Int32, step: Step) = row == 0 && column == 0 ? (0, .pair) : (Self.never, .left)
        if column > cells.lowerBound { best = (gains[gains.count - 1] - 1, .right) }
        if row > 0, aboveCells.contains(column) {
          let gain = above[column - aboveCells.lowerBound] - 1
          if gain > best.gain { best = (gain, .left) }
        }
        if row > 0, column > 0, aboveCells.contains(column - 1) {
          let isSame = left[left.startIndex + row - 1] == right[right.startIndex + column - 1]
          let gain = above[column - 1 - aboveCells.lowerBound] + (isSame ? 3 : -2)
          if gain >= best.gain { best = (gain, .pair) }
        }
        gains.append(best.gain)
        rowSteps.append(best.step)
      }
      (above, aboveCells) = (gains, cells)
      steps.append(rowSteps)
    }
    return steps
  }

  private static let never = Int32.min / 2
}
