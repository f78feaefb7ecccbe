internal import Bytes

/// The WebVTT parser of the specification, section 6: it never refuses a file that has the signature.
struct WebVTTReader {
  private let lines: FileLines
  private var line = 0
  private var document = CaptionDocument(cues: [])
  private let takesCommas: Bool

  /// True if a file begins with the word that every WebVTT file begins with.
  static func hasSignature(_ file: String) -> Bool {
    var head = file.utf8.prefix(10)[...]
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    guard head.starts(with: "WEBVTT".utf8) else { return false }
    return head.dropFirst(6).first?.isASCIISpace ?? true
  }

  /// Reads a file.
  ///
  /// - Throws: ``CaptionError/noHeader``.
  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    guard hasSignature(file) else { throw .noHeader }
    let file = file.utf8.contains(0) ? file.substituting("\0", "\u{FFFD}") : file
    let document = WebVTTReader(file, takesCommas: false).read()
    // No player shows a cue of a file that is SubRip below its first line; its words are there all the same.
    guard document.cues.isEmpty, !document.warnings.isEmpty else { return document }
    let lenient = WebVTTReader(file, takesCommas: true).read()
    return lenient.cues.count > 1 ? lenient : document
  }

  private init(_ file: String, takesCommas: Bool) { (lines, self.takesCommas) = (FileLines(file), takesCommas) }

  private consuming func read() -> CaptionDocument {
    readHeader()
    while line < lines.count { readBlock() }
    return document
  }

  private mutating func readHeader() {
    let title = lines[0].dropFirst(6).trimmed.string
    if !title.isEmpty { document.title = title }
    line = 1
    while line < lines.count, !lines[line].isEmpty, lines[line].arrow == nil {
      let entry = lines[line].string
      document.metadata.append(entry)
      if entry.lowercased().hasPrefix("language:") { document.language = entry.dropFirst(9).utf8.string.onOneLine }
      line += 1
    }
    skipEmptyLines()
  }

  private mutating func skipEmptyLines() {
    while line < lines.count, lines[line].isEmpty { line += 1 }
  }

  /// A block of lines: a cue, a note, a style sheet or a region.
  private mutating func readBlock() {
    let first = line
    var head: [Int] = []
    var body: [Int] = []
    var times: (start: Int, end: Int, settings: ArraySlice<UInt8>)?
    var sawArrow = false
    while line < lines.count, !lines[line].isEmpty {
      if lines[line].arrow != nil {
        guard !sawArrow, line - first < 2 else { break }
        sawArrow = true
        times = WebVTTTimes.range(lines[line])
        if times == nil, takesCommas {
          times = WebVTTTimes.range(ArraySlice(lines[line].map { $0 == 0x2C ? 0x2E : $0 }))
          if times != nil { warn(line, "a comma in a time is read as a point; players skip such a cue") }
        }
        if times == nil { warn(line, "times cannot be read; the cue is skipped") }
      } else if sawArrow {
        body.append(line)
      } else {
        head.append(line)
      }
      line += 1
    }
    if let times {
      add(cue: times, id: head.first, body)
    } else if !sawArrow {
      add(block: head)
    }
    skipEmptyLines()
  }

  private mutating func add(cue: (start: Int, end: Int, settings: ArraySlice<UInt8>), id: Int?, _ body: [Int]) {
    let ranges = body.map(lines.range)
    let markup = lines.text(ranges)
    let plain = ranges.isEmpty ? nil : lines.plainLines(ranges)
    let parsed = plain.map { (lines: $0, voice: nil) } ?? WebVTTMarkup(markup).said
    var placement = CuePlacement()
    for complaint in placement.read(cue.settings, regions: document.regions) {
      warn(line - 1 - body.count, "\(complaint); the setting is ignored")
    }
    document.cues.append(
      Cue(
        id: id.map { lines[$0].string }, start: cue.start, end: cue.end, lines: parsed.lines, voice: parsed.voice,
        placement: placement, source: CueSource(format: "vtt", markup: markup)))
  }

  private mutating func add(block: [Int]) {
    guard let first = block.first else { return }
    let head = lines[first]
    let kind = head.trimmed.string
    let isHead = document.cues.isEmpty && head.starts(with: kind.utf8)
    switch kind {
    case "STYLE" where isHead: document.styleSheets.append(text(Array(block.dropFirst())))
    case "REGION" where isHead:
      document.regions.append(CueRegion(webVTT: lines[(first + 1)..<(first + block.count)]))
    case _ where head.starts(with: "NOTE".utf8) && (head.count == 4 || head[head.startIndex + 4].isASCIISpace):
      let rest = head.dropFirst(4).trimmed.string
      let more = text(Array(block.dropFirst()))
      let words = [rest, more].filter { !$0.isEmpty }.joined(separator: "\n")
      document.notes.append(.init(cue: document.cues.count, text: words))
    default: warn(first, "a block without times is ignored")
    }
  }

  private func text(_ numbers: [Int]) -> String { lines.text(numbers.map(lines.range)) }

  private mutating func warn(_ line: Int, _ message: String) {
    document.warnings.append(CaptionWarning(line: line + 1, column: 1, message: message))
  }
}

extension Substring.UTF8View {
  fileprivate var string: String { String(decoding: self, as: UTF8.self) }
}

/// Times as the specification has them: `01:02:03.456` or `02:03.456`.
enum WebVTTTimes {
  /// Both times of a line, and what follows them.
  static func range(_ line: ArraySlice<UInt8>) -> (start: Int, end: Int, settings: ArraySlice<UInt8>)? {
    var rest = line.drop(while: \.isASCIISpace)
    guard let start = milliseconds(&rest) else { return nil }
    rest = rest.drop(while: \.isASCIISpace)
    guard rest.starts(with: "-->".utf8) else { return nil }
    rest = rest.dropFirst(3).drop(while: \.isASCIISpace)
    guard let end = milliseconds(&rest) else { return nil }
    return (start, end, rest)
  }

  /// A time at the start of some bytes, which are dropped.
  static func milliseconds(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    guard let first = digits(&bytes), take(":", &bytes), let second = digits(&bytes), second.count == 2 else {
      return nil
    }
    var fields = [first, second]
    if first.count != 2 || first.value > 59 || bytes.first == UInt8(ascii: ":") {
      guard take(":", &bytes), let third = digits(&bytes), third.count == 2 else { return nil }
      fields.append(third)
    }
    guard take(".", &bytes), let fraction = digits(&bytes), fraction.count == 3 else { return nil }
    let hours = fields.count == 3 ? fields[0].value : 0
    let (minutes, seconds) = (fields[fields.count - 2].value, fields[fields.count - 1].value)
    guard minutes < 60, seconds < 60 else { return nil }
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction.value
  }

  /// A run of digits; hours stop growing where no clip is so long.
  private static func digits(_ bytes: inout ArraySlice<UInt8>) -> (value: Int, count: Int)? {
    var (value, count) = (0, 0)
    while let digit = bytes.first, digit.isASCIIDigit {
      value = min(value * 10 + Int(digit - 0x30), 1_000_000_000)
      count += 1
      bytes = bytes.dropFirst()
    }
    return count > 0 ? (value, count) : nil
  }

  private static func take(_ mark: Unicode.Scalar, _ bytes: inout ArraySlice<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: mark) else { return false }
    bytes = bytes.dropFirst()
    return true
  }
}
