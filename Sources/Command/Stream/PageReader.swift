internal import Bytes

/// Reads a page whole, or cuts a text that is too long for that into pieces between paragraphs.
///
/// Where it is cut follows from the bytes alone, never from the pieces in which they arrive.
struct PageReader {
  private let input: Input
  private var pending: [UInt8] = []
  private var isAtEnd = false

  /// A text up to this size is one page.
  static let largestPage = 4 << 20
  /// A piece of a longer text is at most this long.
  private static let piece = 1 << 20

  init(_ input: Input) { self.input = input }

  /// The whole page if it fits in ``largestPage``; nil if there is more.
  mutating func wholePage() throws(Failure) -> [UInt8]? {
    try fill(upTo: Self.largestPage + 1)
    return pending.count <= Self.largestPage ? pending : nil
  }

  /// What has been read so far, for a look at how it is written.
  var start: [UInt8] { pending }

  /// All that is left.
  mutating func rest() throws(Failure) -> [UInt8] {
    try fill(upTo: .max)
    return pending
  }

  /// The next piece; nil at the end.
  mutating func next() throws(Failure) -> [UInt8]? {
    try fill(upTo: Self.piece)
    guard !pending.isEmpty else { return nil }
    let end = isAtEnd && pending.count <= Self.piece ? pending.count : Self.cut(pending[..<Self.piece])
    let piece = Array(pending[..<end])
    pending = Array(pending[end...])
    return piece
  }

  private mutating func fill(upTo count: Int) throws(Failure) {
    while !isAtEnd, pending.count < count {
      if let more = try input.next(atMost: 1 << 18) { pending += more } else { isAtEnd = true }
    }
  }

  /// After the last blank line, else the last line, else the last space, else the last whole character.
  private static func cut(_ bytes: ArraySlice<UInt8>) -> Int {
    let newline = UInt8(ascii: "\n")
    var line: Int?
    var at = bytes.endIndex - 1
    while at > bytes.startIndex {
      if bytes[at] == newline {
        if bytes[at - 1] == newline { return at + 1 }
        line = line ?? at + 1
      }
      at -= 1
    }
    if let line { return line }
    if let space = bytes.lastIndex(of: UInt8(ascii: " ")), space > bytes.startIndex { return space + 1 }
    let whole = bytes.lastIndex { !$0.isContinuation } ?? bytes.startIndex
    return whole > bytes.startIndex ? whole : bytes.endIndex
  }
}
