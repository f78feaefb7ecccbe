internal import Bytes
internal import Editing
internal import Locales

/// Letters and digits of Latin have the width of Latin.
///
/// Old Japanese and Korean systems wrote them as wide as a Han character; punctuation of that width is right there
/// and stays, but likely not in Korean. One wide digit alone is a habit of Japanese setting and stays in Japanese and Chinese; numbers that are
/// wide throughout are one.
enum FullWidth: PlaceRule {
  static let card = RuleCard(
    "full-width", "Write full-width Latin letters and digits at normal width.",
    before: "１９８７년 ＫＢＣ", after: "1987년 KBC",
    reason: "searches treat a full-width letter or digit as a different character")

  static let triggers: Triggers = Triggers("", 0xFF05...0xFF5A)

  static let isForProse = false

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    if let mark = koreanMark(at: place, context) { return mark }
    guard narrow(at: place, context) != nil, narrow(at: place - 3, context) == nil else {
      return nil
    }
    var text = ""
    var end = place
    while let letter = narrow(at: end, context) {
      text.unicodeScalars.append(Unicode.Scalar(letter))
      end += 3
    }
    return Repair(place..<end, text, confidence: confidence(text, place..<end, context))
  }

  /// Newspapers of Japan set numbers and abbreviations wide throughout; one that is among narrow ones strayed in.
  private static func confidence(_ text: String, _ range: Range<Int>, _ context: RuleContext) -> Double {
    guard !context.profile.usesSpaces else { return Confidence.safe }
    if text.utf8.count == 1 { return Confidence.ask }
    let isNumber = text.utf8.allSatisfy(\.isDigit)
    let around = [
      max(0, range.lowerBound - reach)..<range.lowerBound,
      range.upperBound..<min(context.count, range.upperBound + reach),
    ]
    let standsAmongNarrow = around.contains { part in
      isNumber ? hasNarrowNumber(part, context) : hasNarrowWord(part, context)
    }
    return standsAmongNarrow ? Confidence.safe : Confidence.ask
  }

  /// True if two narrow digits are side by side; a number in groups, of a telephone or a postal code, is always narrow.
  private static func hasNarrowNumber(_ part: Range<Int>, _ context: RuleContext) -> Bool {
    func isGroup(_ byte: UInt8) -> Bool { byte.isDigit || byte == UInt8(ascii: "-") }
    return context.bytes[part].split { !isGroup($0) }.contains { number in
      number.count >= 2 && number.allSatisfy(\.isDigit)
    }
  }

  private static func hasNarrowWord(_ part: Range<Int>, _ context: RuleContext) -> Bool {
    zip(context.bytes[part], context.bytes[part].dropFirst()).contains { $0.isLetter && $1.isLetter }
  }

  /// So far to either side, in bytes, a text shows how it sets numbers.
  private static let reach = 400

  /// Brackets, commas and stops of Korean, whose marks are those of Latin.
  private static func koreanMark(at place: Int, _ context: RuleContext) -> Repair? {
    guard context[place + 1] == 0xBC, context.profile.language.isIn("ko"),
      let mark = koreanMarks[context[place + 2]]
    else { return nil }
    return Repair(place..<place + 3, mark, confidence: Confidence.likely)
  }

  /// By the last byte of U+FF05, FF08, FF09, FF0C and FF0E.
  private static let koreanMarks: [UInt8: String] = [0x85: "%", 0x88: "(", 0x89: ")", 0x8C: ",", 0x8E: "."]

  private static func narrow(at place: Int, _ context: RuleContext) -> UInt8? {
    guard context[place] == 0xEF else { return nil }
    switch (context[place + 1], context[place + 2]) {
    case (0xBC, 0x90...0x99), (0xBC, 0xA1...0xBA): return context[place + 2] - 0x60
    case (0xBD, 0x81...0x9A): return context[place + 2] - 0x20
    default: return nil
    }
  }
}
