internal import Bytes
internal import Locales

/// What guides ask of the text of cues.
public enum TextRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// Nothing is shown.
  case emptyCue
  /// Spaces at the ends of lines, two in a row, or before a mark.
  case whiteSpace
  /// A mark with the next word directly after it.
  case missingSpace
  /// A quotation that is opened or closed alone, in the cue and in those around it.
  case quotations
  /// A question or exclamation without the mark that opens it in Spanish.
  case openingMarks
  /// A song in number signs instead of notes.
  case music
  /// Three full stops for one ellipsis.
  case ellipsis
  /// One to ten in digits instead of words; what goes with digits is known for English.
  case smallNumber
  /// A sentence that begins with digits.
  case numberAtStart
  /// A speaker's dash that is not the language's.
  case dash
  /// Characters that subtitle fonts lack.
  case glyphs
  /// Brackets that open or close alone.
  case brackets
  /// `!!`, `?!?`: a mark repeated.
  case repeatedMarks
  /// Two lines of which one is less than half as wide as the other.
  case balance
  /// Japanese with commas or full stops of Western or Japanese writing where spaces stand for them.
  case japaneseMarks
  /// Slanted letters in a language that does not use them.
  case italics
  /// A tag that is opened and not closed, or closed and not opened, in the file the cue was read from.
  case tags
  /// A sound or a speaker in other brackets than `[]`.
  case soundBrackets
  /// Two lines where the words fit on one.
  case oneLine
  /// A line that ends after an article, a preposition or another word that holds on to the next, or within a name, where
  /// it need not.
  case lineEnd
  /// A cue in which one sentence ends and another begins that goes on in the next cue.
  case sentenceMix
  /// SubRip whose cues are not numbered one after the other: a cue may be lost.
  case cueNumbers

  /// What the rules need to know besides a cue.
  struct Context {
    /// The base language.
    let tag: String
    let style: CaptionStyle
    let allowsItalics: Bool
    /// Finds the lines that a cue could have.
    let captioner: Captioner

    init(language: String, style: CaptionStyle, allowsItalics: Bool, rules: BreakRules) {
      tag = LanguageTag(language).language
      self.style = style
      self.allowsItalics = allowsItalics
      captioner = Captioner(style: style, rules: rules)
    }
  }

  /// What is wrong with a cue; nil if nothing.
  func complaint(about cue: Cue, _ context: Context) -> String? {
    let lines = cue.lines.map(\.text)
    let (tag, style) = (context.tag, context.style)
    switch self {
    case .emptyCue: return cue.text.onOneLine.isEmpty ? "nothing is shown" : nil
    case .whiteSpace: return lines.lazy.compactMap { $0.spaceProblem(tag) }.first
    case .missingSpace:
      return lines.lazy.compactMap(\.markWithoutSpace).first.map { "no space after '\($0)'" }
    case .openingMarks:
      return cue.text.onOneLine.lacksOpeningMark ? "no '¿' or '¡' opens what the mark closes" : nil
    case .music: return lines.contains(where: \.isSongInNumberSigns) ? "'#' for a song; write '♪'" : nil
    case .ellipsis: return lines.contains { $0.hasBytes("...") } ? "three full stops instead of '…'" : nil
    case .smallNumber:
      return lines.lazy.compactMap(\.smallNumber).first.map { "'\($0)' in digits; write one to ten in words" }
    case .numberAtStart:
      return cue.text.beginsWithNumber ? "a sentence begins with digits; write the number in words" : nil
    case .dash: return dashComplaint(lines, style.dialogueDash)
    case .glyphs:
      let text = lines.joined()
      return text.rareGlyph.map { "'\($0)' may be missing in subtitle fonts" } ?? text.unseenSign
    case .brackets: return cue.text.hasLoneBracket ? "a bracket opens or closes alone" : nil
    case .repeatedMarks: return lines.contains(where: \.repeatsMarks) ? "a mark is repeated" : nil
    case .tags: return cue.source.flatMap(\.loneTag).map { "'\($0)' has no partner" }
    case .balance: return balanceComplaint(lines, style)
    case .japaneseMarks:
      return cue.text.contains { $0 == "、" || $0 == "。" } ? "'、' or '。'; write a space instead" : nil
    case .italics:
      return !context.allowsItalics && cue.lines.contains { $0.runs.contains(where: \.look.isItalic) }
        ? "slanted letters" : nil
    case .soundBrackets:
      return lines.contains(where: \.isInOtherBrackets) ? "a sound or a speaker belongs in [ ]" : nil
    // Of a whole file: `CaptionDocument.misnumbered`, `GuideJudge.violations`.
    case .cueNumbers, .quotations: return nil
    case .oneLine, .lineEnd, .sentenceMix: return LineCheck(cue, context).complaint(self)
    }
  }

  /// True for a word that follows digits in every style, such as `percent`.
  static func followsDigits(_ word: Substring) -> Bool {
    String.units.contains(word.lowercased().filter(\.isLetter))
  }

  /// Of cues with two speakers, both lines begin as the language's guide has it.
  private func dashComplaint(_ lines: [String], _ dash: DialogueDash) -> String? {
    if lines.contains(where: \.holdsTwoSpeakers) { return "two speakers on one line" }
    let dashes = lines.map { line in line.unicodeScalars.first.map { "-–—‐".unicodeScalars.contains($0) } ?? false }
    guard lines.count == 2, dashes[1], dashes[0] || dash.first.isEmpty || lines[0].endsSentence else { return nil }
    let isSecondOnly = dash.first.isEmpty && !dashes[0]
    let isRight = zip(lines, [dash.first, dash.second]).allSatisfy { line, mark in
      let begins = line.hasPrefix(mark)
      return begins && (mark.hasSuffix(" ") || mark.isEmpty || !line.dropFirst(mark.count).hasPrefix(" "))
    }
    return isRight && (isSecondOnly || !dash.first.isEmpty)
      ? nil : "speakers' dashes should be '\(dash.first)…' and '\(dash.second)…'"
  }

  private func balanceComplaint(_ lines: [String], _ style: CaptionStyle) -> String? {
    guard lines.count == 2 else { return nil }
    let widths = lines.map { style.widthMeasure.width(of: $0) }
    let (short, long) = (min(widths[0], widths[1]), max(widths[0], widths[1]))
    return short * 2 < long ? "the shorter line has less than half of the longer" : nil
  }
}

