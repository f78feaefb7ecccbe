import Bytes

/// Cuts what comes in into batches of whole lines, whatever pieces it comes in.
struct LineReader {
  private let input: Input
  private var pending: [UInt8] = []
  private var hasWholeLine = false
  private var isAtEnd = false
  private var isAtStart = true

  /// A batch is about this many bytes long; one line may be longer.
  private static let batch = 1 << 18

  init(_ input: Input) { self.input = input }

  /// The next lines, their line ends left out; nil at the end.
  ///
  /// A batch ends early where the input pauses, so that a waiting caller gets its answer.
  mutating func next() throws(Failure) -> [ArraySlice<UInt8>]? {
    while !isAtEnd, pending.count < Self.batch || !hasWholeLine {
      if hasWholeLine, !input.isReady { break }
      try readMore()
    }
    guard !pending.isEmpty else { return nil }
    let end = isAtEnd ? pending.endIndex : (pending.lastIndex(of: UInt8(ascii: "\n")) ?? pending.endIndex - 1) + 1
    let whole = Array(pending[..<end])
    pending.removeFirst(end)
    hasWholeLine = false
    return lines(of: whole)
  }

  /// Looks at the first bytes.
  ///
  /// - Throws: ``Failure`` that names a file which is not made of lines: an archive, an image, a sound.
  mutating func checkStart() throws(Failure) {
    guard let problem = FileStart.problem(with: try peek()) else { return }
    throw Failure("\(input.name): \(problem)")
  }

  /// The first bytes, which stay to be read.
  mutating func peek() throws(Failure) -> [UInt8] {
    if !isAtEnd, pending.isEmpty { try readMore() }
    return pending
  }

  private mutating func readMore() throws(Failure) {
    guard let piece = try input.next(atMost: Self.batch) else {
      isAtEnd = true
      return
    }
    pending += piece
    if isAtStart, pending.count >= 3 || piece.isEmpty {
      if pending.starts(with: [0xEF, 0xBB, 0xBF]) { pending.removeFirst(3) }
      isAtStart = false
    }
    hasWholeLine = hasWholeLine || piece.contains(UInt8(ascii: "\n"))
  }

  private func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = Self.lineEnd.first(in: bytes.span, from: start, to: bytes.count)
      lines.append(bytes[start..<end])
      start = end + 1
    }
    return lines
  }

  private static let lineEnd = ByteRanges(0x0A...0x0A)
}
