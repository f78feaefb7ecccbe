/// SubRip (`.srt`) under its own name: the same as ``CaptionFormat/subRip``.
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

/// WebVTT (`.vtt`) under its own name: the same as ``CaptionFormat/webVTT``.
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
