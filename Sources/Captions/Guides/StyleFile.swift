internal import Bytes

/// A line of a style file that breaks the grammar.
public struct StyleFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, counted from 1.
  public var line: Int
  /// What is wrong there, and what to write.
  public var problem: String

  /// `line 7: …`.
  public var description: String { "line \(line): \(problem)" }
}

extension CaptionGuide {
  /// Reads a style file, whose grammar `Styles/README.md` describes.
  ///
  /// - Parameter text: The file.
  /// - Throws: ``StyleFileError`` for the first line that breaks the grammar.
  public init(file text: String) throws(StyleFileError) {
    var reader = StyleReader()
    let scalars = text.unicodeScalars.drop { $0 == "\u{FEFF}" }
    for line in scalars.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" }) {
      try reader.read(line.split { $0 == " " || $0 == "\t" || $0 == "\r" }.map { String($0) })
    }
    self = try reader.guide()
  }
}

/// Takes the lines of a style file one by one, each as its words.
private struct StyleReader {
  private enum Section {
    case none
    case sources
    case figures(GuideLanguages)
    case rules(GuideLanguages)
  }

  private var made: CaptionGuide?
  private var section = Section.none
  private var documents: [String: String] = [:]
  private var line = 0

  func guide() throws(StyleFileError) -> CaptionGuide {
    guard let made else { throw failure("write at least 'style NAME', a section [figures] and a figure in it") }
    return made
  }

  mutating func read(_ words: [String]) throws(StyleFileError) {
    line += 1
    guard let first = words.first, !first.hasPrefix("#") else { return }
    if first.hasPrefix("[") { return try open(words.joined(separator: " ")) }
    guard made != nil else {
      guard first == "style", words.count == 2 else {
        throw failure("a style file begins with its name; write 'style NAME' first")
      }
      made = CaptionGuide(name: words[1])
      return
    }
    switch section {
    case .none: throw failure("this line is before the first section; put it below [figures] or [text]")
    case .sources: try readSource(words)
    case .figures(let languages): try readFigure(words, languages)
    case .rules(let languages): try readRule(words, languages)
    }
  }

  private mutating func open(_ heading: String) throws(StyleFileError) {
    let words = heading.dropFirst().prefix { $0 != "]" }.split(separator: " ").map { String($0) }
    let tags = words.dropFirst().map { $0.lowercased() }
    let languages: GuideLanguages =
      tags.isEmpty ? .all : tags[0] == "except" ? .except(Array(tags.dropFirst())) : .only(tags)
    switch words.first {
    case "sources" where tags.isEmpty: section = .sources
    case "figures": section = .figures(languages)
    case "text": section = .rules(languages)
    default: throw failure("there is no section \(heading.prefix(40)); use [sources], [figures] and [text]")
    }
  }

  private mutating func readSource(_ words: [String]) throws(StyleFileError) {
    guard words.count > 1 else { throw failure("a source is a word and the document it stands for") }
    let document = words.dropFirst().joined(separator: " ")
    documents[words[0]] = document
    made?.sources.append(document)
  }

  private mutating func readFigure(_ words: [String], _ languages: GuideLanguages) throws(StyleFileError) {
    guard let figure = GuideFigure(rawValue: words[0]) else {
      throw unknown("figure", words[0], GuideFigure.allCases.map(\.rawValue))
    }
    let hasUnit = words.count > 2 && ["ms", "s", "frames", "frame"].contains(words[2])
    let unit = hasUnit ? words[2] : nil
    guard words.count > 1, let value = figure.value(words[1], unit) else {
      throw failure(
        "'\(words.dropFirst().prefix(2).joined(separator: " "))': \(figure.rawValue) is \(figure.expectation)")
    }
    let source = try source(Array(words.dropFirst(hasUnit ? 3 : 2)))
    made?.figures.append(.init(figure: figure, value: value, languages: languages, source: source))
  }

  private mutating func readRule(_ words: [String], _ languages: GuideLanguages) throws(StyleFileError) {
    guard let rule = TextRule(rawValue: words[0]) else {
      throw unknown("rule for text", words[0], TextRule.allCases.map(\.rawValue))
    }
    let source = try source(Array(words.dropFirst()))
    made?.rules.append(.init(rule: rule, languages: languages, source: source))
  }

  /// The document that the end of a row names; where it names none, the guide's first.
  private func source(_ words: [String]) throws(StyleFileError) -> String {
    guard let word = words.first else { return made?.source ?? "" }
    guard words.count == 1, let document = documents[word] else {
      throw failure("there is no source '\(words.joined(separator: " ").prefix(40))'; name it in [sources] above")
    }
    return document
  }

  private func unknown(_ kind: String, _ word: String, _ known: [String]) -> StyleFileError {
    let hint = known.nearest(to: word).map { "did you mean '\($0)'?" } ?? "use " + known.joined(separator: ", ")
    return failure("there is no \(kind) '\(word.prefix(40))'; \(hint)")
  }

  private func failure(_ problem: String) -> StyleFileError { StyleFileError(line: max(line, 1), problem: problem) }
}

extension GuideFigure {
  /// A value as a file has it, with its unit; nil if the figure cannot be that.
  fileprivate func value(_ word: String, _ unit: String?) -> GuideValue? {
    switch kind {
    case _ where word == "own": return unit == nil ? .own : nil
    case .number(let range):
      return Double(word).flatMap { unit == nil && range.contains($0) ? .number($0) : nil }
    case .time(let range):
      return Self.milliseconds(word, unit).flatMap { range.contains($0) ? .milliseconds($0) : nil }
    case .framesOrTime:
      guard let unit, unit.hasPrefix("frame") else {
        return Self.milliseconds(word, unit).flatMap { 0...60_000 ~= $0 ? .milliseconds($0) : nil }
      }
      return Int(word).flatMap { 0...1000 ~= $0 ? .frames($0) : nil }
    case .word(let words): return unit == nil && words.contains(word) ? .word(word) : nil
    }
  }

  private static func milliseconds(_ word: String, _ unit: String?) -> Int? {
    guard let number = Double(word), number >= 0, number < 1e6, unit == "ms" || unit == "s" else { return nil }
    return Int((unit == "s" ? number * 1000 : number).rounded())
  }
}
