/// Aligns two short rows of letters by dynamic programming, along a band where they are not so short.
struct LetterTable {
  private enum Step: UInt8 {
    case pair
    case left
    case right
  }

  private let left: ArraySlice<UInt32>
  private let right: ArraySlice<UInt32>
  /// Which letters of the left row begin a word.
  private let initials: ArraySlice<Bool>
  /// How far from the straight line between the corners cells are filled.
  private let reach: Int

  init(_ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>, initials: ArraySlice<Bool>) {
    self.left = left
    self.initials = initials
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

  /// Same letters gain, more so in a row and from the start of a word; unlike ones and letters without a partner lose.
  private func filled() -> [[Step]] {
    var steps: [[Step]] = []
    var above = Row(cells: 0...0)
    for row in 0...left.count {
      var current = Row(cells: columns(of: row))
      for column in current.cells {
        var best = Cell(gain: row == 0 && column == 0 ? 0 : Self.never, step: .left)
        if column > current.cells.lowerBound { best = Cell(gain: current[column - 1].gain - 1, step: .right) }
        if row > 0, above.cells.contains(column), above[column].gain - 1 > best.gain {
          best = Cell(gain: above[column].gain - 1, step: .left)
        }
        if row > 0, column > 0, above.cells.contains(column - 1) {
          let pair = pair(row, column, behind: above[column - 1])
          if pair.gain >= best.gain { best = pair }
        }
        current.filled.append(best)
      }
      steps.append(current.filled.map(\.step))
      above = current
    }
    return steps
  }

  private struct Cell {
    var gain: Int32
    var step: Step
    var isSame = false
  }

  private struct Row {
    let cells: ClosedRange<Int>
    var filled: [Cell] = []

    subscript(column: Int) -> Cell { filled[column - cells.lowerBound] }
  }

  private func pair(_ row: Int, _ column: Int, behind cell: Cell) -> Cell {
    guard left[left.startIndex + row - 1] == right[right.startIndex + column - 1] else {
      return Cell(gain: cell.gain - 2, step: .pair)
    }
    let goesOn = cell.isSame || initials[initials.startIndex + row - 1]
    return Cell(gain: cell.gain + (goesOn ? 4 : 3), step: .pair, isSame: true)
  }

  private static let never = Int32.min / 2
}
