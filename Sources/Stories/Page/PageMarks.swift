internal import Editing

/// What the marks of cleaning tell about the text that they were taken from.
struct PageMarks {
  /// The signs of live captions, in order.
  private(set) var signs: [TurnMark] = []
  /// The headlines that a label such as `Title:` announces, in order.
  private(set) var titles: [TitleMark] = []
  /// Short lines that were set aside and may be labels on lines of their own, in order.
  private(set) var labels: [LabelMark] = []
  /// All lines that were set aside and are short enough for a label in a frame, in order.
  private(set) var asides: [LabelMark] = []
  /// Where lines with a date were taken out, in UTF-8 offsets of the text, in order.
  private(set) var dates: [Int] = []
  /// Where directions were taken out, in UTF-8 offsets of the text, in order.
  private(set) var stages: [Int] = []
  /// Where lines were taken out that belong to the page, in UTF-8 offsets of the text, in order.
  private(set) var cuts: [Int] = []
  /// Where the last line was taken out that introduces headlines of other stories, in UTF-8 offsets of the text.
  private(set) var readAlso: Int?
  /// Where recordings run, as far as `(BEGIN VIDEOTAPE)` and `(END VIDEOTAPE)` say, in UTF-8 offsets of the text.
  private(set) var tape: [Range<Int>] = []
  /// The marks; of a headline that a label announces only the label is still furniture.
  private(set) var marks: [Mark] = []

  /// Reads the marks of a page.
  init(_ page: EditedText, _ map: OffsetMap, _ phrases: BroadcastPhrases) {
    var tapeStart: Int?
    for mark in page.marks.map({ Self.credited($0, phrases) }) {
      let place = map.text(mark.range.upperBound)
      if mark.kind == .stage {
        stages.append(place)
        if mark.text.hasPrefix("(BEGIN") { tapeStart = place }
        if mark.text.isRecording, let end = page.text.endOfTurn(from: place) { tape.append(place..<end) }
        if mark.text.hasPrefix("(END"), let start = tapeStart, start <= place {
          tape.append(start..<place)
          tapeStart = nil
        }
      }
      if [.furniture, .stage, .speaker, .headline, .sound].contains(mark.kind), mark.text.utf8.count <= 160 {
        asides.append(LabelMark(place: place, mark: mark))
      }
      switch mark.kind {
      case .turn: signs.append(TurnMark(mark.text, before: place))
      case .furniture, .published:
        if let (title, label) = Self.title(mark, place, phrases) {
          titles.append(title)
          marks.append(label)
          continue
        }
        cuts.append(place)
        if mark.kind == .published || mark.text.hasYear { dates.append(place) }
        if phrases.readAlso.matches(mark.text) { readAlso = place }
        if mark.kind == .furniture, mark.text.utf8.count <= 80 {
          labels.append(LabelMark(place: place, mark: mark))
        }
      // `【VTR】` is a direction, and says that the report begins.
      case .stage where "[【(".contains(mark.text.first ?? " "): labels.append(LabelMark(place: place, mark: mark))
      case .speaker: labels.append(LabelMark(place: place, mark: mark))
      // A label that recurs in brackets looks like a headline that is repeated.
      case .headline where mark.text.first == "[" || mark.text.utf8.count <= 60:
        labels.append(LabelMark(place: place, mark: mark))
      default: break
      }
      marks.append(mark)
    }
  }

  /// A line that was set aside among others of the page, and is nothing but offices and names, as a credit.
  private static func credited(_ mark: Mark, _ phrases: BroadcastPhrases) -> Mark {
    guard mark.kind == .furniture, CreditShape.fits(mark.text[...]), let head = mark.text[...].splitAtColon?.head,
      !phrases.announcesTitle(head), !phrases.noteLabels.matches(head)
    else { return mark }
    return Mark(kind: .credit, range: mark.range, text: mark.text)
  }

  /// The headline of `Title: …`, and the mark that is left of the line: cleaning removes it, and a newscast is parted
  /// there.
  private static func title(_ mark: Mark, _ place: Int, _ phrases: BroadcastPhrases) -> (TitleMark, Mark)? {
    guard let (head, tail) = mark.text[...].splitAtColon, head.count <= 20, phrases.announcesTitle(head) else {
      return nil
    }
    let quotes = tail.first == "\"" && tail.last == "\"" && tail.count > 2 ? 1 : 0
    let title = tail.dropFirst(quotes).dropLast(quotes)
    let end = mark.range.upperBound - quotes
    let start = end - title.utf8.count
    guard start > mark.range.lowerBound else { return nil }
    let words = String(mark.text.utf8.dropLast(title.utf8.count + quotes)) ?? ""
    let label = Mark(kind: .furniture, range: mark.range.lowerBound..<start, text: words.trimmedWhitespace)
    return (TitleMark(place: place, range: start..<end, text: String(title)), label)
  }
}

extension BroadcastPhrases {
  /// True if what precedes a colon says that a headline follows; `title` is so in the front matter of any language.
  func announcesTitle(_ head: Substring) -> Bool {
    titleLabels.matches(head) || head.lowercased() == "title"
  }
}

extension EditedText {
  /// The same with other marks.
  func with(marks: [Mark]) -> EditedText {
    EditedText(source: source, text: text, edits: edits, findings: findings, marks: marks, language: language)
  }
}

extension String {
  /// True if it is short and has a year of four digits, as a date alone does.
  fileprivate var hasYear: Bool {
    utf8.count <= 40 && !contains("©") && has { $0.end(ofDigits: 4, at: $1) } && count(where: \.isNumber) <= 14
  }

  /// True if it announces that somebody is heard from a recording: `(SOUNDBITE OF SPEECH)`; not a song or a noise.
  fileprivate var isRecording: Bool {
    hasPrefix("(SOUNDBITE OF")
      && ["RECORDING", "SPEECH", "PRESS", "TV", "FILM", "MOVIE", "INTERVIEW"].contains { contains($0) }
  }

  /// Where the line ends on which the first words after a place are, in UTF-8 offsets.
  fileprivate func endOfTurn(from place: Int) -> Int? {
    let bytes = utf8.dropFirst(place)
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else { return nil }
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
    return place + utf8.distance(from: bytes.startIndex, to: end)
  }
}
