internal import Bytes

/// A line of a language file that breaks the grammar.
public struct LanguageFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with the line.
  public enum Problem: Hashable, Sendable {
    /// An entry before the first `[section]`.
    case outsideSection
    /// A heading that no part of the program reads.
    case unknownSection(String)
    /// A word of `[habits]` that no part of the program knows.
    case unknownHabit(String)
    /// An example before the first entry of its section.
    case exampleOfNothing
    /// An indented line that is neither `  + example` nor `  - counter-example`.
    case indented
    /// A pattern that cannot be read, and why.
    case pattern(PatternError)
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
      case .outsideSection: "this line is before the first [section]; move it below one"
      case .unknownSection(let name): "there is no section [\(name.prefix(40))]\(Self.hint(for: name))"
      case .unknownHabit(let name): "there is no habit '\(name.prefix(40))'; Locales/README.md lists them"
      case .exampleOfNothing: "this example belongs to nothing; put it below an entry"
      case .indented: "this line is indented; examples begin with '  + ' or '  - ', entries with no space"
      case .pattern(let why): "this line is not a pattern: \(why)"
      }
    return "\(tag).locale:\(line): \(what)"
  }

  /// The section that a misspelled name means, or where to find the names.
  private static func hint(for name: String) -> String {
    let near = LanguageSection.allCases.map(\.rawValue).nearest(to: name)
    return near.map { "; did you mean [\($0)]?" } ?? "; Locales/README.md lists the sections"
  }
}
