internal import Bytes
internal import Editing

/// Lays a cleaned text out as passages: labels, sentences, headings, stage directions, in their order.
struct Layout {
  let reader: LabelReader
  private let language: StoryLanguage
  /// The text that is laid out.
  let text: String
  var passages: [Passage] = []

  /// The label in force, and the one that a sound bite interrupts.
  var standing: Label?
  var passing: (label: Label, reach: LabelReader.Reach)?
  var (opensTurn, opensStory, followsLabel) = (false, false, false)
  /// The signs of live captions that are still to come.
  var signs: ArraySlice<TurnMark>
  /// The headlines of the rundown that are still to come.
  var titles: ArraySlice<TitleMark>
  /// The lines set aside that are still to come and may be labels.
  var candidates: ArraySlice<LabelMark>
  /// The marks that are labels after all.
  var labels: Set<Mark> = []
  /// True if several of the lines set aside name the roles of who speaks below: `Commentaire :`, which elsewhere is a
  /// button.
  let setAsideRoles: Bool
  /// Where lines with a date were taken out of the text, in UTF-8 offsets, in order.
  let dates: [Int]
  /// Where any lines were taken out of the text that belong to the page, in UTF-8 offsets, in order.
  let cuts: [Int]
  /// Where directions were taken out of the text, in UTF-8 offsets, in order.
  let stages: [Int]
  /// Where the last line was taken out that introduces headlines of other stories, in UTF-8 offsets of the text.
  let readAlso: Int?
  /// Where recordings run, in UTF-8 offsets of the text.
  let tape: [Range<Int>]
  /// The marks of the page, labels of rundown titles parted from the titles.
  let marks: [Mark]
  /// The persons whom lines above the first words list.
  private(set) var cast = CastList()
  let castReader: CastReader
  /// The labels in frames that this page has.
  let frames: PageFrames
  /// Who has the roles of labels such as `ANCHOR (Mara Quill):`.
  private var bearers = RoleBearers()
  /// The role of the persons in the items that may follow.
  private var listedRole: Turn.Role?

  /// Lays out a text, given what the marks of cleaning tell about it.
  init(_ text: String, _ marks: PageMarks, in language: StoryLanguage) {
    let (lines, names) = (text.textLines, LabelNames(language.phrases))
    castReader = CastReader(names: names)
    frames = PageFrames(lines, marks.asides, names, language.tag)
    reader = LabelReader(names: names, style: LabelStyle(lines, names))
    (self.text, self.language, dates, tape, readAlso) = (text, language, marks.dates, marks.tape, marks.readAlso)
    self.marks = marks.marks
    (signs, titles, candidates) = (marks.signs[...], marks.titles[...], frames.labels(marks)[...])
    (cuts, stages) = (marks.cuts, marks.stages)
    setAsideRoles = marks.labels.count { $0.mark.kind == .furniture && names.role(alone: $0.mark.text) != nil } >= 2
    cast.add(frames.members)
    let front = lines.frontMatter
    for (number, line) in lines.enumerated() {
      if front.contains(number) {
        addFrontMatter(line, number)
      } else {
        let parts = parted(line)
        let below = number + 1 < lines.count ? lines[number + 1] : nil
        for (place, part) in parts.enumerated() {
          add(part, number, below: place + 1 < parts.count ? parts[place + 1] : below, isWhole: parts.count == 1)
        }
      }
    }
  }

  /// `title: "…"` is the headline, and the other fields are the page's own.
  private mutating func addFrontMatter(_ line: TextLine, _ number: Int) {
    takeTitles(before: line.range.lowerBound, number)
    guard let (head, tail) = line.text[...].splitAtColon, head == "title" else {
      append(line.range, line.text, .aside(.furniture), number)
      return
    }
    let quotes = tail.first == "\"" && tail.last == "\"" && tail.count > 2 ? 1 : 0
    let title = tail.dropFirst(quotes).dropLast(quotes)
    let end = line.range.upperBound - quotes
    let start = end - title.utf8.count
    append(line.range.lowerBound..<start - quotes, "title:", .aside(.furniture), number)
    append(start..<end, String(title), .heading, number)
    passages[passages.count - 1].isAnnounced = true
  }

