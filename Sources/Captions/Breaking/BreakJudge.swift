internal import Bytes

/// Says how dear a break after each unit of a sentence is.
struct BreakJudge {
  var rules: BreakRules
  var costs: BreakCosts

  /// Sets the cost of the break after each unit.
  func judge(_ units: inout [BreakUnit], of sentence: CaptionSentence) {
    let words = words(of: units)
    let isLoud = !sentence.text.unicodeScalars.contains { $0.properties.isLowercase }
    let isJapanese = sentence.text.unicodeScalars.contains { $0.isHiragana }
    var pauses = sentence.pauses.drop { $0 <= 0 }
    for index in units.indices.dropLast() {
      var cost = costs.plain + cost(between: words[index], words[index + 1], first: index == 0, isLoud)
      if !units[index + 1].spaced {
        cost += costInside(units[index].text, units[index + 1].text, sentence.breaks != nil, isJapanese)
        if !isJapanese, words[index].isLoneHan || words[index + 1].isLoneHan { cost += costs.single }
      }
      cost = max(cost, costs.least)
      if words[index].ends(before: words[index + 1]) { units[index + 1].opensSentence = true }
      let next = units[index + 1].range.lowerBound
      if pauses.first.map({ $0 <= next }) ?? false {
        pauses = pauses.drop { $0 <= next }
        cost += costs.pause
      }
      units[index].breakCost = cost
    }
  }

  private func words(of units: [BreakUnit]) -> [Word] {
    var words = units.map { Word($0.text, rules) }
    for index in words.indices.dropLast() where words[index].mark == .stop && words[index].isNumber {
      // A day, `3. Mai`, ends no sentence.
      if rules.pairs.holds(words[index].patterns, words[index + 1].patterns) { words[index].isAbbreviation = true }
    }
    return words
  }

  private func cost(between word: Word, _ next: Word, first: Bool, _ isLoud: Bool) -> Double {
    var cost = costAfter(word, before: next)
    var isPair = false
    if word.mark == .none || word.isAbbreviation {
      if word.isNumber || next.isNumber && word.isCapitalized || word.goesOn(with: next) { cost += costs.together }
      if word.opens { cost += costs.afterOpening }
      isPair = rules.pairs.holds(word.patterns, next.patterns)
      if isPair { cost += costs.pair }
      if rules.company.holds(word.company, next.company) { cost += costs.company }
      if word.isCapitalized, next.isCapitalized, !first, !isLoud, !next.opens { cost += costs.together }
    }
    if next.traits.contains(.neverStarts) { cost += costs.never }
    // What a pair opens begins with its first word.
    if next.traits.contains(.gladlyStarts), !isPair { cost += costs.clauseStart }
    if next.traits.contains(.oftenStarts), !isPair, !word.traits.contains(.neverEnds) { cost += costs.phrase }
    if next.opens { cost += costs.opening }
    if next.isClosingMark || word.isOpeningMark { cost += 2 * costs.insideRun }
    return cost
  }

  private func costAfter(_ word: Word, before next: Word) -> Double {
    switch word.mark {
    case .stop where !word.isAbbreviation && !next.isLowercase: return costs.stop
    case .colon: return costs.colon
    case .comma: return costs.comma
    default: break
    }
    if word.traits.contains(.neverEnds) { return costs.never }
    if word.traits.contains(.rarelyEnds) { return costs.rarely }
    if word.traits.contains(.bare), !word.isNumber { return costs.bare }
    if word.traits.contains(.gladlyEnds) { return costs.clauseEnd }
    return word.traits.contains(.oftenEnds) ? costs.phrase : 0
  }

  /// Between CJK characters: before Hiragana, which mostly continues a word or phrase, and where words are unknown also
  /// inside a run of Katakana or Han.
  private func costInside(_ left: Substring, _ right: Substring, _ areWords: Bool, _ isJapanese: Bool) -> Double {
    guard let before = left.unicodeScalars.last, let after = right.unicodeScalars.first else { return 0 }
    if before == "·" || before == "・" || after == "·" || after == "・" { return costs.insideRun }
    if before.isKatakana, after.isKatakana { return costs.insideRun }
    if before.isDigitOfAnyWidth { return costs.insideRun }
    // A number in Han characters, and what it counts: 三十二间.
    if before.isHanDigit, after.isHanDigit || left.unicodeScalars.allSatisfy(\.isHanDigit) {
      return costs.insideRun
    }
    if !before.isCJK || !before.properties.isAlphabetic { return 0 }
    if after.isHiragana { return before.isHiragana ? costs.insideWord / 2 : costs.insideWord }
    if before.isHiragana { return 0 }
    return areWords ? compound(before, after, isJapanese) : costs.insideWord
  }

  /// Between two words without Hiragana: in Japanese they form one phrase, in Chinese it is unknown.
  private func compound(_ before: Unicode.Scalar, _ after: Unicode.Scalar, _ isJapanese: Bool) -> Double {
    isJapanese ? costs.insideCompound : after.isDigitOfAnyWidth ? costs.insideWord / 2 : 0
  }
}

