internal import Bytes

/// Lines that go on with, or only look like, what a label opens.
extension Layout {
  /// True if a line that looks like a label with speech is the headline: nobody has spoken yet, the line does not end with
  /// a stop, and the date of the page is right below: `[Live] Storm hits the coast`, `Drought: “We have learnt nothing”`.
  func isHeadline(_ line: TextLine, _ pieces: [LabelReader.Piece], _ below: TextLine?) -> Bool {
    guard pieces.count >= 2, case .label(let label, _) = pieces[0].content, label.name?.contains(" ") != true,
      line.text.utf8.count <= 240, line.text.last.map({ !$0.endsSentence }) ?? false,
      !passages.contains(where: { $0.isSpeech && ($0.hasEnd || $0.label != nil) })
    else { return false }
    let end = below?.range.lowerBound ?? Int.max
    return dates.contains { (line.range.upperBound...end).contains($0) }
  }

  /// True if the words under the label in force open a quotation and have not closed it, within few lines.
  var isWithinQuotation: Bool {
    let said = passages.reversed().prefix { $0.isSpeech && !$0.isLabelled }.reversed()
    let first = passages.dropLast(said.count).last { $0.isSpeech }
    let texts = ([first].compactMap(\.self) + said).suffix(6).map(\.text)
    guard texts.count <= 5, let opening = texts.first, opening.first?.opensQuotation == true else { return false }
    if texts.count == 1, opening.dropFirst().contains(where: { $0.opensQuotation && "『‘“«「".contains($0) }) {
      return opening.quotationDepth > 0
    }
    return !texts.contains { text in text.dropFirst().contains { $0.closesQuotation && !"’'".contains($0) } }
  }
}

extension String {
  /// How many quotation marks that show their side open in it and do not close: the inner ones of `「他說『好』` do.
  fileprivate var quotationDepth: Int {
    reduce(0) { depth, character in
      "「『“«".contains(character) ? depth + 1 : "」』”»".contains(character) ? depth - 1 : depth
    }
  }
}
