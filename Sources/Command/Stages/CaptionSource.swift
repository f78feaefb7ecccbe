import Aircheck
import Arguments

/// What captions are made of: other captions, a script, or a story with all the stages before it.
struct CaptionSource {
  /// The captions that were given; nil for scripts and pages.
  let document: CaptionDocument?
  private let script: [CaptionSentence]
  private let language: String
  private let languages: LanguageFiles
  private let keepsCues: Bool
  /// What was heard, where the file is a recognizer's; its words have times of their own.
  private(set) var heard: [HeardWord]?

  /// Finds out what a file is, and reads it.
  ///
  /// - Throws: ``Failure`` for what cannot be read, `UsageError` for options that do not fit it.
  init(_ bytes: [UInt8], from input: Input, path: String, _ options: CaptionsOptions) throws {
    var text = CaptionInput.text(of: bytes)
    // Praat writes UTF-16 where a label is not ASCII.
    if text == nil, bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      text = try Self.decoded(bytes, nil, input)
    }
    let reader = try StageReader(for: "captions", locales: options.locales, language: options.language)
    languages = reader.pipeline.languages
    if !options.script, options.part == nil, let text, Self.isCaptions(text, path) {
      var captions = try CaptionInput(text, name: input.name, path: path)
      captions.printWarnings()
      captions.document = captions.document.unrolled ?? captions.document
      captions.document = captions.document.namingSpeakers ?? captions.document
      if captions.isHeard, !options.labels.contains(.sounds) { captions.document.cues.removeSounds() }
      keepsCues = options.keepCues
      script = keepsCues ? captions.document.cueScript : captions.document.script
      let words = script.map(\.text).joined(separator: "\n")
      language = try options.language ?? captions.document.language ?? Self.language(of: words, reader)
      var document = captions.document
      document.language = language
      self.document = document
      if captions.isHeard { heard = try? Recognition(reading: Array(text.utf8)).words }
      return
    }
    if !options.script, let table = text?.timeTable {
      throw Failure("\(input.name): this is \(table.name), which nothing here reads", hint: table.advice)
    }
    document = nil
    keepsCues = options.keepCues && options.script
    if options.script {
      let text = try Self.decoded(bytes, text, input)
      language = try options.language ?? Self.language(of: text, reader)
      script = text.scriptLines(labels: options.labels.contains(.names))
    } else {
      let whole = try reader.story(bytes, from: input)
      let story = options.part.map { whole.part($0.value) } ?? whole
      language = story.language
      script = story.captionScript(showing: options.labels)
      if let text, options.part == nil { Self.noteLoss(of: text, script, input.name) }
    }
  }

  /// The captions.
  func track(_ options: CaptionOptions, words: String?) throws -> CaptionTrack {
    do {
      return try languages.captions(for: script, language: language, options: options, keepsCues: keepsCues)
    } catch let error as TimingError {
      throw Failure("\(words ?? "captions"): \(error)")
    }
  }

  /// Content tells captions from pages; JSON is a stage of the pipeline.
  private static func isCaptions(_ text: String, _ path: String) -> Bool {
    let format = InputFormat(of: text)
    if format.isCaptions || format == .recognizer { return true }
    if [.json, .records, .brokenJSON].contains(format) {
      return CaptionFormat.recognizing(text)?.name == "otr" || text.isHeardSpeech
    }
    guard let format = CaptionFormat.recognizing(text) else { return false }
    // A page with times in its text is read as a story; a bare list of times is not a page.
    if format.name == "times" { return text.hasBareTimes }
    return [
      "srt", "vtt", "ttml", "ass", "sbv", "tsv", "hyperaudio", "ctm", "stm", "lab", "cha", "exb", "trs",
    ].contains(format.name)
  }

  /// Says how much of a page in plain text is not spoken, where that is much: lines without a final stop may have been
  /// taken for headlines.
  private static func noteLoss(of text: String, _ script: [CaptionSentence], _ name: String) {
    guard let first = text.first(where: { !$0.isWhitespace }), first != "{", first != "<" else { return }
    let words = text.split(whereSeparator: \.isWhitespace).count
    let spoken = script.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }
    guard !script.isEmpty, spoken * 10 < words * 7 else { return }
    Output.note(
      "aircheck: \(name): \(spoken) of \(words) words are captioned; the rest does not look like speech; "
        + "if every line is spoken, use --script")
  }

  private static func decoded(_ bytes: [UInt8], _ text: String?, _ input: Input) throws -> String {
    if let text { return text }
    return try Page(reading: bytes, from: input).text
  }

  private static func language(of text: String, _ reader: StageReader) throws -> String {
    reader.pipeline.clean(Page(text: text, format: .text)).language
  }
}

