internal import Bytes
internal import Editing

/// A number that a prompter spells for the announcer is a number: `8-hundred-87` is 887, `4-point-7` is 4.7.
enum SpokenNumber: PlaceRule {
  static let card = RuleCard(
    "spoken-number", "Write a number spelled for the teleprompter in digits.",
    before: "2-thousand-655 dollars", after: "2,655 dollars",
    reason: "the teleprompter spelled the number out for the announcer", languages: ["en"])

  static let triggers = Triggers("-", ahead: .digit, behind: ByteSet("htp"))

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard context[place - 1].isDigit else { return nil }
    if context.has("point-", at: place + 1) { return decimal(at: place, context) }
    guard let step = step(at: place + 1, context) else { return nil }
    let start = context.start(of: \.isDigit, before: place)
    guard start == 0 || !".,-".utf8.contains(context[start - 1]), place - start <= 3,
      let head = Int(context.text(start..<place))
    else { return nil }
    var value = head * step.value
    var end = step.end
    let join = context.has("-and-", at: end) ? end + 4 : end
    if context[join] == UInt8(ascii: "-"), context[join + 1].isDigit {
      let tail = context.end(of: \.isDigit, from: join + 1)
      guard tail - join <= 4, let rest = Int(context.text(join + 1..<tail)), rest < step.value else { return nil }
      value += rest
      end = tail
    }
    guard !context[end].isLetter, context[end] != UInt8(ascii: "-") else { return nil }
    // Hundreds beyond a thousand are a year, `19-hundred-and-12`, unless they count what follows: `14-hundred boats`.
    let isYear = step.value == 100 && value >= 1_000 && !counts(from: end, context)
    return Repair(start..<end, isYear ? String(value) : grouped(value), confidence: Confidence.safe)
  }

  /// True if the word after a number is short and not one of the language's small words.
  private static func counts(from end: Int, _ context: RuleContext) -> Bool {
    guard context[end] == .space else { return false }
    let word = context.word(startingAt: end + 1)
    return word.count >= 3 && context.bytes[word].allSatisfy(\.isLower)
      && !context.profile.isFunctionWord(context.text(word))
  }

  /// `4-point-7`, `3-point-2-million`.
  private static func decimal(at place: Int, _ context: RuleContext) -> Repair? {
    let start = context.start(of: \.isDigit, before: place)
    let tenths = place + "-point-".utf8.count
    let end = context.end(of: \.isDigit, from: tenths)
    guard end > tenths, start == 0 || !".,-".utf8.contains(context[start - 1]) else { return nil }
    let scale = ["million", "billion", "trillion"].first { context.has("-" + $0, at: end) }
    let last = end + (scale.map { $0.utf8.count + 1 } ?? 0)
    guard !context[last].isLetter, context[last] != UInt8(ascii: "-") else { return nil }
    let number = context.text(start..<place) + "." + context.text(tenths..<end)
    return Repair(start..<last, scale.map { number + " " + $0 } ?? number, confidence: Confidence.safe)
  }

  private static func step(at place: Int, _ context: RuleContext) -> (value: Int, end: Int)? {
    if context.has("hundred", at: place) { return (100, place + 7) }
    return context.has("thousand", at: place) ? (1_000, place + 8) : nil
  }

  private static func grouped(_ value: Int) -> String {
    let digits = String(value)
    guard digits.count > 3 else { return digits }
    return digits.dropLast(3) + "," + digits.suffix(3)
  }
}
