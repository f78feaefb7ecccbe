internal import CICU

/// Reads bytes of one charset as text.
///
/// Owns one ICU converter and closes it when it goes out of scope. Not shared between tasks.
@safe public struct Charset: ~Copyable {
  private let handle: OpaquePointer

  /// Opens a converter by any name that ICU knows: `EUC-KR`, `windows-949-2000`, `koi8-r`.
  ///
  /// - Throws: ``ICUError`` when ICU knows no such charset.
  public init(_ name: String) throws(ICUError) {
    let opened = unsafe try ICUError.check { unsafe icu_charset_open(name, &$0) }
    guard let opened = unsafe opened else { throw ICUError(status: 4) }
    unsafe handle = opened
  }

  deinit { unsafe icu_charset_close(handle) }

  /// The text that the bytes spell, with U+FFFD for every sequence that the charset does not know.
  ///
  /// - Throws: ``ICUError`` when ICU cannot convert at all.
  public borrowing func decode(_ bytes: [UInt8]) throws(ICUError) -> String {
    let handle = unsafe handle
    let capacity = bytes.count * 3 + 16
    var status: Int32 = 0
    let text = unsafe String(unsafeUninitializedCapacity: capacity) { out in
      guard let to = out.baseAddress else { return 0 }
      return unsafe Int(icu_charset_decode(handle, bytes, Int64(bytes.count), to, Int64(capacity), &status))
    }
    guard status <= 0 else { throw ICUError(status: status) }
    return text
  }

  /// What ICU's detector makes of some bytes.
  public struct Guess: Hashable, Sendable {
    /// ICU's name of the charset.
    public var charset: String
    /// How sure ICU is, from 0 to 100.
    public var confidence: Int
  }

  /// What the bytes may be, the likeliest first: at most eight guesses of ICU's detector.
  public static func guesses(for bytes: [UInt8]) throws(ICUError) -> [Guess] {
    var room = [icu_charset_guess](repeating: icu_charset_guess(), count: 8)
    let count = try ICUError.check {
      unsafe icu_charset_detect(bytes, Int32(clamping: bytes.count), &room, Int32(room.count), &$0)
    }
    return room.prefix(Int(count)).map { guess in
      let name = unsafe withUnsafeBytes(of: guess.name) {
        unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      return Guess(charset: name, confidence: Int(guess.confidence))
    }
  }
}
