internal import Bytes
internal import Editing

/// What cannot be seen is only where a script needs it.
///
/// A joiner is spelling in Persian and Hindi and holds emoji together, a zero-width space parts words in Thai,
/// marks of direction belong to lines with Arabic or Hebrew. Elsewhere they break search and captions.
enum Invisible: PlaceRule {
  static let card = RuleCard(
    "invisible", "Remove invisible characters that the script does not need.",
    before: "the har\u{200B}bour au\u{AD}thority", after: "the harbour authority",
    reason: "an invisible character keeps searches from finding the word")

  static let triggers: Triggers = Triggers(
    "\u{AD}\u{180E}\u{FEFF}", 0x200B...0x206F, 0xFFF9...0xFFFB, 0xE0000...0xE007F)

  static let isForProse = false

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard let scalar = context.scalar(at: place), let kind = kind(of: scalar) else { return nil }
    let end = place + scalar.utf8.count
    guard !isNeeded(kind, place, end, context) else { return nil }
    return Repair(
      place..<end, "", confidence: kind == .joiner ? Confidence.safe : Confidence.certain)
  }

  private enum Kind { case nothing, joiner, wordSpace, direction, softHyphen, vowelSeparator, tag }

  private static func kind(of scalar: Unicode.Scalar) -> Kind? {
    switch scalar.value {
    case 0x200B: .wordSpace
    case 0x200C, 0x200D: .joiner
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .direction
    case 0xAD: .softHyphen
    case 0x180E: .vowelSeparator
    case 0x2060...0x2064, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE001F: .nothing
    case 0xE0020...0xE007F: .tag
    default: nil
    }
  }

  private static func isNeeded(_ kind: Kind, _ place: Int, _ end: Int, _ context: RuleContext) -> Bool {
    switch kind {
    case .nothing: return false
    // At a line's end it is the hyphen of a word that goes on below.
    case .softHyphen:
      return context[end] == .newline && context.scalar(before: place)?.isLetter == true
    case .wordSpace:
      return [context.scalar(before: place), context.scalar(at: end)].contains {
        $0?.isWordless ?? false
      }
    case .vowelSeparator:
      return context.scalar(before: place).map { 0x1800...0x18AF ~= $0.value } ?? false
    case .joiner: return joins(place, end, context)
    case .direction: return isOnRightToLeftLine(place, context)
    case .tag: return spellsFlag(place, context)
    }
  }

  /// True if a tag is one of the six or so after a black flag that make it the flag of Scotland.
  private static func spellsFlag(_ place: Int, _ context: RuleContext) -> Bool {
    var start = place
    while place - start <= 32, let last = context.scalar(before: start),
      0xE0020...0xE007F ~= last.value
    {
      start -= 4
    }
    return context.scalar(before: start) == "\u{1F3F4}"
  }

  private static func joins(_ place: Int, _ end: Int, _ context: RuleContext) -> Bool {
    guard var before = context.scalar(before: place) else { return false }
    // Two joiners may be together.
    if 0x200C...0x200D ~= before.value, let letter = context.scalar(before: place - 3) {
      before = letter
    }
    if before.isJoining || before.isWordless { return true }
    guard context.has("\u{200D}", at: place), let after = context.scalar(at: end) else {
      return false
    }
    return before.isPictured && after.isPictured
  }

  private static func isOnRightToLeftLine(_ place: Int, _ context: RuleContext) -> Bool {
    let reach = 400
    let from =
      context.bytes[max(0, place - reach)..<place].lastIndex(of: .newline) ?? max(0, place - reach)
    let to = context.bytes[place..<min(context.count, place + reach)].firstIndex(of: .newline)
    return context.bytes[from..<(to ?? min(context.count, place + reach))].contains {
      (0xD6...0xDD).contains($0)
    }
  }
}

extension Unicode.Scalar {
  /// A picture, or what a picture may end with.
  fileprivate var isPictured: Bool {
    properties.isEmoji || properties.isEmojiModifier || value == 0xFE0F || value == 0x20E3
  }
}
