internal import CRivals
public import ICU

/// Writes text in another script by ICU's rules; here to be measured against.
///
/// Owns one ICU transliterator and closes it when it goes out of scope.
@safe public struct Transliterator: ~Copyable {
  private let handle: OpaquePointer

  /// Opens the rules of a name, `Hangul-Latin`.
  ///
  /// - Throws: ``ICUError`` when ICU knows no such rules.
  public init(_ name: String) throws(ICUError) {
    let units = Array(name.utf16)
    let opened = unsafe try ICUError.check { unsafe icu_transliterator_open(units, Int32(units.count), &$0) }
    guard let opened = unsafe opened else { throw ICUError(status: 7) }
    unsafe handle = opened
  }

  deinit { unsafe icu_transliterator_close(handle) }

  /// The text in the other script, both in UTF-16; `room` is the most that may come out, in units.
  ///
  /// - Throws: ``ICUError`` when the room does not do.
  public borrowing func transliterate(_ text: [UInt16], room: Int) throws(ICUError) -> [UInt16] {
    var out = [UInt16](repeating: 0, count: room)
    let handle = unsafe handle
    let count = try ICUError.check { status in
      unsafe icu_transliterator_apply(handle, text, Int32(text.count), &out, Int32(room), &status)
    }
    return Array(out.prefix(Int(count)))
  }
}
