import Bytes
import Editing
internal import HTML

/// Character references of HTML that were left in a text, whole or broken: `&quot;`, `&amp;quot;`, `amp;#39;`.
struct ReferenceRepair: TextRule {
  static let card = RuleCard(
    "reference", "Replace HTML character references with their characters.",
    before: "Search &amp;amp; rescue are &#39;still out&#39;", after: "Search & rescue are 'still out'",
    reason: "a character reference was left in the text")

  private let bytes: [UInt8]
  private let talk = MarkupTalk()
  private var edits: [Edit] = []

  static func edits(in suspect: SuspectText) -> [Edit] {
    guard mayHold(suspect.text) else { return [] }
    var repair = ReferenceRepair(bytes: Array(suspect.text.utf8))
    repair.scan()
    return repair.edits
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// True if a `&` is in a text, or a `;` after a digit or the last letters of a name.
  private static func mayHold(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var at = signs.first(in: bytes, to: bytes.count)
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "&") { return true }
      if at > 1, bytes[at - 1].isDigit || endings.contains(pair(bytes[at - 2], bytes[at - 1])) { return true }
      at = signs.first(in: bytes, from: at + 1, to: bytes.count)
    }
    return false
  }

  /// The last two letters of the names that count without `&`.
  private static let endings = Set((names.map(\.0) + [amp]).map { pair($0[$0.count - 3], $0[$0.count - 2]) })

  private static func pair(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }

  /// Every reference begins with `&`, or is broken and has its first `;` within this many bytes: `hellip;`, `#128512;`.
  private static var reach: Int { 8 }

  private mutating func scan() {
    var (at, sign) = (0, -1)
    while at < bytes.count {
      if sign < at { sign = nextSign(from: at) }
      at = max(at, sign - Self.reach)
      guard at < bytes.count, sign < bytes.count else { return }
      if let found = bytes[at] == UInt8(ascii: "&") ? whole(at) : broken(at) {
        at = add(found)
      } else {
        at += 1
      }
    }
  }

  private func nextSign(from start: Int) -> Int {
    Self.signs.first(in: bytes.span, from: start, to: bytes.count)
  }

  /// `&` and `;`.
  private static let signs = ByteRanges(0x26...0x26, 0x3B...0x3B)

  private struct Found {
    var range: Range<Int>
    var text: String
    var confidence: Double
  }

  /// `&name;`, `&#1234;`, and the same with any number of `amp;` after the `&`.
  private func whole(_ start: Int) -> Found? {
    guard start + 1 < bytes.count, bytes[start + 1].isLetter || bytes[start + 1] == UInt8(ascii: "#") else {
      return nil
    }
    let name = skipAmps(from: start + 1)
    var head = bytes[name...].prefix(40)
    head.insert(UInt8(ascii: "&"), at: head.startIndex)
    if let reference = CharacterReference(in: head, at: head.startIndex), isComplete(reference, in: head) {
      guard Self.isWritten(reference.text) else { return nil }
      let end = name + reference.range.count - 1
      return Found(range: start..<end, text: reference.text, confidence: reference.isBare ? 0.9 : 0.98)
    }
    if let capital = capital(at: name) {
      return Found(range: start..<capital.end, text: capital.text, confidence: 0.96)
    }
    if let mark = Self.curled.first(where: { has($0.0, at: name) }), case let end = name + mark.0.count,
      end < bytes.count, bytes[end] != UInt8(ascii: "=")
    {
      return Found(range: start..<end, text: mark.1, confidence: 0.9)
    }
    return name > start + 1 ? Found(range: start..<name, text: "&", confidence: 0.98) : nil
  }

  /// Marks whose names no parameter of an address has, so that without `;` the rest of a word may follow: `ship&rsquos`.
  private static let curled = [("rsquo", "’"), ("lsquo", "‘"), ("ldquo", "“"), ("rdquo", "”"), ("hellip", "…")].map
  {
    (Array($0.utf8), $1)
  }

  /// A letter whose name was put in capitals with the rest of its word: `CAF&EACUTE;`.
  private func capital(at start: Int) -> (text: String, end: Int)? {
    let name = bytes[start...].prefix(8).prefix { $0.isUpper }
    guard name.count > 3, bytes[name.endIndex...].first == UInt8(ascii: ";") else { return nil }
    let reference = name.prefix(1) + name.dropFirst().map(\.lowered)
    guard let text = CharacterReference.names.text(of: reference), text.first?.isUppercase == true else {
      return nil
    }
    return (text, name.endIndex + 1)
  }

  /// True if a reference stands for something that texts hold: no half of a pair, and nothing that is not a character.
  private static func isWritten(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0 != "\u{FFFD}" && $0.value & 0xFFFE != 0xFFFE && !(0xFDD0...0xFDEF ~= $0.value)
    }
  }

  /// A name without `;` counts only for the commonest, and not where a letter, a digit or `=` goes on.
  private func isComplete(_ reference: CharacterReference, in head: ArraySlice<UInt8>) -> Bool {
    guard reference.isBare else { return true }
    let next = head[reference.range.upperBound...].first ?? UInt8.space
    let isCommon = ["\u{A0}", "\"", "&", "<", ">"].contains(reference.text)
    return isCommon && !next.isLetter && !next.isDigit && next != UInt8(ascii: "=")
  }

  private func skipAmps(from start: Int) -> Int {
    var at = start
    while has(Self.amp, at: at) { at += Self.amp.count }
    return at
  }

  private static let amp = Array("amp;".utf8)

  /// True if a word is at a place; its last byte tells most often that it does not.
  private func has(_ word: [UInt8], at place: Int) -> Bool {
    let end = place + word.count
    return end <= bytes.count && bytes[end - 1] == word.last && bytes[place..<end].elementsEqual(word)
  }

  /// `quot;`, `amp;#39;` and their like, which lost their `&`.
  private func broken(_ start: Int) -> Found? {
    guard Self.starts[Int(bytes[start])] else { return nil }
    let last = start > 0 ? bytes[start - 1] : .space
    guard last != UInt8(ascii: "&"), last != UInt8(ascii: ";"), last != UInt8(ascii: "#") else { return nil }
    let name = skipAmps(from: start)
    let hasAmps = name > start
    for (word, text) in Self.names where has(word, at: name) {
      let isSure = hasAmps || !Self.words.contains(text) && !endsWord(start, word)
      return isSure ? Found(range: start..<name + word.count, text: text, confidence: 0.96) : nil
    }
    if let number = number(at: name), hasAmps || touchesLetter(start, number.end) {
      return Found(range: start..<number.end, text: number.text, confidence: 0.96)
    }
    // `camp;` is a word with a semicolon.
    let isOwnWord = hasAmps && !last.isLetter && !last.isDigit
    return isOwnWord ? Found(range: start..<name, text: "&", confidence: 0.96) : nil
  }

  private static let names: [([UInt8], String)] = [
    ("quot;", "\""), ("apos;", "'"), ("nbsp;", "\u{A0}"), ("lt;", "<"), ("gt;", ">"), ("ldquo;", "“"),
    ("rdquo;", "”"), ("lsquo;", "‘"), ("rsquo;", "’"), ("hellip;", "…"), ("middot;", "·"), ("ndash;", "–"),
    ("mdash;", "—"),
  ].map { (Array($0.utf8), $1) }
  /// For each byte, whether a broken reference may begin with it.
  private static let starts = (0...255).map { "aqnlgrhm#".utf8.contains(UInt8($0)) }
  /// What is too short to be sure of without `amp;`: `salt;` ends with `lt;`.
  private static let words: Set<String> = ["<", ">"]

  /// `aliquot;` is a word with a semicolon.
  private func endsWord(_ start: Int, _ word: [UInt8]) -> Bool {
    bytes[..<start].suffix(3).elementsEqual("ali".utf8) && word.starts(with: "quot".utf8)
  }

  /// `#39;`, with two to six digits.
  private func number(at start: Int) -> (text: String, end: Int)? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "#") else { return nil }
    let digits = bytes[(start + 1)...].prefix(7).prefix(while: \.isDigit)
    let end = digits.endIndex + 1
    guard 2...6 ~= digits.count, end <= bytes.count, bytes[end - 1] == UInt8(ascii: ";") else { return nil }
    let head = [UInt8(ascii: "&")] + bytes[start..<end]
    return CharacterReference(in: head[...], at: 0).map { ($0.text, end) }
  }

  private func touchesLetter(_ start: Int, _ end: Int) -> Bool {
    let last = start > 0 ? bytes[start - 1] : .space
    let next = end < bytes.count ? bytes[end] : .space
    return last.isLetter || last.isWide || next.isLetter || next.isWide
  }

  /// After blanks and hard spaces written as references.
  private func endOfSpaces(from start: Int) -> Int {
    var at = start
    while at < bytes.count {
      if bytes[at].isBlank {
        at += 1
      } else if has(Self.hardSpace, at: at) {
        at += Self.hardSpace.count
      } else {
        break
      }
    }
    return at
  }

  private static let hardSpace = Array("&nbsp;".utf8)

  /// True if the text near by writes the same reference once more with one `amp;` more or less: it speaks of references.
  private func isEscapedToo(_ found: Found) -> Bool {
    let written = bytes[found.range]
    guard written.count <= 16, written.starts(with: "&".utf8), found.text != "\u{A0}" else { return false }
    let twin =
      written.starts(with: "&amp;".utf8) && written.count > 5
      ? [UInt8(ascii: "&")] + written.dropFirst(5) : Array("&amp;".utf8) + written.dropFirst()
    let ahead = bytes[max(0, found.range.lowerBound - 200)..<found.range.lowerBound]
    let behind = bytes[found.range.upperBound..<min(bytes.count, found.range.upperBound + 200)]
    return [ahead, behind].contains { part in
      part.indices.contains { part[$0] == twin[0] && part[$0...].starts(with: twin) }
    }
  }

  /// Adds a repair and returns where the text goes on; a hard space beside white space is one plain space.
  private mutating func add(_ found: Found) -> Int {
    var (range, text) = (found.range, found.text)
    if text == "\u{A0}" {
      let start = bytes[..<range.lowerBound].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
      let end = endOfSpaces(from: range.upperBound)
      let free = max(start, edits.last?.range.upperBound ?? 0)
      if free < range.lowerBound || end > range.upperBound { (range, text) = (free..<end, " ") }
    }
    let isMeant =
      talk.isMeant(found.range, in: bytes.span) || isEscapedToo(found)
      || ["<", ">"].contains(found.text) && MarkupTalk.isTagOfSentence(found.range, in: bytes.span)
    edits.append(
      Edit(
        rule: Self.card.id, range: range, before: String(decoding: bytes[range], as: UTF8.self), after: text,
        reason: Self.card.reason, confidence: isMeant ? 0.4 : found.confidence))
    return range.upperBound
  }
}
