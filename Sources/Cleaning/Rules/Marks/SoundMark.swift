internal import Bytes
internal import Editing

/// What is heard or shown and not spoken becomes data: `[MUSIC]`, `(LAUGHTER)`, `(BEGIN VIDEOTAPE)`.
///
/// The language files list what is in such brackets, under `[sounds]` and `[stage directions]`. A label such as
/// `[앵커]` is not among them and stays. Within a sentence a bracket belongs to it: `Lee Jun (drums)`, `a [bleep] liar`.
enum SoundMark: PlaceRule {
  static let card = RuleCard(
    "sound-mark", "Remove descriptions of sounds and pictures and keep them as data.",
    before: "Thank you all. [APPLAUSE] We begin with the ferries.",
    after: "Thank you all. We begin with the ferries.",
    reason: "this describes what is heard or shown; it was not spoken")

  static let triggers: Triggers = "[(（［【"

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard context[place - 1] != context[place], let bracket = Bracket(at: place, in: context) else { return nil }
    let text = context.text(bracket.inside)
    let small = text.lowercased()
    let isStage = context.profile.stageDirections.contains(small: small)
    guard isStage || context.profile.sounds.contains(small: small), standsApart(bracket, text, context) else {
      return nil
    }
    if !context.isLineHead(place) || !context.isLineEnd(bracket.range.upperBound),
      context[place] != UInt8(ascii: "("),
      context.isInterfaceLabel(bracket.range)
    {
      return nil
    }
    // What a quotation holds is a part of what it quotes: `“I saw it… (sigh) I was there.”`.
    if context.isQuoted(bracket.range) { return nil }
    let isReported = !isStage && isReported(bracket, text, context)
    return context.removal(
      of: bracket.range, confidence: isReported ? Confidence.ask : Confidence.safe, mark: isStage ? .stage : .sound)
  }

  /// True if round brackets in small letters note a sound in a labelled turn or a speech that has several.
  ///
  /// Interviews and minutes print it so, and mean it to be read: `Cole: Thank you. (Laughter) We go on.`
  private static func isReported(_ bracket: Bracket, _ text: String, _ context: RuleContext) -> Bool {
    let isRound =
      context[bracket.range.lowerBound] == UInt8(ascii: "(") || context.has("（", at: bracket.range.lowerBound)
    let isDoubled = context[bracket.range.lowerBound + 1] == UInt8(ascii: "(")
    guard isRound, !isDoubled, !text.isShouted else { return false }
    let line =
      context.line(endingAt: bracket.range.lowerBound)
      .lowerBound..<context.line(startingAt: bracket.range.upperBound).upperBound
    guard line != bracket.range else { return false }
    if context.isLabel(line) { return true }
    return line.contains { place in
      place != bracket.range.lowerBound && context[place] == UInt8(ascii: "(")
        && Bracket(at: place, in: context).map { context.profile.sounds.contains(context.text($0.inside)) } == true
    }
  }

  /// True if a bracket is not a part of a sentence: it opens one, or ends a line, or shouts.
  private static func standsApart(_ bracket: Bracket, _ text: String, _ context: RuleContext) -> Bool {
    let (place, end) = (bracket.range.lowerBound, bracket.range.upperBound)
    let isAlone = context.isLineHead(place) && context.isLineEnd(end)
    let before = context.scalar(before: context.start(of: \.isBlank, before: place))
    let followsMark = before.map { $0.endsSentence || $0.isCloser || ",;—–".unicodeScalars.contains($0) } ?? true
    if isAlone || context.profile.unheard.contains(text) { return isAlone || followsMark && before != "," }
    if followsMark || context.isLineHead(place) || text.isShouted { return true }
    let isSquare = context[place] == UInt8(ascii: "[") || context.has("［", at: place)
    return isSquare
  }
}

/// A short text in brackets.
struct Bracket {
  let range: Range<Int>
  let inside: Range<Int>

  private static let pairs: [(open: [UInt8], close: [UInt8])] = [
    ("((", "))"), ("[", "]"), ("(", ")"), ("（", "）"), ("［", "］"), ("【", "】"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  /// The bracket that opens at a place, where it closes on the same line within 60 bytes.
  init?(at place: Int, in context: RuleContext) {
    let text = context.bytes
    guard let (open, close) = Self.pairs.first(where: { text[place...].starts(with: $0.open) }) else { return nil }
    let start = context.end(of: \.isBlank, from: place + open.count)
    var at = start
    while at < min(text.count, start + 60), text[at] != close[0] || !text[at...].starts(with: close) {
      if text[at] == .newline { return nil }
      at += 1
    }
    guard at < text.count, text[at...].starts(with: close) else { return nil }
    let end = context.start(of: \.isBlank, before: at)
    guard start < end else { return nil }
    inside = start..<end
    range = place..<at + close.count
  }
}

extension RuleContext {
  /// True if a typographic quote opens ahead of a range on its line, and another closes after it.
  fileprivate func isQuoted(_ range: Range<Int>) -> Bool {
    let head = text(line(endingAt: range.lowerBound)).unicodeScalars
    let tail = text(line(startingAt: range.upperBound)).unicodeScalars
    let (openers, closers) = ("“„«「『".unicodeScalars, "”“»」』".unicodeScalars)
    guard let opener = head.last(where: { openers.contains($0) || "”»」』".unicodeScalars.contains($0) }) else {
      return false
    }
    return openers.contains(opener) && tail.contains { closers.contains($0) }
  }
}

extension String {
  /// True if all of at least four letters are capitals.
  fileprivate var isShouted: Bool {
    let letters = unicodeScalars.filter(\.isLetter)
    return letters.count >= 4 && letters.allSatisfy(\.isCapital)
  }
}

extension RuleContext {
  /// The repair that takes a mark out, and one of the gaps beside it: the line's own words stay one space apart.
  func removal(of mark: Range<Int>, confidence: Double, mark kind: Mark.Kind) -> Repair {
    let left = start(of: \.isBlank, before: mark.lowerBound)
    let right = end(of: \.isBlank, from: mark.upperBound)
    let isAtEdge = isLineHead(left) || isLineEnd(right)
    if isLineHead(left), self[right] == .newline, left == 0 || right + 1 < count {
      return Repair(left..<right + 1, "", confidence: confidence, mark: kind)
    }
    let hadGap = left < mark.lowerBound || right > mark.upperBound
    let closes = scalar(at: right).map { ",.;:!?、。，".unicodeScalars.contains($0) } ?? false
    return Repair(left..<right, isAtEdge || closes || !hadGap ? "" : " ", confidence: confidence, mark: kind)
  }
}
