internal import CRivals
public import ICU

/// ICU's own sentence iteration over a text made ready beforehand: what a splitter is measured against.
@safe public final class SentenceIteration {
  /// Which form of the text ICU walks over.
  public enum Form: Sendable {
    /// UTF-16: ICU's fastest.
    case utf16
    /// UTF-8 as it is, through ICU's UText.
    case utf8
  }

  private let handle: OpaquePointer

  /// Makes a text of at most 1 GB ready.
  ///
  /// - Throws: ``ICUError`` when ICU cannot.
  public init(over text: String, as form: Form, locale: String) throws(ICUError) {
    var text = text
    let opened = text.withUTF8 { utf8 -> Result<OpaquePointer?, ICUError> in
      unsafe utf8.withMemoryRebound(to: CChar.self) { bytes in
        unsafe Result { () throws(ICUError) -> OpaquePointer? in
          guard let start = bytes.baseAddress else { return nil }
          let open = unsafe form == .utf16 ? icu_sentences_open_utf16 : icu_sentences_open_utf8
          return unsafe try ICUError.check { unsafe open(start, Int32(bytes.count), locale, &$0) }
        }
      }
    }
    guard let opened = unsafe try opened.get() else { throw ICUError(status: 1) }
    unsafe handle = opened
  }

  deinit { unsafe icu_sentences_close(handle) }

  /// Walks over all boundaries and counts them, the beginning of the text included.
  public func countBoundaries() -> Int { unsafe Int(icu_sentences_count(handle)) }
}
