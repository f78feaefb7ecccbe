internal import Bytes

/// Finds the boxes in which a page asks whether it may keep cookies, however many words it makes.
struct HTMLConsent {
  private let outline: HTMLOutline
  /// The place of the first headline among the blocks.
  private let headline: Int
  /// How many blocks before each speak of cookies, speak of privacy, are controls, are controls or links, and are prose
  /// after the headline.
  private var cookies = [0]
  private var privacy = [0]
  private var controls = [0]
  private var presses = [0]
  private var paragraphs = [0]

  /// How many blocks such a box has at most.
  private static let most = 12

  init(_ prose: HTMLProse) {
    outline = prose.outline
    headline = HTMLHeadline.place(in: outline, prose.bytes) ?? 0
    let asked = Self.asked(in: outline, headline: headline)
    for (index, block) in outline.blocks.enumerated() {
      let text = asked[index] && block.length < 4_096 ? prose.outline.text(of: block, in: prose.bytes) : ""
      Self.add(Self.speaks(text, of: Self.cookieWords), to: &cookies)
      Self.add(index > headline && Self.speaks(text, of: Self.privacyWords), to: &privacy)
      Self.add(block.isControl, to: &controls)
      Self.add(block.isControl || block.linked * 2 > block.length, to: &presses)
      Self.add(index > headline && prose.weight(block) > 0, to: &paragraphs)
    }
  }

  /// True if a box speaks of cookies, and has a button or a link to press; after the story it must be plainer: it
  /// speaks of privacy too and ends in two buttons.
  func holds(_ box: HTMLOutline.Box) -> Bool {
    let blocks = box.blocks
    guard blocks.count <= Self.most, count(cookies, blocks) > 0 else { return false }
    if blocks.upperBound <= headline { return count(presses, blocks) > 0 }
    return blocks.lowerBound > headline && count(privacy, blocks) > 0 && count(controls, blocks.suffix(2)) == 2
      && paragraphs[blocks.lowerBound] >= 2
  }

  private func count(_ sums: [Int], _ blocks: Range<Int>) -> Int {
    sums[blocks.upperBound] - sums[blocks.lowerBound]
  }

  private static func add(_ isOne: Bool, to sums: inout [Int]) {
    sums.append(sums[sums.count - 1] + (isOne ? 1 : 0))
  }

  /// Which blocks could be part of such a box: those ahead of the headline, and those that buttons follow.
  private static func asked(in outline: HTMLOutline, headline: Int) -> [Bool] {
    var next = Int.max
    return outline.blocks.indices.reversed().map { index in
      if outline.blocks[index].isControl { next = index }
      return index < headline || next - index < most
    }.reversed()
  }

  private static func speaks(_ text: String, of words: [Word]) -> Bool {
    let bytes = text.utf8.span
    return words.contains { $0.pair.isIn(bytes) && bytes.holds($0.bytes.span) }
  }

  /// A word, and two bytes of its middle, whose absence is quickly seen.
  private struct Word {
    let pair: BytePair
    let bytes: [UInt8]

    init(_ word: String) {
      bytes = Array(word.utf8)
      pair = BytePair(bytes[bytes.count / 2 - 1], bytes[bytes.count / 2])
    }
  }

  private static let cookieWords = ["cookie", "Cookie", "クッキー", "쿠키", "ملفات تعريف الارتباط", "कुकी"].map(Word.init)

  /// Privacy or consent, in the words that such windows need by law.
  private static let privacyWords = [
    "privacy", "Privacy", "consent", "Zustimmung", "Einwilligung", "Datenschutz", "confidentialité", "consentement",
    "privacidad", "consentimiento", "privacidade", "consentimento", "consenso", "toestemming", "personvern",
    "samtycke",
    "prywatnoś", "zgod", "конфиденциальност", "согласи", "gizlilik", "quyền riêng tư", "隐私", "隱私", "プライバシー", "同意",
    "개인정보", "الخصوصية", "गोपनीयता",
  ].map(Word.init)
}
