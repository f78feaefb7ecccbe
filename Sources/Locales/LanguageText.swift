internal import Bytes

/// The bytes of a language file: where its sections are, and their lines and words.
enum LanguageText {
  /// A section: the name in its heading, and the lines below it, to the next heading.
  struct Section {
    var name: Range<Int>
    var body: Range<Int>
  }

  /// The sections of a file, in its order; one may have several headings.
  static func sections(of bytes: Span<UInt8>) -> [Section] {
    var sections: [Section] = []
    sections.reserveCapacity(100)
    var at = 0
    while let heading = heading(in: bytes, from: at) {
      if let last = sections.indices.last {
        sections[last].body = sections[last].body.lowerBound..<heading.lowerBound
      }
      at = min(newline.first(in: bytes, from: heading.upperBound, to: bytes.count) + 1, bytes.count)
      sections.append(Section(name: heading.dropFirst().dropLast(), body: at..<bytes.count))
    }
    return sections
  }

  /// True if a section has a name.
  static func isNamed(_ name: [UInt8], _ section: Section, in bytes: Span<UInt8>) -> Bool {
    guard name.count == section.name.count else { return false }
    for place in name.indices where name[place] != bytes[section.name.lowerBound + place] { return false }
    return true
  }

  /// The next line that is in brackets, from the start of a line on.
  private static func heading(in bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
    var at = start
    while true {
      at = bracket.first(in: bytes, from: at, to: bytes.count)
      guard at < bytes.count else { return nil }
      if at == 0 || bytes[at - 1] == .newline {
        let line = line(at: at, in: bytes)
        if bytes[line.upperBound - 1] == UInt8(ascii: "]") { return line }
      }
      at += 1
    }
  }

  /// Goes through the words of one section of a file, of which nothing else is read.
  static func eachWord(of wanted: LanguageSection, in bytes: Span<UInt8>, take: (Range<Int>) -> Void) {
    let name = Array(wanted.rawValue.utf8)
    for section in sections(of: bytes) where isNamed(name, section, in: bytes) {
      eachWord(in: section.body, of: bytes, take: take)
    }
  }

  /// Goes through the words of the entries of a section.
  static func eachWord(in body: Range<Int>, of bytes: Span<UInt8>, take: (Range<Int>) -> Void) {
    eachLine(in: body, of: bytes) { line in
      if !line.isEmpty, bytes[line.lowerBound] != UInt8(ascii: "#"), bytes[line.lowerBound] != .space {
        eachWord(inLine: line, of: bytes, take: take)
      }
    }
  }

  /// Goes through the lines of a section.
  static func eachLine(in body: Range<Int>, of bytes: Span<UInt8>, take: (Range<Int>) -> Void) {
    var at = body.lowerBound
    while at < body.upperBound {
      let line = line(at: at, in: bytes)
      take(line)
      at = newline.first(in: bytes, from: line.upperBound, to: bytes.count) + 1
    }
  }

  /// The line that begins at a place, without its end.
  static func line(at start: Int, in bytes: Span<UInt8>) -> Range<Int> {
    let end = newline.first(in: bytes, from: start, to: bytes.count)
    return start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end)
  }

  /// Goes through the words of a line, which spaces part.
  ///
  /// By bytes: a word may begin with a mark that would join the space before it.
  private static func eachWord(inLine line: Range<Int>, of bytes: Span<UInt8>, take: (Range<Int>) -> Void) {
    var at = line.lowerBound
    while at < line.upperBound {
      let end = space.first(in: bytes, from: at, to: line.upperBound)
      if at < end { take(at..<end) }
      at = end + 1
    }
  }

  private static let bracket = ByteRanges(0x5B...0x5B)
  private static let newline = ByteRanges(0x0A...0x0A)
  private static let space = ByteRanges(0x20...0x20)

  /// All lines of a file; a byte-order mark may come first.
  static func lines(of text: String) -> [String] {
    let bytes = text.utf8.span
    var (lines, at): ([String], Int) = ([], text.utf8.starts(with: "\u{FEFF}".utf8) ? 3 : 0)
    while at <= bytes.count {
      lines.append(Self.text(bytes, line(at: at, in: bytes)))
      at = newline.first(in: bytes, from: at, to: bytes.count) + 1
    }
    return lines
  }

  /// The words of an entry.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    let bytes = line.utf8.span
    eachWord(inLine: 0..<bytes.count, of: bytes) { words.append(text(bytes, $0)) }
    return words
  }

  /// What is at some places of a text.
  static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    guard let text = try? UTF8Span(validating: bytes.extracting(range)) else { return "" }
    return String(copying: text)
  }
}
