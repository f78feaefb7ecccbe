internal import Bytes
internal import Editing
internal import Locales

/// A word does not run into a name.
///
/// A small word of the language ahead of a large letter (`inRoma`) is not part of a name; what else precedes one
/// may be (`localStorage`, `weMfundo`), and so may two words with large letters (`ConocoPhillips`), unless the text has
/// both apart. A common word ahead of what the language's list has as a name (`northernOntario`), and an office ahead of a
/// name (`GovernorHale`), are only likely to be two. Where the text joins other heads to names, its grammar does so, as in
/// Zulu, or it is code.
enum GluedName: PlaceRule {
  static let card = RuleCard(
    "glued-name", "Separate a word that ran into a name.",
    before: "the harbour ofMokpo", after: "the harbour of Mokpo",
    reason: "two words ran together")

  static let triggers: Triggers = Triggers(
    "", 0x41...0x5A, 0xC0...0xDE, 0x100...0x17F, 0x391...0x3A9, 0x410...0x42F, ahead: .small)

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard place > 0, context[place - 1].isLower || context[place - 1].isWide else { return nil }
    guard let capital = context.scalar(at: place), capital.isCapital, let last = context.scalar(before: place),
      last.isSmall, context.scalar(at: place + capital.utf8.count)?.isSmall == true
    else { return nil }
    let head = context.word(endingAt: place)
    let name = context.word(startingAt: place)
    guard context.isWhole(head.lowerBound..<name.upperBound), !context.isInAddress(place), name.count >= 3 else {
      return nil
    }
    if opensSentence(name, after: head, context) {
      return Repair(place..<place, ". ", confidence: Confidence.likely)
    }
    let confidence = context.isApartElsewhere(head, name) ? Confidence.safe : confidence(head, name, context)
    return confidence > 0 ? Repair(place..<place, " ", confidence: confidence) : nil
  }

  private static func confidence(_ head: Range<Int>, _ name: Range<Int>, _ context: RuleContext) -> Double {
    guard context.text(name).unicodeScalars.dropFirst().allSatisfy({ !$0.isCapital }) else { return 0 }
    let word = context.text(head)
    if nameParts.contains(word) { return 0 }
    if context.profile.isFunctionWord(word.lowercased()), isPlain(word) {
      let isLarge = context.scalar(at: head.lowerBound)?.isCapital == true
      if isLarge, brandParts.contains(word) || !context.opensSentence(at: head.lowerBound) { return 0 }
      // A slip is made once; a name is written so again.
      let whole = Array(context.bytes[head.lowerBound..<name.upperBound])
      if isLarge, context.occurrences(of: whole, in: context.neighbourhood(of: head.lowerBound), atMost: 2) > 1 {
        return 0
      }
      guard !context.profile.joinedNames.contains(word + context.text(name)) else { return 0 }
      if head.count < 2 {
        return isName(name, context) && !context.profile.language.isIn("en") ? Confidence.likely : 0
      }
      return context.joinsHeadsToNames(near: head.lowerBound) ? Confidence.ask : Confidence.safe
    }
    guard head.count >= 4, isPlain(word) else { return 0 }
    return areTwoWords(head, name, context) && context.profile.words?.isLanguage(around: head, in: context) == true
      && !context.joinsHeadsToNames(near: head.lowerBound) ? Confidence.likely : Confidence.ask
  }

  /// True if a common word ends one sentence and what runs into it begins the next: a small word of the language written large, or
  /// where nouns are written small, a common word, with a small one after it.
  private static func opensSentence(_ next: Range<Int>, after head: Range<Int>, _ context: RuleContext) -> Bool {
    guard head.count >= 4, context[next.upperBound] == .space, let words = context.profile.words,
      isPlain(context.text(head)), isPlain(context.text(next)), words.knowsRareWords,
      context.bytes.span.countOfWords(in: context.line(endingAt: head.lowerBound)) >= 2,
      words.entry(of: Array(context.lowercased(head).utf8).span) != nil,
      !context.profile.isFunctionWord(context.lowercased(head)), context.isOnlyTurn(at: next.lowerBound),
      words.isLanguage(around: head, in: context), context.endsSentence(context.line(startingAt: next.upperBound))
    else { return false }
    let small = context.lowercased(next)
    if context.profile.isFunctionWord(small) { return next.count >= 2 }
    let after = context.scalar(at: next.upperBound + 1)
    return next.count >= 5 && !context.profile.capitalizesNouns && after?.isSmall == true
      && context.scalar(at: head.lowerBound)?.isSmall == true
      && words.entry(of: Array(small.utf8).span)?.isLarge == false
      && context.profile.isFunctionWord(context.lowercased(context.word(startingAt: next.upperBound + 1)))
  }

  /// True if the language's list has a word as a name.
  private static func isName(_ word: Range<Int>, _ context: RuleContext) -> Bool {
    word.count >= 4 && context.profile.words?.entry(of: Array(context.lowercased(word).utf8).span)?.isLarge == true
  }

  /// True if a common word precedes a name that the list has, or an office within a sentence one that it need not have.
  private static func areTwoWords(_ head: Range<Int>, _ name: Range<Int>, _ context: RuleContext) -> Bool {
    guard let words = context.profile.words, let first = words.entry(of: Array(context.lowercased(head).utf8).span),
      !first.isLarge
    else { return false }
    if context.scalar(at: head.lowerBound)?.isCapital != true { return isName(name, context) }
    let whole = Array(context.bytes[head.lowerBound..<name.upperBound])
    let last = words.entry(of: Array(context.lowercased(name).utf8).span)
    return context.profile.isOffice(context.lowercased(head)) && name.count >= 4 && last?.isLarge != false
      && context.occurrences(of: whole, in: context.neighbourhood(of: head.lowerBound), atMost: 2) < 2
  }

  /// What names begin with that are written as one: LaBeouf, DeSantis, MacArthur.
  private static let nameParts: Set<String> = [
    "Al", "Ap", "Bin", "Da", "De", "Del", "Della", "Des", "Di", "Dos", "Du", "El", "Ibn", "La", "Las", "Le", "Les",
    "Lo",
    "Los", "Mac", "Mc", "Mon", "San", "Santa", "Saint", "St", "Ten", "Van", "Ver", "Von",
  ]

  /// Small words that brands begin with: YouTube, WeChat, OneDrive.
  private static let brandParts: Set<String> = [
    "All", "Any", "At", "Be", "By", "Down", "Do", "Every", "First", "For", "Go", "How", "In", "It", "Me", "More",
    "Most", "My",
    "Near", "Next", "No", "Now", "Off", "On", "One", "Our", "Out", "Over", "Self", "So", "To", "Two", "Under", "Up",
    "Us",
    "We", "What", "Who", "With", "You", "Your",
  ]

  /// No large letter but the first.
  private static func isPlain(_ word: String) -> Bool {
    word.unicodeScalars.dropFirst().allSatisfy { !$0.isCapital }
  }
}

