internal import Bytes

/// Tells text that every format writes as it is from text that has to be looked at.
enum PlainBytes {
  /// True for text on one line without a sign of markup, a joiner or letters that run from right to left; false where
  /// that takes a closer look.
  static func isPlain(_ text: String) -> Bool {
    ByteView.lend(text) { bytes in
      (0..<bytes.count).allSatisfy {
        !signs.contains(bytes[$0]) || isHarmless(bytes[$0], bytes[$0 + 1], bytes[$0 + 2])
      }
    }
  }

  /// The same of a range of bytes.
  static func isPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.allSatisfy { at in
      guard signs.contains(bytes[at]) else { return true }
      return at + 2 < range.upperBound && isHarmless(bytes[at], bytes[at + 1], bytes[at + 2])
    }
  }

  /// Controls, what begins markup, and the first bytes of scalars that end lines, join, embed or run to the left.
  private static let signs = ByteSet { byte in
    switch byte {
    case 0..<0x20, 0x3C, 0x3E, 0x26, 0x7B, 0xC2, 0xD6...0xE0, 0xE2, 0xEF, 0xF0: true
    default: false
    }
  }

  /// True for the usual characters that begin with such bytes: dashes and quotation marks, Hindi and Thai, full-width
  /// forms, pictographs.
  private static func isHarmless(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xC2: second > 0x85
    case 0xE0: second >= 0xA4
    case 0xE2: second > 0x81 || second == 0x80 && (0x90...0xA7 ~= third || third > 0xAE)
    case 0xEF: 0xBC...0xBD ~= second
    case 0xF0: second == 0x9F
    default: false
    }
  }
}

extension CueLine {
  /// The text of a line that needs no tags, no escapes and no embedding; nil where a closer look is needed.
  var plainText: String? {
    guard runs.count == 1, runs[0].ruby == nil, runs[0].time == nil, runs[0].look == CueLook(),
      PlainBytes.isPlain(runs[0].text)
    else { return nil }
    return runs[0].text
  }
}
