internal import Bytes

/// What a page has below its story.
extension Headings {
  /// Sets aside the last block of a page in paragraphs where most of its lines have no stop, or ask: buttons with a
  /// sentence among them, such as an invitation to a newsletter.
  mutating func markFootBlock() {
    let speech = passages.indices.filter { passages[$0].isSpeech }
    guard lastLabelled == nil, speech.count(where: { passages[$0].opensParagraph }) >= 4,
      let start = speech.lastIndex(where: { passages[$0].opensParagraph })
    else { return }
    let block = Array(speech[start...])
    let open = block.filter { !passages[$0].hasEnd }
    let loose = block.count { !passages[$0].hasEnd || passages[$0].endsWithStress }
    let isSaid = block.contains { evidence[$0].isQuoted || evidence[$0].signOff != nil || evidence[$0].thanks }
    guard block.count >= 3, !open.isEmpty, loose * 2 >= block.count, !isSaid else { return }
    setAside(block)
  }
}
