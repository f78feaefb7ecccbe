internal import Bytes

/// What is known of a language, read from its file; `Locales/README.md` describes the grammar.
public struct LanguageFile: Hashable, Sendable {
  /// One line of a section, with the sentences that it must and must not match.
  public struct Entry: Hashable, Sendable {
    /// The line itself.
    public var text: String
    /// What the entry must match (`+` lines).
    public var examples: [String] = []
    /// What the entry must not match (`-` lines).
    public var counterexamples: [String] = []
    /// The line of the file, counted from 1.
    public var line: Int
  }

  /// The BCP 47 tag of the language: `ko`, `zh-TW`.
  public let tag: String
  /// The language's name in English: the file's first line, a comment; the tag when that is missing.
  public let name: String
  /// The sections, their entries in the order of the file.
  public let sections: [LanguageSection: [Entry]]

  /// Reads a file; lines may end in LF or CRLF, and a byte-order mark may come first.
  ///
  /// - Throws: ``LanguageFileError`` for the first line that breaks the grammar.
  public init(tag: String, text: String) throws(LanguageFileError) {
    var reader = Reader(tag: tag)
    for line in Self.lines(of: text) { try reader.read(line) }
    self.tag = tag
    sections = reader.sections
    name = Self.name(in: text) ?? tag
  }

  private static func lines(of text: String) -> [String] {
    let bytes = text.utf8.span
    var (lines, at): ([String], Int) = ([], text.utf8.starts(with: "\u{FEFF}".utf8) ? 3 : 0)
    while at <= bytes.count {
      lines.append(Self.text(bytes, line(at: at, in: bytes)))
      at = newline.first(in: bytes, from: at, to: bytes.count) + 1
    }
    return lines
  }

  private static func name(in text: String) -> String? {
    guard let first = lines(of: String(text.unicodeScalars.prefix(200))).first, first.hasPrefix("# ") else {
      return nil
    }
    return String(first.dropFirst(2).prefix { $0 != "." && $0 != "," })
  }

  /// The entries of a section; none if the file has no such section.
  public subscript(section: LanguageSection) -> [Entry] { sections[section] ?? [] }

  /// The entries of a section, split at white space: for lists of words, many on a line.
  public func words(_ section: LanguageSection) -> [String] { self[section].flatMap { Self.words(of: $0.text) } }

  /// The patterns of a section, in the order of the file.
  ///
  /// - Throws: ``LanguageFileError`` for the first entry that is not a pattern.
  public func patterns(_ section: LanguageSection) throws(LanguageFileError) -> [Pattern] {
    var patterns: [Pattern] = []
    for entry in self[section] {
      do throws(PatternError) {
        patterns.append(try Pattern(entry.text))
      } catch {
        throw LanguageFileError(tag: tag, line: entry.line, problem: .pattern(error))
      }
    }
    return patterns
  }

  /// The words of some sections of a file's bytes, of which nothing else is read.
  static func words(_ wanted: Set<LanguageSection>, in bytes: Span<UInt8>) -> [LanguageSection: [String]] {
    var words: [LanguageSection: [String]] = [:]
    eachWord(of: wanted, in: bytes) { section, place in words[section, default: []].append(text(bytes, place)) }
    return words
  }

  /// Goes through the words of some sections of a file's bytes, of which nothing else is read.
  static func eachWord(
    of wanted: Set<LanguageSection>, in bytes: Span<UInt8>, take: (LanguageSection, Range<Int>) -> Void
  ) {
    var at = 0
    while let heading = heading(in: bytes, from: at) {
      let name = line(at: heading, in: bytes).dropFirst().dropLast()
      at = heading + 1
      guard
        let section = wanted.first(where: {
          $0.rawValue.utf8.count == name.count && $0.rawValue == text(bytes, name)
        })
      else { continue }
      at = newline.first(in: bytes, from: heading, to: bytes.count) + 1
      while at < bytes.count, bytes[at] != UInt8(ascii: "[") {
        if bytes[at] != UInt8(ascii: "#"), bytes[at] != .space {
          eachWord(in: line(at: at, in: bytes), of: bytes) { take(section, $0) }
        }
        at = newline.first(in: bytes, from: at, to: bytes.count) + 1
      }
    }
  }

