extension CaptionFormat {
  /// WebVTT, `.vtt`, by the specification of the W3C (<https://www.w3.org/TR/webvtt1/>).
  public static let webVTT = CaptionFormat(
    name: "vtt", title: "WebVTT", extensions: ["vtt", "webvtt"],
    features: [
      .emphasis, .ruby, .voice, .placement, .regions, .styleSheets, .language, .times, .notes, .identifiers,
      .lineBreaks, .ends,
    ],
    recognizes: WebVTTReader.hasSignature,
    writer: { WebVTTWriter(document: $0, options: $1).file() },
    reader: { file, _ throws(CaptionError) in try WebVTTReader.read(file) })
}
