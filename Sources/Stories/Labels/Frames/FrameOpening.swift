internal import Bytes

/// How a page sets a label off: what comes before the head, around it, and after it.
struct Frame: Hashable {
  /// What parts the head from the words that follow.
  enum Delimiter: Hashable {
    /// `MO⇥…`
    case tab
    /// `三崎　…`
    case wideSpace
    /// `MO  …`
    case spaces
    /// `HOST | …`, `Δ.Κ. ‖ …`
    case bar
    /// `studio → …`
    case arrow
    /// `앵커멘트) …`
    case parenthesis
    /// A dash or a colon, which only what is around the head tells from prose.
    case mark
    /// Only what closes the head.
    case closer
    /// The end of the line: what is said is below.
    case lineEnd
    /// `――…`: no head at all, as Japanese pages mark who asks.
    case dashes
  }

  /// The sign at the start of the line: `-`, `▲`.
  var sign: Character?
  /// True if a time, or the number of the line, is before the head.
  var hasTime: Bool
  /// What opens the head: `**`, `((`, `（`; empty where nothing does.
  var opener: String
  var delimiter: Delimiter

  /// True if hardly anything but a label is written so.
  var isStrict: Bool {
    hasTime || !opener.isEmpty || [.tab, .bar, .arrow, .wideSpace, .dashes].contains(delimiter)
  }
}

/// The start of a line as a frame with a head in it; only a candidate, as `PageFrames` decides by the whole page.
struct FrameOpening {
  var frame: Frame
  /// What is in the frame, without the frame.
  var head: Substring
  /// What is said on the same line; empty where the label has a line of its own.
  var speech: Substring

  /// The head in lower case without its number: `off` of `OFF 1`, the same for all that one voice says.
  var key: String { head.withoutNumber.lowercased() }

  /// Reads the opening of a line.
  init?(_ line: String) {
    var rest = line[...]
    var frame = Frame(sign: nil, hasTime: false, opener: "", delimiter: .lineEnd)
    if rest.hasPrefix("――") {
      let speech = rest.drop { "― 　".contains($0) }
      guard speech.first.map({ $0.isLetter || $0.opensQuotation }) ?? false else { return nil }
      frame.delimiter = .dashes
      self = FrameOpening(frame, rest[..<rest.startIndex], speech)
      return
    }
    if let first = rest.first, Self.signs.contains(first) || first.isPicture {
      let behind = rest.dropFirst().drop { $0 == first || $0 == " " }
      guard behind.first.map({ $0.isLetter || Self.opens($0) }) ?? false else { return nil }
      (frame.sign, rest) = (first, behind)
    }
    if let end = rest.endOfTimes ?? rest.endOfNumber {
      (frame.hasTime, rest) = (true, rest[end...].drop { $0.isWhitespace || "|-–—:".contains($0) })
    }
    guard let found = Self.wrapped(rest, in: frame) ?? Self.delimited(rest, in: frame) else { return nil }
    self = found
    guard isHead else { return nil }
  }

  /// `三崎 昼です。`: where `――` asks, a name and a single space open the answer.
  init?(answer line: String) {
    guard let space = line.firstIndex(of: " "), line[..<space].isEastAsian, line[..<space].isNameInLabel else {
      return nil
    }
    let speech = line[space...].drop(while: \.isWhitespace)
    guard speech.contains(where: \.endsSentence) else { return nil }
    self.init(Frame(sign: nil, hasTime: false, opener: "", delimiter: .wideSpace), line[..<space], speech)
  }

  private init(_ frame: Frame, _ head: Substring, _ speech: Substring) {
    (self.frame, self.head, self.speech) = (frame, head, speech)
  }

  private static let signs: Set<Character> = [
    "-", "–", "—", "•", "·", "▷", "▲", "△", "▼", "▽", "◇", "◆", "□", "■", "○", "●", "☞",
  ]

  /// The signs that are also read before labels without a frame: `▶ 인터뷰 : …`.
  static let decorations: Set<Character> = ["▶", "►", "◇", "◆", "◎", "▣"]

  private static func opens(_ character: Character) -> Bool { pairs.contains { $0.0.first == character } }

