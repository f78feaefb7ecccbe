/// Tells UTF-16 and UTF-32 that have no mark of byte order.
///
/// In one order of the bytes, and only in that, they are text: letters of ASCII, spaces and line ends, or the
/// commonest letters of other scripts.
package enum UTF16Detector {
  /// The UTF-16 charset of bytes that no single-byte charset explains; nil if they are not UTF-16 text either.
  package static func charset(of bytes: [UInt8]) -> CharsetName? {
    let sample = bytes.prefix(1 << 14)
    guard sample.count >= 4, sample.contains(0) || EncodingHints.binary(bytes) != nil else {
      return nil
    }
    if let charset = charsetOfFour(sample) { return charset }
    let (little, big) = (textUnits(sample, little: true), textUnits(sample, little: false))
    guard max(little, big) * 4 >= sample.count else { return nil }
    return CharsetName(little > big ? "utf-16le" : "utf-16be")
  }

  /// UTF-32 has a zero byte in every fourth place, and few others that are as small as the third byte of a character.
  private static func charsetOfFour(_ sample: ArraySlice<UInt8>) -> CharsetName? {
    guard sample.count.isMultiple(of: 4) else { return nil }
    let starts = stride(from: sample.startIndex, to: sample.endIndex, by: 4)
    if starts.allSatisfy({ sample[$0 + 3] == 0 && sample[$0 + 2] <= 0x10 }) {
      return CharsetName("utf-32le")
    }
    if starts.allSatisfy({ sample[$0] == 0 && sample[$0 + 1] <= 0x10 }) {
      return CharsetName("utf-32be")
    }
    return nil
  }

  /// The number of 16-bit units that are common in text; nil if any unit cannot occur in text.
  private static func textUnits(_ bytes: ArraySlice<UInt8>, little: Bool) -> Int {
    var units: [UInt16] = []
    for at in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (one, two) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      units.append(little ? two << 8 | one : one << 8 | two)
    }
    if let last = units.last, last & 0xFC00 == 0xD800 { units.removeLast() }
    guard let text = String(validating: units, as: UTF16.self) else { return 0 }
    let isText = text.unicodeScalars.allSatisfy {
      !EncodingHints.isStrange($0.value) && $0.properties.generalCategory != .unassigned
    }
    return isText
      ? text.unicodeScalars.count { $0.value < 0x250 || CommonCharacters.all.contains($0) } : 0
  }
}
