/// SubRip (`.srt`) by its name: ``CaptionFormat/subRip`` for whoever looks for a parser.
public enum SubRip {
  /// The captions of a file.
  ///
  /// - Throws: ``CaptionError`` for a file that is not SubRip.
  public static func parse(_ file: String, _ options: ReadOptions = ReadOptions()) throws(CaptionError)
    -> CaptionDocument
  {
    try CaptionFormat.subRip.read(file, options)
  }

  /// The captions as a file.
  public static func write(_ document: CaptionDocument) -> String { CaptionFormat.subRip.write(document) }
}

/// WebVTT (`.vtt`) by its name: ``CaptionFormat/webVTT`` for whoever looks for a parser.
public enum WebVTT {
  /// The captions of a file.
  ///
  /// - Throws: ``CaptionError`` for a file that is not WebVTT.
  public static func parse(_ file: String) throws(CaptionError) -> CaptionDocument {
    try CaptionFormat.webVTT.read(file)
  }

  /// The captions as a file.
  public static func write(_ document: CaptionDocument, _ options: WriteOptions = WriteOptions()) -> String {
    CaptionFormat.webVTT.write(document, options)
  }
}
