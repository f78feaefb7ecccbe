import Aircheck
import Arguments
import JSONValues
import Synchronization

/// The pipelines of a stream: one for records that name no language, and one for each language that is named.
final class Pipelines: Sendable {
  private let open: @Sendable (String?) throws -> Pipeline
  private let opened: Mutex<[String: Pipeline]>
  private let first: Pipeline

  /// Opens the first pipeline.
  ///
  /// - Parameters:
  ///   - first: The pipeline of records that name no language, where it is open already.
  ///   - open: Opens the pipeline of a language; nil: of the command line's, or detected.
  /// - Throws: What `open` throws for the first.
  init(first: Pipeline? = nil, _ open: @escaping @Sendable (String?) throws -> Pipeline) throws {
    self.open = open
    self.first = try first ?? open(nil)
    opened = Mutex([:])
  }

  /// The pipeline of a language.
  func pipeline(for language: String?) throws(LineProblem) -> Pipeline {
    guard let language else { return first }
    if let known = opened.withLock({ $0[language] }) { return known }
    guard isLanguage(language, in: first.languages), let pipeline = try? open(language) else {
      throw LineProblem("names a language that is not known: '\(language)'")
    }
    opened.withLock { $0[language] = pipeline }
    return pipeline
  }

  /// The clean text of a record, which may be HTML.
  func cleaned(_ text: String, _ language: String?) throws(LineProblem) -> EditedText {
    try pipeline(for: language).clean(try page(of: text))
  }

  /// The story of a record.
  func story(_ text: String, _ language: String?) throws(LineProblem) -> Story {
    let story = try pipeline(for: language).story(of: try cleaned(text, language))
    guard !story.turns.isEmpty else { throw LineProblem("holds no story: nothing is spoken") }
    return story
  }

  /// A record's text as a page.
  func page(of text: String) throws(LineProblem) -> Page {
    if let kind = FileStart.foreignKind(of: text) { throw LineProblem("holds \(kind), not a page") }
    let page = Page(text: text)
    let format = InputFormat(of: page)
    // A single cue was torn out of captions, and its times are repaired as those of a transcript.
    guard format == .text || format == .html || format == .subRip && text.ranges(of: "-->").count == 1 else {
      throw LineProblem("holds \(format.name), not a page")
    }
    return page
  }
}

/// `clean --jsonl`: the text is replaced, or kept beside its clean form and the edits that lead there.
struct CleanWork: RecordWork {
  let pipelines: Pipelines
  /// What edits are counted in, where they are asked for.
  let edits: TextUnit?

  func answer(to text: String, language: String?) throws(LineProblem) -> RecordAnswer {
    let page = try pipelines.page(of: text)
    let cleaned = try pipelines.pipeline(for: language).clean(page)
    guard let edits else { return .text(cleaned.text) }
    let writer = EditWriter(unit: edits)
    var (clean, made, findings, marks): ([UInt8], [UInt8], [UInt8], [UInt8]) = ([], [], [], [])
    JSONString.append(cleaned.text, to: &clean)
    writer.append(cleaned.edits, of: cleaned.source, to: &made)
    writer.append(cleaned.findings + Self.lost(page, cleaned), of: cleaned.source, to: &findings)
    writer.append(cleaned.marks, of: cleaned.source, to: &marks)
    return .fields([("clean", clean), ("edits", made), ("findings", findings), ("marks", marks)])
  }

  /// Where a character was lost on the way, as findings.
  private static func lost(_ page: Page, _ cleaned: EditedText) -> [Edit] {
    guard cleaned.findings.isEmpty else { return [] }
    return page.replaced.map { range in
      Edit(
        rule: "lost-character", range: range, before: "\u{FFFD}", after: "\u{FFFD}",
        reason: "a character had been lost here before cleaning", confidence: 0)
    }
  }
}

/// `story --jsonl`: the record gets a field `story`.
struct StoryWork: RecordWork {
  let pipelines: Pipelines

  func answer(to text: String, language: String?) throws(LineProblem) -> RecordAnswer {
    .fields([("story", StoryJSON(try pipelines.story(text, language)).bytes)])
  }
}

/// `captions --jsonl`: the record gets a field `captions`, JSON or the text of a caption file.
struct CaptionsWork: RecordWork {
  let pipelines: Pipelines
  let options: CaptionOptions
  let output: CaptionOutput

  func answer(to text: String, language: String?) throws(LineProblem) -> RecordAnswer {
    let story = try pipelines.story(text, language)
    guard let track = try? pipelines.pipeline(for: language).captions(of: story, options) else {
      throw LineProblem("holds no story to make captions from")
    }
    guard let format = output.format else { return .fields([("captions", try json(track))]) }
    return .fields([("captions", try json(format.write(track)))])
  }
}

/// `sentences --jsonl`: the record gets a field `sentences`, a list of strings or of objects with places.
struct SentencesWork: RecordWork {
  let pipelines: Pipelines
  let options: SentenceSplitter.Options
  let places: Bool

  func answer(to text: String, language: String?) throws(LineProblem) -> RecordAnswer {
    let pipeline = try pipelines.pipeline(for: language)
    let page = try pipelines.page(of: text)
    let cleaned = page.format == .html ? pipeline.clean(page) : EditedText(text)
    guard let sentences = try? pipeline.sentences(of: cleaned, options: options) else {
      throw LineProblem("is in a language whose file is broken")
    }
    var lines = SentenceLines(name: "", json: true)
    lines.add(Array(cleaned.text.utf8))
    guard places else { return .fields([("sentences", try json(sentences.map { $0.words(of: cleaned.text) }))]) }
    guard let objects = try? lines.lines(for: sentences) else { throw LineProblem("is not valid UTF-8") }
    let list = objects.split(separator: 0x0A).joined(separator: [0x2C])
    return .fields([("sentences", [0x5B] + list + [0x5D])])
  }
}

/// A value as JSON.
private func json(_ value: some Encodable) throws(LineProblem) -> [UInt8] {
  guard let line = try? JSON.line(value) else { throw LineProblem("gives a value that JSON cannot hold") }
  return Array(line.utf8)
}

extension Sentence {
  /// The sentence on one line.
  fileprivate func words(of text: String) -> String {
    var line: [UInt8] = []
    line.append(oneLine: Array(text.utf8.dropFirst(range.lowerBound).prefix(range.count))[...])
    return String(decoding: line, as: UTF8.self)
  }
}
