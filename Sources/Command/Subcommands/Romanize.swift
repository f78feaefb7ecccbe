public import Aircheck
public import Arguments
import Editing
import JSONValues

extension RomanizationSystem: ArgumentValue {}
extension RomanizationStyle: ArgumentValue {}
extension RomanizationFormat: ArgumentValue {}

/// The options of `aircheck romanize`.
struct RomanizeOptions: Sendable {
  var system = RomanizationSystem.revised
  var style = RomanizationStyle.word
  var format = RomanizationFormat.plain
  var json = false
  var hyphens = false
  var omitUnits = false
  var keepNumbers = false
  var readAll = false
  var spellNumbers = false
  var hanja = false
  var letterNames = false
  var guess = false
  var reverse = false
  var explain = false
  var names = false
  var pool: String?
  var find: String?
  var records = RecordOptions()
  var places = OutputPlaces()
  var files: [String] = []

  /// The ending of a file that holds the answer.
  var ending: String {
    if records.isOn || json || format == .json { return "jsonl" }
    return format == .ruby ? "html" : format == .tsv || find != nil || pool != nil ? "tsv" : "txt"
  }

  var romanizer: Romanizer {
    Romanizer(system, style: style, numbers: numbers, marksBoundaries: hyphens, omitsUnits: omitUnits)
  }

  var numbers: NumberScope { readAll ? .all : keepNumbers ? .none : .korean }
}

let romanizeCommand = Command(
  "Romanize Korean, line by line", from: RomanizeOptions(),
  options: [
    .value("system", "s", \.system, "SYSTEM", "rr, transliteration, mr, yale, ipa or hangul (as pronounced)"),
    .value("style", "t", \.style, "STYLE", "What each line contains: word, sentence, place or name"),
    .value("format", "f", \.format, "FORMAT", "plain, ruby, vtt, brackets, lines, tsv or json"),
    .flag("json", "j", \.json, "Same as --format json"),
    .flag("hyphens", nil, \.hyphens, "Hyphenate given names and ambiguous syllables (Jung-ang)"),
    .flag("omit-units", nil, \.omitUnits, "Drop the units 시, 군 and 읍 from place names"),
    .flag("keep-numbers", nil, \.keepNumbers, "Leave numbers as digits"),
    .flag("read-all", nil, \.readAll, "Read all numbers, also those by themselves (2:1 as 이대일)"),
    .flag("spell-numbers", nil, \.spellNumbers, "Only spell numbers out in Hangul"),
    .flag("hanja", nil, \.hanja, "Read Chinese characters in Korean text (與野 as 여야) first"),
    .flag("letter-names", nil, \.letterNames, "Read Latin abbreviations by their letters (KBS as 케이비에스) first"),
    .flag("reverse", nil, \.reverse, "Convert transliteration back to Hangul"),
    .flag("guess", nil, \.guess, "List the Hangul each word of Revised Romanization may stand for, best first"),
    .flag("name", "n", \.names, "One personal name per line; list likely spellings, best first"),
    .value("match", "m", \.pool, "FILE", "Match each Latin name with a Hangul name from FILE; print the score"),
    .value("find", nil, \.find, "NAME", "Find a Latin name in Korean text: line, byte range, Hangul name, score"),
    .flag("explain", "e", \.explain, "Show the rule of the Standard Pronunciation behind each sound change"),
  ] + Option.group(\.records, RecordOptions.options("add a field 'romanized' to it"))
    + Option.group(\.places, OutputPlaces.options),
  exclusive: [
    OutputPlaces.exclusive,
    ["name", "match", "find", "reverse", "guess", "spell-numbers", "explain"], ["json", "format"],
    ["find", "jsonl"], ["keep-numbers", "read-all"],
    ["name", "system"], ["match", "system"], ["find", "system"],
  ],
  operands: Operands("FILE", \.files, "Text files, one item per line; '-' is standard input"),
  examples: [
    Example("romanize words.txt", "One word per line in, one line out"),
    Example("romanize --style sentence --format ruby story.txt", "Letters above the words, as HTML"),
    Example("romanize --explain -", "Why 꽃잎 is pronounced 꼰닙"),
    Example("romanize --name names.txt", "How people with these names may spell them"),
    Example("romanize --find 'Baek Ha-neul' story.txt", "Where a Korean story names this person"),
    Example("romanize --match korean-names.txt english-names.txt", "Which Hangul name each spelling means"),
  ]
) { options in
  if options.find == "" { throw UsageError("'--find' needs a name", hint: "as in --find 'Baek Ha-neul'") }
  let pool = try options.pool.map { NamePool(try TextLines.all(of: Input($0))) }
  let capitals = options.style == .sentence ? try SentenceSplitter(language: "ko") : nil
  if options.records.isOn {
    let work = RomanizeWork(options: options, pool: pool, capitals: capitals)
    return try forEach(options.files, to: options.places, ending: options.ending) {
      try RecordStream(work, options.records).run(try Input($0))
    }
  }
  var isFound = false
  let code = try forEach(options.files, to: options.places, ending: options.ending) { path in
    var lines = TextLines(try input(path))
    try lines.checkFormat(for: "romanize")
    while let batch = try lines.next() {
      var page = ""
      for (number, line) in batch { page += try output(for: line, number, options, pool, capitals) }
      isFound = isFound || !page.isEmpty
      try Output.print(page)
    }
    return .success
  }
  return code == .success && options.find != nil && !isFound ? .found : code
}

