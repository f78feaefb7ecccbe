/// A character reference of HTML: `&amp;`, `&#8217;`, `&eacute`.
package struct CharacterReference {
  /// Where it is, from `&` to after `;`.
  package let range: Range<Int>
  /// What it stands for.
  package let text: String
  /// True if it is a name that ends without `;`.
  package let isBare: Bool

  /// The reference that begins at a `&`; nil where none does.
  package init?(in bytes: ArraySlice<UInt8>, at start: Int) {
    let name = bytes[(start + 1)...]
    guard let first = name.first else { return nil }
    if first == UInt8(ascii: "#") {
      guard let found = Self.numeric(name.dropFirst()) else { return nil }
      (text, range, isBare) = (found.text, start..<found.end, false)
    } else {
      guard first.isLetter, let found = Self.named(name) else { return nil }
      (text, range, isBare) = (found.text, start..<found.end, bytes[found.end - 1] != UInt8(ascii: ";"))
    }
  }

  /// Text with its references read.
  ///
  /// - Parameters:
  ///   - text: What may contain references.
  ///   - allowsBare: True if names without `;` count as well, as in HTML and WebVTT.
  /// - Returns: The text; what is not a reference stays.
  package static func decoded(_ text: String, allowsBare: Bool = true) -> String {
    text.utf8.contains(UInt8(ascii: "&")) ? decoded(Array(text.utf8)[...], allowsBare: allowsBare) : text
  }

  /// Bytes with their references read.
  package static func decoded(_ bytes: ArraySlice<UInt8>, allowsBare: Bool = true) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] == UInt8(ascii: "&"), let reference = CharacterReference(in: bytes, at: at),
        allowsBare || !reference.isBare
      {
        result += reference.text.utf8
        at = reference.range.upperBound
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func numeric(_ digits: ArraySlice<UInt8>) -> (text: String, end: Int)? {
    let isHex = digits.first.map { $0 | 32 == UInt8(ascii: "x") } ?? false
    let number = digits.dropFirst(isHex ? 1 : 0).prefix { $0.isDigit || isHex && ($0 | 32) &- 97 < 6 }
    guard !number.isEmpty else { return nil }
    let code = number.count > 9 ? nil : UInt32(String(decoding: number, as: UTF8.self), radix: isHex ? 16 : 10)
    let end = digits[number.endIndex...].first == UInt8(ascii: ";") ? number.endIndex + 1 : number.endIndex
    return (String(scalar(code ?? 0xFFFD)), end)
  }

  /// The character of a number; 128 to 159 are read as windows-1252, as browsers do.
  private static func scalar(_ code: UInt32) -> Unicode.Scalar {
    if 0x80..<0xA0 ~= code { return Windows1252.scalar(UInt8(code)) }
    return code == 0 ? "\u{FFFD}" : Unicode.Scalar(code) ?? "\u{FFFD}"
  }

  private static func named(_ bytes: ArraySlice<UInt8>) -> (text: String, end: Int)? {
    let name = bytes.prefix(32).prefix { $0.isLetter || $0.isDigit }
    if bytes[name.endIndex...].first == UInt8(ascii: ";"), let text = names.text(of: name) {
      return (text, name.endIndex + 1)
    }
    // The longest name without `;` is six letters long.
    for end in (name.startIndex..<min(name.endIndex, name.startIndex + 6)).reversed() {
      if let text = names.text(of: name[...end], bare: true) { return (text, end + 1) }
    }
    return nil
  }

  /// What names stand for.
  package static let names = NamedReferences(referenceTable)
}
