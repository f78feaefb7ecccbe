import Aircheck
import JSONValues

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
    pending[range.lowerBound - base..<range.upperBound - base].isUTF8
  }

  private func write(_ sentence: Sentence, to page: inout [UInt8]) {
    let bytes = pending[sentence.range.lowerBound - base..<sentence.range.upperBound - base]
    let start = page.count
    if json { page.append(open: sentence) }
    let words = page.count
    page.append(oneLine: bytes, escaped: json)
    if page.count == words { return page.removeSubrange(start...) }
    if json { page += "\"}".utf8 }
    page.append(0x0A)
  }
}

extension [UInt8] {
  /// Appends the beginning of a line of JSON, to the quote before the text.
  fileprivate mutating func append(open sentence: Sentence) {
    self += "{\"boundary\":\"".utf8
    self += sentence.boundary.rawValue.utf8
    self += "\",\"confidence\":".utf8
    JSONNumber(sentence.confidence).append(to: &self)
    self += ",\"end\":".utf8
    JSONNumber.append(sentence.range.upperBound, to: &self)
    self += ",\"start\":".utf8
    JSONNumber.append(sentence.range.lowerBound, to: &self)
    self += ",\"text\":\"".utf8
  }
}
