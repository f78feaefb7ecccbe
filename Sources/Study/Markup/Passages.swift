internal import Stories

/// The story: who speaks, and sentence beside sentence what is said.
struct Passages: Sendable {
  let sides: [StudyColumn]
  let words: WordMarkup
  /// The sentences of each side that belong beside each other.
  let rows: [[Range<Int>]]
  let interface: Interface
  let clip: ClipReference?

  /// Rows between two changes of speaker, on either side.
  private struct Passage {
    /// The turn each side is in.
    var turns: [Int?]
    /// The sides whose turn begins here.
    var begins: [Bool]
    /// The sentences of each side, row by row.
    var rows: [(number: Int, cells: [Range<Int>])]
  }

  var markup: HTML { "\(passages.map(section))" }

  private var passages: [Passage] {
    var passages: [Passage] = []
    var turns = [Int?](repeating: nil, count: sides.count)
    for (number, row) in rows.enumerated() {
      let now = zip(sides, row).enumerated().map { index, cell in
        cell.1.isEmpty ? turns[index] : cell.0.lines[cell.1.lowerBound].turn
      }
      if now == turns, !passages.isEmpty {
        passages[passages.count - 1].rows.append((number, row))
      } else {
        passages.append(Passage(turns: now, begins: zip(now, turns).map { $0 != $1 }, rows: [(number, row)]))
        turns = now
      }
    }
    return passages
  }

  private func section(_ passage: Passage) -> HTML {
    let turns = zip(sides, passage.turns).map { side, turn in turn.map { side.story.turns[$0] } }
    let role = turns.compactMap(\.?.role).first ?? .reporter
    let labels = zip(turns, passage.begins).enumerated().map { index, cell in
      label(cell.1 ? cell.0 : nil, side: index)
    }
    return """
      <section class="passage \(role.rawValue)">
      <h2 class="row">\(labels)</h2>
      \(passage.rows.map(row))</section>

      """
  }

  /// Who speaks, in words and in the colour of the role.
  private func label(_ turn: Turn?, side index: Int) -> HTML {
    guard let turn else { return "<span></span>" }
    let speaker = turn.speaker
    let details = [speaker.title, speaker.outlet, speaker.place].compactMap(\.self).joined(separator: ", ")
    let name: HTML? = speaker.name.map { #" <bdi class="name">\#(words.markup(name: $0))</bdi>"# }
    let more: HTML? =
      details.isEmpty ? nil : " <bdi>\(speaker.name == nil ? "" : "· ")\(words.markup(details))</bdi>"
    return """
      <span class="\(turn.role.rawValue)\(index > 0 ? " other" : "")" lang="\(sides[index].story.language)">\
      <span class="role" lang="\(interface.language)">\(interface.role(turn.role))</span>\(name)\(more)</span>
      """
  }

  private func row(_ row: (number: Int, cells: [Range<Int>])) -> HTML {
    let columns = zip(sides, row.cells).enumerated().map { index, cell in
      let (side, range) = cell
      return """
        <div class="\(index > 0 ? "other" : "one")">\(range.map { sentence($0, side, hasGaps: index == 0) })</div>
        """ as HTML
    }
    let time: HTML? = clip?.times[row.number].map {
      #" data-start="\#($0.lowerBound)" data-end="\#($0.upperBound)""#
    }
    return #"<div class="row"\#(time)>\#(columns)</div>\#n"#
  }

  private func sentence(_ index: Int, _ side: StudyColumn, hasGaps: Bool) -> HTML {
    let sentence = side.lines[index].sentence
    let gaps = hasGaps ? side.gaps(in: sentence) : []
    let function: HTML? = sentence.function.map {
      #" <span class="function">\#(interface.function($0))</span>"#
    }
    let id = "\(side.anchor)\(index + 1)"
    return """
      <p class="sentence" id="\(id)" tabindex="-1" dir="auto"><a class="number" href="#\(id)" \
      aria-label="\(interface[.sentence]) \(index + 1)">\(index + 1)</a><span><span class="words" \
      lang="\(side.story.language)">\(words.markup(sentence, gaps: gaps))</span>\(function)</span></p>
      """
  }
}