extension String {
  /// True if the first line that begins with a time has two of them, or one without brackets.
  fileprivate var hasBareTimes: Bool {
    let line = split(whereSeparator: \.isNewline).lazy.map { $0.drop(while: \.isWhitespace) }
      .first { $0.first?.isNumber ?? false || $0.first == "[" || $0.first == "(" }
    guard let line else { return false }
    return line.first?.isNumber ?? false || line.contains(" - ") || line.contains("->")
  }

  /// True for JSON in which three words or more last a while, whatever its keys are called; several values may follow
  /// each other, as Vosk writes them.
  fileprivate var isHeardSpeech: Bool {
    guard let words = try? Recognition(reading: Array(utf8)).words else { return false }
    return words.count { !($0.time?.isEmpty ?? true) } >= 3
  }

  /// The lines of a script: a sentence a line, the speaker before a colon, where there is one.
  fileprivate func scriptLines(labels: Bool) -> [CaptionSentence] {
    var voice: String?
    var sentences: [CaptionSentence] = []
    for line in unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == "\u{FEFF}" }) {
      let text = String(line).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !text.isEmpty else { continue }
      let (name, words) = text.speakerAndWords
      let isChange = name != nil && name != voice
      if let name { voice = name }
      var sentence = CaptionSentence(text: words, voice: voice, beginsTurn: isChange || sentences.isEmpty)
      if labels, isChange { sentence.label = voice.map { $0.uppercased() + ":" } }
      if !words.isEmpty { sentences.append(sentence) }
    }
    return sentences
  }

  /// `Name: words`: a name has at most four words, each of which begins with a capital or has none.
  private var speakerAndWords: (String?, String) {
    guard let colon = firstIndex(of: ":") else { return (nil, self) }
    let name = self[..<colon]
    let rest = self[index(after: colon)...]
    let words = name.split(separator: " ")
    guard (1...4).contains(words.count), rest.first == " ", name.count <= 40,
      words.allSatisfy({ $0.first.map { !$0.isLowercase && !$0.isNumber } ?? false })
    else { return (nil, self) }
    return (String(name), rest.split(separator: " ").joined(separator: " "))
  }
}

extension Story {
  /// The lead-ins, or all that is heard between them and the next words of an anchor.
  fileprivate func part(_ part: CaptionedPart) -> Story {
    var story = self
    var isReport = false
    story.turns = turns.filter { turn in
      isReport = turn.kind == .leadIn || isReport && turn.role != .anchor
      return part == .lead ? turn.kind == .leadIn : isReport && turn.role != .anchor
    }
    return story
  }
}

extension CaptionDocument {
  /// Each cue as a sentence, for finding its lines anew.
  fileprivate var cueScript: [CaptionSentence] {
    cues.map { cue in
      let text = cue.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return CaptionSentence(
        text: text, voice: cue.voice,
        times: [.init(offset: 0, time: cue.start), .init(offset: text.utf8.count, time: cue.end)])
    }
  }
}

extension [Cue] {
  /// Drops cues of nothing but a sound in brackets, where there are others.
  fileprivate mutating func removeSounds() {
    let spoken = filter { !$0.text.isSpeechMark }
    if !spoken.isEmpty { self = spoken }
  }

  /// Each speaker in a colour of teletext, in the order of their first words (BBC: white, yellow, cyan, green).
  var coloringSpeakers: [Cue] {
    let colors: [String?] = [nil, "#ffff00", "#00ffff", "#00ff00"]
    var order: [String] = []
    return map { cue in
      cue.with(
        lines: cue.lines.map { line in
          CueLine(
            runs: line.runs.map { run in
              guard let voice = run.look.voice ?? cue.voice else { return run }
              if !order.contains(voice) { order.append(voice) }
              var run = run
              run.look.color = colors[(order.firstIndex(of: voice) ?? 0) % colors.count]
              return run
            })
        })
    }
  }
}
