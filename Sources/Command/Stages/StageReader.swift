import Aircheck
import Arguments

/// The pipeline with the program's input around it: reads a page, or what an earlier stage printed as JSON, and brings
/// it to the stage that is wanted.
struct StageReader {
  let pipeline: Pipeline
  /// The command that asks, for what it says of input that it does not take.
  private let command: String

  /// Opens the stages, all of which follow the same language files; cleaning leaves out some `rules`.
  init(
    for command: String, locales: String?, language: String?, tier: Tier = .safe, only: [String] = [],
    without rules: [String] = []
  ) throws {
    self.command = command
    let languages = try languageFiles(in: locales)
    try checkLanguage(language, in: languages)
    do {
      pipeline = Kept.forever(
        try Pipeline(languages: languages, language: language, tier: tier, only: only, without: rules))
    } catch {
      throw Failure("\(command): \(error)", hint: "'aircheck languages' lists the languages")
    }
  }

  /// The clean text of a page, or of the JSON that `clean --json` prints.
  func text(_ path: String) throws(Failure) -> EditedText {
    let input = try Input(path)
    return try cleaned(try input.readAll(), from: input)
  }

  /// The clean text of the bytes of an input.
  func cleaned(_ bytes: [UInt8], from input: Input) throws(Failure) -> EditedText {
    switch try read(bytes, from: input) {
    case .page(let page): return try pipeline.clean(page).withStory(of: page, from: input)
    case .cleaned(let text): return text
    case let other: throw unfit(other.format, input)
    }
  }

  /// The story of a page, or of the JSON that `clean --json` or `story --json` prints.
  ///
  /// - Throws: ``Failure``, also where nothing on the page is spoken.
  func story(_ path: String) throws(Failure) -> Story {
    let input = try Input(path)
    return try story(try input.readAll(), from: input)
  }

  /// The story of bytes that were read.
  func story(_ bytes: [UInt8], from input: Input) throws(Failure) -> Story {
    try story(of: try read(bytes, from: input), from: input)
  }

  /// A story with the text it was read from, and what is wrong with it where nothing in it is spoken; the rest of the
  /// page is in its marks.
  func anyStory(_ path: String) throws(Failure) -> (story: Story, source: String, fault: Failure?) {
    let input = try Input(path)
    let material = try read(try input.readAll(), from: input)
    let story = try uncheckedStory(of: material, from: input)
    let source =
      switch material {
      case .page(let page): page.text
      case .cleaned(let text): text.source
      case .story, .captions: ""
      }
    return (story, source, fault(of: story, input))
  }

  private func story(of material: PipelineInput, from input: Input) throws(Failure) -> Story {
    let story = try uncheckedStory(of: material, from: input)
    try check(story, input)
    return story
  }

  private func uncheckedStory(of material: PipelineInput, from input: Input) throws(Failure) -> Story {
    switch material {
    case .page(let page): return pipeline.story(of: try pipeline.clean(page).withStory(of: page, from: input))
    case .cleaned(let text): return pipeline.story(of: text)
    case .story(let story): return story
    case .captions: throw unfit(.captions, input)
    }
  }

  /// A page, its clean text and its story.
  func broadcast(_ path: String) throws(Failure) -> Broadcast {
    let input = try Input(path)
    let broadcast: Broadcast
    switch try read(try input.readAll(), from: input) {
    case .page(let page):
      broadcast = pipeline.broadcast(page)
      _ = try broadcast.cleaned.withStory(of: page, from: input)
    case .cleaned(let text):
      broadcast = Broadcast(page: Page(text: text.source), cleaned: text, story: pipeline.story(of: text))
    case let other: throw unfit(other.format, input)
    }
    try check(broadcast.story, input)
    return broadcast
  }

  /// Tells what bytes are.
  ///
  /// - Throws: ``Failure`` for what no stage takes, in one line.
  func read(_ bytes: [UInt8], from input: Input) throws(Failure) -> PipelineInput {
    let page = try Page(reading: bytes, from: input)
    let format = InputFormat(of: page)
    if command == "story" || command == "captions", format == .webVTT || format == .subRip,
      let transcript = TimedTranscript(page.text)
    {
      return .cleaned(transcript.text)
    }
    do throws(PipelineInputError) {
      return try PipelineInput(page)
    } catch {
      guard let fault = error.fault else { throw unfit(error.format, input) }
      throw Failure(
        "\(input.name): this is \(error.format.name), but \(fault)", hint: "make it again; it has to be whole")
    }
  }

  private func unfit(_ format: InputFormat, _ input: Input) -> Failure {
    Failure("\(input.name): this is \(format.name), which '\(command)' does not take", hint: format.advice)
  }

  private func check(_ story: Story, _ input: Input) throws(Failure) {
    if let fault = fault(of: story, input) { throw fault }
  }

  private func fault(of story: Story, _ input: Input) -> Failure? {
    guard story.turns.isEmpty else { return nil }
    return Failure("\(input.name): no story here: nothing on this page is spoken", hint: "give the page of a story")
  }
}

extension InputFormat {
  /// What to do with a file that a command does not take.
  var advice: String {
    switch self {
    case .text, .html: "clean it first: aircheck clean FILE"
    case .rtf: "save it as plain text or HTML"
    case .pdf: "give the text or HTML of a story"
    case .subRip, .webVTT, .ttml, .subStation, .youTube, .timedTable, .lyrics, .youTubeXML, .textGrid, .elan,
      .wordList,
      .cues:
      "'captions', 'check', 'convert' and 'retime' take captions"
    case .sami, .microDVD, .scenarist: "ffmpeg makes SRT of it: ffmpeg -i FILE clip.srt"
    case .feed: "give a page that it links to"
    case .drawing: "give the text or HTML of a story"
    case .webArchive: "give the HTML of one page in it; a browser saves it as 'HTML only'"
    case .response: "fetch it without its headers: curl -s URL"
    case .cleaned: "'sentences', 'story', 'captions', 'study' and 'pack' take it"
    case .story: "'captions' and 'study' take it"
    case .captions: "'captions --format' takes it"
    case .sentences: "give the text that the sentences were found in"
    case .edits: "'clean --undo' takes it"
    case .recognizer: "'captions', 'convert' and, for its times, 'captions --words' takes it"
    case .records: "add '--jsonl' to read a record from each line"
    case .json: "give the text or HTML of a story, or one record per line with '--jsonl'"
    case .brokenJSON: "make it again; it has to be whole"
    }
  }
}
