internal import Bytes
internal import Editing

/// A number that a prompter spells for the announcer is a number: `8-hundred-87` is 887.
enum SpokenNumber: PlaceRule {
  static let card = RuleCard(
    "spoken-number", "Write a number spelled for the teleprompter in digits.",
    before: "2-thousand-655 dollars", after: "2,655 dollars",
    reason: "the teleprompter spelled the number out for the announcer", tier: .likely, languages: ["en"])

  static let triggers = Triggers("-", ahead: .digit, behind: ByteSet("ht"))

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard context[place - 1].isDigit, let step = step(at: place + 1, context) else { return nil }
    let start = context.start(of: \.isDigit, before: place)
    guard start == 0 || !".,-".utf8.contains(context[start - 1]), place - start <= 3,
      let head = Int(context.text(start..<place))
    else { return nil }
    var value = head * step.value
    var end = step.end
    if context[end] == UInt8(ascii: "-"), context[end + 1].isDigit {
      let tail = context.end(of: \.isDigit, from: end + 1)
      guard tail - end <= 4, let rest = Int(context.text(end + 1..<tail)), rest < step.value else { return nil }
      value += rest
      end = tail
    }
    guard !context[end].isLetter, context[end] != UInt8(ascii: "-") else { return nil }
    return Repair(start..<end, grouped(value), confidence: Confidence.likely)
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
