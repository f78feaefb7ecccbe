/// Finds the boxes ahead of the headline in which a page asks whether it may keep cookies, however many words it makes.
struct HTMLConsent {
  private let outline: HTMLOutline
  /// The place of the first headline among the blocks.
  private let headline: Int
  /// For each block ahead of the headline, how many before it speak of cookies, and how many are buttons.
  private var cookies = [0]
  private var controls = [0]

  init(_ outline: HTMLOutline, _ bytes: [UInt8]) {
    self.outline = outline
    headline = outline.blocks.firstIndex { $0.element == "h1" } ?? 0
    for block in outline.blocks[..<headline] {
      let speaks = block.length < 4_096 && Self.speaks(outline.text(of: block, in: bytes))
      cookies.append(cookies[cookies.count - 1] + (speaks ? 1 : 0))
      controls.append(controls[controls.count - 1] + (block.isControl ? 1 : 0))
    }
  }

  /// Whether a box speaks of cookies, and has a button to press.
  func holds(_ box: HTMLOutline.Box) -> Bool {
    let blocks = box.blocks
    guard blocks.upperBound <= headline, blocks.count <= 12 else { return false }
    return cookies[blocks.upperBound] > cookies[blocks.lowerBound]
      && controls[blocks.upperBound] > controls[blocks.lowerBound]
  }

  private static func speaks(_ text: String) -> Bool {
    words.contains { text.utf8.firstRange(of: $0) != nil }
  }

  private static let words = ["cookies", "Cookies", "クッキー", "쿠키", "ملفات تعريف الارتباط"].map { Array($0.utf8) }
}
