internal import Bitext
internal import Stories

/// The story: who speaks, and sentence beside sentence what is said.
struct Passages: Sendable {
  let sides: [Side]
  let words: Words

  /// Rows between two changes of speaker, on either side.
  private struct Passage {
    /// The turn each side is in.
    var turns: [Int?]
    /// The sides whose turn begins here.
    var begins: [Bool]
    /// The sentences of each side, row by row.
    var rows: [[Range<Int>]]
  }

  var markup: HTML { "\(passages.map(section))" }

  /// The sentences of each side that belong beside each other.
  private var rows: [[Range<Int>]] {
    guard sides.count > 1 else { return sides[0].lines.indices.map { [$0..<$0 + 1] } }
    let texts = sides.map { Alignment.Side($0.story, headline: false) }
    return Alignment(texts[0], texts[1]).beads.map { [$0.left, $0.right] }
  }

  private var passages: [Passage] {
    var passages: [Passage] = []
    var turns = [Int?](repeating: nil, count: sides.count)
    for row in rows {
      let now = zip(sides, row).enumerated().map { index, cell in
        cell.1.isEmpty ? turns[index] : cell.0.lines[cell.1.lowerBound].turn
      }
      if now == turns, !passages.isEmpty {
        passages[passages.count - 1].rows.append(row)
      } else {
        passages.append(Passage(turns: now, begins: zip(now, turns).map { $0 != $1 }, rows: [row]))
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
      <span class="role" lang="en">\(turn.role.word)</span>\(name)\(more)</span>
      """
  }

  private func row(_ cells: [Range<Int>]) -> HTML {
    let columns = zip(sides, cells).enumerated().map { index, cell in
      let (side, range) = cell
      return """
        <div class="\(index > 0 ? "other" : "one")">\(range.map { sentence($0, side) })</div>
        """ as HTML
    }
    return #"<div class="row">\#(columns)</div>\#n"#
  }

  private func sentence(_ index: Int, _ side: Side) -> HTML {
    let sentence = side.lines[index].sentence
    let function: HTML? = sentence.function.map { #" <span class="function">\#($0.words)</span>"# }
    let id = "\(side.anchor)\(index + 1)"
    return """
      <p class="sentence" id="\(id)" tabindex="-1" dir="auto"><a class="number" href="#\(id)" \
      aria-label="Sentence \(index + 1)">\(index + 1)</a><span><span class="words" \
      lang="\(side.story.language)">\(words.markup(sentence))</span>\(function)</span></p>
      """
  }
}

extension Turn.Role {
  /// The role as a person says it.
  fileprivate var word: String {
    switch self {
    case .anchor: "Anchor"
    case .reporter: "Reporter"
    case .soundbite: "Sound bite"
    case .guest: "Guest"
    case .undecided: "Undecided"
    }
  }
}

extension SpokenSentence.Function {
  /// The function as a person says it.
  fileprivate var words: String {
    switch self {
    case .handOff: "hand-off"
    case .signOff: "sign-off"
    }
  }
}
