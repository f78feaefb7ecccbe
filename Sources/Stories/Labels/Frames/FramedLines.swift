internal import Bytes
internal import Editing

/// Lines whose labels are in frames of the page.
extension Layout {
  /// Takes a line that begins with a label in a frame of this page, or that says whom such labels stand for.
  mutating func takeFramed(_ line: TextLine, _ number: Int, below: TextLine?) -> Bool {
    if frames.isKey(number) {
      append(line.range, line.text, .aside(.credit), number)
      return true
    }
    guard let framed = frames.label(ofLine: number) else { return false }
    takeSigns(before: line.range.lowerBound)
    if framed.isStage {
      append(line.range, line.text, .aside(.stage), number)
      return true
    }
    let start = line.text.utf8.distance(from: line.text.startIndex, to: framed.speech.startIndex)
    let (speech, place) = framed.speech.trimmed(from: line.range.lowerBound + start)
    let head = line.text[..<framed.speech.startIndex].trimmed(from: line.range.lowerBound)
    append(head.range, String(head.text), .aside(.speaker), number)
    open(framed.label, framed.reach)
    guard !speech.isEmpty else { return true }
    defer {
      // What closes a frame that holds the words too.
      if place.upperBound < line.range.upperBound {
        let closer = line.text[framed.speech.endIndex...].trimmed(from: place.upperBound)
        append(closer.range, String(closer.text), .aside(.speaker), number)
      }
    }
    // `INS⇥SUARA HUJAN`: a cue is in capitals.
    if String(speech).isInCapitals, !reader.style.isInCapitals, framed.label.name == nil {
      append(place, String(speech), .aside(.stage), number)
      return true
    }
    let first = passages.count
    addSentences(of: LabelReader.Piece(range: place, text: String(speech), content: .text), number)
    if first < passages.count { passages[first].opensParagraph = line.followsGap }
    closeLine(hadSpeech: true, below: below)
    return true
  }

  /// Takes a line that was set aside and has a label in a frame of this page.
  mutating func takeFramed(_ line: LabelMark, _ number: Int) -> Bool {
    guard let framed = frames.label(of: line.mark), !framed.isStage else { return false }
    let (place, range) = (line.place..<line.place, line.mark.range)
    let text = line.mark.text
    let behind = text.utf8.distance(from: framed.speech.endIndex, to: text.endIndex)
    let start = range.upperBound - framed.speech.utf8.count - behind
    var passage = Passage(range: place, text: framed.opening, content: .aside(.speaker), line: number)
    passage.source = range.lowerBound..<start
    passages.append(passage)
    labels.insert(line.mark)
    open(framed.label, framed.reach)
    guard !framed.speech.isEmpty else { return true }
    append(place, String(framed.speech), .speech, number)
    passages[passages.count - 1].source = start..<range.upperBound - behind
    return true
  }
}
