internal import CICU

/// Says numbers in words, as a language reads them: 8.3 is "eight point three", 팔점삼.
///
/// Owns one ICU formatter and closes it when it goes out of scope. Not shared between tasks.
@safe public struct Spellout: ~Copyable {
  private let handle: OpaquePointer

  /// Opens ICU's rules for a locale; a locale that ICU does not know is read by the rules of no language.
  ///
  /// - Throws: ``ICUError`` when ICU cannot.
  public init(locale: String) throws(ICUError) {
    let opened = unsafe try ICUError.check { unsafe icu_spellout_open(locale, &$0) }
    guard let opened = unsafe opened else { throw ICUError(status: 7) }
    unsafe handle = opened
  }

  deinit { unsafe icu_spellout_close(handle) }

  /// A number in words.
  ///
  /// - Throws: ``ICUError`` when ICU cannot.
  public borrowing func words(for number: Double) throws(ICUError) -> String {
    var room = [CChar](repeating: 0, count: 2048)
    let handle = unsafe handle
    let count = try ICUError.check {
      unsafe icu_spellout_number(handle, number, &room, Int32(room.count), &$0)
    }
    return String(decoding: room.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The names of the ways a language has to say numbers, by gender, case or order: `%spellout-cardinal-feminine`.
  ///
  /// - Throws: ``ICUError`` when ICU cannot.
  public borrowing func ruleSets() throws(ICUError) -> [String] {
    var room = [CChar](repeating: 0, count: 16384)
    let handle = unsafe handle
    let count = try ICUError.check { unsafe icu_spellout_rules(handle, &room, Int32(room.count), &$0) }
    let names = String(decoding: room.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return names.split(separator: ";").map(String.init)
  }

  /// Says numbers by one of the ``ruleSets()`` from now on.
  ///
  /// - Throws: ``ICUError`` when the language has no such rules.
  public mutating func choose(_ ruleSet: String) throws(ICUError) {
    let handle = unsafe handle
    try ICUError.check { unsafe icu_spellout_choose(handle, ruleSet, &$0) }
  }
}
