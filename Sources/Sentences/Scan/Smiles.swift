internal import ICU

/// Smiles that are written after a sentence: `:-)`, ☺, 😀.
extension SentenceScan {
  /// After the smiles that begin at `place`, spaces in front of each aside; nil where none does.
  func smiles(from place: Int) -> Int? {
    var past: Int?
    var at = skipSpaces(from: place)
    while at < end, let behind = emoticon(at: at) ?? emoji(at: at) {
      past = behind
      at = skipSpaces(from: behind)
    }
    return past
  }

  /// Judges a `)` that may be the mouth of a smile: after it a capital begins a sentence; returns whether it did.
  func endsInSmile(_ at: Int) -> Bool {
    let eyes = [at - 1, at - 2].first { $0 > sentenceStart && Self.eyes.contains(text[$0]) }
    guard let eyes, emoticon(at: eyes) == at + 1 else { return false }
    let next = skipSpaces(from: at + 1)
    return next > at + 1 && text.kind(at: next) == .upper
  }

  private static let eyes: [UInt8] = Array(":;=".utf8)
  private static let noses: [UInt8] = Array("-^o".utf8)
  private static let mouths: [UInt8] = Array(")(DPp".utf8)

  private func emoticon(at start: Int) -> Int? {
    guard Self.eyes.contains(text[start]) else { return nil }
    let mouth = Self.noses.contains(text[start + 1]) ? start + 2 : start + 1
    guard Self.mouths.contains(text[mouth]), text.kind(at: mouth + 1) == .space else { return nil }
    return mouth + 1
  }

  /// Faces, hearts, hands, and what changes their colour or joins them.
  private func emoji(at start: Int) -> Int? {
    var at = start
    while at < end, text[at] >= 0xE2 {
      let (scalar, length) = text.scalar(at: at)
      switch scalar {
      case 0x1F300...0x1FAFF, 0x2600...0x27BF,
        0xFE0F where at > start, 0x200D where at > start:
        at += length
      default: return at > start ? at : nil
      }
    }
    return at > start ? at : nil
  }
}