  private mutating func add(_ line: TextLine, _ number: Int, below: TextLine?, isWhole: Bool) {
    takeTitles(before: line.range.lowerBound, number)
    takeLabels(before: line.range.lowerBound, number)
    if isWhole, takeFramed(line, number, below: below) { return }
    if takeCast(line, number, below: below) || takeAnnounced(line, number, below: below) { return }
    let first = passages.count
    let pending = passing.map { $0.reach == .nextLine } ?? false
    if pending, followsLabel, let label = describedVoice(line, above: below) {
      append(line.range, line.text, .aside(.speaker), number)
      open(label, .block)
      return
    }
    let pieces = reader.pieces(of: line, before: below, pending: pending, isFirst: number == 0)
    if isHeadline(line, pieces, below) {
      append(line.range, line.text, .heading, number)
      passages[passages.count - 1].isAnnounced = true
      return
    }
    for piece in pieces {
      switch piece.content {
      case .turnMark:
        append(piece.range, piece.text, .aside(.turn), number)
        openTurn(TurnMark(piece.text, before: piece.range.upperBound))
      case .label(let label, let reach):
        takeSigns(before: piece.range.lowerBound)
        append(piece.range, piece.text, .aside(.speaker), number)
        open(piece.text.first == "(" ? namedBefore(label) : bearers.named(label, piece.text), reach)
      case .said(let label):
        takeSigns(before: piece.range.lowerBound)
        open(label, .line)
        addSentences(of: piece, number)
      case .note(let content):
        append(piece.range, piece.text, content, number)
        if content == .heading { passages[passages.count - 1].isAnnounced = true }
        let endsLabel = ![.aside(.link), .aside(.speaker), .aside(.stage)].contains(content)
        if endsLabel { (standing, passing) = (nil, nil) }
      case .heading(let depth):
        append(piece.range, piece.text, .heading, number)
        passages[passages.count - 1].depth = depth
        (standing, passing) = (nil, nil)
      case .close:
        (passing, opensTurn) = (nil, true)
      case .text:
        takeSigns(before: piece.range.lowerBound)
        addSentences(of: piece, number)
      }
    }
    if let spoken = passages[first...].firstIndex(where: { $0.content != .aside(.speaker) }) {
      passages[spoken].opensParagraph = line.followsGap
    }
    closeLine(hadSpeech: passages[first...].contains(where: \.isSpeech), below: below)
  }

  /// `(TAG)` without a name is of the anchor before.
  private func namedBefore(_ label: Label) -> Label {
    guard label.role == .anchor, label.name == nil else { return label }
    return passages.last { $0.label?.role == .anchor && $0.label?.name != nil }?.label ?? label
  }

  /// Takes a name on a line of its own for a label where the sentence above it ends with the same name, and words follow:
  /// `Un reportage d'Oscar Rive.` ⏎ `Oscar Rive`.
  private mutating func takeAnnounced(_ line: TextLine, _ number: Int, below: TextLine?) -> Bool {
    guard let below, !below.followsGap, below.text.count > line.text.count, below.text.last?.endsSentence == true,
      line.text.isWholeName, let last = passages.last, last.isSpeech,
      last.text.droppingFullStop.hasSuffix(line.text), last.text != line.text
    else { return false }
    append(line.range, line.text, .aside(.speaker), number)
    open(Label(name: line.text), .nextLabel)
    return true
  }

  /// `Signora al mercato` between the label of a sound bite and what is said: who is heard.
  private func describedVoice(_ line: TextLine, above below: TextLine?) -> Label? {
    guard passing?.label.role == .soundbite, passing?.label.name == nil, !line.followsGap, line.text.count <= 60,
      let below, !below.followsGap, below.text.last?.endsSentence == true,
      let last = line.text.last, !last.endsSentence, !last.closesQuotation, last != ",",
      line.text.split(separator: " ").count <= 8,
      line.text.first.map({ !$0.isLowercase && !$0.opensQuotation }) ?? false
    else { return nil }
    var label = reader.names.person(line.text)
    label.role = .soundbite
    return label
  }

  /// Sets a line above the first words aside that lists who is heard.
  private mutating func takeCast(_ line: TextLine, _ number: Int, below: TextLine?) -> Bool {
    if reader.style.isRepeated(line.text) { return false }
    // A headline may ask.
    let isSaid = { (passage: Passage) in
      passage.isSpeech
        && (passage.label != nil || passage.opensTurn || passage.hasEnd && !passage.endsWithStress)
    }
    guard !passages.contains(where: isSaid) else { return takeCredit(line, number) }
    let items = listedRole.map { castReader.item(line.text, role: $0) } ?? []
    if items.isEmpty { listedRole = castReader.role(above: line.text) }
    let found = items.isEmpty ? castReader.members(of: line, above: below) : items
    if found.isEmpty, listedRole == nil { return takeCredit(line, number) }
    guard !found.isEmpty || listedRole != nil else { return false }
    // Below a role alone somebody may speak, unless items are there.
    if found.isEmpty, let role = listedRole, !line.text.contains("|"),
      castReader.item(below?.text ?? "", role: role).isEmpty
    {
      return false
    }
    cast.add(found)
    append(line.range, line.text, .aside(.credit), number)
    return true
  }

