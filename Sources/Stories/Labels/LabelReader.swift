internal import Bytes
internal import Editing

/// Takes a line apart into labels and what is said under them.
///
/// Knows the shapes that outlets give their labels (brackets, colons, `>>`); what the words in them mean
/// is the language's affair.
struct LabelReader {
  /// A stretch of a line.
  struct Piece: Hashable {
    /// What a stretch of a line is.
    enum Content: Hashable {
      /// A label, and how far it reaches.
      case label(Label, Reach)
      /// Words that a name after them labels: `"…" – Ida Lund, baker`.
      case said(Label)
      /// `>>`: somebody else speaks.
      case turnMark
      /// Words.
      case text
      /// A whole line that nobody speaks: a production note, or the headline after `Title:`.
      case note(Passage.Content)
      /// A heading of Markdown, and how deep it is.
      case heading(Int)
      /// The end of brackets around a sound bite.
      case close
    }

    var range: Range<Int>
    var text: String
    var content: Content
  }

  /// How far a label reaches.
  enum Reach: Hashable {
    /// To the next label.
    case nextLabel
    /// To the end of the line, or of its brackets.
    case line
    /// Over the next line.
    case nextLine
    /// Over the lines below, to the next gap.
    case block
  }

  let names: LabelNames
  let style: LabelStyle

  /// The pieces of a line, in order; `next` is the line below.
  func pieces(of line: TextLine, before next: TextLine?, pending: Bool, isFirst: Bool) -> [Piece] {
    let whole = wholeLine(line, before: next, isFirst: isFirst)
    if let whole { return whole }
    var pieces: [Piece] = []
    var rest = line.text[...]
    // The role that a label without a person just named: who has it may follow.
    var pending: Turn.Role? = pending ? .soundbite : nil
    func add(_ part: Substring, _ content: Piece.Content) {
      if let piece = piece(part, content, of: line) { pieces.append(piece) }
    }
    while !rest.isEmpty {
      if let mark = turnMark(rest) {
        add(mark, .turnMark)
        rest = rest[mark.endIndex...].drop(while: \.isWhitespace)
      } else if let found = bracketed(rest, pieces.isEmpty ? next : nil, opensLine: pieces.isEmpty) {
        add(rest[..<found.speech.startIndex], .label(found.label, found.reach))
        add(found.speech, .text)
        if found.reach == .line, !found.speech.isEmpty {
          pieces.append(Piece(range: 0..<0, text: "", content: .close))
        }
        rest = found.rest.drop(while: \.isWhitespace)
        pending = found.speech.isEmpty && found.label.name == nil ? found.label.role : nil
      } else if let found = names.bearer(of: pending, ahead: rest)
        ?? names.prefix(rest, style, pending: pending == .soundbite, afterMark: pieces.last?.content == .turnMark)
      {
        add(rest[..<found.speech.startIndex], .label(found.label, found.reach))
        rest = found.speech
        pending = nil
        if found.reach == .line { rest = take(rest, add) }
      } else {
        rest = take(rest, add)
      }
    }
    return pieces
  }

  /// A stretch of a line with its place; nil if it is white space.
  private func piece(_ part: Substring, _ content: Piece.Content, of line: TextLine) -> Piece? {
    let start = line.range.lowerBound + line.text.utf8.distance(from: line.text.startIndex, to: part.startIndex)
    let (text, range) = part.trimmed(from: start)
    return text.isEmpty ? nil : Piece(range: range, text: String(text), content: content)
  }

  /// The pieces of a line that is one thing by its shape: a heading, a note, a label above what is said.
  private func wholeLine(_ line: TextLine, before next: TextLine?, isFirst: Bool) -> [Piece]? {
    let text = line.text[...]
    func pieces(_ parts: (Substring, Piece.Content)...) -> [Piece] {
      parts.compactMap { piece($0.0, $0.1, of: line) }
    }
    if isFirst, opensWithHeadline(text) { return pieces((text, .note(.heading))) }
    if let depth = text.headingDepth, !(LabelCandidate(text).map(style.knows) ?? false) {
      let marks = text.prefix { $0 == "#" }
      return pieces((marks, .note(.aside(.furniture))), (text[marks.endIndex...], .heading(depth)))
    }
    if text.isLinkAlone || text.isTableRow {
      return pieces((text, .note(.aside(text.isLinkAlone ? .link : .furniture))))
    }
    if let mark = text.last, ":：".contains(mark), names.isNoteHead(text.dropLast().trimmedWhitespace) {
      return pieces((text, .note(.aside(.furniture))))
    }
    // `Rieger: Achtzig Jahre.` has the shape of a credit, and is said on a page that has the label elsewhere.
    let isSaid = text.last?.endsSentence == true && LabelCandidate(text).map(style.knows) ?? false
    if let note = names.note(text), !(isSaid && note.content == .aside(.credit)) {
      return pieces((text[..<note.rest.startIndex], .note(.aside(.furniture))), (note.rest, .note(note.content)))
    }
    if text.first == "(", text.last == ")", let label = names.labelInParentheses(line.text),
      label.role?.isNewsroom == true
    {
      return pieces((text, .label(label, .nextLabel)))
    }
    if let found = names.nameBeforeQuotation(text) {
      return pieces((found.name, .label(found.label, .line)), (found.speech, .text))
    }
    if let found = names.nameBehindQuotation(text) {
      return pieces((found.speech, .said(found.label)), (found.name, .note(.aside(.speaker))))
    }
    // `@Reporter Ira Cole`: a character of a screenplay in Fountain.
    if text.first == "@", let label = names.labelWithRole(text.dropFirst().trimmedWhitespace) {
      return pieces((text, .label(label, .nextLabel)))
    }
    return names.label(line, above: next, style).map {
      pieces((text, .label($0, line.followsGap ? .block : .nextLine)))
    }
  }

