internal import Bytes

/// The characters at which a rule wants to be asked, and what must be beside them.
///
/// A character is recognized by two bytes of UTF-8: those it begins with, or a byte of ASCII and the one after it. So a
/// rule about `、` is not asked at every kana, one about two spaces not at every space, and one about a comma that runs
/// into a word not at a comma with a space after it.
struct Triggers: Sendable, ExpressibleByStringLiteral {
  /// First bytes with those that may come second, and the bytes that may precede them.
  struct Trigger {
    fileprivate(set) var rows: [(first: UInt8, behind: ByteSet)] = []
    let ahead: ByteSet
  }

  private(set) var signs: [Trigger]

  /// Every character of a string.
  init(stringLiteral characters: String) { self.init(characters) }

  /// Every character of a string, and ranges of them.
  ///
  /// `ahead` says what must precede them, a line end at the start of the text; `behind` what must follow
  /// those of ASCII, 0 at the end of the text.
  init(
    _ characters: String, _ ranges: ClosedRange<UInt32>..., ahead: ByteSet = .any, behind: ByteSet = .any
  ) {
    var sign = Trigger(ahead: ahead)
    for scalar in characters.unicodeScalars { sign.add(scalar, behind) }
    for value in ranges.joined() {
      if let scalar = Unicode.Scalar(value) { sign.add(scalar, behind) }
    }
    signs = [sign]
  }

  /// The triggers of both.
  static func + (one: Triggers, other: Triggers) -> Triggers {
    var both = one
    both.signs += other.signs
    return both
  }
}

extension Triggers.Trigger {
  fileprivate mutating func add(_ scalar: Unicode.Scalar, _ behind: ByteSet) {
    let bytes = scalar.utf8
    let row = row(of: bytes[0])
    if scalar.isASCII {
      rows[row].behind = behind
    } else {
      rows[row].behind.insert(bytes[1])
    }
  }

  /// The row of a first byte, which neighbours in a range share.
  private mutating func row(of first: UInt8) -> Int {
    if let last = rows.last, last.first == first { return rows.count - 1 }
    if let known = rows.firstIndex(where: { $0.first == first }) { return known }
    rows.append((first, ByteSet("")))
    return rows.count - 1
  }
}
