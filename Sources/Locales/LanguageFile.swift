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
  private let content: Content

  private enum Content: Hashable {
    /// All sections, which were read.
    case read([LanguageSection: [Entry]], name: String?)
    /// A file of the program, whose sections are read when they are asked for.
    case builtIn(BuiltInLanguage)
  }

  /// Reads a file; lines may end in LF or CRLF, and a byte-order mark may come first.
  ///
  /// - Throws: ``LanguageFileError`` for the first line that breaks the grammar.
  public init(tag: String, text: String) throws(LanguageFileError) {
    var reader = Reader(tag: tag)
    for line in LanguageText.lines(of: text) { try reader.read(line) }
    self.tag = tag
    content = .read(reader.sections, name: Self.name(in: text))
  }

  /// Takes a file of the program, which is known to follow the grammar.
  init(_ language: BuiltInLanguage) { (tag, content) = (language.tag, .builtIn(language)) }

  /// The language's name in English: the file's first line, a comment; the tag when that is missing.
  public var name: String {
    switch content {
    case .read(_, let name): name ?? tag
    case .builtIn(let language): Self.name(in: language.firstLine) ?? tag
    }
  }

  /// The sections, their entries in the order of the file.
  public var sections: [LanguageSection: [Entry]] {
    switch content {
    case .read(let sections, _): sections
    case .builtIn(let language): language.sections.reduce(into: [:]) { $0[$1] = self[$1] }
    }
  }

  private static func name(in text: String) -> String? {
    guard let first = LanguageText.lines(of: String(text.unicodeScalars.prefix(200))).first, first.hasPrefix("# ")
    else {
      return nil
    }
    return String(first.dropFirst(2).prefix { $0 != "." && $0 != "," })
  }

  /// The entries of a section; none if the file has no such section.
  public subscript(section: LanguageSection) -> [Entry] {
    switch content {
    case .read(let sections, _): sections[section] ?? []
    case .builtIn(let language): Self.entries(of: section, in: language)
    }
  }

  /// The lines of a section without their examples: for phrases and words with spaces.
  public func lines(_ section: LanguageSection) -> [String] {
    switch content {
    case .read(let sections, _): (sections[section] ?? []).map(\.text)
    case .builtIn(let language): language.entries(of: section)
    }
  }

  /// The entries of a section, split at white space: for lists of words, many on a line.
  public func words(_ section: LanguageSection) -> [String] {
    switch content {
    case .read(let sections, _): (sections[section] ?? []).flatMap { LanguageText.words(of: $0.text) }
    case .builtIn(let language): language.words(of: section)
    }
  }

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

  /// The patterns of a section for a ``PatternSet``, in the order of the file; those of a file that a caller brought are read
  /// and checked at once.
  ///
  /// - Throws: ``LanguageFileError`` for the first entry that is not a pattern.
  public func writtenPatterns(_ section: LanguageSection) throws(LanguageFileError) -> [WrittenPattern] {
    switch content {
    case .read: try patterns(section).map { WrittenPattern($0) }
    case .builtIn(let language): language.entries(of: section).map { WrittenPattern(unread: $0) }
    }
  }
}

extension LanguageFile {
  private static func entries(of section: LanguageSection, in language: BuiltInLanguage) -> [Entry] {
    var reader = Reader(tag: language.tag)
    for (number, lines) in language.lines(of: section) {
      reader.open(section, before: number)
      // The program's own files were checked when it was built.
      for line in lines { try? reader.read(line) }
    }
    return reader.sections[section] ?? []
  }

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

    /// Goes on with the lines of a section after one with a number.
    mutating func open(_ section: LanguageSection, before line: Int) {
      (self.section, number) = (section, line)
      sections[section, default: []] += []
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