  /// What opens and closes a head; the longer first.
  private static let pairs = [
    ("**", "**"), ("__", "__"), ("((", "))"), ("[[", "]]"), ("*", "*"), ("_", "_"), ("(", ")"), ("（", "）"),
    ("[", "]"), ("【", "】"), ("〔", "〕"), ("«", "»"), ("|", "|"), ("{", "}"), ("==", "=="), ("~", "~"), ("〈", "〉"),
    ("＜", "＞"), ("〖", "〗"),
  ]

  private static let marks = "→⇒:：–—-|│‖｜>»=＝"

  /// A head that something opens and closes: `**Presenter –** …`, `((NARRATOR))`, `（口播　邵雨桐）…`.
  private static func wrapped(_ rest: Substring, in frame: Frame) -> FrameOpening? {
    guard let first = rest.first, !first.isLetter, !first.isNumber,
      let (opener, closer) = pairs.first(where: { rest.hasPrefix($0.0) })
    else { return nil }
    var frame = frame
    frame.opener = opener
    let inner = rest.dropFirst(opener.count)
    // The row of a table with a single line: `| 견미옥 | 가래섬 주민 |`.
    let close =
      opener == "|"
      ? (inner.last == "|" ? inner.dropLast().endIndex..<inner.endIndex : nil) : inner.firstRange(of: closer)
    guard let close else { return nil }
    let head = inner[..<close.lowerBound].trimmed(from: 0).text
    var tail = inner[close.upperBound...].drop(while: \.isWhitespace)
    let isMarked = head.last.map { marks.contains($0) } ?? false || tail.first.map { marks.contains($0) } ?? false
    tail = tail.drop { marks.contains($0) || $0.isWhitespace }
    let isOwnLine = tail.isEmpty || tail.isWrapped(in: opener, closer)
    // `{앵커: …}`: label and words in one pair of brackets.
    if tail.isEmpty, !"[【|".contains(opener), let (front, said) = head.splitAtColon, said.last?.endsSentence == true
    {
      frame.delimiter = .mark
      return FrameOpening(frame, front, said)
    }
    // Words in bold or in guillemets may open a sentence.
    if !isOwnLine, "*_«|".contains(opener.first ?? " "), !isMarked { return nil }
    frame.delimiter = isOwnLine ? .lineEnd : isMarked ? .mark : .closer
    return FrameOpening(frame, head.withoutMarks, isOwnLine ? rest[rest.endIndex...] : tail)
  }

  /// A head that only what follows it sets off: `MO⇥…`, `STUDIO / Harrow | …`.
  private static func delimited(_ rest: Substring, in frame: Frame) -> FrameOpening? {
    var frame = frame
    let front = rest.prefix(64)
    // `녹취 │ 오만석 위원장`: a bar within a label that has a line of its own.
    let hasBar = ["│", "‖", "｜", "//"].contains { front.contains($0) }
    if rest.utf8.count <= 200, hasBar, !rest.contains(where: \.endsSentence) {
      return FrameOpening(frame, rest, rest[rest.endIndex...])
    }
    if let (delimiter, range) = front.delimiter(colon: rest.labelColon) {
      let speech = rest[range.upperBound...].drop(while: \.isWhitespace)
      frame.delimiter = delimiter
      return speech.isEmpty
        ? nil : FrameOpening(frame, rest[..<range.lowerBound].trimmed(from: 0).text.withoutMarks, speech)
    }
    guard rest.utf8.count <= 240, rest.isNoLonger(than: 80), let last = rest.last,
      last.isLetter || last.isNumber || last == ")"
    else { return nil }
    return FrameOpening(frame, rest, rest[rest.endIndex...])
  }

  /// True if what is in the frame may be a head: a few words, and no sentence.
  private var isHead: Bool {
    guard head.contains(where: \.isLetter), head.count <= 80, head.split(whereSeparator: \.isWhitespace).count <= 10
    else { return false }
    return !head.contains { "!?！？。؟\"“”;".contains($0) } && head.last != "," && !head.contains("://")
  }
}

extension Substring {
  /// The colon after a head: `INSERTO 1 (Name, cargo): …`.
  fileprivate var labelColon: Index? {
    guard let (head, _) = splitAtColon, head.utf8.count <= 240 else { return nil }
    return self[head.endIndex...].firstIndex { $0 == ":" || $0 == "：" }
  }

