import Aircheck
import Arguments

/// What `aircheck story` is asked for.
struct StoryOptions: Sendable {
  var json = false
  var lines = false
  var language: String?
  var locales: String?
  var files: [String] = []
}

let storyCommand = Command(
  "story", "Find out who speaks: headline, turns with role and speaker, hand-offs", from: StoryOptions(),
  options: [
    .flag("json", "j", \.json, "Print the story as JSON"),
    .flag("lines", nil, \.lines, "Print segment, role and speaker of every line of the page"),
    .value("lang", "l", \.language, "TAG", "Language of the page: en, ko, zh-TW (default: detected)"),
    .value("locales", nil, \.locales, "DIR", "Folder of language files that replace built-in ones"),
  ],
  operands: Operands("FILE", \.files, "Pages, or what 'clean --json' prints; '-' is standard input"),
  examples: [
    Example("story page.txt", "A page as a script"),
    Example("story --json page.html", "The story for other programs"),
    Example("clean --json page.txt | aircheck story -", "From a page that is already clean"),
  ]
) { options in
  // Where every line is asked for, no two lines are made one.
  let studio = try Studio(
    locales: options.locales, language: options.language, without: options.lines ? ["hard-wrap"] : [])
  for path in options.files.isEmpty ? ["-"] : options.files {
    let page = try studio.text(path)
    let story = studio.pipeline.story(of: page)
    if options.lines {
      try Output.print(story.lines(of: page.source).map { $0.row + "\n" }.joined())
    } else {
      try Output.print(options.json ? try JSON.line(story) + "\n" : story.script)
    }
  }
  return .success
}

extension StoryLine {
  /// Tab-separated: segment, role, speaker or `-`.
  fileprivate var row: String { "\(segment)\t\(role)\t\(speaker ?? "-")" }
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
