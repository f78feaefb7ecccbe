/// What the quotation marks of a sentence say so far.
struct Quotes {
  /// Whether a `"` is open.
  private(set) var isStraightOpen = false
  /// Whether the last mark opened a quotation.
  private(set) var isOpen = false

  mutating func straight() {
    isStraightOpen.toggle()
    isOpen = isStraightOpen
  }

  mutating func see(_ scalar: UInt32) {
    switch scalar {
    case 0x201E, 0x201C, 0x2018, 0x300C, 0x300E: isOpen = true
    case 0x201D, 0x2019, 0x300D, 0x300F: isOpen = false
    default: break
    }
  }
}