  /// True if a line has a colon as those of a list of who made the broadcast do, and is not a label of the page.
  private func isItemOfList(_ line: TextLine) -> Bool {
    guard !line.followsGap, line.text.count <= 120, let last = line.text.last, !last.endsSentence,
      let candidate = LabelCandidate(line.text[...]), candidate.form == .colon, !candidate.speech.isEmpty
    else { return false }
    return !reader.style.knows(candidate)
  }

  /// Sets a line below the first words aside that says after a colon who made the report.
  private mutating func takeCredit(_ line: TextLine, _ number: Int) -> Bool {
    // A list goes on with whatever has a colon: `Guest: …`, `Sound mix: …`.
    let goesOn = passages.last.map { $0.content == .aside(.credit) && $0.line == number - 1 } ?? false
    let isFurther = goesOn && isItemOfList(line)
    guard isFurther || !line.text.contains("/"), line.text.splitsAtColon else { return false }
    let found = castReader.members(of: line.text).filter { isFurther || $0.role.isNewsroom }
    guard isFurther || !found.isEmpty else { return false }
    cast.add(found)
    append(line.range, line.text, .aside(.credit), number)
    return true
  }

  mutating func addSentences(of piece: LabelReader.Piece, _ number: Int) {
    // `• (TRANSCRIPT OF THE NEWS OF 3 MARCH 2024)`: what broadcast the page is of.
    let words = piece.text.drop { "•-–— ".contains($0) }
    if String(words).isDirection, PublishedTime(in: String(words), language.calendar) != nil {
      append(piece.range, piece.text, .aside(.published), number)
      return
    }
    if piece.text.isDirection || piece.text.hasNoWords {
      append(piece.range, piece.text, .aside(piece.text.hasNoWords ? .furniture : .stage), number)
      return
    }
    // `TÉC: RÁFAGA`: a cue for the technician is in capitals under a label that names nobody.
    if piece.text.isInCapitals, !reader.style.isInCapitals, let label = passing?.label ?? standing, followsLabel,
      label.name == nil, label.role == nil
    {
      append(piece.range, piece.text, .aside(.stage), number)
      return
    }
    for range in language.sentences(in: piece.text) {
      let start = piece.range.lowerBound + range.lowerBound
      takeSigns(before: start)
      let sentence = piece.text[utf8: range]
      let (text, place) = sentence.trimmed(from: start)
      if !text.isEmpty { append(place, String(text), .speech, number) }
    }
  }

  mutating func append(_ range: Range<Int>, _ text: String, _ content: Passage.Content, _ line: Int) {
    // A tab stands for a wide gap, and is part of no words.
    let text = content == .speech && text.contains("\t") ? text.replacing("\t", with: " ") : text
    var passage = Passage(range: range, text: text, content: content, line: line)
    if content == .speech {
      passage.label = passing?.label ?? standing
      (passage.opensTurn, passage.opensStory, passage.isLabelled) = (opensTurn, opensStory, followsLabel)
      (opensTurn, opensStory, followsLabel) = (false, false, false)
    }
    passages.append(passage)
  }

  mutating func open(_ label: Label, _ reach: LabelReader.Reach) {
    (opensTurn, followsLabel) = (true, true)
    if reach == .nextLabel {
      (standing, passing) = (label, nil)
    } else {
      passing = (label, reach)
    }
  }

  /// A label of one line ends with the line; then the one before it is in force again.
  mutating func closeLine(hadSpeech: Bool, below: TextLine?) {
    guard let label = passing else { return }
    if [.nextLine, .block].contains(label.reach), !hadSpeech { return }
    // A quotation that goes on is heard to its end, and a block to the next gap.
    if label.reach == .nextLine, isWithinQuotation { return }
    // `「…」` ⏎ `「…」`: nobody else has a label in between.
    if let below, !below.followsGap, below.text[...].isQuotation, passages.last?.text.isQuotation == true,
      reader.names.nameBehindQuotation(below.text[...]) == nil
    {
      return
    }
    if label.reach == .block {
      if let below, !below.followsGap { return }
    }
    if !hadSpeech, label.label.role == .soundbite {
      passing = (label.label, .nextLine)
      return
    }
    (passing, opensTurn) = (nil, true)
  }
}

extension String {
  /// True if words are on both sides of a colon.
  fileprivate var splitsAtColon: Bool { self[...].splitAtColon != nil }

  /// True if it is a stage direction: all in one pair of parentheses.
  var isDirection: Bool {
    guard let first, let last, "【[(（".contains(first), isNoLonger(than: 160) else { return false }
    if first == "【", last == "】", count <= 20 { return true }
    if first == "[", last == "]", count <= 60 { return !dropFirst().dropLast().contains { "[]\"“".contains($0) } }
    return (first == "(" && last == ")" || first == "（" && last == "）")
      && !dropFirst().dropLast().contains { "()（）".contains($0) }
  }
}
