internal import Bytes

/// Bytes of UTF-8 read as windows-1252 of which one was lost on the way: a hard space that became a plain
/// one, as in `voilÃ  tout`, or a control code that was dropped, as in `â€œyesâ€, he said`.
struct MojibakeLosses {
  private let start: Int
  private let scan: MojibakeScan
  /// The character that lost a byte after it.
  private let lead: Unicode.Scalar

  static func sequence(at start: Int, page: Int, in scan: MojibakeScan) -> MojibakeRun.Sequence? {
    guard page == 0, start < scan.bytes.count, scan.bytes[start] >= 0x80 else { return nil }
    return MojibakeLosses(start: start, scan: scan, lead: scan.scalar(at: start)).sequence
  }

  private var sequence: MojibakeRun.Sequence? {
    switch lead {
    case "Ã": grave ?? graveAtEnd ?? ellipsis ?? lost
    case "Â": hardSpace ?? lost
    case "Ð", "Î", "×": withinWord ?? ellipsis ?? lost
    case "ï": pictureStyle ?? lost
    case "Å": withinWord ?? caron ?? ellipsis ?? lost
    case "â": dash ?? closingQuote ?? heart ?? lost
    case "ã": hiragana ?? lost
    default: ellipsis ?? lost
    }
  }

  /// A character of which a byte is U+FFFD or the sign that some programs put in its place: one character that is lost.
  private var lost: MojibakeRun.Sequence? {
    guard let byte = CodePages.byte(lead, page: 0), 0xC2...0xF4 ~= byte else { return nil }
    var (at, missing) = (start + scan.bytes[start].scalarLength, 0)
    for _ in 1..<(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4) {
      if let trail = scan.trailingByte(at: at) {
        at = trail.end
      } else if let sign = Self.substitutes.first(where: { scan.bytes[at...].starts(with: $0) }) {
        (at, missing) = (at + sign.count, missing + 1)
      } else {
        return nil
      }
    }
    return missing > 0 ? found("\u{FFFD}", to: at, .weak) : nil
  }

  private static let substitutes = [Array("\u{FFFD}".utf8), [0x1A]]

  /// A letter and `...`, which was the one sign that stood for the second byte: `drogÄ... do`.
  private var ellipsis: MojibakeRun.Sequence? {
    guard let byte = CodePages.byte(lead, page: 0), 0xC3...0xDF ~= byte else { return nil }
    let end = start + scan.bytes[start].scalarLength + 3
    guard end <= scan.bytes.count, scan.bytes[(end - 3)..<end].elementsEqual("...".utf8) else { return nil }
    let scalar = Unicode.Scalar(UInt16(byte & 0x1F) << 6 | 0x05)
    guard let scalar, scalar.properties.isAlphabetic, lead != "Ã" || self.byte(end).isLower else { return nil }
    return found(scalar, to: end, .weak)
  }

  /// `â€"`: a dash, whose third byte was a curly quote and became a straight one.
  private var dash: MojibakeRun.Sequence? {
    let end = start + "â€".utf8.count
    guard scan.bytes[start...].starts(with: "â€\"".utf8) else { return nil }
    let (last, next) = (last, byte(end + 1))
    if last.isDigit, next.isDigit { return found("–", to: end + 1, .strong) }
    let isBetween = last == .space && next == .space || last.isLetter && next.isLetter
    return isBetween ? found("—", to: end + 1, .strong) : nil
  }

  /// `Ã` and a space: an `à`, whose second byte became that space or the space between words.
  private var grave: MojibakeRun.Sequence? {
    guard standsBeforeSpace, !(lastScalar?.properties.isUppercase ?? false) || isInitial else { return nil }
    let next = byte(start + 3)
    // `là-bas`, `celui-là-même`.
    let joinsWord = next == UInt8(ascii: "-") && last.isLower && byte(start + 4).isLetter
    guard next == .space || next.isLower || joinsWord || byte(start - 2).isLower else { return nil }
    let isUsual = !isInitial && (last < 0x80 ? last == .space || last.isLower : true) || last == UInt8(ascii: "'")
    let takesSpace =
      next == .space || joinsWord || ".,)".utf8.contains(next) || Self.beginsWithGrave(scan.bytes[(start + 3)...])
    return found("à", to: takesSpace ? start + 3 : start + 2, isUsual ? .strong : .weak)
  }

  /// True if the letter before is the first of a word and a capital.
  private var isInitial: Bool { last.isUpper && byte(start - 2) == .space }

  /// Words of Portuguese that begin with an `à`, after it: `às`, `àquele`.
  private static func beginsWithGrave(_ rest: ArraySlice<UInt8>) -> Bool {
    let word = rest.prefix(8).prefix { $0.isLetter }
    return word.elementsEqual("s".utf8) || ["quele", "quela", "quilo"].contains { word.starts(with: $0.utf8) }
  }