extension RuleContext {
  /// True if the text near by writes two words that run together here as two: side by side, or both long ones alone,
  /// and never again as one.
  fileprivate func isApartElsewhere(_ head: Range<Int>, _ name: Range<Int>) -> Bool {
    guard scalar(at: head.lowerBound)?.isCapital == true, head.count >= 3, name.count >= 3,
      isPlain(head), isPlain(name)
    else { return false }
    let near = neighbourhood(of: head.lowerBound)
    let (first, second) = (Array(bytes[head]), Array(bytes[name]))
    guard occurrences(of: first + second, in: near, atMost: 2) == 1 else { return false }
    func stands(_ text: [UInt8]) -> Bool { occurrences(of: text, in: near, atMost: 1) > 0 }
    guard stands(second) else { return false }
    return stands(first + [.space] + second) || first.count >= 5 && second.count >= 5 && stands(first)
  }

  /// No large letter but the first.
  private func isPlain(_ word: Range<Int>) -> Bool {
    text(word).unicodeScalars.dropFirst().allSatisfy { !$0.isCapital }
  }

  /// True if nothing of a word or an address is at either side.
  fileprivate func isWhole(_ range: Range<Int>) -> Bool {
    let (before, after) = (self[range.lowerBound - 1], self[range.upperBound])
    func isPart(_ byte: UInt8) -> Bool { byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "#") }
    let goesOn = after == UInt8(ascii: "(") || after == UInt8(ascii: ".") && self[range.upperBound + 1].isLetter
    return !isPart(before) && !isPart(after) && !goesOn && before != UInt8(ascii: ".")
      && before != UInt8(ascii: "@")
  }

  /// True if the language's list has a word, and writes it small.
  private func isCommon(_ word: Range<Int>) -> Bool {
    profile.words?.entry(of: Array(lowercased(word).utf8).span)?.isLarge == false
  }

  /// True if no other small letter near a place has a large one after it, as in brands and code.
  fileprivate func isOnlyTurn(at place: Int) -> Bool {
    let near = max(1, place - 1_000)..<min(count, place + 1_000)
    return !near.contains { $0 != place && self[$0].isUpper && self[$0 - 1].isLower }
  }

  /// True if, near a place, two heads of small letters other than small words are joined to names or to common words, as
  /// in code.
  fileprivate func joinsHeadsToNames(near place: Int) -> Bool {
    let near = max(0, place - 1_000)..<min(count, place + 1_000)
    var found = 0
    for at in near where self[at].isUpper && self[at + 1].isLower {
      let head = start(of: \.isLower, before: at)..<at
      guard !head.isEmpty, !self[head.lowerBound - 1].isUpper, !self[head.lowerBound - 1].isWide,
        !profile.isFunctionWord(text(head)), head.count <= 4 || isCommon(word(startingAt: at))
      else { continue }
      found += head.count <= 4 ? 1 : 2
      if found >= 2 { return true }
    }
    return false
  }
}
