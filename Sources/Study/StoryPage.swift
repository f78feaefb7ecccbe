internal import Editing
public import Stories

/// A page that shows who speaks in a story, and why the program thinks so.
///
/// One file without scripts or network: speakers in the colours of their roles, the evidence of each turn on hover and
/// on keyboard focus, a lead-in beside its package with links between sentences that tell the same, and what nobody
/// spoke folded away at the end.
public struct StoryPage: Sendable {
  /// What is shown.
  public let story: Story
  /// Which sentences of lead-in and package belong together.
  public let links: StoryLinks
  /// The page from which the story was read; empty where it is not at hand.
  private let source: [UInt8]
  private let numbers: [Range<Int>: Int]

  /// Takes a story, its links, and the page it was read from.
  public init(_ story: Story, links: StoryLinks = StoryLinks(links: [], leadOnly: []), source: String = "") {
    (self.story, self.links, self.source) = (story, links, Array(source.utf8))
    let ranges = story.turns.flatMap { $0.sentences.map(\.range) }
    numbers = Dictionary(zip(ranges, 1...), uniquingKeysWith: { first, _ in first })
  }

  /// The page as HTML, the same on every run.
  public func html() -> String {
    let title = story.headline?.text ?? "Story"
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(Self.styleHash)'; \
      script-src 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>\(HTML(trusted: Self.style))</style>
      </head>
      <body>
      <header>
      <h1 lang="\(story.language)" dir="auto">\(title)</h1>
      \(story.published.map { #"<p><time datetime="\#($0.time)">\#($0.time)</time></p>\#n"# as HTML })</header>
      <main>
      \(groups.map(group))\(differences)</main>
      \(furniture)</body>
      </html>

      """
    return page.source
  }

  /// Turns that are shown together: a lead-in and the report after it, or a turn by itself.
  private var groups: [Range<Int>] {
    var groups: [Range<Int>] = []
    var place = 0
    while place < story.turns.count {
      var end = place + 1
      if story.turns[place].kind == .leadIn {
        while end < story.turns.count, story.turns[end].role != .anchor { end += 1 }
      }
      groups.append(place..<end)
      place = end
    }
    return groups
  }

  private func group(_ turns: Range<Int>) -> HTML {
    let sections = turns.map(section)
    guard turns.count > 1 else { return sections.first ?? "" }
    return """
      <div class="pair"><div class="lead">
      \(sections[0])</div><div class="report">
      \(Array(sections.dropFirst()))</div></div>

      """
  }

  private func section(_ index: Int) -> HTML {
    let turn = story.turns[index]
    let speaker = turn.speaker
    let details = [speaker.title, speaker.outlet, speaker.place].compactMap(\.self).joined(separator: ", ")
    let name: HTML? = speaker.name.map { #" <bdi class="name">\#($0)</bdi>"# }
    let more: HTML? = details.isEmpty ? nil : #" <bdi>\#(details)</bdi>"#
    let time: HTML? = turn.times.map { #" <small>\#(clock($0.lowerBound))</small>"# }
    return """
      <section class="\(turn.role.rawValue)" aria-labelledby="t\(index + 1)">
      <h2 id="t\(index + 1)" lang="\(story.language)"><span class="role" lang="en">\(turn.role.rawValue.capitalizedWord) \
      (\(turn.kind.title))</span>\(name)\(more)\(time)</h2>
      \(why(turn, index))\(turn.sentences.map(sentence))</section>

      """
  }

  /// How sure the role is, and on hover or focus what shows it.
  private func why(_ turn: Turn, _ index: Int) -> HTML {
    let sure = "\(Int((turn.confidence * 100).rounded())) % sure"
    let items = turn.evidence.map { clue in
      "<span class=\"clue\">\(clue.kind.title): <q lang=\"\(story.language)\">\(words(at: clue.range))</q></span>"
        as HTML
    }
    let evidence: [HTML] =
      items.isEmpty ? [#"<span class="clue">Position and wording of the sentences</span>"#] : items
    return """
      <p class="why"><button type="button" aria-describedby="e\(index + 1)"\
      \(turn.confidence < 0.7 ? #" class="doubt""# : "" as HTML)>\(sure)</button>\
      <span class="evidence" role="tooltip" id="e\(index + 1)">\(evidence)</span></p>

      """
  }

  /// What is at a place of the source: a sentence of the story, or the page's own words.
  private func words(at range: Range<Int>) -> String {
    for turn in story.turns {
      if let sentence = turn.sentences.first(where: { $0.range == range }) { return sentence.text }
    }
    guard range.upperBound <= source.count else { return "" }
    return String(decoding: source[range], as: UTF8.self)
  }

  private func sentence(_ sentence: SpokenSentence) -> HTML {
    let number = numbers[sentence.range] ?? 0
    let function: HTML? = sentence.function.map {
      #" <span class="function">\#($0 == .handOff ? "hand-off" : "sign-off")</span>"#
    }
    return """
      <p id="s\(number)" dir="auto"><a class="number" href="#s\(number)" aria-label="Sentence \(number)">\(number)</a> \
      <span lang="\(story.language)">\(sentence.text)</span>\(function)\(partners(of: sentence.range))</p>

      """
  }

  /// Links to the sentences that tell the same, on both sides.
  private func partners(of range: Range<Int>) -> [HTML] {
    let same = links.links.filter { $0.kind == .same }
    let others = same.filter { $0.lead == range }.map(\.package) + same.filter { $0.package == range }.map(\.lead)
    return others.compactMap { numbers[$0] }.map { number in
      ##" <a class="same" href="#s\##(number)" aria-label="Same facts as sentence \##(number)">= \##(number)</a>"##
    }
  }

  /// Where lead-in and report disagree.
  private var differences: HTML? {
    let found = links.links.filter { $0.kind != .same }
    guard !found.isEmpty else { return nil }
    let rows = found.map { link in
      """
      <li>\(link.kind.rawValue): <q>\(link.written.first ?? "")</q> in \(place(link.lead)), \
      <q>\(link.written.last ?? "")</q> in \(place(link.package))</li>

      """ as HTML
    }
    return "<section class=\"differences\"><h2>Lead-in and report disagree</h2>\n<ul>\n\(rows)</ul></section>\n"
  }

  private func place(_ range: Range<Int>) -> HTML {
    let number = numbers[range] ?? 0
    return ##"<a href="#s\##(number)">sentence \##(number)</a>"##
  }

  private var furniture: HTML? {
    let marks = story.marks.filter { $0.kind != .pause && $0.kind != .turn && $0.kind != .timecode }
    guard !marks.isEmpty else { return nil }
    let rows = marks.map { mark in
      #"<li><span class="kind">\#(mark.kind.rawValue)</span> <span dir="auto">\#(mark.text)</span></li>\#n"# as HTML
    }
    return """
      <footer><details><summary>Not spoken: \(marks.count)</summary>
      <ul>
      \(rows)</ul></details></footer>

      """
  }

  private func clock(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1_000
    return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
  }
}

extension Turn.Kind {
  fileprivate var title: String {
    switch self {
    case .leadIn: "lead-in"
    case .soundBite: "sound bite"
    default: rawValue
    }
  }
}

extension Clue.Kind {
  fileprivate var title: String {
    switch self {
    case .handOff: "Hand-off"
    case .signOff: "Sign-off"
    case .selfIntroduction: "Introduces himself or herself"
    default: rawValue.capitalizedWord
    }
  }
}

extension String {
  fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}

extension StoryPage {
  /// Colours at least 4.5 to 1 against the paper, light and dark; two columns where there is room.
  static let style = """
    :root { color-scheme: light dark; --paper: #fdfcfa; --ink: #22252a; --quiet: #5d6169; --line: #dedad0;
      --anchor: #1f5a96; --reporter: #23683f; --soundbite: #8a3a70; --guest: #85500b; --undecided: #5d6169; }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #17191d; --ink: #e7e4dd; --quiet: #a5a9b1; --line: #383c44;
        --anchor: #8fbef2; --reporter: #8bcfa2; --soundbite: #e3a5d0; --guest: #e5b872; --undecided: #a5a9b1; }
    }
    body { max-width: 76rem; margin: 0 auto; padding: 1rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.6 system-ui, sans-serif; }
    h1 { font-size: 1.4rem; }
    h2 { margin: 0; font-size: 1rem; }
    a { color: inherit; }
    section { margin: 1rem 0; padding-inline-start: .75rem; border-inline-start: 4px solid var(--line); }
    .anchor { border-color: var(--anchor); } .anchor .role { color: var(--anchor); }
    .reporter { border-color: var(--reporter); } .reporter .role { color: var(--reporter); }
    .soundbite { border-color: var(--soundbite); } .soundbite .role { color: var(--soundbite); }
    .guest { border-color: var(--guest); } .guest .role { color: var(--guest); }
    .undecided { border-color: var(--undecided); border-inline-start-style: dashed; }
    p { margin: .25rem 0; overflow-wrap: anywhere; }
    p:target { outline: 2px solid currentColor; }
    .number, .function, small, .kind { color: var(--quiet); font-size: .8rem; }
    .why { position: relative; }
    .why button { min-width: 1.6rem; min-height: 1.6rem; padding: .1rem .4rem; border: 1px solid var(--quiet); border-radius: .4rem; background: none;
      color: var(--quiet); font-size: .8rem; }
    .why .doubt { border-style: dashed; font-weight: 700; }
    .evidence { display: none; position: absolute; z-index: 1; max-width: 40rem; padding: .5rem;
      border: 1px solid var(--quiet); background: var(--paper); color: var(--ink); }
    .why:hover .evidence, .why:focus-within .evidence { display: block; }
    .clue { display: block; }
    @media (min-width: 60rem) { .pair { display: grid; grid-template-columns: 2fr 3fr; gap: 1.5rem; } }
    """
  static let styleHash = "sha256-3j9IhKTdGHaiXDeRqVU85C7110ClNiTc3sgBSJInPLw="
}