  /// `Ã` at the end of a word in small letters, where the hard space was trimmed away.
  private var graveAtEnd: MojibakeRun.Sequence? {
    guard last.isLower, byte(start - 2).isLower else { return nil }
    let isAtEnd = scan.bytes[(start + 2)...].first.map { "\n,.;:!?)\"".utf8.contains($0) } ?? true
    return isAtEnd ? found("à", to: start + 2, .strong) : nil
  }

  /// `Â` and a space after a word: a hard space.
  private var hardSpace: MojibakeRun.Sequence? {
    guard standsBeforeSpace else { return nil }
    let isSure = last != .space && !last.isUpper && last < 0x80
    return found("\u{A0}", to: start + 3, isSure ? .strong : .weak)
  }

  /// A letter whose second byte became a space, in the middle of letters that are damaged alike.
  private var withinWord: MojibakeRun.Sequence? {
    guard standsBeforeSpace, let next = scan.sequence(at: start + 3, page: 0) else { return nil }
    let letters: [Unicode.Scalar: Unicode.Scalar] = ["Ð": "Р", "Å": "Š", "Î": "Π", "×": "נ"]
    guard let scalar = letters[lead], next.scalar.value >> 8 == scalar.value >> 8 else { return nil }
    return found(scalar, to: start + 3, .weak)
  }

  /// `Å` and a space at the head of a word in small letters: a `Š`.
  private var caron: MojibakeRun.Sequence? {
    guard standsBeforeSpace, byte(start + 3).isLower, !last.isLetter else { return nil }
    return found("Š", to: start + 3, .weak)
  }

  /// `â€` after a word: a closing quote, whose third byte no code page has; between pictures, what joins them.
  private var closingQuote: MojibakeRun.Sequence? {
    guard scan.bytes[start...].starts(with: "â€".utf8) else { return nil }
    let end = start + "â€".utf8.count
    if last >= 0x80, scan.bytes[end...].starts(with: "ð".utf8) { return found("\u{200D}", to: end, .weak) }
    let isLost = scan.bytes[end...].starts(with: "\u{FFFD}".utf8)
    return found("”", to: isLost ? end + 3 : end, last == .space ? .weak : .strong)
  }

  /// `â¤`: a heart, whose second byte no code page has.
  private var heart: MojibakeRun.Sequence? {
    guard scan.bytes[start...].starts(with: "â¤".utf8) else { return nil }
    return found("❤", to: start + "â¤".utf8.count, .strong)
  }

  /// `ï¸` after a picture: the mark that it is shown in colours, whose third byte no code page has.
  private var pictureStyle: MojibakeRun.Sequence? {
    guard last >= 0x80, scan.bytes[start...].starts(with: "ï¸".utf8) else { return nil }
    let end = start + "ï¸".utf8.count
    guard scan.trailingByte(at: end) == nil else { return nil }
    let isLost = scan.bytes[end...].starts(with: "\u{FFFD}".utf8)
    return found("\u{FE0F}", to: isLost ? end + 3 : end, .weak)
  }

  /// `ã` and one sign among others: a kana, whose second byte no code page has.
  private var hiragana: MojibakeRun.Sequence? {
    guard let (byte, end) = scan.trailingByte(at: start + 2), byte > 0x80 else { return nil }
    guard last >= 0x80 || scan.bytes[end...].starts(with: "ã".utf8), scan.trailingByte(at: end) == nil else {
      return nil
    }
    return Unicode.Scalar(0x3040 + UInt32(byte & 0x3F)).map { found($0, to: end, .weak) }
  }

  private func found(_ scalar: Unicode.Scalar, to end: Int, _ plausibility: Plausibility) -> MojibakeRun.Sequence {
    var shown = ShownCharacters(lead)
    if scan.bytes[start...].starts(with: "â€".utf8) { shown.append("€") }
    return .init(
      scalar: scalar, range: start..<min(end, scan.bytes.count), shown: shown, plausibility: plausibility,
      isSettled: true)
  }

  private var standsBeforeSpace: Bool { start + 2 < scan.bytes.count && scan.bytes[start + 2] == .space }

  /// The byte before; a space where a line begins.
  private var last: UInt8 { byte(start - 1) }

  private var lastScalar: Unicode.Scalar? {
    start > 0 ? scan.scalar(before: start) : nil
  }

  /// The byte at a place; a space for a line end and beyond the text.
  private func byte(_ place: Int) -> UInt8 {
    guard scan.bytes.indices.contains(place), scan.bytes[place] != .newline else { return .space }
    return scan.bytes[place]
  }
}
