/// A cleaned text that remembers the source it came from.
///
/// Laws: applying ``edits`` to ``source`` gives ``text``; ``edits`` are in order and never overlap;
/// undoing them gives ``source``; any subset of them may be applied alone.
public struct EditedText: Hashable, Sendable, Codable {
  /// The text before any edit.
  public let source: String
  /// The text after all of ``edits``.
  public let text: String
  /// The changes that were made, in order of their place, never overlapping.
  public let edits: [Edit]
  /// Doubts that are reported but changed nothing, in order of their place.
  public let findings: [Edit]
  /// What was removed from the text and kept as data, in order of its place in the source.
  public let marks: [Mark]
  /// The BCP 47 tag of the language that the rules followed; `und` where it is not known.
  public let language: String

  /// Applies edits to a source.
  ///
  /// - Throws: ``EditError`` for the first edit that is out of order, off the text, not on a scalar
  ///   boundary, or whose `before` is not what is in the source.
  public init(
    source: String, edits: [Edit], findings: [Edit] = [], marks: [Mark] = [], language: String = "und"
  ) throws(EditError) {
    self.init(
      source: source, text: try apply(edits, to: source), edits: edits, findings: findings, marks: marks,
      language: language)
  }

  /// Takes over a text that an engine has built along with its edits; the laws are the engine's to hold.
  public init(
    source: String, text: String, edits: [Edit], findings: [Edit], marks: [Mark], language: String
  ) {
    self.source = source
    self.text = text
    self.edits = edits
    self.findings = findings
    self.marks = marks
    self.language = language
  }

  /// A text that has not been edited.
  public init(_ source: String) {
    self.init(source: source, text: source, edits: [], findings: [], marks: [], language: "und")
  }

  /// The way between offsets of ``source`` and offsets of ``text``.
  public var map: OffsetMap { OffsetMap(edits) }
}

/// Why edits do not fit a text.
public enum EditError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The edit at this index starts before the one ahead of it ends.
  case overlapping(index: Int)
  /// The edit at this index reaches outside the text or cuts a character in two.
  case outside(index: Int)
  /// The text at the edit's place is not what the edit says is there.
  case mismatched(index: Int, found: String)

  /// One line for the person who made the edits.
  public var description: String {
    switch self {
    case .overlapping(let index): "edit \(index + 1) overlaps the one before it"
    case .outside(let index): "edit \(index + 1) is not within the text, on whole characters"
    case .mismatched(let index, let found): "edit \(index + 1) does not fit: the text there is '\(found)'"
    }
  }
}

/// The text that edits make of a source.
///
/// - Throws: ``EditError`` for the first edit that does not fit.
public func apply(_ edits: [Edit], to source: String) throws(EditError) -> String {
  var result = ""
  result.reserveCapacity(source.utf8.count)
  var at = source.utf8.startIndex
  var offset = 0
  for (index, edit) in edits.enumerated() {
    guard edit.range.lowerBound >= offset else { throw .overlapping(index: index) }
    guard let start = source.place(at, plus: edit.range.lowerBound - offset),
      let end = source.place(start, plus: edit.range.count)
    else { throw .outside(index: index) }
    guard source[start..<end].utf8.elementsEqual(edit.before.utf8) else {
      throw .mismatched(index: index, found: String(source[start..<end]))
    }
    result += source[at..<start]
    result += edit.after
    (at, offset) = (end, edit.range.upperBound)
  }
  result += source[at...]
  return result
}

extension String {
  /// The place this many bytes on; nil beyond the end and within a character.
  fileprivate func place(_ start: Index, plus bytes: Int) -> Index? {
    utf8.index(start, offsetBy: bytes, limitedBy: utf8.endIndex).flatMap { Index($0, within: unicodeScalars) }
  }
}

/// The edits that turn the edited text back into its source.
public func inverse(of edits: [Edit]) -> [Edit] {
  var shift = 0
  return edits.map { edit in
    let start = edit.range.lowerBound + shift
    let count = edit.after.utf8.count
    shift += count - edit.range.count
    var back = edit
    back.range = start..<start + count
    (back.before, back.after) = (edit.after, edit.before)
    return back
  }
}
