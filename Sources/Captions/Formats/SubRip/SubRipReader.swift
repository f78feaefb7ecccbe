/// Reads SubRip as it is found: with or without numbers and empty lines, with arrows and times of every hand.
struct SubRipReader {
  /// A cue in the making: its times and the lines of the file that its text may be on.
  private struct Block {
    var times: SubRipTimes
    var number: Int?
    var body: Range<Int>
  }

  private let lines: FileLines
  private let options: ReadOptions
  private var warnings: [CaptionWarning] = []

  /// True if one of the first lines is a line of times.
  static func recognizes(_ file: String) -> Bool {
    FileLines(String(file.prefix(20_000))).contains { SubRipTimes($0, ReadOptions()) != nil }
  }

  /// Reads a file.
  ///
  /// - Throws: ``CaptionError`` when a file that says something has no times that can be read.
  static func read(_ file: String, _ options: ReadOptions) throws(CaptionError) -> CaptionDocument {
    var reader = SubRipReader(lines: FileLines(file), options: options)
    let cues = reader.cues()
    if cues.isEmpty, let line = reader.lines.firstIndex(where: { !$0.isBlank }) {
      if let bad = reader.lines.firstIndex(where: { $0.arrow != nil }), reader.warnings.isEmpty {
        throw .badTimes(line: bad + 1, text: reader.lines[bad].string)
      }
      if reader.warnings.isEmpty, line >= 0 { throw .noCues(format: "SubRip") }
    }
    var document = CaptionDocument(cues: cues)
    document.warnings = reader.warnings
    return document
  }

  private init(lines: FileLines, options: ReadOptions) {
    self.lines = lines
    self.options = options
  }

  private mutating func cues() -> [Cue] {
    let blocks = blocks()
    var cues: [Cue] = []
    cues.reserveCapacity(blocks.count)
    for (index, block) in blocks.enumerated() {
      if block.times.start < 0, options.dropsNegativeTimes { continue }
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      let body = body(of: block, before: next).map(lines.trimmedRange)
      let markup = lines.text(body)
      var cue =
        lines.plainLines(body).map { Cue(start: 0, end: 0, lines: $0.filter { !$0.isBlank }) }
        ?? SubRipMarkup(markup, decodesEntities: options.decodesEntities).cue
      cue.start = max(block.times.start, 0)
      cue.end = max(block.times.end, 0)
      cue.id = block.number.flatMap { $0 == cues.count + 1 ? nil : String($0) }
      if cue.placement == CuePlacement(), let isTop = block.times.isTop, isTop { cue.placement = .top }
      cue.source = CueSource(format: "srt", markup: markup)
      cues.append(cue)
    }
    return cues
  }

  /// Finds the lines of times, and the number above each.
  private func blocks() -> [Block] {
    var blocks: [Block] = []
    var isNumbered = false
    for line in lines.indices {
      guard let times = SubRipTimes(lines[line], options) else { continue }
      let floor = blocks.last.map { $0.body.lowerBound } ?? 0
      let above = (floor..<line).last { !lines.isBlank($0) }
      let number = above.flatMap { lines[$0].number }
      if blocks.isEmpty { isNumbered = number != nil }
      let hasNumber = isNumbered && number != nil
      let end = hasNumber ? above ?? line : line
      if !blocks.isEmpty { blocks[blocks.count - 1].body = floor..<max(end, floor) }
      blocks.append(Block(times: times, number: hasNumber ? number : nil, body: line + 1..<lines.count))
    }
    return blocks
  }

  /// The lines with the text of a cue.
  ///
  /// A block that begins with the next number but has no times is a cue that lost them if there is time for it
  /// before the next cue; otherwise the number is text.
  private mutating func body(of block: Block, before next: Block?) -> [Int] {
    let filled = block.body.filter { !lines.isBlank($0) }
    guard let number = block.number, filled.count > 1 else { return filled }
    for (position, line) in filled.enumerated().dropFirst() {
      guard lines[line].number == number + 1, lines.isBlank(line - 1) else { continue }
      let isLast = position == filled.count - 1
      if isLast, next == nil { return Array(filled[..<position]) }
      if !isLast, let next, next.number != number + 1, next.times.start > block.times.end {
        warnings.append(
          CaptionWarning(line: line + 1, column: 1, message: "cue \(number + 1) has no times and is skipped"))
        return Array(filled[..<position])
      }
    }
    return filled
  }
}

