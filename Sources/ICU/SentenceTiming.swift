internal import CICU

/// How long ICU's own sentence iteration takes over a text: what a splitter is measured against.
public struct SentenceTiming: Hashable, Sendable {
  /// Which form of the text ICU walks over.
  public enum Form: Sendable {
    /// UTF-16 that is ready before the clock starts: ICU's fastest.
    case utf16
    /// UTF-8 as it stands, through ICU's UText.
    case utf8
  }

  /// Nanoseconds.
  public var nanoseconds: Int64
  /// How many boundaries ICU found, the beginning of the text included.
  public var boundaries: Int32

  /// Times ICU over a text of at most 2 GB.
  ///
  /// - Throws: ``ICUError`` when ICU cannot.
  public init(of text: String, as form: Form, locale: String) throws(ICUError) {
    var text = text
    var count: Int32 = 0
    var status: Int32 = 0
    nanoseconds = text.withUTF8 { utf8 in
      unsafe utf8.withMemoryRebound(to: CChar.self) { bytes in
        guard let start = bytes.baseAddress else { return 0 }
        let time = unsafe form == .utf16 ? icu_time_sentences_utf16 : icu_time_sentences_utf8
        return unsafe time(start, Int32(bytes.count), locale, &count, &status)
      }
    }
    guard status <= 0 else { throw ICUError(status: status) }
    boundaries = count
  }
}