extension CueSource {
  /// A tag of italics, bold, underline or a font without its partner; nil if there is none, or in other formats.
  fileprivate var loneTag: String? {
    guard format == "srt" || format == "vtt", markup.utf8.contains(UInt8(ascii: "<")) else { return nil }
    var open: [String] = []
    for part in markup.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      guard let end = part.firstIndex(of: ">") else { continue }
      let tag = part[..<end].lowercased()
      let name = String(tag.drop { $0 == "/" }.prefix { $0.isASCII && $0.isLetter })
      guard ["i", "b", "u", "font"].contains(name) else { continue }
      if !tag.hasPrefix("/") {
        open.append(name)
      } else if open.popLast() != name {
        return "<\(tag)>"
      }
    }
    return open.last.map { "<\($0)>" }
  }
}

extension String {
  fileprivate func hasBytes(_ word: String) -> Bool {
    guard let first = word.utf8.first, utf8.contains(first) else { return false }
    return substituting(word, "") != self
  }

  fileprivate func spaceProblem(_ language: String) -> String? {
    let scalars = Array(unicodeScalars)
    if scalars.first?.separatesWords ?? false || scalars.last?.separatesWords ?? false {
      return "a space at the end of a line"
    }
    for (left, right) in zip(scalars, scalars.dropFirst()) where left.separatesWords {
      if right.separatesWords { return "two spaces in a row" }
      if language != "fr", language != "ja", ",.;:!?".unicodeScalars.contains(right) {
        let isEllipsis = right == "."
        if !isEllipsis { return "a space before '\(right)'" }
      }
    }
    return nil
  }

  /// A number from 1 to 10 on its own: not part of a time, a quantity with a unit sign, a decimal or a list.
  fileprivate var smallNumber: String? {
    let words = split(separator: " ")
    for (index, word) in words.enumerated() {
      let core = word.drop { "\"'“‘(-".contains($0) }
      let digits = core.prefix { $0.isASCII && $0.isNumber }
      let rest = core[digits.endIndex...]
      guard let value = Int(digits), (1...10).contains(value), rest.allSatisfy({ ".,!?…\"'”’)".contains($0) })
      else { continue }
      if core.startIndex != word.startIndex, word.hasPrefix("-"), word.count > 1, index > 0 { continue }
      if index > 0, Self.numbered.contains(words[index - 1].lowercased()) { continue }
      if index + 1 < words.count, Self.units.contains(words[index + 1].lowercased().filter(\.isLetter)) { continue }
      return String(digits)
    }
    return nil
  }

  /// Words after which a number is a name.
  private static let numbered: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "chapter", "page", "room", "gate", "route", "channel", "number", "no.", "section", "article",
    "group",
    "phase", "stage", "class", "level", "line", "version", "part", "season", "episode", "day", "step", "at",
    "highway",
  ]
  /// Words that follow digits in every style.
  fileprivate static let units: Set<String> = [
    "percent", "km", "kg", "am", "pm", "am", "mm", "cm", "mph", "million", "billion", "trillion", "degrees",
    "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]

  fileprivate var beginsWithNumber: Bool {
    let start = unicodeScalars.drop { "-–— \"“‘'".unicodeScalars.contains($0) }
    let digits = start.prefix { $0.isDigitOfAnyWidth }
    guard !digits.isEmpty, let next = start[digits.endIndex...].first else { return false }
    return next.separatesWords || next.properties.isAlphabetic
  }

  fileprivate var hasLoneBracket: Bool {
    var open: [Unicode.Scalar] = []
    let pairs: [Unicode.Scalar: Unicode.Scalar] = [")": "(", "]": "[", "】": "【", "）": "（"]
    for scalar in unicodeScalars {
      if pairs.values.contains(scalar) { open.append(scalar) }
      if let partner = pairs[scalar], open.popLast() != partner { return true }
    }
    // Quotations, 「 and 『 among them, go on over several cues; brackets of sounds do not.
    return !open.isEmpty
  }

  /// A whole line in round or curly brackets, a speaker's dash aside.
  fileprivate var isInOtherBrackets: Bool {
    let core = unicodeScalars.drop { "-–— ".unicodeScalars.contains($0) }
    return core.first == "(" && core.last == ")" || core.first == "{" && core.last == "}"
  }

  fileprivate var repeatsMarks: Bool {
    zip(unicodeScalars, unicodeScalars.dropFirst()).contains { left, right in
      "!?！？,;".unicodeScalars.contains(left) && left == right
    }
  }

  /// A symbol that is neither a letter nor one of the marks that subtitles use.
  fileprivate var rareGlyph: Character? {
    let scalar = unicodeScalars.first { scalar in
      switch scalar.properties.generalCategory {
      case .otherSymbol, .mathSymbol, .privateUse, .control:
        !"♪♫°©®™+<=>×÷±№~|".unicodeScalars.contains(scalar) && scalar != "\t"
      default: scalar == "\u{FFFD}"
      }
    }
    return scalar.map { Character($0) }
  }
}
