public import Captions
internal import Editing
public import Stories
internal import Study

/// Everything a user wants from a page: the transcript, clean text, edits, story, captions, and a study page.
public struct Pack: Hashable, Sendable {
  /// A file of the pack.
  public struct File: Hashable, Sendable {
    /// Its name within the folder.
    public var name: String
    /// Its content.
    public var text: String
  }

  /// What the pack is made of.
  public let broadcast: Broadcast
  /// The captions of the story.
  public let captions: CaptionTrack
  /// The files, in the order in which a reader wants them.
  public let files: [File]

  /// Makes a pack.
  ///
  /// - Parameters:
  ///   - broadcast: The page and its story.
  ///   - captions: The captions of the story.
  ///   - name: What the caption files are called, before the language and the ending.
  ///   - other: The same story in another language, for the study page.
  /// - Throws: `EncodingError` when a value cannot be written, which values of this library always can.
  public init(_ broadcast: Broadcast, captions: CaptionTrack, name: String, with other: Story? = nil) throws {
    self.broadcast = broadcast
    self.captions = captions
    let clip = "\(name).\(captions.language)"
    files = [
      File(name: "transcript.txt", text: broadcast.story.transcript),
      File(name: "clean.txt", text: broadcast.cleaned.text),
      File(name: "edits.jsonl", text: try broadcast.cleaned.editLog()),
      File(name: "findings.jsonl", text: try broadcast.cleaned.findingLog()),
      File(name: "story.json", text: try JSON.page(broadcast.story)),
      File(name: "\(clip).srt", text: CaptionFormat.subRip.write(captions)),
      File(name: "\(clip).vtt", text: CaptionFormat.webVTT.write(captions)),
      File(name: "study.html", text: StudyPage(broadcast.story, with: other).html()),
    ]
  }
}