  /// The next line that begins with a bracket, from the start of a line on or within one.
  private static func heading(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var at = bracket.first(in: bytes, from: min(start, bytes.count), to: bytes.count)
    while at < bytes.count, at > 0, bytes[at - 1] != .newline {
      at = bracket.first(in: bytes, from: at + 1, to: bytes.count)
    }
    return at < bytes.count ? at : nil
  }

  /// The line that begins at a place, without its end.
  private static func line(at start: Int, in bytes: Span<UInt8>) -> Range<Int> {
    let end = newline.first(in: bytes, from: start, to: bytes.count)
    return start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end)
  }

  private static let bracket = ByteRanges(0x5B...0x5B)
  private static let newline = ByteRanges(0x0A...0x0A)
  private static let space = ByteRanges(0x20...0x20)

  static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    guard let text = try? UTF8Span(validating: bytes.extracting(range)) else { return "" }
    return String(copying: text)
  }

  /// Goes through the words of a line, which spaces part.
  ///
  /// By bytes: a word may begin with a mark that would join the space before it.
  private static func eachWord(in line: Range<Int>, of bytes: Span<UInt8>, take: (Range<Int>) -> Void) {
    var at = line.lowerBound
    while at < line.upperBound {
      let end = space.first(in: bytes, from: at, to: line.upperBound)
      if at < end { take(at..<end) }
      at = end + 1
    }
  }

  private static func words(of line: String) -> [String] {
    var words: [String] = []
    let bytes = line.utf8.span
    eachWord(in: 0..<bytes.count, of: bytes) { words.append(text(bytes, $0)) }
    return words
  }
}

extension LanguageFile {
  /// Takes the lines of a file one by one.
  private struct Reader {
    let tag: String
    private(set) var sections: [LanguageSection: [Entry]] = [:]
    private var section: LanguageSection?
    private var number = 0

    init(tag: String) { self.tag = tag }

    mutating func read(_ line: String) throws(LanguageFileError) {
      number += 1
      guard let first = line.utf8.first, first != UInt8(ascii: "#") else { return }
      if first == UInt8(ascii: "["), line.utf8.last == UInt8(ascii: "]") {
        return try open(String(line.unicodeScalars.dropFirst().dropLast()))
      }
      guard let section else { throw error(.outsideSection) }
      if first == .space || first == UInt8(ascii: "\t") {
        guard line.utf8.starts(with: "  + ".utf8) || line.utf8.starts(with: "  - ".utf8) else {
          throw error(.indented)
        }
        return try addExample(line, to: section)
      }
      try check(line, in: section)
      sections[section, default: []].append(Entry(text: line, line: number))
    }

    /// Habits are known by their names, so that a misspelt one is not lost in silence.
    private func check(_ line: String, in section: LanguageSection) throws(LanguageFileError) {
      guard section == .habits else { return }
      for name in line.split(separator: " ") where Orthography.names[String(name)] == nil {
        throw error(.unknownHabit(String(name)))
      }
    }

    private mutating func open(_ name: String) throws(LanguageFileError) {
      guard let known = LanguageSection(rawValue: name) else { throw error(.unknownSection(name)) }
      section = known
      sections[known, default: []] += []
    }

    private mutating func addExample(_ line: String, to section: LanguageSection) throws(LanguageFileError) {
      guard let last = sections[section]?.indices.last else { throw error(.exampleOfNothing) }
      let example = String(line.unicodeScalars.dropFirst(4))
      if line.utf8.starts(with: "  + ".utf8) {
        sections[section]?[last].examples.append(example)
      } else {
        sections[section]?[last].counterexamples.append(example)
      }
    }

    private func error(_ problem: LanguageFileError.Problem) -> LanguageFileError {
      LanguageFileError(tag: tag, line: number, problem: problem)
    }
  }
}
