import Bytes

/// Finds the runs of a text that may be UTF-8 read in a code page.
struct MojibakeScan {
  let bytes: [UInt8]
  /// The code pages, the one that reads most of the text first.
  private var order = Array(CodePages.names.indices)
  /// What each code page reads surely.
  private var evidence = CodePages.names.map { _ in MojibakeEvidence() }
  /// The line of the place up to which lines are counted.
  private var (line, counted) = (0, 0)
  private var runs: [MojibakeRun] = []
  /// Code pages that read a run equally well, each set of them once.
  private var ties: Set<UInt16> = []

  /// What a run may begin with.
  static let leads = ByteRanges(0xC2...0xE2, 0xEF...0xEF)

  static func runs(in text: String) -> [MojibakeRun] {
    guard leads.meet(text) else { return [] }
    var scan = MojibakeScan(bytes: Array(text.utf8))
    scan.scan()
    return scan.settled()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The runs, read again where another code page than the likeliest reads more of the text.
  private func settled() -> [MojibakeRun] {
    let weights = evidence.map(\.weight)
    let byWeight = order.sorted { (weights[$1], $0) < (weights[$0], $1) }
    let isSame = ties.allSatisfy { Self.first(of: $0, in: byWeight) == Self.first(of: $0, in: order) }
    guard !isSame else { return runs }
    var again = MojibakeScan(bytes: bytes)
    again.order = byWeight
    again.scan()
    return again.runs
  }

  private static func first(of pages: UInt16, in order: [Int]) -> Int? {
    order.first { pages & 1 << UInt16($0) != 0 }
  }

  /// Runs past all that no run begins with.
  private mutating func scan() {
    var at = 0
    var last: Unicode.Scalar = " "
    while true {
      let lead = Self.leads.first(in: bytes.span, from: at, to: bytes.count)
      guard lead < bytes.count else { return }
      if lead > at { last = bytes[lead - 1] < 0x80 ? Unicode.Scalar(bytes[lead - 1]) : "\u{FFFF}" }
      let scalar = scalar(at: lead)
      if let run = run(at: lead, scalar, before: last), let end = run.sequences.last {
        runs.append(run)
        at = end.range.upperBound
        last = run.plausibility == .strong ? end.scalar : self.scalar(before: at)
      } else {
        (last, at) = (scalar, lead + bytes[lead].scalarLength)
      }
    }
  }

  /// The line of a place, counted from 0; no place may be asked about ahead of an earlier one.
  private mutating func line(of place: Int) -> Int {
    line += bytes[counted..<place].count { $0 == .newline }
    counted = place
    return line
  }

  /// The best run at a place: the surest, and among these the longest, and then the likeliest code page.
  private mutating func run(at start: Int, _ lead: Unicode.Scalar, before: Unicode.Scalar) -> MojibakeRun? {
    let second = start + bytes[start].scalarLength
    let isWhole = second < bytes.count && bytes[second] >= 0x80
    let hasLoss =
      MojibakeLosses.sequence(at: start, page: 0, in: self) != nil
      || !isWhole && sequence(at: start, page: 0) != nil
    let candidates = (hasLoss ? 1 : 0) | (isWhole ? CodePages.pages(lead, scalar(at: second)) : 0)
    guard candidates != 0 else { return nil }
    let line = line(of: start)
    var (best, equals): (MojibakeRun?, UInt16) = (nil, 0)
    for page in order where candidates & 1 << UInt16(page) != 0 {
      guard let run = run(at: start, page: page, before: before, line: line) else { continue }
      if run.plausibility == .strong { evidence[page].add(run) }
      if let other = best, run.rank <= other.rank {
        if run.rank == other.rank { equals |= 1 << UInt16(page) }
      } else {
        (best, equals) = (run, 1 << UInt16(page))
      }
    }
    if equals & (equals &- 1) != 0 { ties.insert(equals) }
    return best
  }

  /// The run at a place in one code page, judged by what is around it.
  private func run(at start: Int, page: Int, before: Unicode.Scalar, line: Int) -> MojibakeRun? {
    let sequences = sequences(from: start, page: page)
    guard let end = sequences.last?.range.upperBound else { return nil }
    let after = end < bytes.count ? scalar(at: end) : " "
    var run = MojibakeRun(page: page, sequences: sequences, before: before, after: after, line: line)
    if before == " ", start > 1 { run.wordBefore = scalar(before: start - 1) }
    if after == " ", end + 1 < bytes.count { run.wordAfter = scalar(at: end + 1) }
    run.isAfterWord = start > 1 && bytes[start - 1].isLetter && bytes[start - 2].isLetter
    run.isBeforeWord = end + 1 < bytes.count && bytes[end].isLetter && bytes[end + 1].isLetter
    run.judge()
    return run
  }

  /// The characters of UTF-8 that follow each other in a code page.
  private func sequences(from start: Int, page: Int) -> [MojibakeRun.Sequence] {
    var sequences: [MojibakeRun.Sequence] = []
    var at = start
    while let sequence = sequence(at: at, page: page) ?? MojibakeLosses.sequence(at: at, page: page, in: self) {
      sequences.append(sequence)
      at = sequence.range.upperBound
    }
    return sequences
  }

  func sequence(at start: Int, page: Int) -> MojibakeRun.Sequence? {
    guard start < bytes.count, bytes[start] >= 0x80 else { return nil }
    let lead = scalar(at: start)
    guard let byte = CodePages.byte(lead, page: page), var code = EncodedCharacter(lead: byte) else { return nil }
    var shown = ShownCharacters(lead)
    var at = start + bytes[start].scalarLength
    while code.count < code.length {
      guard let trail = trail(at: at, page: page, behind: code) else { return nil }
      code.append(trail.byte)
      shown.append(trail.scalar)
      at += bytes[at].scalarLength
    }
    if code.isSurrogate { return pair(code.unit, shown, from: start, at: at, page: page) }
    return code.scalar.map { .init(scalar: $0, range: start..<at, shown: shown) }
  }

  /// A character whose two halves of UTF-16 were written as UTF-8 each, as some databases do (CESU-8).
  private func pair(_ high: UInt16, _ shown: ShownCharacters, from start: Int, at second: Int, page: Int)
    -> MojibakeRun.Sequence?
  {
    var (low, shown, at) = (EncodedCharacter(lead: 0xED), shown, second)
    for place in 0..<3 {
      guard at < bytes.count, bytes[at] >= 0x80, let byte = CodePages.byte(scalar(at: at), page: page) else {
        return nil
      }
      guard place == 0 ? byte == 0xED : byte.isContinuation else { return nil }
      if place > 0 { low?.append(byte) }
      shown.append(scalar(at: at))
      at += bytes[at].scalarLength
    }
    guard let low, let scalar = String(validating: [high, low.unit], as: UTF16.self)?.unicodeScalars.first else {
      return nil
    }
    return .init(scalar: scalar, range: start..<at, shown: shown)
  }

  /// A trailing byte; a plain space counts as the hard space that it was, as the last byte of three or four, or in a
  /// letter of East Asia that goes on after it.
  private func trail(at place: Int, page: Int, behind code: EncodedCharacter) -> (
    byte: UInt8, scalar: Unicode.Scalar
  )? {
    guard place < bytes.count else { return nil }
    if bytes[place] == .space, page == 0, takesSpace(code, at: place) { return (0xA0, "\u{A0}") }
    guard bytes[place] >= 0x80 else { return nil }
    let scalar = scalar(at: place)
    guard let trail = CodePages.byte(scalar, page: page), trail.isContinuation else { return nil }
    return (trail, scalar)
  }

  private func takesSpace(_ code: EncodedCharacter, at place: Int) -> Bool {
    if code.count > 1 { return code.count == code.length - 1 && !isLostElsewhere(code) }
    return 0xE3...0xEF ~= code.first && trailingByte(at: place + 1) != nil
  }

  /// Bytes of quotes, hearts and the style of pictures, of which another byte is lost more often than the last one
  /// becomes a space.
  private func isLostElsewhere(_ code: EncodedCharacter) -> Bool {
    code.first == 0xE2 && (code.second == 0x80 || code.second == 0xA4) || code.first == 0xEF && code.second == 0xB8
  }

  /// The trailing byte of UTF-8 that a character of windows-1252 stands for, and where the next one begins.
  func trailingByte(at place: Int) -> (byte: UInt8, end: Int)? {
    guard place < bytes.count, bytes[place] >= 0x80, let byte = CodePages.byte(scalar(at: place), page: 0) else {
      return nil
    }
    return byte.isContinuation ? (byte, place + bytes[place].scalarLength) : nil
  }

  /// The character at a place of the text, which is valid UTF-8.
  func scalar(at place: Int) -> Unicode.Scalar { Unicode.Scalar(bytes.span.scalar(at: place).value) ?? "\u{FFFD}" }

  /// The character that ends at a place after the first.
  func scalar(before place: Int) -> Unicode.Scalar {
    Unicode.Scalar(bytes.span.scalar(before: place).value) ?? "\u{FFFD}"
  }
}
