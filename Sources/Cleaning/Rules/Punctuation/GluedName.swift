internal import Editing
internal import ICU

/// A word does not run into a name.
///
/// A small word of the language ahead of a large letter (`inRoma`) or a long small word (`anotherHonorary`) is not part
/// of a name. Two words with large letters (`PresidentTrump`) may be a brand, unless the text has both apart.
enum GluedName: PlaceRule {
  static let card = RuleCard(
    "glued-name", "A word does not run into a name.",
    before: "the harbour ofMokpo", after: "the harbour of Mokpo",
    reason: "two words ran together")

  static let triggers: Triggers = Triggers(
    "", 0x41...0x5A, 0xC0...0xDE, 0x100...0x17F, 0x391...0x3A9, 0x410...0x42F, ahead: .small)

  static func repair(at place: Int, in passage: Passage) -> Repair? {
    guard place > 0, passage[place - 1].isLower || passage[place - 1].isWide else { return nil }
    guard let capital = passage.scalar(at: place), capital.isCapital, let last = passage.scalar(before: place),
      last.isSmall, passage.scalar(at: place + capital.utf8.count)?.isSmall == true
    else { return nil }
    let head = passage.word(endingAt: place)
    let name = passage.word(startingAt: place)
    guard passage.isWhole(head.lowerBound..<name.upperBound), !passage.isInAddress(place), name.count >= 3 else {
      return nil
    }
    let confidence = confidence(head, name, passage)
    return confidence > 0 ? Repair(place..<place, " ", confidence: confidence) : nil
  }

  private static func confidence(_ head: Range<Int>, _ name: Range<Int>, _ passage: Passage) -> Double {
    guard passage.text(name).unicodeScalars.dropFirst().allSatisfy({ !$0.isCapital }) else { return 0 }
    let word = passage.text(head)
    if nameParts.contains(word) { return 0 }
    if passage.habits.isFunctionWord(word.lowercased()), isPlain(word) {
      return head.count >= 2 ? Confidence.safe : 0
    }
    guard head.count >= 4 else { return 0 }
    if word.unicodeScalars.allSatisfy(\.isSmall) { return Confidence.safe }
    return isPlain(word) && head.count >= 6 ? Confidence.likely : 0
  }

  /// What names begin with that are written as one: LaBeouf, DeSantis, MacArthur.
  private static let nameParts: Set<String> = [
    "Al", "Ap", "Bin", "Da", "De", "Del", "Della", "Des", "Di", "Dos", "Du", "El", "Ibn", "La", "Las", "Le", "Les",
    "Lo",
    "Los", "Mac", "Mc", "Mon", "San", "Santa", "Saint", "St", "Ten", "Van", "Ver", "Von",
  ]

  /// No large letter but the first.
  private static func isPlain(_ word: String) -> Bool {
    word.unicodeScalars.dropFirst().allSatisfy { !$0.isCapital }
  }
}

extension Passage {
  /// Whether nothing of a word or an address stands at either side.
  fileprivate func isWhole(_ range: Range<Int>) -> Bool {
    let (before, after) = (self[range.lowerBound - 1], self[range.upperBound])
    func isPart(_ byte: UInt8) -> Bool { byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "#") }
    return !isPart(before) && !isPart(after) && before != UInt8(ascii: ".") && before != UInt8(ascii: "@")
  }
}