/// Opens a file; a word in place of one is recognized as such.
private func input(_ path: String) throws(Failure) -> Input {
  if FileSystem.status(path) == nil, path.unicodeScalars.contains(where: { (0xAC00...0xD7A3).contains($0.value) }) {
    throw Failure("\(path): no such file", hint: "to romanize the word: echo '\(path)' | aircheck romanize")
  }
  return try Input(path)
}

/// `romanize --jsonl`: the record gets a field `romanized`.
private struct RomanizeWork: RecordWork {
  let options: RomanizeOptions
  let pool: NamePool?
  let capitals: SentenceSplitter?

  func answer(to text: String, language: String?) throws(LineProblem) -> RecordAnswer {
    if let kind = FileStart.foreignKind(of: text) { throw LineProblem("holds \(kind), not lines of text") }
    let format = InputFormat(of: Page(text: text))
    guard format == .text else { throw LineProblem("holds \(format.name), not lines of text") }
    do {
      let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(Substring($0)) }
      let answers = try lines.map { try romanized($0, options, pool, capitals) }
      var json: [UInt8] = []
      if options.json || options.format == .json {
        json = Array("[\(answers.joined(separator: ","))]".utf8)
      } else {
        JSONString.append(answers.joined(separator: "\n"), to: &json)
      }
      return .fields([("romanized", json)])
    } catch {
      throw LineProblem("cannot be romanized: \(error)")
    }
  }
}

/// Everything that the command prints for one line, line feeds included.
private func output(
  for line: String, _ number: Int, _ options: RomanizeOptions, _ pool: NamePool?, _ capitals: SentenceSplitter?
) throws -> String {
  if let name = options.find { return found(NameMatcher(name), in: line, number) }
  return try romanized(line, options, pool, capitals) + "\n"
}

/// The output for one line, unless places are to be found in it.
///
/// The capitals of the sentence style go where `capitals` finds sentences.
private func romanized(
  _ line: String, _ options: RomanizeOptions, _ pool: NamePool?, _ capitals: SentenceSplitter?
) throws -> String {
  if let pool { return matched(line, pool) }
  let line = spelled(line, options)
  if options.names { return NameSpelling.spellings(of: line).map(\.latin).joined(separator: ", ") }
  let romanizer = options.romanizer
  if options.reverse { return Romanizer.hangul(fromTransliteration: line) }
  if options.guess { return guessed(line) }
  if options.spellNumbers { return Romanizer.spellNumbers(line, options.readAll ? .all : .korean) }
  if options.explain { return explained(line, romanizer) }
  let format = options.json ? .json : options.format
  let starts = capitals?.sentences(in: line).map(\.range.lowerBound)
  switch format {
  case .plain: return romanizer.romanize(line, sentenceStarts: starts)
  case .json: return try JSON.line(romanizer.align(line, sentenceStarts: starts))
  case .lines: return romanizer.lines(line, sentenceStarts: starts).joined(separator: "\n") + "\n"
  default: return format.text(of: romanizer.align(line, sentenceStarts: starts))
  }
}

/// The line with what is to be read in Hangul before anything else.
private func spelled(_ line: String, _ options: RomanizeOptions) -> String {
  let line = options.hanja ? Romanizer.spellHanja(line) : line
  return options.letterNames ? Romanizer.spellLetters(line) : line
}

/// The words of a line with their guesses: tabs between words, commas between guesses.
private func guessed(_ line: String) -> String {
  line.split(separator: " ").map { word in
    let guesses = Romanizer.hangulGuesses(fromRevised: String(word))
    return guesses.isEmpty ? String(word) : guesses.joined(separator: ", ")
  }.joined(separator: "\t")
}

/// The best match from the pool and its score; a dash if nothing matches.
private func matched(_ line: String, _ pool: NamePool) -> String {
  guard let best = pool.best(for: NameMatcher(line)) else { return "-\t0" }
  return "\(best.name)\t\(rounded(best.score))"
}

/// One row per occurrence of a name: line number, byte range, name, score.
private func found(_ name: NameMatcher, in line: String, _ number: Int) -> String {
  name.places(in: line).map { place in
    "\(number)\t\(place.range.lowerBound)\t\(place.range.upperBound)\t\(place.name)\t\(rounded(place.score))\n"
  }.joined()
}

private func rounded(_ score: Double) -> Double { (score * 1000).rounded() / 1000 }

/// The line, its pronunciation and its letters, then one row per sound change with its rules.
private func explained(_ line: String, _ romanizer: Romanizer) -> String {
  let head = "\(line)  [\(Romanizer(.hangul).romanize(line))]  \(romanizer.romanize(line))"
  let rows = romanizer.explain(line).map { change in
    let rules = change.rules.map { "\($0.summary) (article \($0.articles))" }
    return "  \(change.spelled) → \(change.sounded)  \(rules.joined(separator: ", "))"
  }
  return ([head] + rows).joined(separator: "\n")
}