  /// True if brackets open the first line of a page and are part of a headline.
  private func opensWithHeadline(_ text: Substring) -> Bool {
    guard text.first == "[", let close = text.firstIndex(of: "]") else { return false }
    // A script whose labels are in brackets on their own lines.
    if style.isScriptInBrackets, text.last != "]" { return true }
    // `[인터뷰] "…"`: no stop closes it; below `[앵커]` the anchor speaks.
    let role = names.role(of: text[text.index(after: text.startIndex)..<close])?.role
    return role?.isNewsroom != true && text.isHeadlineAfterBracket
  }

  /// Takes words up to the next label within the line.
  private func take(_ rest: Substring, _ add: (Substring, Piece.Content) -> Void) -> Substring {
    let end = nextLabel(in: rest) ?? rest.endIndex
    add(rest[..<end], .text)
    return rest[end...].drop(while: \.isWhitespace)
  }

  private func turnMark(_ text: Substring) -> Substring? {
    // `->>` is in files whose captions were joined.
    let arrow = text.first == "-" ? text.dropFirst() : text
    let mark = arrow.prefix { $0 == ">" }
    return mark.count >= 2 ? text[..<mark.endIndex] : nil
  }

  /// Where the next label begins that is glued to the words before it.
  private func nextLabel(in text: Substring) -> Substring.Index? {
    let bytes = text.utf8.span
    // The byte before, and the last one that is not a space.
    var (previous, word): (UInt8, UInt8) = (0, 0)
    for place in 0..<bytes.count {
      let byte = bytes[place]
      defer {
        previous = byte
        if byte != .space { word = byte }
      }
      // Within a clause no word is a label.
      if previous == .space, byte.isLetter, Self.withinClause.contains(word) { continue }
      // A sign may hide within a character, as the joiner of `<` and U+200D does.
      guard Self.openers.contains(byte) || previous == .space, place > 0,
        let index = Substring.Index(text.utf8Index(place), within: text)
      else { continue }
      if beginsLabel(at: index, in: text) { return index }
    }
    return nil
  }

  /// What brackets and turn marks begin with.
  private static let openers = ByteSet { "[<>".utf8.contains($0) || 0xE2...0xE3 ~= $0 || $0 == 0xEF }

  /// What a word ends with that closes no clause.
  private static let withinClause = ByteSet { $0.isLetter || $0.isDigit || ",;:-'/%&".utf8.contains($0) }

  private func beginsLabel(at index: Substring.Index, in text: Substring) -> Bool {
    let character = text[index]
    // `番組「朝凪」（司会・桐山千景）で放送`: wide parentheses within a sentence belong to it.
    if LabelNames.closer(of: character) != nil, character != "（" || isAfter(\.endsSentence, text[..<index]),
      bracketed(text[index...], nil, opensLine: false) != nil
    {
      return true
    }
    let isAfterSpace = text[text.index(before: index)] == " "
    if style.bareLabels, isAfterSpace, names.bareLabel(text[index...]) != nil,
      isAfter({ $0.endsSentence || $0.closesQuotation }, text[..<index])
    {
      return true
    }
    if character == ">", turnMark(text[index...]) != nil { return true }
    // A label may follow a sentence, or a direction such as `(BREAK)`.
    guard isAfterSpace, character.isUppercase || !character.isCased,
      isAfter({ $0.endsSentence || $0.closesQuotation || ")]".contains($0) }, text[..<index]),
      let candidate = LabelCandidate(text[index...].prefix(120))
    else { return false }
    return style.takesWithinLine(candidate) && !candidate.speech.isEmpty
  }

  /// True if the last sign before a place is of a kind, or nothing precedes it.
  private func isAfter(_ isOfKind: (Character) -> Bool, _ text: Substring) -> Bool {
    text.last { !$0.isWhitespace }.map(isOfKind) ?? true
  }
}

extension Substring {
  /// True if words follow a label in square brackets, and no stop closes them.
  fileprivate var isHeadlineAfterBracket: Bool {
    guard first == "[", let close = firstIndex(of: "]") else { return false }
    let rest = self[index(after: close)...].filter { !$0.closesQuotation && !$0.isWhitespace }
    // A headline may ask.
    return rest.count >= 4 && rest.last.map { !$0.endsSentence || "?？!！…".contains($0) } ?? false && count <= 120
  }

  /// How many `#` open the line, if it is a heading of Markdown.
  fileprivate var headingDepth: Int? {
    let marks = prefix { $0 == "#" }
    guard (1...6).contains(marks.count), self[marks.endIndex...].first?.isWhitespace == true else { return nil }
    return marks.count
  }

  /// True if it is a link of Markdown and nothing else: `[Read on](https://…)`.
  fileprivate var isLinkAlone: Bool {
    first == "[" && last == ")" && utf8.span.isLink
  }

  /// True if it is a row of a table in plain text: `Host: | Dana Pell |`.
  fileprivate var isTableRow: Bool { last == "|" && dropLast().contains("|") || last == "|" && count <= 60 }
}

extension Span<UInt8> {
  /// True if words in square brackets and an address in parentheses are all of it.
  fileprivate var isLink: Bool {
    var close = 1
    while close < count, self[close] != UInt8(ascii: "["), self[close] != UInt8(ascii: "]") { close += 1 }
    guard byte(close) == UInt8(ascii: "]"), byte(close + 1) == UInt8(ascii: "("), close + 3 < count else {
      return false
    }
    for place in close + 2..<count - 1 where "() ".utf8.contains(self[place]) { return false }
    return true
  }
}
