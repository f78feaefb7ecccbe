internal import Bytes

/// Recognises the line that says whose a picture is, with or without the caption ahead of it.
enum PictureCredit {
  /// True if a line has this shape.
  static func fits(_ line: ArraySlice<UInt8>, _ signs: LineSigns) -> Bool {
    guard mayFit(line, signs) else { return false }
    if signs.contains(.leadC2), copyright.isIn(line.span), line.starts(with: sign) || endsWithOwner(line) {
      return true
    }
    let names = names(in: line)
    return names.contains(where: isAgency) && (endsWithSource(line) || isCredit(line, names))
  }

  /// True if a line has the sign of copyright, a stroke, or a bracket at its end; most lines have none of them.
  private static func mayFit(_ bytes: ArraySlice<UInt8>, _ signs: LineSigns) -> Bool {
    if bytes.last == UInt8(ascii: ")") || bytes.last == UInt8(ascii: "]") { return true }
    return !signs.isDisjoint(with: [.slash, .bar]) || signs.contains(.leadC2) && copyright.isIn(bytes.span)
  }

  private static let copyright = BytePair(0xC2, 0xA9)
  private static let sign = Array("©".utf8)

  /// True if a line is `Getty Images A red boat sails past a headland`: an owner, and words for who cannot see the picture.
  static func isDescription(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "G") || line.first == UInt8(ascii: "P") || line.first == UInt8(ascii: "A"),
      let owner = owners.first(where: { line.starts(with: $0) }), line.count > owner.count,
      let last = line.last, !".!?\"".utf8.contains(last)
    else { return false }
    return UInt8(ascii: "A")...UInt8(ascii: "Z") ~= line[line.startIndex + owner.count]
  }

  private static let owners = ["Getty Images ", "PA Media ", "AFP via Getty Images "].map { Array($0.utf8) }

  /// `The harbour at dawn. © Jo Alder, AFP`: nobody speaks the sign of copyright, and who owns is but named.
  private static func endsWithOwner(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.indices.last(where: { line[$0...].starts(with: sign) }) else { return false }
    let owner = line[(last + sign.count)...].split(separator: .space)
    return (1...6).contains(owner.count) && !endsSentence(line)
  }

  private static func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
    !text.isEmpty && Unicode.Scalar(text.span.scalar(before: text.count).value)?.endsSentence == true
  }

  /// `The harbour at dawn. [Keystone - Jo Alder]`: an agency and who worked for it, in square brackets.
  private static func endsWithSource(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.last == UInt8(ascii: "]"), let open = line.lastIndex(of: UInt8(ascii: "[")),
      line.endIndex - open <= 60
    else { return false }
    let source = line[(open + 1)..<(line.endIndex - 1)]
    return names(in: source).contains(where: isAgency)
      && String(decoding: source, as: UTF8.self).unicodeScalars.contains { "-–/,".unicodeScalars.contains($0) }
  }

  /// `Image: Jo Alder/dpa/picture alliance`, `(AFP, Reuters)`, `A bridge at dawn. | dpa`.
  private static func isCredit(_ line: ArraySlice<UInt8>, _ names: [ArraySlice<UInt8>]) -> Bool {
    let words = line.split(separator: .space)
    guard words.count <= 12, line.last != UInt8(ascii: ".") || words.count <= 4 else { return false }
    if words.count <= 8, names.count <= 6, isInBrackets(line) || hasBracketAfterNoSentence(line) { return true }
    return hasStroke(lowered(line))
      || words.count >= 3 && words[words.count - 2].elementsEqual("|".utf8) && isAgency(words[words.count - 1])
  }

  private static func isInBrackets(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "[") && line.last == UInt8(ascii: "]")
  }

  /// True if a bracket ends a line and no sentence ends ahead of it: agencies sign the last sentence of a report so.
  private static func hasBracketAfterNoSentence(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.last == UInt8(ascii: ")") else { return false }
    guard let open = line.lastIndex(of: UInt8(ascii: "(")) else { return true }
    let ahead = line[..<open]
    return !endsSentence(ahead[..<(ahead.lastIndex { $0 != .space }.map { $0 + 1 } ?? ahead.startIndex)])
  }

  /// True if a stroke parts an agency from another, or from a name.
  private static func hasStroke(_ line: [UInt8]) -> Bool {
    line.indices.contains { at in
      guard line[at] == UInt8(ascii: "/") else { return false }
      let (ahead, after) = (line[..<at], line[(at + 1)...])
      let next = after.first == .space ? after.dropFirst() : after
      return agencies.contains { ahead.suffix($0.count) == $0[...] || next.starts(with: $0) }
    }
  }

  /// The runs of letters and hyphens in a text.
  private static func names(in text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var names: [ArraySlice<UInt8>] = []
    let bytes = text.span
    var (start, at) = (0, 0)
    while at < bytes.count {
      let end = at
      let scalar = bytes.nextScalar(at: &at)
      if scalar == 0x2D || Unicode.Scalar(scalar)?.isLetter == true { continue }
      if start < end { names.append(text[text.startIndex + start..<text.startIndex + end]) }
      start = at
    }
    return start < at ? names + [text[(text.startIndex + start)...]] : names
  }

  private static func isAgency(_ name: ArraySlice<UInt8>) -> Bool {
    name.count <= 15 && agencies.contains(lowered(name))
  }

  private static func lowered(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.contains(where: \.isWide)
      ? Array(String(decoding: text, as: UTF8.self).lowercased().utf8) : text.map(\.lowered)
  }

  /// Who sells pictures and reports.
  private static let agencies = Set(
    [
      "afp", "dpa", "reuters", "epa", "epa-efe", "efe", "ap", "getty", "shutterstock", "istock", "alamy", "vcg",
      "ansa", "lusa", "apa", "keystone", "picture-alliance", "picture", "imago", "yonhap", "newsis", "xinhua",
      "kyodo", "jiji", "tass", "тасс", "ria", "риа", "sputnik", "anadolu", "aa", "pti", "ani", "ttxvn", "pap",
      "ntb",
      "tt", "belga", "anp", "ritzau",
    ].map { Array($0.utf8) })
}
