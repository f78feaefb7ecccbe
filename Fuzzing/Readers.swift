import Aircheck
import Glibc
import JSONValues

/// A variable of the environment.
func environment(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }

/// Captions in whichever format the bytes are in: written in every format and read back, they have as many cues.
func checkCaptions(of bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  _ = InputFormat(of: text)
  for format in CaptionFormat.all {
    guard let document = try? format.read(text) else { continue }
    for other in [CaptionFormat.subRip, .webVTT, .ttml, .ass, .json] {
      let back = try? other.read(other.write(document))
      // A cue that shows nothing need not be written.
      let isBlank = document.cues.allSatisfy { $0.text.allSatisfy(\.isWhitespace) }
      precondition(isBlank || back != nil, "\(other.name) of \(format.name) cannot be read back")
    }
  }
}

/// The words of a recognizer are in order, and captions can be made with them.
func checkRecognizer(of bytes: [UInt8]) {
  guard let words = (try? Recognition(reading: bytes))?.words else { return }
  let times = words.compactMap(\.time)
  for (one, next) in zip(times, times.dropFirst()) {
    precondition(one.lowerBound <= next.lowerBound, "words are out of order")
  }
  guard let pipeline else { return }
  var options = CaptionOptions()
  options.words = words
  _ = try? pipeline.captions(of: story, options)
}

/// What the walker takes for JSON, the parser does too; strings come back as they were written.
func checkJSON(of bytes: [UInt8]) {
  for line in bytes.split(separator: 0x0A) {
    let parsed = try? JSONParser.values(in: Array(line))
    guard isWhole(line) else { continue }
    precondition(parsed?.count == 1, "the parser refuses what the walker takes")
    if case .string(let text)? = parsed?.first {
      var written: [UInt8] = []
      JSONString.append(text, to: &written)
      precondition(JSONString.text(of: written[...]) == text, "a string does not come back")
    }
  }
}

private func isWhole(_ line: ArraySlice<UInt8>) -> Bool {
  guard String(validating: line, as: UTF8.self) != nil else { return false }
  var scanner = JSONScanner(line)
  return (try? scanner.value()) != nil && (try? scanner.end()) != nil
}

/// What a stage printed goes into the stages after it.
func checkStages(of bytes: [UInt8]) {
  guard let page = try? Page(decoding: bytes), let input = try? PipelineInput(page), let pipeline else { return }
  switch input {
  case .page: return
  case .cleaned(let text): check(pipeline.story(of: text), pipeline)
  case .story(let story): check(story, pipeline)
  case .captions(let track): for format in CaptionFormat.all { _ = format.write(track) }
  }
}

private func check(_ story: Story, _ pipeline: Pipeline) {
  if let track = try? pipeline.captions(of: story) { _ = CaptionFormat.webVTT.write(track) }
  _ = StudyPage(story).html()
  _ = story.transcript
}

/// A file of a language is read or refused; what is read can be followed.
func checkLanguageFile(of bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  guard (try? LanguageFile(tag: "en", text: text)) != nil else { return }
  let files = LanguageFiles(replacing: ["en": text])
  guard let pipeline = try? Pipeline(languages: files, language: "en") else { return }
  let page = "Ferry waits\n\nThe ferry left Mokpo,.at dawn. Min Ah-reum reports.\n\nRead also: the rain\n"
  _ = pipeline.broadcast(Page(text: page))
}

/// A style file is read or refused; captions can be made by what is read.
func checkStyleFile(of bytes: [UInt8]) {
  guard let guide = try? CaptionGuide(file: String(decoding: bytes, as: UTF8.self)), let pipeline else { return }
  var options = CaptionOptions()
  options.guide = guide
  _ = try? pipeline.captions(of: story, options)
}

private let pipeline = try? Pipeline(language: "en")
private let story =
  pipeline?.broadcast(Page(text: "The ferry left Mokpo at dawn. Rain fell all day.\n")).story
  ?? Story(language: "en", turns: [], marks: [])
