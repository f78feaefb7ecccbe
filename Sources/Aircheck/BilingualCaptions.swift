public import Captions
public import Locales
public import Stories
internal import Study

/// The captions of a story in two languages.
public struct BilingualCaptions: Hashable, Sendable {
  /// The captions of the language that is heard.
  public var first: CaptionTrack
  /// Those of the other language, at the times of the same sentences.
  public var second: CaptionTrack
  /// Both in one cue, the first language above the second, so that no player shows one without the other.
  public var stacked: CaptionTrack

  /// Both in one document, the first language at the bottom of the frame and the second at its top.
  public var bottomAndTop: CaptionDocument { first.document.with(second.document, onTop: true) }
}

extension LanguageFiles {
  /// The captions of a story in two languages, each within its own width.
  ///
  /// - Parameters:
  ///   - story: The story as it is heard.
  ///   - other: The same story in another language.
  ///   - options: What is asked for; line width and reading speed are those of the first language.
  /// - Returns: Two tracks, and one with both languages.
  /// - Throws: As ``captions(for:options:)`` does.
  public func captions(
    for story: Story, with other: Story, options: CaptionOptions = CaptionOptions()
  ) throws -> BilingualCaptions {
    let first = try captions(for: story, options: options)
    let reading = try timedScript(story.captionScript, language: story.language, options: options)
    let script = try other.captionScript.findingWords(other.language, by: self)
    let rows = StudyMaterial(story, with: other).rows.map { row in
      BilingualCaptioner.Row(
        first: Array(reading.script[row.sentences[0]]), second: Array(script[row.sentences[1]]))
    }
    let ownWidth = CaptionOptions(frameRate: options.frameRate)
    let captioner = BilingualCaptioner(
      first: try captioner(language: story.language, options: options),
      second: try captioner(language: other.language, options: ownWidth), secondLanguage: other.language)
    var stacked = first
    stacked.cues = captioner.cues(for: rows, timeline: reading.timeline)
    stacked.findings = []
    let below = captioner.second.cues(for: BilingualCaptioner.secondScript(of: rows))
    let second = CaptionTrack(
      language: other.language, times: first.times, style: captioner.second.style, cues: below)
    return BilingualCaptions(first: first, second: second, stacked: stacked)
  }
}