extension ArraySlice<UInt8> {
  /// A line that is nothing but a number.
  fileprivate var number: Int? {
    let digits = trimmed
    guard (1...9).contains(digits.count), digits.allSatisfy(\.isASCIIDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

/// A line of times in any spelling: `00:00:01,000 --> 00:00:02,000 X1:40 Y1:20`.
struct SubRipTimes {
  let start: Int
  let end: Int
  /// True if coordinates put the cue into the upper part of the frame; nil without coordinates.
  let isTop: Bool?

  init?(_ line: ArraySlice<UInt8>, _ options: ReadOptions) {
    var rest = line.drop(while: \.isASCIISpace)
    guard let first = rest.first, first.isASCIIDigit || first == UInt8(ascii: "-") else { return nil }
    guard let start = Self.time(&rest, options) else { return nil }
    rest = rest.drop(while: \.isASCIISpace)
    guard Self.dropArrow(&rest) else { return nil }
    rest = rest.drop(while: \.isASCIISpace)
    guard let end = Self.time(&rest, options) else { return nil }
    self.start = start
    self.end = end
    isTop = Self.isTop(rest)
  }

  /// `-->`, `->`, `- >`, `-- >`, `–>`: one dash or more, spaces, a point.
  private static func dropArrow(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    let dashes = bytes.prefix { $0 == UInt8(ascii: "-") || $0 >= 0x80 }
    guard !dashes.isEmpty, dashes.count <= 9 else { return false }
    let rest = bytes.dropFirst(dashes.count).drop(while: \.isASCIISpace)
    guard rest.first == UInt8(ascii: ">") else { return false }
    bytes = rest.dropFirst()
    return true
  }

  /// `1:02:03,456`, `02:03.4`, `00:00:04:609`, `-00:00:01,000`, in milliseconds.
  private static func time(_ bytes: inout ArraySlice<UInt8>, _ options: ReadOptions) -> Int? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes = bytes.dropFirst() }
    var fields: [Int] = []
    guard let first = number(&bytes) else { return nil }
    fields.append(first.value)
    while fields.count < 3, bytes.first == UInt8(ascii: ":") {
      bytes = bytes.dropFirst()
      guard let field = number(&bytes) else { return nil }
      fields.append(field.value)
    }
    guard fields.count >= 2 else { return nil }
    var milliseconds = 0
    if let mark = bytes.first, mark == 0x2C || mark == 0x2E || mark == UInt8(ascii: ":") && fields.count == 3 {
      var rest = bytes.dropFirst()
      if let part = number(&rest) {
        bytes = rest
        milliseconds = fraction(part, options)
      }
    }
    let seconds = fields.reduce(0) { $0 * 60 + $1 }
    return (seconds * 1000 + milliseconds) * (isNegative ? -1 : 1)
  }

  private static func fraction(_ part: (value: Int, count: Int), _ options: ReadOptions) -> Int {
    if options.fraction == .thousandths { return min(part.value, 999) }
    switch part.count {
    case 1: return part.value * 100
    case 2: return part.value * 10
    default: return (3..<part.count).reduce(part.value) { value, _ in value / 10 }
    }
  }

  /// Up to nine digits.
  private static func number(_ bytes: inout ArraySlice<UInt8>) -> (value: Int, count: Int)? {
    var (value, count) = (0, 0)
    while let digit = bytes.first, digit.isASCIIDigit, count < 9 {
      value = value * 10 + Int(digit - 0x30)
      count += 1
      bytes = bytes.dropFirst()
    }
    return count > 0 ? (value, count) : nil
  }

  /// Coordinates are those of a frame 576 lines high, as in the program SubRip.
  private static func isTop(_ rest: ArraySlice<UInt8>) -> Bool? {
    guard rest.contains(UInt8(ascii: "Y")) else { return nil }
    let fields = rest.split(whereSeparator: \.isASCIISpace).map(\.string)
    return fields.first { $0.hasPrefix("Y2:") }.flatMap { Int($0.dropFirst(3)) }.map { $0 < 200 }
  }
}
