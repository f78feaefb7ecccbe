internal import Bytes

/// The text as a rule sees it: its bytes, the profile of its language, and what several rules ask.
struct RuleContext {
  let bytes: [UInt8]
  /// The rest is an object, so that a context, which is handed on very often, is quick to copy.
  private let knowledge: Knowledge

  private final class Knowledge {
    let profile: CleaningProfile
    let cases = WordCases()
    let markup = MarkupTalk()
    let layouts = LineLayouts()

    init(_ profile: CleaningProfile) { self.profile = profile }
  }

  init(bytes: [UInt8], profile: CleaningProfile) {
    self.bytes = bytes
    knowledge = Knowledge(profile)
  }

  var profile: CleaningProfile { knowledge.profile }
  /// How words are written where capitals do not hide it.
  var cases: WordCases { knowledge.cases }
  /// True if the text speaks of markup.
  var markup: MarkupTalk { knowledge.markup }
  /// Which lines are tables, records or code.
  var layouts: LineLayouts { knowledge.layouts }

  /// How many bytes there are.
  var count: Int { bytes.count }

  /// The byte at a place; 0 outside of the text.
  @inline(__always) subscript(place: Int) -> UInt8 {
    place >= 0 && place < bytes.count ? bytes[place] : 0
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The scalar that begins at a place; nil at the end.
  func scalar(at place: Int) -> Unicode.Scalar? {
    place < bytes.count ? Unicode.Scalar(bytes.span.scalar(at: place).value) : nil
  }

  /// Where the scalar before a place begins.
  func start(before place: Int) -> Int { bytes.span.scalarStart(atOrBefore: place - 1) }

  /// The scalar that ends at a place; nil at the start.
  func scalar(before place: Int) -> Unicode.Scalar? {
    place > 0 ? Unicode.Scalar(bytes.span.scalar(before: place).value) : nil
  }

  /// True if these bytes are at a place.
  func has(_ literal: String, at place: Int) -> Bool {
    var at = place
    for byte in literal.utf8 {
      guard self[at] == byte else { return false }
      at += 1
    }
    return true
  }

  /// True if a place is the head of a line, blanks aside.
  func isLineHead(_ place: Int) -> Bool {
    let start = start(of: \.isBlank, before: place)
    return start == 0 || bytes[start - 1] == .newline
  }

  /// True if nothing but blanks is between a place and the end of its line; a place past the text is at such an end.
  func isLineEnd(_ place: Int) -> Bool {
    let end = end(of: \.isBlank, from: place)
    return end >= count || bytes[end] == .newline
  }

  /// The first place from here on that holds none of these bytes.
  func end(of accept: (UInt8) -> Bool, from place: Int) -> Int {
    var at = place
    while at < bytes.count, accept(bytes[at]) { at += 1 }
    return at
  }

  /// The first of the bytes ahead of a place that are all accepted.
  func start(of accept: (UInt8) -> Bool, before place: Int) -> Int {
    var at = place
    while at > 0, accept(bytes[at - 1]) { at -= 1 }
    return at
  }
}
