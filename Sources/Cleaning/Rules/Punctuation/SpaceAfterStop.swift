internal import Bytes
internal import Editing

/// A space follows the stop of a sentence.
///
/// Addresses, initials, abbreviations, numbers and versions have stops of their own; so only a word that is written
/// small ends a sentence here, and only one that is written large begins the next. Two small words are probably two
/// sentences, unless the second is the end of an address (`harbour.com`).
enum SpaceAfterStop: PlaceRule {
  static let card = RuleCard(
    "space-after-stop", "Put a space after the full stop of a sentence.",
    before: "The boat left.The minister stayed.", after: "The boat left. The minister stayed.",
    reason: "two sentences ran together")

  static let triggers = Triggers(".?؟", behind: .letter) + Triggers("!", behind: .capital) + "।”»"

  static let isLocal = true

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    if context[place] >= 0xE0 || context[place] == 0xC2 { return behindWideMark(place, context) }
    let behind = place + (context[place] == 0xD8 ? 2 : 1)
    guard context[place] != 0xD8 || context.has("؟", at: place) else { return nil }
    // The small letters above of ordinals are written to their stop: `n.º`, `1.ª`.
    guard let next = context.scalar(at: behind), next.isLetter, !next.isSpaceless, next != "º", next != "ª",
      !context.isInAddress(place)
    else { return nil }
    let (before, after) = (context.word(endingAt: place), context.word(startingAt: behind))
    // A question mark may be what is left of an apostrophe.
    if context[place] == UInt8(ascii: "?"), Apostrophe.belongs(between: before, after, context) { return nil }
    let confidence = confidence(before, place, after, context)
    return confidence > 0 ? Repair(behind..<behind, " ", confidence: confidence) : nil
  }

  /// After a danda, and after a quote that closes a sentence where a small word opens the next.
  private static func behindWideMark(_ place: Int, _ context: RuleContext) -> Repair? {
    guard let mark = context.scalar(at: place), case let behind = place + mark.utf8.count,
      let next = context.scalar(at: behind), next.isLetter, let before = context.scalar(before: place)
    else { return nil }
    if mark == "।" {
      let isIndic = before.isLetter || 0x900...0xDFF ~= before.value
      return isIndic ? Repair(behind..<behind, " ", confidence: Confidence.safe) : nil
    }
    guard mark == "”" || mark == "»", before.endsSentence, next.isCapital,
      isOpener(context.word(startingAt: behind), context)
    else { return nil }
    return Repair(behind..<behind, " ", confidence: Confidence.safe)
  }

  private static func confidence(_ before: Range<Int>, _ place: Int, _ after: Range<Int>, _ context: RuleContext)
    -> Double
  {
    guard let last = context.scalar(before: place), let first = context.scalar(at: after.lowerBound) else {
      return 0
    }
    if last.isDigit {
      return endsYear(place, context) && first.isCapital && isWord(after, context) ? Confidence.safe : 0
    }
    guard !before.isEmpty else { return 0 }
    if first.isHangul { return last.isHangul && endsKorean(before, last) ? Confidence.safe : 0 }
    if 0x900...0xDFF ~= first.value {
      return 0x900...0xDFF ~= last.value && before.count >= 12 && after.count >= 9 ? Confidence.likely : 0
    }
    if first.isRightToLeft {
      return last.isRightToLeft && before.count >= 6 && after.count >= 4 ? Confidence.safe : 0
    }
    guard last.isSmall, isWhole(before, context) else { return 0 }
    if first.isCapital, before.count >= 4, isOpener(after, context) { return Confidence.safe }
    if context[place] == UInt8(ascii: "!") { return 0 }
    let isLong = before.count >= 3 || context.profile.isFunctionWord(context.lowercased(before))
    let isName = context.scalar(at: before.lowerBound)?.isSmall != true && before.count < 6
    guard isLong, !isName || context.profile.isMonth(context.lowercased(before)) else { return 0 }
    if first.isCapital { return isWord(after, context) ? Confidence.safe : 0 }
    return first.isSmall ? small(before, after, context) : 0
  }

  /// A small word of the language that is written large begins a sentence.
  private static func isOpener(_ word: Range<Int>, _ context: RuleContext) -> Bool {
    let next = context[word.upperBound]
    return context.profile.isFunctionWord(context.lowercased(word)) && (next.isSpace || next == UInt8(ascii: "'"))
      && context.text(word).unicodeScalars.dropFirst().allSatisfy(\.isSmall)
  }

  /// Four digits before a stop are a year; fewer may be a number of a list or a part of a date.
  private static func endsYear(_ place: Int, _ context: RuleContext) -> Bool {
    let digits = context.start(of: \.isDigit, before: place)
    return place - digits == 4 && !"./-:,".utf8.contains(context[digits - 1])
  }

  /// Korean writes a stop for the middle dot too (한.미); what ends a sentence ends in one of its endings.
  private static func endsKorean(_ word: Range<Int>, _ last: Unicode.Scalar) -> Bool {
    word.count >= 6 && "다요까죠라자네음함임됨지".unicodeScalars.contains(last)
  }

  /// A word that follows no other stop, as the parts of an address or an abbreviation do.
  private static func isWhole(_ word: Range<Int>, _ context: RuleContext) -> Bool {
    let before = context[word.lowerBound - 1]
    return before != UInt8(ascii: ".") && before != UInt8(ascii: "/") && before != UInt8(ascii: "_")
  }

  /// A large letter and small ones, or a word of one letter with a space after it; never the end of an address.
  private static func isWord(_ word: Range<Int>, _ context: RuleContext) -> Bool {
    let rest = context.bytes[word].dropFirst(context.scalar(at: word.lowerBound)?.utf8.count ?? 1)
    let next = context[word.upperBound]
    if rest.isEmpty { return next.isSpace || next == UInt8(ascii: "'") || next == 0xE2 }
    if next == UInt8(ascii: "."),
      addressEnds.contains(context.lowercased(context.word(startingAt: word.upperBound + 1)))
    {
      return false
    }
    let isSmall = context.text(rest.startIndex..<rest.endIndex).unicodeScalars.allSatisfy { !$0.isCapital }
    return (isSmall || word.count > 4) && !addressEnds.contains(context.lowercased(word))
  }

  private static func small(_ before: Range<Int>, _ after: Range<Int>, _ context: RuleContext) -> Double {
    let next = context.lowercased(after)
    // A capital within a word is of a program: `document.getElementById`.
    guard after.count >= 2, context[after.upperBound].isBlank, next == context.text(after) else { return 0 }
    // A Korean ending runs on after the name of a file: `main.py를`.
    if next.unicodeScalars.contains(where: \.isHangul) { return 0 }
    if context[before.upperBound] == UInt8(ascii: "?") { return Confidence.likely }
    // `com` is a word of Portuguese, and still ends more addresses than it begins sentences.
    let isKnown = context.profile.isFunctionWord(next) && next != "com"
    return addressEnds.contains(next) && !isKnown ? 0 : Confidence.likely
  }

  /// What ends an address or the name of a file.
  private static let addressEnds: Set<String> = [
    "aac", "ai", "app", "asia", "at", "au", "avi", "be", "biz", "br", "ca", "cc", "ch", "cn", "co", "com", "csv",
    "cz",
    "de", "dev", "dk", "doc", "docx", "edu", "es", "eu", "example", "exe", "fi", "fm", "fr", "gov", "gr", "hk",
    "htm", "html",
    "id", "ie", "il", "in", "info", "int", "io", "ir", "is", "it", "jp", "jpg", "js", "json", "kr", "ly", "me",
    "mil",
    "mobi", "mov", "mp", "mx", "my", "name", "net", "news", "nl", "no", "nz", "online", "org", "pdf", "ph", "php",
    "pl",
    "png", "pt", "py", "radio", "ru", "se", "sg", "shop", "site", "th", "to", "tr", "tv", "tw", "txt", "ua", "uk",
    "us",
    "vn", "wav", "xls", "xlsx", "xml", "xyz", "za", "zip",
  ]
}