/// A unit as the rules see it: its letters in lower case, its marks, its shape.
struct Word: Hashable {
  /// The mark that is at its end.
  enum Mark: Hashable {
    case none
    case comma
    case colon
    case stop
  }

  /// Its letters in lower case, without the marks around them.
  var core: String
  var traits: BreakRules.Traits
  /// What of ``BreakRules/pairs`` it fits.
  var patterns: [String]
  /// What of ``BreakRules/company`` it fits.
  var company: [String]
  var mark = Mark.none
  var isCapitalized: Bool
  var isLowercase: Bool
  /// True if it is all capitals.
  var isLoud: Bool
  var isNumber: Bool
  /// True if its full stop may belong to a shortened word: `U.S.`, `J.`, `Mr.`.
  var isAbbreviation = false
  /// True for marks alone that belong to the word before, as French writes them: `»`, `:`, `?`.
  var isClosingMark: Bool
  /// True for marks alone that belong to the word after: `«`.
  var isOpeningMark: Bool
  /// True if it begins with a digit: `9천억`.
  var beginsWithDigit: Bool
  /// True if what it begins with a digit ends as a number, so that more of it or a unit may follow: `9천억`.
  var endsAsNumber: Bool
  /// True if a quotation or a bracket begins with it.
  var opens: Bool

  init(_ text: Substring, _ rules: BreakRules) {
    let scalars = text.unicodeScalars
    let first = scalars.firstIndex { $0.isLetterOrDigit } ?? scalars.endIndex
    let last = scalars.lastIndex { $0.isLetterOrDigit }.map { scalars.index(after: $0) } ?? first
    let core = text[first..<last]
    for scalar in scalars[last...] { mark = Self.mark(scalar) ?? mark }
    self.core = core.lowercased().substituting("’", "'")
    traits = rules.traits(of: self.core)
    isCapitalized = core.unicodeScalars.first?.properties.isUppercase ?? false
    let isUnnamed = traits.subtracting(.bare).isEmpty
    patterns = rules.pairs.patterns(of: self.core, isCapitalized: isCapitalized, isUnnamed: isUnnamed)
    company = rules.company.patterns(of: self.core, isCapitalized: isCapitalized, isUnnamed: isUnnamed)
    isLoud = !core.unicodeScalars.contains { $0.properties.isLowercase }
    isLowercase = core.unicodeScalars.first?.properties.isLowercase ?? false
    opens = scalars.first.map { Self.openingMarks.contains($0) } ?? false
    isOpeningMark = core.isEmpty && opens && scalars.first.map { !"—–".unicodeScalars.contains($0) } ?? false
    isClosingMark = core.isEmpty && !opens && scalars.first.map { !"-—–♪".unicodeScalars.contains($0) } ?? false
    beginsWithDigit = core.unicodeScalars.first?.isDigitOfAnyWidth ?? false
    endsAsNumber = core.unicodeScalars.last.map { $0.isDigitOfAnyWidth || Self.powers.contains($0) } ?? false
    isNumber = !core.isEmpty && core.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic }
    if mark == .stop, scalars[last...].first == "." {
      isAbbreviation =
        core.unicodeScalars.contains(".") || core.unicodeScalars.count == 1 && !isNumber
        || traits.contains(.neverEnds) && isCapitalized
    }
  }

  /// True if a sentence ends with the word and another begins.
  func ends(before next: Word) -> Bool {
    mark == .stop && !isAbbreviation && !next.isLowercase && !next.isClosingMark && !isOpeningMark
  }

  /// True if it is one Han character of which nothing is known.
  var isLoneHan: Bool {
    let scalars = core.unicodeScalars
    return mark == .none && traits.isEmpty && scalars.count == 1 && scalars.first?.isHan ?? false
  }

  /// True if the word is a number that goes on, or that wants its unit.
  func goesOn(with next: Word) -> Bool { beginsWithDigit && (next.beginsWithDigit || endsAsNumber) }

  /// Words for powers of ten in Korean, Chinese and Japanese, and for what is about as many.
  private static let powers = Set("십백천만억조여十百千万萬亿億兆".unicodeScalars)

  private static func mark(_ scalar: Unicode.Scalar) -> Mark? {
    switch scalar {
    case _ where scalar.endsSentence: .stop
    case ";", ":", "—", "–", "；", "：", "؛", "-": .colon
    case ",", "、", "，", "،": .comma
    default: nil
    }
  }

  private static let openingMarks = Set("\"“‘«‹„「『（([《〈【—–".unicodeScalars)
}

extension Unicode.Scalar {
  /// `0` to `9`, or their full-width forms.
  var isDigitOfAnyWidth: Bool { 0x30...0x39 ~= value || 0xFF10...0xFF19 ~= value }

  /// A digit or a power of ten in Han characters.
  var isHanDigit: Bool { Self.hanDigits.contains(self) }

  private static let hanDigits = Set("〇零一二三四五六七八九十百千万萬亿億兆两兩半".unicodeScalars)

  /// True if a word can be made of it.
  var isLetterOrDigit: Bool {
    properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
      || properties.generalCategory == .spacingMark || self == "%" || self == "$"
  }
}
