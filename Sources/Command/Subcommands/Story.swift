import Aircheck
import Arguments
internal import Bytes

/// Which story of a newscast.
struct StoryNumber: ArgumentValue {
  let number: Int

  static var expectation: String? { "a whole number from 1" }

  /// Reads a number, counted from 1.
  init?(argument: String) {
    guard let number = Int(argument), number > 0 else { return nil }
    self.number = number
  }
}

/// The options of `aircheck story`.
struct StoryOptions: Sendable {
  var json = false
  var lines = false
  var links = false
  var html = false
  var lattice = false
  var dialect: Choice<StoryDialect>?
  var number: StoryNumber?
  var language: String?
  var locales: String?
  var records = RecordOptions()
  var places = OutputPlaces()
  var files: [String] = []

  /// The ending of a file that holds the answer.
  var ending: String {
    if records.isOn || lattice { return "jsonl" }
    return json ? "json" : html ? "html" : lines || links ? "tsv" : "txt"
  }
}

let storyCommand = Command(
  "Find out who speaks: headline, turns with role and speaker, hand-offs", from: StoryOptions(),
  options: [
    .flag("json", "j", \.json, "Print the story as JSON"),
    .flag("lines", nil, \.lines, "Print segment, role and speaker of every line of the page"),
    .flag("links", nil, \.links, "Print which sentences of a lead-in and its package carry the same facts"),
    .flag("html", nil, \.html, "Print a web page: speakers in colour, evidence, lead-in beside package"),
    .value(
      "as", nil, \.dialect, "STYLE", "Write the story with the labels of kbs, mbc, cnn, npr, plain or fountain"),
    .flag("lattice", nil, \.lattice, "Print the decoder's input for each story as JSON, for Scripts/learn-roles"),
    .value("story", nil, \.number, "N", "Only story N of a newscast, counted from 1"),
    .value("lang", "l", \.language, "TAG", "Language of the page: en, ko, zh-TW (default: detected)"),
    .value("locales", nil, \.locales, "DIR", localesHelp),
  ] + Option.group(\.records, RecordOptions.options("add a field 'story' to it"))
    + Option.group(\.places, OutputPlaces.options),
  exclusive: [
    ["json", "lines", "jsonl", "html", "as", "lattice"], ["lines", "links"], ["links", "lattice"],
    ["links", "jsonl"], ["links", "html"], ["links", "as"],
    ["story", "jsonl"], OutputPlaces.exclusive,
  ],
  operands: Operands(
    "FILE", \.files, "Pages, what 'clean --json' prints, or captions (WebVTT, SubRip); '-' is standard input"),
  examples: [
    Example("story page.txt", "A page as a script"),
    Example("story --json page.html", "The story as JSON for other programs"),
    Example("story --story 2 newscast.txt", "The second story of a newscast"),
    Example("story --links page.txt", "Pairs of lines: lead-in, package, and what they share"),
    Example("story --html -o story.html page.txt", "A page that shows who speaks, and why the program thinks so"),
    Example("story --as fountain page.txt", "The story as a screenplay"),
    Example("clean --json page.txt | aircheck story -", "From a page that is already clean"),
  ]
) { options in
  if options.records.isOn {
    let files = try languageFiles(in: options.locales)
    try checkLanguage(options.language, in: files)
    let work = StoryWork(
      pipelines: try Pipelines { try Pipeline(languages: files, language: $0 ?? options.language) })
    return try forEach(options.files, to: options.places, ending: options.ending) {
      try RecordStream(work, options.records).run(try Input($0))
    }
  }
  // Where every line is asked for, no two lines are made one.
  let reader = try StageReader(
    for: "story", locales: options.locales, language: options.language,
    without: options.lines ? ["hard-wrap"] : [])
  return try forEach(options.files, to: options.places, ending: options.ending) { path in
    if options.lines || options.links {
      let page = try reader.text(path)
      let story = try options.story(of: reader.pipeline.story(of: page), path)
      guard options.links else {
        try Output.print(story.lines(of: page.source).map { $0.row + "\n" }.joined())
        return .success
      }
      let links = try reader.links(in: story)
      let rows = links.rows(of: page.source)
      if rows.isEmpty { Output.note("aircheck: \(path): no sentences of lead-in and package share a fact") }
      try Output.print(options.json ? try JSON.line(links) + "\n" : rows)
      return .success
    }
    if options.lattice {
      try Output.print(try reader.lattices(path).map { try JSON.line($0) + "\n" }.joined())
      return .success
    }
    let (page, source, fault) = try reader.anyStory(path)
    let story = try options.story(of: page, path)
    try Output.print(try options.text(of: story, source, reader))
    if let fault { Output.say(fault.line) } else { story.noteUnspoken(path) }
    return fault == nil ? .success : .failure
  }
}

