internal import Editing

/// Kana and Hangul letters have their full width.
///
/// Half-width forms are left over from systems of eight bits, where a voicing mark was a character of its own.
enum HalfWidth: PlaceRule {
  static let card = RuleCard(
    "half-width", "Write half-width Kana and Hangul at full width.",
    before: "ﾌｪﾘｰは8時", after: "フェリーは8時",
    reason: "searches treat a half-width letter as a different character")

  static let triggers: Triggers = Triggers("", 0xFF66...0xFFDC)

  static let isForProse = false

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard isHalf(at: place, context), !isHalf(at: place - 3, context) else { return nil }
    var text: [Unicode.Scalar] = []
    var end = place
    while isHalf(at: end, context), let scalar = context.scalar(at: end) {
      append(scalar, to: &text)
      end += 3
    }
    if isCited(place..<end, context) { return nil }
    var after = ""
    after.unicodeScalars.append(contentsOf: JamoRow(text).syllables)
    return Repair(place..<end, after, confidence: Confidence.safe)
  }

  /// True if letters alone are in quotes on a line that speaks of half-width letters: `半角カナ「ｱｲｳ」は使えません`.
  private static func isCited(_ letters: Range<Int>, _ context: RuleContext) -> Bool {
    let (before, after) = (context.scalar(before: letters.lowerBound), context.scalar(at: letters.upperBound))
    guard let before, let after, "「『（(“‘\"'".unicodeScalars.contains(before),
      "」』）)”’\"'".unicodeScalars.contains(after)
    else { return false }
    let line =
      context.line(endingAt: letters.lowerBound)
      .lowerBound..<context.line(startingAt: letters.upperBound).upperBound
    let text = context.text(line)
    return ["半角", "半形", "반각"].contains { text.contains($0) }
  }

  private static func isHalf(at place: Int, _ context: RuleContext) -> Bool {
    guard context[place] == 0xEF, let scalar = context.scalar(at: place) else { return false }
    return (0xFF66...0xFF9F).contains(scalar.value) || jamo(scalar) != nil
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout [Unicode.Scalar]) {
    if let jamo = jamo(scalar) { return text.append(jamo) }
    if scalar.value >= 0xFF9E, let last = text.last, let voiced = voiced(last, half: scalar.value == 0xFF9F) {
      text[text.count - 1] = voiced
    } else if scalar.value >= 0xFF9E {
      text.append(scalar.value == 0xFF9E ? "゛" : "゜")
    } else {
      text.append(kana[Int(scalar.value - 0xFF66)])
    }
  }

  /// ゛ moves a letter of the ka, sa, ta and ha rows on by one, ゜ one of the ha row by two.
  private static func voiced(_ letter: Unicode.Scalar, half: Bool) -> Unicode.Scalar? {
    let isHaRow = (0x30CF...0x30DB).contains(letter.value) && (letter.value - 0x30CF) % 3 == 0
    if half { return isHaRow ? Unicode.Scalar(letter.value + 2) : nil }
    if letter == "ウ" { return "ヴ" }
    let voiceable = "カキクケコサシスセソタチツテト".unicodeScalars.contains(letter) || isHaRow
    return voiceable ? Unicode.Scalar(letter.value + 1) : nil
  }

  private static let kana = Array(
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン".unicodeScalars)

  private static func jamo(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xFFA1...0xFFBE: Unicode.Scalar(scalar.value - 0xFFA1 + 0x3131)
    case 0xFFC2...0xFFC7: Unicode.Scalar(scalar.value - 0xFFC2 + 0x314F)
    case 0xFFCA...0xFFCF: Unicode.Scalar(scalar.value - 0xFFCA + 0x3155)
    case 0xFFD2...0xFFD7: Unicode.Scalar(scalar.value - 0xFFD2 + 0x315B)
    case 0xFFDA...0xFFDC: Unicode.Scalar(scalar.value - 0xFFDA + 0x3161)
    default: nil
    }
  }
}
