internal import Locales

/// The patterns of whole lines of one kind, found by the first letter of the line.
struct LinePatterns: Sendable {
  private var byFirst: [Unicode.Scalar: [Pattern]] = [:]
  private var others: [Pattern] = []

  /// No longer line is looked at, in UTF-8 bytes.
  static let longest = 480

  init(_ entries: [LanguageFile.Entry]) throws(LanguageFileError) {
    for entry in entries {
      let pattern: Pattern
      do { pattern = try Pattern(entry.text) } catch {
        throw LanguageFileError(tag: "", line: entry.line, problem: .pattern(error.description))
      }
      if let first = entry.text.unicodeScalars.first, first != "{", first != "(" {
        byFirst[Self.folded(first), default: []].append(pattern)
      } else {
        others.append(pattern)
      }
    }
  }

  /// Whether a line is wholly of this kind.
  func meet(_ line: String) -> Bool {
    guard line.utf8.count <= Self.longest, let first = line.unicodeScalars.first else { return false }
    return byFirst[Self.folded(first), default: []].contains { $0.match(line) != nil }
      || others.contains { $0.match(line) != nil }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? scalar : scalar
  }
}
