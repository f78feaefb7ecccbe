internal import Bytes
internal import Editing

/// Finds what a page prints a second time: the same sentences in the same order.
///
/// Nobody speaks them again. A refrain or a slogan recurs alone; a page that repeats its story repeats sentence
/// after sentence, and the second printing may be cut off.
struct Reprint {
  private var passages: [Passage]
  /// The spoken passages.
  private let spoken: [Int]
  /// The letters and digits of each of them in UTF-8, which are quicker to look up than strings.
  private let words: [[UInt8]]

  /// The passages with all second printings set aside.
  static func marked(_ passages: [Passage]) -> [Passage] {
    var reprint = Reprint(passages)
    reprint.mark()
    return reprint.passages
  }

  private init(_ passages: [Passage]) {
    self.passages = passages
    spoken = passages.indices.filter { passages[$0].isSpeech }
    words = spoken.map { passages[$0].text.lettersAndDigits }
  }

  private mutating func mark() {
    var first: [[UInt8]: Int] = [:]
    var place = 0
    while place < spoken.count {
      guard words[place].count >= 12, let earlier = first[words[place]] else {
        if first[words[place]] == nil { first[words[place]] = place }
        place += 1
        continue
      }
      let length = length(from: place, as: earlier)
      let bytes = words[place..<place + length].reduce(0) { $0 + $1.count }
      if length >= 3 && bytes >= 150 || length >= 2 && earlier <= 1 && bytes >= 120 {
        setAside(place..<place + length)
      }
      place += max(1, length)
    }
  }

  /// How many sentences from one place on are the same as from an earlier one; the last of all may be cut off.
  private func length(from place: Int, as earlier: Int) -> Int {
    var length = 0
    while place + length < spoken.count, earlier + length < place, words[place + length] == words[earlier + length]
    {
      length += 1
    }
    if place + length + 1 == spoken.count, earlier + length < place, words[place + length].count >= 12,
      words[earlier + length].starts(with: words[place + length])
    {
      length += 1
    }
    return length
  }

  private mutating func setAside(_ run: Range<Int>) {
    for place in run { passages[spoken[place]].content = .aside(.furniture) }
    // Above it are the headline again and a date.
    let titles = Set(passages.filter { $0.content == .heading }.map(\.text.lettersAndDigits))
    let start = spoken[run.lowerBound]
    for index in passages[..<start].indices.suffix(8)
    where passages[index].content == .aside(.furniture) && titles.contains(passages[index].text.lettersAndDigits) {
      passages[index].content = .heading
    }
    var place = run.lowerBound - 1
    while place > 0 {
      let index = spoken[place]
      let isTitle = titles.contains(words[place])
      guard isTitle || !passages[index].hasEnd && !passages[index].isLabelled else { return }
      passages[index].content = isTitle ? .heading : .aside(.furniture)
      place -= 1
    }
  }
}

extension String {
  /// The letters and digits alone, for comparison.
  fileprivate var lettersAndDigits: [UInt8] {
    guard unicodeScalars.allSatisfy(\.isPlain) else { return Array(filter { $0.isLetter || $0.isNumber }.utf8) }
    let bytes = utf8.span
    var (kept, place): ([UInt8], Int) = ([], 0)
    kept.reserveCapacity(bytes.count)
    while place < bytes.count {
      let start = place
      guard Unicode.Scalar(bytes.nextScalar(at: &place))?.isPlainLetterOrDigit == true else { continue }
      for byte in start..<place { kept.append(bytes[byte]) }
    }
    return kept
  }
}
