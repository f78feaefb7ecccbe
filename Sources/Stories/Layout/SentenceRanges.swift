/// The sentences of a stretch of text.
enum SentenceRanges {
  /// Ranges of sentences in UTF-8 offsets, in order, that hold everything but white space.
  static func split(_ text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    let bytes = Array(text.utf8)
    var index = text.startIndex
    var offset = 0
    while index < text.endIndex {
      let character = text[index]
      index = text.index(after: index)
      offset += character.utf8.count
      guard ".?!。！？".contains(character) else { continue }
      while index < text.endIndex, text[index].closesQuotation || ")）".contains(text[index]) {
        offset += text[index].utf8.count
        index = text.index(after: index)
      }
      if index == text.endIndex || ends(character, bytes: bytes, start, offset, next: text[index]) {
        ranges.append(start..<offset)
        start = offset
      }
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    return ranges
  }

  private static func ends(_ mark: Character, bytes: [UInt8], _ start: Int, _ end: Int, next: Character) -> Bool {
    if "。！？".contains(mark) { return true }
    guard next.isWhitespace else {
      return end - start > 6 && bytes[end - 2] >= 0x80 && !next.isNumber || bytes[end - 2] >= 0x80 && next.isNumber
    }
    let word = bytes[start..<end].split(separator: 32).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
    return mark != "."
      || !(word.count <= 4 && word.first?.isUppercase == true && ["Mr.", "Mrs.", "Dr.", "U.S."].contains(word))
  }
}
