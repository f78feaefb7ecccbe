/// What a language says of itself: one file of `Locales/`, whose grammar `Locales/README.md` tells.
public struct LanguageFile: Hashable, Sendable {
  /// One line of a section, with the sentences that it must and must not meet.
  public struct Entry: Hashable, Sendable {
    /// The line as it stands.
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
  /// The language's name in English: the file's first line, a comment; the tag where that is missing.
  public let name: String
  /// The sections by name, their entries in the order of the file.
  public let sections: [String: [Entry]]

  /// Reads a file.
  ///
  /// - Throws: ``LanguageFileError`` for the first line that stands outside of the grammar.
  public init(tag: String, text: String) throws(LanguageFileError) {
    var sections: [String: [Entry]] = [:]
    var section: String?
    for (index, bytes) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = String(Substring(bytes))
      let number = index + 1
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("["), line.hasSuffix("]") {
        let name = String(line.dropFirst().dropLast())
        section = name
        sections[name, default: []] += []
        continue
      }
      guard let section else { throw .init(tag: tag, line: number, problem: .outsideSection) }
      if line.hasPrefix("  + ") || line.hasPrefix("  - ") {
        guard var entry = sections[section]?.popLast() else {
          throw .init(tag: tag, line: number, problem: .exampleOfNothing)
        }
        let example = String(line.dropFirst(4))
        if line.hasPrefix("  + ") { entry.examples.append(example) } else { entry.counterexamples.append(example) }
        sections[section]?.append(entry)
      } else if line.hasPrefix(" ") || line.hasPrefix("\t") {
        throw .init(tag: tag, line: number, problem: .indented)
      } else {
        sections[section]?.append(Entry(text: line, line: number))
      }
    }
    self.tag = tag
    self.sections = sections
    name = Self.name(in: text) ?? tag
  }

  private static func name(in text: String) -> String? {
    guard text.hasPrefix("# ") else { return nil }
    return String(text.dropFirst(2).prefix { $0 != "." && $0 != "," && $0 != "\n" })
  }

  /// The entries of a section; none where the file has no such section.
  public subscript(section: String) -> [Entry] { sections[section] ?? [] }

  /// The entries of a section, split at white space: for lists of words, many on a line.
  public func words(_ section: String) -> [String] { self[section].flatMap { Self.words(of: $0.text) } }

  /// The words of a section of a file's text, of which nothing else is read.
  static func words(_ section: String, in text: String) -> [String] {
    let heading = "[\(section)]"
    var (words, isInside) = ([String](), false)
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      switch line.first {
      case UInt8(ascii: "["): isInside = line.elementsEqual(heading.utf8)
      case UInt8(ascii: "#"), UInt8(ascii: " "): continue
      default: if isInside { words += Self.words(of: String(Substring(line))) }
      }
    }
    return words
  }

  /// By scalars: a word may begin with a sign that would join the space before it.
  private static func words(of line: String) -> [String] {
    line.unicodeScalars.split(separator: " ").map { String($0) }
  }
}

/// A line of a language file that does not follow the grammar.
public struct LanguageFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with the line.
  public enum Problem: Hashable, Sendable {
    /// An entry before the first `[section]`.
    case outsideSection
    /// An example before the first entry of its section.
    case exampleOfNothing
    /// An indented line that is neither `  + example` nor `  - counter-example`.
    case indented
    /// A pattern that cannot be read, and why.
    case pattern(String)
  }

  /// The tag of the file.
  public var tag: String
  /// The line, counted from 1.
  public var line: Int
  /// What is wrong there.
  public var problem: Problem

  /// Names a line and what is wrong there.
  public init(tag: String, line: Int, problem: Problem) {
    self.tag = tag
    self.line = line
    self.problem = problem
  }

  /// One line for the person who wrote the file.
  public var description: String {
    let what =
      switch problem {
      case .outsideSection: "stands before the first [section]; move it below one"
      case .exampleOfNothing: "is an example of nothing; put it below an entry"
      case .indented: "is indented; examples begin with '  + ' or '  - ', entries with no space"
      case .pattern(let why): "is no pattern: \(why)"
      }
    return "\(tag).locale:\(line): this line \(what)"
  }
}
