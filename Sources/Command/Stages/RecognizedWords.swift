import Aircheck
import Arguments

extension CaptionOptions {
  /// The same with the times of a recognizer's words, if a file of them is named.
  func hearing(_ path: String?) throws -> CaptionOptions {
    guard let path else { return self }
    guard duration == nil else {
      throw UsageError(
        "'--words' and '--duration' cannot be combined", hint: "the words' times say how long the clip is")
    }
    let input = try Input(path)
    var options = self
    let bytes = try input.readAll()
    let format = InputFormat(of: String(decoding: bytes, as: UTF8.self))
    // What the stages print has places in a text, which are not times.
    if [.cleaned, .story, .sentences, .edits].contains(format) {
      throw Failure(
        "\(input.name): this is \(format.name), which holds no times",
        hint: "give a recognizer's output or captions")
    }
    do {
      let recognition = try Recognition(reading: bytes)
      options.words = recognition.words
      if let unit = recognition.guessedUnit {
        Output.note("aircheck: \(input.name): its times are read as \(unit.rawValue)")
      }
    } catch {
      throw Failure("\(input.name): \(error)")
    }
    return options
  }
}

extension StageReader {
  /// The captions of a story; `words` names the file of words in the options, for error messages.
  func captions(of story: Story, _ options: CaptionOptions, words: String?) throws -> CaptionTrack {
    do {
      return try pipeline.captions(of: story, options)
    } catch let error as TimingError {
      throw Failure("\(words ?? "captions"): \(error)")
    }
  }
}
