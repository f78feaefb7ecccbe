import Aircheck
import Arguments

extension Studio {
  /// The captions of a story, with the times of a recognizer's words if a file of them is named.
  func captions(of story: Story, _ options: CaptionOptions, words path: String?) throws -> CaptionTrack {
    guard path == nil || options.duration == nil else {
      throw UsageError(
        "'--words' and '--duration' cannot both be", hint: "the words' times say how long the clip is")
    }
    var options = options
    options.words = try path.map(heardWords)
    do {
      return try book.captions(for: story, options: options)
    } catch let error as TimingError {
      throw Failure("\(path ?? "captions"): \(error)")
    }
  }

  private func heardWords(_ path: String) throws -> [HeardWord] {
    let input = try Input(path)
    do {
      return try [HeardWord](recognizerJSON: String(decoding: try input.readAll(), as: UTF8.self))
    } catch let error as TimingError {
      throw Failure("\(input.name): \(error)")
    }
  }
}
