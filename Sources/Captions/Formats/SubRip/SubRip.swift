extension CaptionFormat {
  /// SubRip, `.srt`: numbered cues with a few tags; it has no specification and no speakers.
  ///
  /// The format has no way to escape a character. What a player would take for a tag, a time or a reference is
  /// parted by a word joiner (U+2060), which is invisible and is removed again when read.
  public static let subRip = CaptionFormat(
    name: "srt", title: "SubRip", extensions: ["srt"],
    features: [.emphasis, .color, .placement, .lineBreaks, .ends],
    recognizes: SubRipReader.recognizes, writer: { document, _ in SubRipWriter(document: document).file() },
    reader: SubRipReader.read)
}