  /// What parts a head from the words after it: first what is rare in prose, then what comes first.
  fileprivate func delimiter(colon: Index?) -> (Frame.Delimiter, Range<Index>)? {
    let colon = colon.map { utf8.distance(from: startIndex, to: $0) }
    let found = utf8.span.delimiter(colon: colon) { closesHead(utf8Index($0)) }
    guard let (delimiter, place) = found else { return nil }
    return (delimiter, utf8Index(place.lowerBound)..<utf8Index(place.upperBound))
  }

  /// `앵커멘트)`: a parenthesis that closes a head and was not opened.
  private func closesHead(_ close: Index) -> Bool {
    let head = self[..<close]
    return head.utf8.count <= 60 && head.last?.isLetter == true && !head.contains { "([（ ".contains($0) }
  }

  /// True if all of it is in such brackets.
  fileprivate func isWrapped(in opener: String, _ closer: String) -> Bool {
    let text = trimmed(from: 0).text
    return text.hasPrefix(opener) && text.hasSuffix(closer) && text.count > opener.count + closer.count
  }

  /// Without the dash or colon at the end of a head.
  fileprivate var withoutMarks: Substring {
    var rest = self
    while let last = rest.last, last.isWhitespace || "→:：–—-|".contains(last) { rest.removeLast() }
    return rest
  }

  /// Without the number at its end, or between a role and a name: `OFF 1`, `O-Ton 2, Starke`.
  var withoutNumber: String {
    if !mayHoldNumber, !hasByte(of: Self.besideNumbers), !contains("  "), first != " ", last != " " {
      return String(self)
    }
    let words = split(separator: " ", omittingEmptySubsequences: true).filter { word in
      let core = word.hasSuffix(",") || word.hasSuffix(":") ? word.dropLast() : word
      return !core.allSatisfy { $0.isNumber || $0 == "#" }
    }
    return words.isEmpty ? String(self) : words.joined(separator: " ")
  }

  /// What a word has that is left out with the numbers.
  private static let besideNumbers = ByteSet("#,:")

  /// The end of the number of a line: `12. HOST: …`.
  fileprivate var endOfNumber: Index? {
    let digits = prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.count) else { return nil }
    let rest = self[digits.endIndex...]
    let marks = rest.prefix { ".)".contains($0) }
    guard marks.count <= 1, self[marks.endIndex...].first?.isWhitespace == true else { return nil }
    return marks.endIndex
  }

  /// The end of a time, or of a stretch between two, at the start: `07:12`, `[00:00 → 00:19]`.
  fileprivate var endOfTimes: Index? {
    guard let digit = first(where: { $0 != "[" && $0 != "(" }), digit.isNumber else { return nil }
    return utf8.span.endOfTimes.map(utf8Index)
  }
}

extension Span<UInt8> {
  /// The end of `07:12`, or of `[00:00 → 00:19]`.
  fileprivate var endOfTimes: Int? {
    let isOpened = byte(0) == UInt8(ascii: "[") || byte(0) == UInt8(ascii: "(")
    guard var end = endOfTime(at: isOpened ? 1 : 0) else { return nil }
    end = endOfSecondTime(at: end) ?? end
    return byte(end) == UInt8(ascii: "]") || byte(end) == UInt8(ascii: ")") ? end + 1 : end
  }

  private func endOfTime(at place: Int) -> Int? {
    guard var end = endOfClock(at: place) else { return nil }
    end = endOfSeconds(at: end) ?? end
    return endOfFraction(at: end) ?? end
  }

  /// The end of a time after a mark between two.
  private func endOfSecondTime(at place: Int) -> Int? {
    let start = skippingSpace(at: place)
    for mark in ["→", "-->", "-", "–", "~"] {
      if let end = end(of: mark, at: start) { return endOfTime(at: skippingSpace(at: end)) }
    }
    return nil
  }
}

extension Character {
  /// True if it is a small picture: an emoji or a dingbat.
  fileprivate var isPicture: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return (0x1F300...0x1FAFF).contains(scalar.value) || (0x2700...0x27BF).contains(scalar.value)
  }
}
