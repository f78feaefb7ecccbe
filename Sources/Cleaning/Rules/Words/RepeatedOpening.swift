internal import Bytes
internal import Editing

/// A statement does not begin twice.
///
/// Two or three words, or three characters and more where no spaces are, begin a line and come again at once; the sentence then goes
/// on and ends with a full stop. Songs, calls and quotations begin twice for their sense.
enum RepeatedOpening: PlaceRule {
  static let card = RuleCard(
    "repeated-opening", "Remove the second of two equal beginnings of a sentence.",
    before: "Police say police say the pier is closed until May.",
    after: "Police say the pier is closed until May.",
    reason: "the sentence was begun twice", tier: .likely)

  /// Letters of Latin and Cyrillic, and of Han and Hangul one for each of the pairs of bytes that they begin with.
  static let triggers =
    Triggers("", 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x400...0x4FF, ahead: ByteSet("\n"))
    + Triggers(characters(0x4E00, 0x9FFF) + characters(0xAC00, 0xD7A3), ahead: ByteSet("\n"))

  private static func characters(_ first: UInt32, _ last: UInt32) -> String {
    var text = ""
    text.unicodeScalars.append(
      contentsOf: stride(from: first, through: last, by: 64).compactMap(Unicode.Scalar.init))
    return text
  }

  static let isLocal = true

  private static let (fewest, most, longest) = (3, 10, 400)

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard let first = context.scalar(at: place) else { return nil }
    let repeated = first.isSpaceless && !first.isHangul ? characters(at: place, context) : words(at: place, context)
    guard let repeated else { return nil }
    let line = context.line(startingAt: place)
    let isStatement =
      line.count <= longest && repeated.upperBound - place <= (line.upperBound - place) * 2 / 3
      && (context[line.upperBound - 1] == UInt8(ascii: ".") || context.has("。", at: line.upperBound - 3))
    guard isStatement,
      !context.text(line).unicodeScalars.contains(where: { "\"“”「」『』!?！？…♪".unicodeScalars.contains($0) })
    else { return nil }
    return Repair(repeated, "", confidence: Confidence.likely)
  }

  /// The second of two equal runs of two or three words at the head of a line, with the blank ahead of it.
  private static func words(at place: Int, _ context: RuleContext) -> Range<Int>? {
    var (ends, at) = ([Int](), place)
    while ends.count < 6, case let word = context.word(startingAt: at), !word.isEmpty {
      ends.append(word.upperBound)
      guard context[word.upperBound] == .space else { break }
      at = word.upperBound + 1
    }
    for count in [3, 2] where ends.count > 2 * count - 1 {
      let (end, last) = (ends[count - 1], ends[2 * count - 1])
      guard last - end - 1 == end - place, end - place >= 8, context.scalar(at: last) == " ",
        context.lowercased(place..<end) == context.lowercased(end + 1..<last),
        context.lowercased(place..<ends[0]) != context.lowercased(ends[0] + 1..<ends[1]),
        // One thing by, after or upon another is said twice for its sense: `Little by little by noon`.
        count > 2 || !context.profile.isFunctionWord(context.lowercased(ends[0] + 1..<ends[1])),
        context.lowercased(context.word(startingAt: last + 1)) != context.lowercased(place..<ends[0])
      else { continue }
      return end..<last
    }
    return nil
  }

  /// The second of two equal runs of characters at the head of a line.
  private static func characters(at place: Int, _ context: RuleContext) -> Range<Int>? {
    var (end, scalars) = (place, [Unicode.Scalar]())
    while scalars.count < most, let scalar = context.scalar(at: end), scalar.isSpaceless, scalar.isLetter {
      scalars.append(scalar)
      end += scalar.utf8.count
      let length = end - place
      guard scalars.count >= fewest, Set(scalars).count >= fewest, end + length <= context.count,
        context.bytes[place..<end].elementsEqual(context.bytes[end..<end + length])
      else { continue }
      return end..<end + length
    }
    return nil
  }
}
