internal import Bytes

/// Tells prose from the short lines of a page.
struct HTMLProse {
  let outline: HTMLOutline
  let bytes: [UInt8]

  /// The least that a page tells, in bytes of prose: about two sentences.
  static let leastStory = 160

  /// What a block counts as prose: its text outside of links, where it is long or ends as a sentence does.
  func weight(_ block: HTMLOutline.Block) -> Int {
    let plain = block.length - block.linked
    guard plain * 2 > block.length else { return 0 }
    return plain >= 80 || plain >= 12 && endsSentence(block) ? plain : 0
  }

  /// True if the last sign of a block is one that ends sentences.
  func endsSentence(_ block: HTMLOutline.Block) -> Bool {
    let end = outline.pieces[block.pieces.upperBound - 1].range.upperBound
    return Self.endsSentence(String(decoding: bytes[..<end].suffix(24), as: UTF8.self))
  }

  /// True if what is outside of the links of a block ends as a sentence does, and is one of several words.
  func endsSentencePlain(_ block: HTMLOutline.Block) -> Bool {
    guard let end = block.plainEnd, block.length - block.linked >= 24 else { return false }
    return Self.endsSentence(String(decoding: bytes[..<end].suffix(24), as: UTF8.self))
  }

  /// True if a text ends as sentences do.
  static func endsSentence(_ text: String) -> Bool {
    text.unicodeScalars.last { !$0.isCloser && !$0.properties.isWhitespace }?.endsSentence == true
  }

  /// True if a block without a full stop says something, as a standfirst does: it is long, has no link, time, year or
  /// address in it, and is not made of names.
  func isStatement(_ block: HTMLOutline.Block) -> Bool {
    guard block.linked == 0, 48..<400 ~= block.length, !block.isControl else { return false }
    let text = outline.text(of: block, in: bytes)
    guard !text.utf8.contains(where: { Self.signsOfMeta.contains($0) }), !isDated(block) else { return false }
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.count { $0.first?.isUppercase ?? false } * 2 <= words.count
  }

  /// How many words are in a block.
  func words(of block: HTMLOutline.Block) -> Int {
    outline.text(of: block, in: bytes).split(whereSeparator: \.isWhitespace).count
  }

  /// True if a block has a year or a time of day in digits.
  func isDated(_ block: HTMLOutline.Block) -> Bool {
    var digits: [UInt8] = []
    var last: UInt8 = 0
    for byte in outline.text(of: block, in: bytes).utf8 {
      if byte == UInt8(ascii: ":"), last.isDigit { return true }
      if byte.isDigit { digits.append(byte) } else { digits = [] }
      if digits.count == 4, digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8) { return true }
      last = byte
    }
    return false
  }

  private static let signsOfMeta = Set("@|>/".utf8)
}
