internal import Bytes
internal import Editing
internal import ICU
internal import Locales

/// Chinese and Japanese are written without spaces between their characters.
///
/// A space goes where it is within a word of ICU's dictionary, as in `东 京`: between words it may part a name, a title or verse.
/// Where spaces part every word of a Chinese sentence, all of them go.
enum SplitCharacters: PlaceRule {
  static let card = RuleCard(
    "split-characters", "Remove a space within a Chinese or Japanese word.",
    before: "渡船昨天离开上 海港，今天返回。", after: "渡船昨天离开上海港，今天返回。",
    reason: "the space splits a word", tier: .likely, languages: ["ja", "zh"])

  static let triggers = Triggers(" ", ahead: ByteSet { $0 >= 0x80 }, behind: ByteSet { $0 >= 0x80 })

  /// How much is looked at to either side, in characters, and the most that a word between two spaces has on the average.
  private static let (reach, longestWord) = (12, 4)

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard context.profile.usesSpaces == false, isGap(place, context) else { return nil }
    let line = context.line(endingAt: place).lowerBound..<context.line(startingAt: place).upperBound
    guard line.count <= 1_500, context.endsSentence(line), line.count >= 30 else { return nil }
    let gaps = line.filter { context[$0] == .space && isGap($0, context) }
    let isRegular = isRegular(line, gaps, context)
    guard isRegular || gaps.count <= 3 && !isQuoted(place, in: line, context) && isWithinWord(place, context) else {
      return nil
    }
    return Repair(place..<place + 1, "", confidence: Confidence.likely)
  }

  /// True if a blank is between two characters that take none.
  private static func isGap(_ place: Int, _ context: RuleContext) -> Bool {
    guard let before = context.scalar(before: place), let after = context.scalar(at: place + 1) else {
      return false
    }
    return isCharacter(before) && isCharacter(after)
  }

  /// True for Han characters and Kana.
  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpaceless && scalar.isLetter && !scalar.isHangul && !(0xFF00...0xFFEF ~= scalar.value)
  }

  /// True if a quotation, a title or a name in quotes is around a place on its line.
  private static func isQuoted(_ place: Int, in line: Range<Int>, _ context: RuleContext) -> Bool {
    let mark = context.text(line.lowerBound..<place).unicodeScalars.last {
      "「『《〈“（(」』》〉”）)".unicodeScalars.contains($0)
    }
    return mark.map { "「『《〈“（(".unicodeScalars.contains($0) } ?? false
  }

  /// True if spaces part all words of a line of Han characters, which has no mark but the last.
  private static func isRegular(_ line: Range<Int>, _ gaps: [Int], _ context: RuleContext) -> Bool {
    guard gaps.count >= 3, context.profile.language.language == "zh" else { return false }
    let text = context.text(line).unicodeScalars
    let letters = text.count(where: \.isLetter)
    let sizes = zip([line.lowerBound] + gaps.map { $0 + 1 }, gaps + [line.upperBound]).map { ($1 - $0) / 3 }
    return letters <= (gaps.count + 1) * longestWord && Set(sizes.dropLast()).count > 1
      && text.dropLast().allSatisfy { $0.isLetter || $0 == " " || $0.endsSentence }
  }

  /// True if without the space a word of the dictionary would be around its place, and no space parted it.
  private static func isWithinWord(_ place: Int, _ context: RuleContext) -> Bool {
    var (start, end) = (place, place + 1)
    for _ in 0..<reach {
      if let before = context.scalar(before: start), isCharacter(before) { start = context.start(before: start) }
      if let after = context.scalar(at: end), isCharacter(after) { end += after.utf8.count }
    }
    let text = context.text(start..<place) + context.text(place + 1..<end)
    guard let words = try? Breaks(.word, locale: context.profile.language.language).boundaries(of: text) else {
      return false
    }
    let gap = place - start
    guard words.contains(gap) else { return true }
    // A particle or the last character of a name of office is never by itself.
    return words.contains(gap + 3) && context.scalar(at: place + 1).map { tails.contains($0) } == true
      && context.scalar(before: place).map { !tails.contains($0) } == true
  }

  /// What words end in.
  private static let tails = Set("はがをにでとのへ庁厅府県县区區町村省署院校館馆駅局員员".unicodeScalars)
}
