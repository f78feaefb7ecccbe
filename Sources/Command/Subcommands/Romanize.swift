public import Aircheck
public import Arguments
import Editing

extension RomanizationSystem: ArgumentValue {}
extension RomanizationStyle: ArgumentValue {}
extension RomanizationFormat: ArgumentValue {}

/// What `aircheck romanize` is asked for.
struct RomanizeOptions: Sendable {
  var system = RomanizationSystem.revised
  var style = RomanizationStyle.word
  var format = RomanizationFormat.plain
  var json = false
  var hyphens = false
  var omitUnits = false
  var keepNumbers = false
  var spellNumbers = false
  var reverse = false
  var explain = false
  var names = false
  var pool: String?
  var find: String?
  var files: [String] = []

  var romanizer: Romanizer {
    Romanizer(system, style: style, readsNumbers: !keepNumbers, marksBoundaries: hyphens, omitsUnits: omitUnits)
  }
}

let romanizeCommand = Command(
  "romanize", "Write Korean in Latin letters, a line for a line", from: RomanizeOptions(),
  options: [
    .value("system", "s", \.system, "SYSTEM", "rr, transliteration, mr, yale, ipa or hangul (as it sounds)"),
    .value("style", "t", \.style, "STYLE", "What the lines are: word, sentence, place or name"),
    .value("format", "f", \.format, "FORMAT", "plain, ruby, vtt, brackets, tsv or json"),
    .flag("json", "j", \.json, "The same as --format json"),
    .flag("hyphens", nil, \.hyphens, "Mark where syllables could be misread (Jung-ang), divide given names"),
    .flag("omit-units", nil, \.omitUnits, "Leave out 시, 군 and 읍 in names of places"),
    .flag("keep-numbers", nil, \.keepNumbers, "Leave numbers in digits"),
    .flag("spell-numbers", nil, \.spellNumbers, "Only write numbers in the words they are read with"),
    .flag("reverse", nil, \.reverse, "Read transliteration back into Hangul"),
    .flag("name", "n", \.names, "A person's name a line: spellings in use, the likeliest first"),
    .value("match", "m", \.pool, "FILE", "Latin names to the Hangul names of a file, a name a line, with a score"),
    .value("find", nil, \.find, "NAME", "Where a Latin name stands in Korean text: line, bytes, name, score"),
    .flag("explain", "e", \.explain, "Say which rule of the Standard Pronunciation changed which sound"),
  ],
  operands: Operands("FILE", \.files, "Text, one item a line; '-' is standard input"),
  examples: [
    Example("romanize words.txt", "One word a line in, one line out"),
    Example("romanize --style sentence --format ruby story.txt", "Letters above the words, as HTML"),
    Example("romanize --explain -", "Why 꽃잎 sounds as 꼰닙"),
    Example("romanize --name names.txt", "How the bearers of these names may spell them"),
    Example("romanize --find 'Baek Ha-neul' story.txt", "Where the person is named in a Korean story"),
    Example("romanize --match korean-names.txt english-names.txt", "Which of the names each spelling means"),
  ]
) { options in
  let pool = try options.pool.map { NamePool(try Input($0).readText().lines) }
  for path in options.files.isEmpty ? ["-"] : options.files {
    for (number, line) in try Input(path).readText().lines.enumerated() {
      if let name = options.find {
        try Output.print(found(NameMatcher(name), in: line, number + 1))
      } else {
        try Output.print(try romanized(line, options, pool) + "\n")
      }
    }
  }
  return .success
}

/// What the command prints for one line.
private func romanized(_ line: String, _ options: RomanizeOptions, _ pool: NamePool?) throws -> String {
  if let pool { return matched(line, pool) }
  if options.names { return NameSpelling.spellings(of: line).map(\.latin).joined(separator: ", ") }
  let romanizer = options.romanizer
  if options.reverse { return Romanizer.hangul(fromTransliteration: line) }
  if options.spellNumbers { return Romanizer.spellNumbers(line) }
  if options.explain { return explained(line, romanizer) }
  let format = options.json ? .json : options.format
  switch format {
  case .plain: return romanizer.romanize(line)
  case .json: return try JSON.line(romanizer.align(line))
  default: return format.text(of: romanizer.align(line))
  }
}

/// The name of the pool that a spelling means, and how well it fits; a dash where none does.
private func matched(_ line: String, _ pool: NamePool) -> String {
  guard let best = pool.best(for: NameMatcher(line)) else { return "-\t0" }
  return "\(best.name)\t\(rounded(best.score))"
}

/// A row for each place of a line where a name stands: line, first and last offset, name, score.
private func found(_ name: NameMatcher, in line: String, _ number: Int) -> String {
  name.places(in: line).map { place in
    "\(number)\t\(place.range.lowerBound)\t\(place.range.upperBound)\t\(place.name)\t\(rounded(place.score))\n"
  }.joined()
}

private func rounded(_ score: Double) -> Double { (score * 1000).rounded() / 1000 }

/// The line, how it sounds, its letters, and below it each change with its rules.
private func explained(_ line: String, _ romanizer: Romanizer) -> String {
  let head = "\(line)  [\(Romanizer(.hangul).romanize(line))]  \(romanizer.romanize(line))"
  let rows = romanizer.explain(line).map { change in
    let rules = change.rules.map { "\($0.summary) (article \($0.articles))" }
    return "  \(change.spelled) → \(change.sounded)  \(rules.joined(separator: ", "))"
  }
  return ([head] + rows).joined(separator: "\n")
}

extension String {
  /// The lines, without the empty one behind a last line feed.
  fileprivate var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).dropLast(hasSuffix("\n") ? 1 : 0).map(String.init)
  }
}
