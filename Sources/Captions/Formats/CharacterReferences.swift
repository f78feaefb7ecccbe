/// The character references of HTML, as far as captions have them: numbers, and the names that writers use.
enum CharacterReferences {
  /// The text with its references replaced; what is not a reference stays.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text.unicodeScalars[...]
    while let ampersand = rest.firstIndex(of: "&") {
      result.unicodeScalars += rest[..<ampersand]
      rest = rest[ampersand...].dropFirst()
      if let (character, after) = reference(rest) {
        result += character
        rest = after
      } else {
        result += "&"
      }
    }
    result.unicodeScalars += rest
    return result
  }

  /// True if what follows an ampersand makes a reference of it.
  static func isReference(_ rest: Substring.UnicodeScalarView) -> Bool { reference(rest) != nil }

  private static func reference(
    _ rest: Substring.UnicodeScalarView
  ) -> (String, Substring.UnicodeScalarView)? {
    if rest.first == "#" { return number(rest.dropFirst()) }
    let name = rest.prefix { $0.isASCII && $0.properties.isAlphabetic }
    let after = rest[name.endIndex...]
    if let character = names[String(name)], after.first == ";" { return (character, after.dropFirst()) }
    for legacy in ["amp", "lt", "gt", "nbsp", "quot"] where name.starts(with: legacy.unicodeScalars) {
      guard let character = names[legacy] else { continue }
      return (character, rest.dropFirst(legacy.utf8.count))
    }
    return nil
  }

  private static func number(_ rest: Substring.UnicodeScalarView) -> (String, Substring.UnicodeScalarView)? {
    let isHex = rest.first == "x" || rest.first == "X"
    let start = isHex ? rest.dropFirst() : rest
    let digits = start.prefix { $0.isASCII && (isHex ? $0.properties.isASCIIHexDigit : ("0"..."9").contains($0)) }
    guard (1...7).contains(digits.count), let value = UInt32(String(digits), radix: isHex ? 16 : 10) else {
      return nil
    }
    let after = start[digits.endIndex...]
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return (String(scalar ?? "\u{FFFD}"), after.first == ";" ? after.dropFirst() : after)
  }

  private static let names = [
    "amp": "&", "lt": "<", "gt": ">", "nbsp": "\u{A0}", "quot": "\"", "apos": "'", "lrm": "\u{200E}",
    "rlm": "\u{200F}", "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”", "laquo": "«", "raquo": "»", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "middot": "·",
    "bull": "•", "eacute": "é", "egrave": "è", "agrave": "à", "aacute": "á", "ccedil": "ç", "ouml": "ö",
    "auml": "ä",
    "uuml": "ü", "szlig": "ß", "ntilde": "ñ", "oacute": "ó", "iacute": "í", "uacute": "ú", "euro": "€",
    "pound": "£",
    "iexcl": "¡", "iquest": "¿", "emsp": "\u{2003}", "ensp": "\u{2002}", "thinsp": "\u{2009}", "zwj": "\u{200D}",
    "zwnj": "\u{200C}", "shy": "\u{AD}",
  ]
}
