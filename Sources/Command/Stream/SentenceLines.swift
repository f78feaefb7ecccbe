import Aircheck

/// Turns the bytes of a text and the sentences found in them into lines to print, a piece at a time.
///
/// Works on bytes throughout, so that printing costs no more than finding.
struct SentenceLines {
  /// What the text is called in an error.
  let name: String
  let json: Bool
  /// The bytes from the first sentence on that has not been printed.
  private var pending: [UInt8] = []
  /// Where they begin in the text.
  private var base = 0

  init(name: String, json: Bool) {
    self.name = name
    self.json = json
  }

  /// Takes the next bytes of the text.
  mutating func add(_ piece: [UInt8]) { pending += piece }

  /// The lines of the sentences that come next.
  ///
  /// - Throws: ``Failure`` that names the first sentence with bytes that are not UTF-8.
  mutating func lines(for sentences: [Sentence]) throws(Failure) -> [UInt8] {
    guard let end = sentences.last?.range.upperBound else { return [] }
    try check(sentences)
    var page: [UInt8] = []
    page.reserveCapacity(end - base + sentences.count * (json ? 64 : 1))
    for sentence in sentences { write(sentence, to: &page) }
    pending.removeFirst(end - base)
    base = end
    return page
  }

  private func check(_ sentences: [Sentence]) throws(Failure) {
    guard let first = sentences.first, let last = sentences.last else { return }
    if isText(first.range.lowerBound..<last.range.upperBound) { return }
    let broken = sentences.first { !isText($0.range) } ?? first
    throw Failure(
      "\(name): not UTF-8 in the sentence at byte \(broken.range.lowerBound)",
      hint: "run 'aircheck clean' on it first, which finds out the encoding")
  }

  private func isText(_ range: Range<Int>) -> Bool {
    String(validating: pending[range.lowerBound - base..<range.upperBound - base], as: UTF8.self) != nil
  }

  private func write(_ sentence: Sentence, to page: inout [UInt8]) {
    let bytes = pending[sentence.range.lowerBound - base..<sentence.range.upperBound - base]
    let start = page.count
    if json { page.append(open: sentence) }
    let words = page.count
    page.append(oneLine: bytes, escaped: json)
    if page.count == words { return page.removeSubrange(start...) }
    page += json ? Array("\"}\n".utf8) : [0x0A]
  }
}

extension [UInt8] {
  /// Appends the beginning of a line of JSON, to the quote before the text.
  fileprivate mutating func append(open sentence: Sentence) {
    self += "{\"boundary\":\"\(sentence.boundary.rawValue)\",\"confidence\":\(JSONNumber(sentence.confidence))".utf8
    self += ",\"end\":\(sentence.range.upperBound),\"start\":\(sentence.range.lowerBound),\"text\":\"".utf8
  }

  /// Appends a text with white space at its ends taken off, and every run of it between words made one space.
  mutating func append(oneLine text: ArraySlice<UInt8>, escaped: Bool = false) {
    var at = text.startIndex
    var isFirst = true
    while at < text.endIndex {
      let space = text.spaceLength(at: at)
      if space > 0 {
        at += space
        continue
      }
      var end = at + 1
      while end < text.endIndex, text.spaceLength(at: end) == 0 { end += 1 }
      if !isFirst { append(0x20) }
      isFirst = false
      if escaped { append(escaping: text[at..<end]) } else { append(contentsOf: text[at..<end]) }
      at = end
    }
  }

  /// Appends a word as JSON writes it.
  private mutating func append(escaping word: ArraySlice<UInt8>) {
    for byte in word {
      switch byte {
      case 0x22, 0x5C: append(contentsOf: [0x5C, byte])
      case 0..<0x20: self += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: append(byte)
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// How many bytes the white space at `at` has; 0 where there is none.
  fileprivate func spaceLength(at place: Int) -> Int {
    let byte = self[place]
    if byte < 0x80 { return byte == 0x20 || byte &- 0x09 < 5 ? 1 : 0 }
    guard byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 else { return 0 }
    let length = byte == 0xC2 ? 2 : 3
    guard place + length <= endIndex else { return 0 }
    switch (byte, self[place + 1], length == 3 ? self[place + 2] : 0) {
    case (0xC2, 0x85, _), (0xC2, 0xA0, _), (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80): return length
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F): return 3
    default: return 0
    }
  }
}
