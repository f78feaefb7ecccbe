internal import CICU

/// The languages that ISO 639 has codes for.
public enum LanguageCodes {
  /// True if a code of two or three lower-case letters names a language.
  public static func contains(_ code: String) -> Bool { unsafe icu_language_is_known(code) != 0 }

  /// The codes and English names of all languages, in the order of the codes.
  ///
  /// Slow: it is meant for suggestions in an error message.
  public static var names: [(code: String, name: String)] {
    var names: [(code: String, name: String)] = []
    while let code = unsafe icu_language_code(Int32(names.count)) {
      let tag = unsafe String(cString: code)
      names.append((tag, name(of: tag, in: "en")))
    }
    return names
  }

  /// Names a language as another language does: `한국어`, `Korean`.
  ///
  /// - Parameters:
  ///   - code: What is named: a code of ISO 639 or a BCP 47 tag, of which the language alone is named.
  ///   - reader: The language of the name, by its code.
  /// - Returns: The name; the code where ICU does not know it.
  public static func name(of code: String, in reader: String) -> String {
    var room = [CChar](repeating: 0, count: 256)
    var status: Int32 = 0
    let count = unsafe icu_language_name(code, reader, &room, Int32(room.count), &status)
    guard status <= 0, count > 0, count < room.count else { return code }
    return String(decoding: room.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
