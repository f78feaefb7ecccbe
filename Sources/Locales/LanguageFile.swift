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
    let body = text.utf8.starts(with: "\u{FEFF}".utf8) ? text.utf8.dropFirst(3) : text.utf8[...]
    return body.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(Substring($0.last == 0x0D ? $0.dropLast() : $0)) }
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
    var section: LanguageSection?
    var at = 0
    while at < bytes.count {
      let end = newline.first(in: bytes, from: at, to: bytes.count)
      let stop = end > at && bytes[end - 1] == 0x0D ? end - 1 : end
      let first = stop > at ? bytes[at] : UInt8(ascii: "#")
      if first == UInt8(ascii: "[") {
        let name = text(bytes, at + 1..<max(at + 1, stop - 1))
        section = wanted.first { $0.rawValue == name }
      } else if let section, first != UInt8(ascii: "#"), first != UInt8(ascii: " ") {
        take(at..<stop, of: bytes, into: &words[section, default: []])
      }
      at = end + 1
    }
    return words
  }

  private static let newline = ByteRanges(0x0A...0x0A)
  private static let space = ByteRanges(0x20...0x20)

  private static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    guard let text = try? UTF8Span(validating: bytes.extracting(range)) else { return "" }
    return String(copying: text)
  }

  /// Adds the words of a line, which spaces part.
  ///
  /// By bytes: a word may begin with a mark that would join the space before it.
  private static func take(_ line: Range<Int>, of bytes: Span<UInt8>, into words: inout [String]) {
    var at = line.lowerBound
    while at < line.upperBound {
      let end = space.first(in: bytes, from: at, to: line.upperBound)
      if at < end { words.append(text(bytes, at..<end)) }
      at = end + 1
    }
  }

  private static func words(of line: String) -> [String] {
    var words: [String] = []
    take(0..<line.utf8.count, of: line.utf8.span, into: &words)
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
      if line.isEmpty || line.hasPrefix("#") { return }
      if line.hasPrefix("["), line.hasSuffix("]") { return try open(String(line.dropFirst().dropLast())) }
      guard let section else { throw error(.outsideSection) }
      if line.hasPrefix("  + ") || line.hasPrefix("  - ") {
        try addExample(line, to: section)
      } else if line.hasPrefix(" ") || line.hasPrefix("\t") {
        throw error(.indented)
      } else {
        try check(line, in: section)
        sections[section, default: []].append(Entry(text: line, line: number))
      }
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
      if line.hasPrefix("  + ") {
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
