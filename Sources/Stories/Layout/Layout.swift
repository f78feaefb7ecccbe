internal import Bytes
internal import Editing

/// Lays a cleaned text out as passages: labels, sentences, headings, stage directions, in their order.
struct Layout {
  private let reader: LabelReader
  private let language: StoryLanguage
  /// The text that is laid out.
  let text: String
  private(set) var passages: [Passage] = []

  /// The label in force, and the one that a sound bite interrupts.
  private var standing: Label?
  private var passing: (label: Label, reach: LabelReader.Reach)?
  private var (opensTurn, opensStory, followsLabel) = (false, false, false)
  /// The signs of live captions that are still to come.
  private var signs: ArraySlice<TurnMark>
  /// The headlines of the rundown that are still to come.
  private var titles: ArraySlice<TitleMark>

  /// Lays out a text; `signs` are those that cleaning took out of it, in order.
  init(_ text: String, signs: [TurnMark], titles: [TitleMark] = [], in language: StoryLanguage) {
    let (lines, names) = (text.textLines, LabelNames(language.phrases))
    reader = LabelReader(names: names, style: LabelStyle(lines, names))
    (self.text, self.language, self.signs, self.titles) = (text, language, signs[...], titles[...])
    for (number, line) in lines.enumerated() {
      add(line, number, below: number + 1 < lines.count ? lines[number + 1] : nil)
    }
  }

  private mutating func add(_ line: TextLine, _ number: Int, below: TextLine?) {
    takeTitles(before: line.range.lowerBound, number)
    let first = passages.count
    let pending = passing.map { $0.reach == .nextLine } ?? false
    for piece in reader.pieces(of: line, before: below, pending: pending, isFirst: number == 0) {
      switch piece.content {
      case .turnMark:
        append(piece.range, piece.text, .aside(.turn), number)
        openTurn(TurnMark(piece.text, before: piece.range.upperBound))
      case .label(let label, let reach):
        append(piece.range, piece.text, .aside(.speaker), number)
        open(label, reach)
      case .note(let content):
        append(piece.range, piece.text, content, number)
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
    closeLine(hadSpeech: passages[first...].contains(where: \.isSpeech))
  }

  private mutating func addSentences(of piece: LabelReader.Piece, _ number: Int) {
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

  private mutating func append(_ range: Range<Int>, _ text: String, _ content: Passage.Content, _ line: Int) {
    var passage = Passage(range: range, text: text, content: content, line: line)
    if content == .speech {
      passage.label = passing?.label ?? standing
      (passage.opensTurn, passage.opensStory, passage.isLabelled) = (opensTurn, opensStory, followsLabel)
      (opensTurn, opensStory, followsLabel) = (false, false, false)
    }
    passages.append(passage)
  }

  private mutating func open(_ label: Label, _ reach: LabelReader.Reach) {
    (opensTurn, followsLabel) = (true, true)
    if reach == .nextLabel {
      (standing, passing) = (label, nil)
    } else {
      passing = (label, reach)
    }
  }

  private mutating func takeTitles(before place: Int, _ number: Int) {
    while let title = titles.first, title.place <= place {
      titles.removeFirst()
      var passage = Passage(range: place..<place, text: title.text, content: .heading, line: number)
      passage.source = title.range
      passages.append(passage)
      (standing, passing) = (nil, nil)
    }
  }

  private mutating func takeSigns(before place: Int) {
    while let sign = signs.first, sign.place <= place {
      signs.removeFirst()
      openTurn(sign)
    }
  }

  /// `>>` ends what the labels before it say, for it says that somebody else speaks.
  private mutating func openTurn(_ sign: TurnMark) {
    (standing, passing, opensTurn, followsLabel) = (nil, nil, true, true)
    opensStory = opensStory || sign.opensStory
  }

  /// A label of one line ends with the line; then the one before it is in force again.
  private mutating func closeLine(hadSpeech: Bool) {
    guard let label = passing else { return }
    if label.reach == .nextLine, !hadSpeech { return }
    if !hadSpeech, label.label.role == .soundbite {
      passing = (label.label, .nextLine)
      return
    }
    (passing, opensTurn) = (nil, true)
  }
}

extension String {
  /// True if it is a stage direction: all in one pair of parentheses.
  var isDirection: Bool {
    guard let first, let last, count <= 160 else { return false }
    if first == "[", last == "]", count <= 60 { return !dropFirst().dropLast().contains { "[]\"“".contains($0) } }
    return (first == "(" && last == ")" || first == "（" && last == "）")
      && !dropFirst().dropLast().contains { "()（）".contains($0) }
  }
}
