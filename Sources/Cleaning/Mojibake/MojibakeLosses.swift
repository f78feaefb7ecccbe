/// Bytes of UTF-8 read as windows-1252 of which one was lost on the way: a hard space that became a plain
/// one, as in `voilÃ  tout`, or a control code that was dropped, as in `â€œyesâ€, he said`.
enum MojibakeLosses {
  static func sequence(at start: Int, page: Int, in scan: MojibakeScan) -> MojibakeRun.Sequence? {
    guard page == 0, start < scan.bytes.count, scan.bytes[start] >= 0x80 else { return nil }
    return switch scan.scalar(at: start) {
    case "Ã": grave(at: start, scan)
    case "Â": hardSpace(at: start, scan)
    case "Ð", "Å", "Î": withinWord(at: start, scan)
    case "â": closingQuote(at: start, scan)
    default: nil
    }
  }

  /// `Ã` and a space: an `à`, whose second byte became that space or the space between words.
  private static func grave(at start: Int, _ scan: MojibakeScan) -> MojibakeRun.Sequence? {
    let (before, space, next) = (before(start, scan), byte(start + 2, scan), byte(start + 3, scan))
    guard space == .space, before == .space || before.isLower,
      next == .space || next.isLower || byte(start - 2, scan).isLower
    else { return nil }
    let isDouble = next == .space
    let end = start + (isDouble ? 3 : 2)
    return .init(scalar: "à", range: start..<end, shown: ["Ã"], plausibility: .strong, isSettled: true)
  }

  /// `Â` and a space behind a word: a hard space.
  private static func hardSpace(at start: Int, _ scan: MojibakeScan) -> MojibakeRun.Sequence? {
    let before = before(start, scan)
    guard byte(start + 2, scan) == .space, before != .space, !before.isUpper, before < 0x80 else { return nil }
    return .init(scalar: "\u{A0}", range: start..<start + 3, shown: ["Â"], plausibility: .strong, isSettled: true)
  }

  /// A letter whose second byte became a space, in the middle of letters that are damaged alike.
  private static func withinWord(at start: Int, _ scan: MojibakeScan) -> MojibakeRun.Sequence? {
    guard byte(start + 2, scan) == .space, let next = scan.sequence(at: start + 3, page: 0) else { return nil }
    let letters: [Unicode.Scalar: Unicode.Scalar] = ["Ð": "Р", "Å": "Š", "Î": "Π"]
    let lead = scan.scalar(at: start)
    guard let scalar = letters[lead], next.scalar.value >> 8 == scalar.value >> 8 else { return nil }
    return .init(scalar: scalar, range: start..<start + 3, shown: [lead], plausibility: .weak, isSettled: true)
  }

  /// `â€` behind a word: a closing quote, whose third byte no code page has.
  private static func closingQuote(at start: Int, _ scan: MojibakeScan) -> MojibakeRun.Sequence? {
    guard scan.bytes[start...].starts(with: "â€".utf8) else { return nil }
    let end = start + "â€".utf8.count
    let isLost = scan.bytes[end...].starts(with: "\u{FFFD}".utf8)
    let isClosing = before(start, scan) != .space
    return .init(
      scalar: "”", range: start..<(isLost ? end + 3 : end), shown: ["â", "€"],
      plausibility: isClosing ? .strong : .weak, isSettled: true)
  }

  private static func before(_ place: Int, _ scan: MojibakeScan) -> UInt8 { byte(place - 1, scan) }

  /// The byte at a place; a space for a line end and beyond the text.
  private static func byte(_ place: Int, _ scan: MojibakeScan) -> UInt8 {
    guard scan.bytes.indices.contains(place), scan.bytes[place] != .newline else { return .space }
    return scan.bytes[place]
  }
}
