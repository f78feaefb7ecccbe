import Aircheck

/// The way of bytes through one of the readers, held to its laws; Scripts/fuzz builds and runs it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  target.check(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// What is fuzzed: the first word after the program's name in `AIRCHECK_FUZZ`.
private enum Target: String, CaseIterable {
  /// Pages as text and HTML, cleaned.
  case pages
  /// Sentences, whole and as a stream.
  case sentences
  /// Files of captions in every format.
  case captions
  /// What recognizers write.
  case recognizers
  /// Lines of JSONL, and JSON of any kind.
  case json
  /// What a stage printed, read back by the next.
  case stages
  /// Pages all the way to what is made of their stories.
  case stories
  /// Lines of Korean in Latin letters.
  case korean
  /// Files of a language.
  case languages
  /// Files of a style for captions.
  case styles

  func check(_ bytes: [UInt8]) {
    switch self {
    case .pages: checkPage(of: bytes)
    case .sentences: checkSentences(of: bytes)
    case .captions: checkCaptions(of: bytes)
    case .recognizers: checkRecognizer(of: bytes)
    case .json: checkJSON(of: bytes)
    case .stages: checkStages(of: bytes)
    case .stories: checkStory(of: bytes)
    case .korean: checkKorean(of: bytes)
    case .languages: checkLanguageFile(of: bytes)
    case .styles: checkStyleFile(of: bytes)
    }
  }
}

private let target = environment("AIRCHECK_FUZZ").flatMap(Target.init) ?? .pages
