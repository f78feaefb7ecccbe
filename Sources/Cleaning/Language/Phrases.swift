internal import Bytes

/// Rows of words that a language file lists, with alternatives: `(seemed|appeared) to (ready|able)`.
struct Phrases: Sendable {
  private let phrases: [[Set<[UInt8]>]]
  private let firsts: [Bool]

  init(_ lines: [String]) {
    phrases = lines.map { line in line.split(separator: " ").map(Self.alternatives) }
    var firsts = [Bool](repeating: false, count: 256)
    for phrase in phrases {
      for word in phrase[..<min(1, phrase.count)].joined() where !word.isEmpty { firsts[Int(word[0])] = true }
    }
    self.firsts = firsts
  }

  /// True if a phrase begins with this byte.
  @inline(__always) func mayBegin(with byte: UInt8) -> Bool { firsts[Int(byte.lowered)] }

  /// Where a phrase ends that begins at a place; nil where none does.
  func end(in context: RuleContext, from place: Int) -> Int? {
    for phrase in phrases {
      var at = place
      let fits = phrase.indices.allSatisfy { index in
        if index > 0 { at = context.end(of: \.isBlank, from: at) }
        let end = context.end(of: { $0.isLetter || $0.isWide || $0 == UInt8(ascii: "'") }, from: at)
        guard end > at, end - at < 40 else { return false }
        let word = context.bytes[at..<end].map(\.lowered)
        at = end
        return phrase[index].contains(word)
      }
      if fits, !phrase.isEmpty { return at }
    }
    return nil
  }

  private static func alternatives(_ token: Substring) -> Set<[UInt8]> {
    let inner = token.hasPrefix("(") && token.hasSuffix(")") ? token.dropFirst().dropLast() : token
    return Set(inner.split(separator: "|").map { Array($0.utf8) })
  }
}
