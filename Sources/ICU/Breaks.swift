internal import CICU

/// Finds the boundaries of words, lines or sentences in UTF-8 text.
///
/// Owns one ICU iterator and closes it when it goes out of scope. Not shared between tasks: opening
/// one is cheap beside reading a page.
@safe public struct Breaks: ~Copyable {
  /// What is to be found.
  public enum Kind: Int32, Sendable {
    case word = 1
    case line = 2
    case sentence = 3
  }

  private let handle: OpaquePointer

  /// Opens ICU's rules for a locale.
  ///
  /// - Throws: ``ICUError`` when ICU cannot.
  public init(_ kind: Kind, locale: String) throws(ICUError) {
    let opened = unsafe try ICUError.check {
      unsafe icu_breaks_open(icu_break_kind(rawValue: kind.rawValue), locale, &$0)
    }
    guard let opened = unsafe opened else { throw ICUError(status: 7) }
    unsafe handle = opened
  }

  deinit { unsafe icu_breaks_close(handle) }

  /// The boundaries of `text`, as UTF-8 offsets, from 0 to its length.
  public borrowing func boundaries(of text: String) throws(ICUError) -> [Int] {
    var text = text
    let handle = unsafe handle
    let found = text.withUTF8 { utf8 -> Result<[Int32], ICUError> in
      unsafe utf8.withMemoryRebound(to: CChar.self) { bytes in
        Result { () throws(ICUError) -> [Int32] in
          var room = [Int32](repeating: 0, count: bytes.count / 24 + 16)
          while true {
            let count = try ICUError.check {
              unsafe icu_breaks_find(
                handle, bytes.baseAddress ?? emptyText, Int64(bytes.count), &room, Int32(room.count), &$0)
            }
            guard count > room.count else { return Array(room.prefix(Int(count))) }
            room = [Int32](repeating: 0, count: Int(count))
          }
        }
      }
    }
    return try found.get().map(Int.init)
  }
}

/// What ICU is given for an empty string, whose buffer may have no address.
nonisolated(unsafe) private let emptyText: UnsafePointer<CChar> = unsafe UnsafeRawPointer(
  StaticString("").utf8Start
).assumingMemoryBound(to: CChar.self)
