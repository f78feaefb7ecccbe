/// What the quotation marks of a sentence say so far.
struct Quotes {
  /// The marks that are read, beside `"`.
  static let marks: [UInt32] = [0x201C, 0x201D, 0x201E, 0x2018, 0x2019, 0x300C, 0x300D, 0x300E, 0x300F]

  /// True if a `"` is open.
  private(set) var isStraightOpen = false
  /// True if the last mark opened a quotation.
  private(set) var isOpen = false
  /// True if „ is open, which “ closes.
  private var isLowOpen = false
  /// How many of 「 and 『 are open.
  private var corners = 0
  /// True if one of 「 and 『 is open.
  var hasOpenCorner: Bool { corners > 0 }

  /// What is known after a scalar, if it is one of the marks.
  func behind(_ scalar: UInt32) -> Quotes {
    var next = self
    switch scalar {
    case 0x22:
      next.isStraightOpen.toggle()
      next.isOpen = next.isStraightOpen
    case 0x201E: (next.isOpen, next.isLowOpen) = (true, true)
    case 0x201C: (next.isOpen, next.isLowOpen) = (!isLowOpen, false)
    case 0x2018: next.isOpen = true
    case 0x201D, 0x2019: next.isOpen = false
    case 0x300C, 0x300E: (next.isOpen, next.corners) = (true, corners + 1)
    case 0x300D, 0x300F: (next.isOpen, next.corners) = (false, max(corners - 1, 0))
    default: break
    }
    return next
  }
}
