import Bytes
internal import Decoding

/// Finds the parts of a text that may be bytes of a legacy charset read as Latin-1.
struct Segments {
  private let text: String
  private var found: [Segment] = []
  private var segment: Segment
  private var oddness = LatinOddness()
  /// True if the line up to here is all bytes.
  private var isWholeLine = true

  /// All parts of a text whose characters are bytes, in order.
  static func all(in text: String) -> [Segment] {
    var segments = Segments(text)
    var offset = 0
    for scalar in text.unicodeScalars {
      segments.take(scalar, at: offset)
      offset += UTF8.width(scalar)
    }
    segments.close(at: offset)
    return segments.found
  }

  /// The parts of a text that are odd as Latin text, in order.
  static func odd(in text: String) -> [Segment] {
    isSuspicious(text) ? all(in: text).filter(\.isOdd) : []
  }

  private init(_ text: String) {
    self.text = text
    segment = Segment(text: text)
  }

  private mutating func take(_ scalar: Unicode.Scalar, at offset: Int) {
    guard scalar != "\n" else {
      close(at: offset)
      isWholeLine = true
      return
    }
    guard let byte = Windows1252.byte(scalar) else {
      isWholeLine = false
      return close(at: offset)
    }
    segment.bytes.append(byte)
    segment.offsets.append(offset)
    oddness.take(scalar)
  }

  private mutating func close(at end: Int) {
    guard !segment.bytes.isEmpty else { return }
    segment.offsets.append(end)
    segment.oddness = oddness.average
    segment.isWholeLine = isWholeLine
    found.append(segment)
    segment = Segment(text: text)
    oddness = LatinOddness()
  }

  /// True if two characters of the upper half of Latin-1 are side by side, or one of the control codes and
  /// low quotes that make up Shift_JIS: without them there is nothing to find, and most texts have none.
  static func isSuspicious(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var at = suspects.first(in: bytes, to: bytes.count)
    while at + 1 < bytes.count {
      let (byte, next) = (bytes[at], bytes[at + 1])
      switch byte {
      case 0xC2, 0xC3:
        if byte == 0xC2, next < 0xA0 { return true }
        if at > 1, bytes[at - 2] == 0xC2 || bytes[at - 2] == 0xC3 { return true }
      case 0xC6: if next == 0x92 { return true }
      default: if next == 0x80, at + 2 < bytes.count, bytes[at + 2] == 0x9A { return true }
      }
      at = suspects.first(in: bytes, from: at + 1, to: bytes.count)
    }
    return false
  }

  /// What Latin-1 begins with in UTF-8, and `ƒ` and the low quotes.
  private static let suspects = ByteRanges(0xC2...0xC3, 0xC6...0xC6, 0xE2...0xE2)
}
