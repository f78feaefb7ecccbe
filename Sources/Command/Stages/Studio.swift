import Aircheck

/// The pipeline with the program's input around it: reads a page, or what an earlier stage printed as JSON, and brings
/// it to the stage that is wanted.
struct Studio {
  let pipeline: Pipeline

  /// Opens the stages, all of which follow the same language files; cleaning leaves out some `rules`.
  init(locales: String?, language: String?, tier: Tier = .safe, without rules: [String] = []) throws(Failure) {
    let languages = try languageFiles(in: locales)
    do {
      pipeline = try Pipeline(languages: languages, language: language, tier: tier, without: rules)
    } catch {
      throw Failure("\(error)", hint: "'aircheck languages' lists the languages")
    }
  }

  /// The clean text of a page, or of the JSON that `clean --json` prints.
  func text(_ path: String) throws(Failure) -> EditedText {
    let input = try Input(path)
    return try text(of: try input.readAll(), from: input)
  }

  /// The story of a page, or of the JSON that `clean --json` or `story --json` prints.
  func story(_ path: String) throws(Failure) -> Story {
    let input = try Input(path)
    return try story(try input.readAll(), from: input)
  }

  /// The story of bytes that were read.
  func story(_ bytes: [UInt8], from input: Input) throws(Failure) -> Story {
    if let story = value(Story.self, in: bytes) { return story }
    return pipeline.story(of: try text(of: bytes, from: input))
  }

  /// A page, its clean text and its story.
  func broadcast(_ path: String) throws(Failure) -> Broadcast {
    let input = try Input(path)
    let page = try Page(reading: try input.readAll(), from: input)
    let broadcast = pipeline.broadcast(page)
    _ = try broadcast.cleaned.withStory(of: page, from: input)
    return broadcast
  }

  private func text(of bytes: [UInt8], from input: Input) throws(Failure) -> EditedText {
    if let text = value(EditedText.self, in: bytes) { return text }
    let page = try Page(reading: bytes, from: input)
    return try pipeline.clean(page).withStory(of: page, from: input)
  }

  private func value<Value: Decodable>(_ type: Value.Type, in bytes: [UInt8]) -> Value? {
    guard bytes.first == UInt8(ascii: "{") else { return nil }
    return try? JSON.read(type, from: String(decoding: bytes, as: UTF8.self))
  }
}
