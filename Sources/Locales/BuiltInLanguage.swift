internal import Bytes

/// A language file of the program, which tests hold to the grammar: a section is read when it is asked for.
struct BuiltInLanguage: Sendable {
  private let file: EmbeddedFile
  private let places: [LanguageText.Section]

  /// Finds the sections of a file.
  init(_ file: EmbeddedFile) {
    self.file = file
    places = file.read { LanguageText.sections(of: $0) }
  }

  /// The BCP 47 tag of the language.
  var tag: String { file.name }

  /// The first line of the file.
  var firstLine: String { file.read { LanguageText.text($0, LanguageText.line(at: 0, in: $0)) } }

  /// The sections that the file has.
  var sections: [LanguageSection] {
    file.read { bytes in places.compactMap { LanguageSection(rawValue: LanguageText.text(bytes, $0.name)) } }
  }

  /// The words of a section.
  func words(of section: LanguageSection) -> [String] {
    read(section, []) { words, bytes, body in
      LanguageText.eachWord(in: body, of: bytes) { words.append(LanguageText.text(bytes, $0)) }
    }
  }

  /// The entries of a section, without their examples.
  func entries(of section: LanguageSection) -> [String] {
    read(section, []) { entries, bytes, body in
      LanguageText.eachLine(in: body, of: bytes) { line in
        guard !line.isEmpty, bytes[line.lowerBound] != UInt8(ascii: "#"), bytes[line.lowerBound] != .space else {
          return
        }
        entries.append(LanguageText.text(bytes, line))
      }
    }
  }

  /// All lines under each heading of a section, and the number of the heading's line.
  func lines(of section: LanguageSection) -> [(number: Int, lines: [String])] {
    read(section, []) { found, bytes, body in
      var number = 0
      LanguageText.eachLine(in: 0..<body.lowerBound, of: bytes) { _ in number += 1 }
      var lines: [String] = []
      LanguageText.eachLine(in: body, of: bytes) { lines.append(LanguageText.text(bytes, $0)) }
      found.append((number, lines))
    }
  }

  /// Reads what is under each heading of a section.
  private func read<Result>(
    _ section: LanguageSection, _ none: Result, _ take: (inout Result, Span<UInt8>, Range<Int>) -> Void
  ) -> Result {
    let name = Array(section.rawValue.utf8)
    return file.read { bytes in
      var result = none
      for place in places where LanguageText.isNamed(name, place, in: bytes) { take(&result, bytes, place.body) }
      return result
    }
  }
}

extension BuiltInLanguage: Hashable {
  /// True if both are the same file.
  static func == (one: BuiltInLanguage, other: BuiltInLanguage) -> Bool { one.tag == other.tag }

  /// Hashes the tag.
  func hash(into hasher: inout Hasher) { hasher.combine(tag) }
}