extension StoryOptions {
  /// The story in the form that was asked for.
  fileprivate func text(of story: Story, _ source: String, _ reader: StageReader) throws -> String {
    if json { return try JSON.line(story) + "\n" }
    if html { return StoryPage(story, links: try reader.links(in: story), source: source).html() }
    guard let dialect else { return story.script }
    let text = try story.written(as: dialect.value, files: reader.pipeline.languages)
    let again = try Pipeline(languages: reader.pipeline.languages, language: story.language)
      .broadcast(Page(text: text, format: .text)).story
    if again.outline != story.outline {
      Output.note("aircheck: read back, this text does not give the same speakers; 'plain' says most of them")
    }
    return text
  }

  /// The story, or the one of a newscast that was asked for.
  fileprivate func story(of page: Story, _ path: String) throws -> Story {
    guard let number = number?.number else { return page }
    let stories = page.stories
    guard stories.indices.contains(number - 1) else {
      throw Failure(
        "\(path): there is no story \(number); the page has \(stories.count)",
        hint: "give a number from 1 to \(stories.count)")
    }
    return stories[number - 1]
  }
}

extension StageReader {
  /// What the decoder sees of each story of a page.
  fileprivate func lattices(_ path: String) throws -> [StoryLattice] {
    let page = try text(path)
    return try StoryReader(files: pipeline.languages, language: pipeline.language).lattices(of: page)
  }

  /// Which sentences of lead-ins and packages carry the same facts.
  fileprivate func links(in story: Story) throws -> StoryLinks {
    try LinkFinder(files: pipeline.languages, language: story.language).links(in: story)
  }
}

extension Story {
  /// Who says how much, for comparison.
  fileprivate var outline: [String] {
    turns.map { "\($0.role.rawValue) \($0.speaker.name?.lowercased() ?? "-") \($0.sentences.count)" }
  }

  /// Says on standard error how many lines of the page were left out by judgement, with the first of them.
  func noteUnspoken(_ path: String) {
    let left = marks.filter { $0.kind == .furniture }
    guard let first = left.first else { return }
    let name = path == "-" ? "standard input" : path
    let lines = left.count == 1 ? "a line is" : "\(left.count) lines are"
    Output.note("aircheck: \(name): \(lines) not taken for speech, the first: '\(first.text.prefix(60))'")
  }
}

extension StoryLinks {
  /// Tab-separated: line of the lead-in, line of the package, and what links them; lines counted from 1.
  fileprivate func rows(of page: String) -> String {
    var starts = [0]
    for (place, byte) in page.utf8.enumerated() where byte == UInt8(ascii: "\n") { starts.append(place + 1) }
    func line(_ place: Int) -> Int { starts.count { $0 <= place } }
    return links.map { link in
      let written = link.written.map { "\t" + $0 }.joined()
      return "\(line(link.lead.lowerBound))\t\(line(link.package.lowerBound))\t\(link.kind.rawValue)\(written)\n"
    }.joined()
  }
}

extension StoryLine {
  /// Tab-separated: segment, role, speaker or `-`.
  fileprivate var row: String {
    "\(segment)\t\(role)\t\(speaker.map { $0.substituting("\t", " ").withoutFormula } ?? "-")"
  }
}

extension Story {
  /// The story for people to read: a heading for each turn, a sentence a line.
  fileprivate var script: String {
    var script = headline.map { $0.text + "\n" } ?? ""
    if let published { script += published.time + "\n" }
    for turn in turns {
      script += "\n" + turn.heading + "\n"
      for sentence in turn.sentences {
        script += "  " + sentence.text + (sentence.function.map { "  [\($0.words)]" } ?? "") + "\n"
      }
    }
    return script
  }
}

extension Turn {
  /// As in `REPORTER Yun Seo-ah, Harbour News, Mokpo (package)`.
  fileprivate var heading: String {
    let who = [speaker.name, speaker.title, speaker.outlet, speaker.place].compactMap(\.self)
    let name = who.isEmpty ? "" : " " + who.joined(separator: ", ")
    return role.rawValue.uppercased() + name + " (\(kind.words))"
  }
}

extension Turn.Kind {
  fileprivate var words: String {
    switch self {
    case .leadIn: "lead-in"
    case .soundBite: "sound bite"
    default: rawValue
    }
  }
}

extension SpokenSentence.Function {
  fileprivate var words: String { self == .handOff ? "hand-off" : "sign-off" }
}
