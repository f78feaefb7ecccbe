internal import Bytes

/// Recognises the line that says whose a picture is, with or without the caption ahead of it.
enum PictureCredit {
  /// True if a line has this shape.
  static func fits(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard mayFit(bytes) else { return false }
    let line = String(decoding: bytes, as: UTF8.self)
    if line.hasPrefix("©") || endsWithOwner(line) || endsWithSource(line) { return true }
    return isCredit(line)
  }

  /// True if a line has the sign of copyright, a stroke, or a bracket at its end; most lines have none of them.
  private static func mayFit(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.last == UInt8(ascii: ")") || bytes.last == UInt8(ascii: "]") { return true }
    return bytes.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "|") || $0 == copyright }
  }

  /// The second byte of `©`.
  private static let copyright: UInt8 = 0xA9

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
  private static func endsWithOwner(_ line: String) -> Bool {
    guard let sign = line.lastIndex(of: "©") else { return false }
    let owner = line[sign...].dropFirst().split(separator: " ")
    return (1...6).contains(owner.count) && line.last.map { !$0.endsSentence } ?? false
  }

  /// `The harbour at dawn. [Keystone - Jo Alder]`: an agency and who worked for it, in square brackets.
  private static func endsWithSource(_ line: String) -> Bool {
    guard line.hasSuffix("]"), let open = line.lastIndex(of: "["), line[open...].utf8.count <= 60 else {
      return false
    }
    let source = line[open...].dropFirst().dropLast()
    return names(in: source).contains(where: isAgency) && source.contains { "-–/,".contains($0) }
  }

  /// `Image: Jo Alder/dpa/picture alliance`, `(AFP, Reuters)`, `A bridge at dawn. | dpa`.
  private static func isCredit(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard words.count <= 12, !line.hasSuffix(".") || words.count <= 4 else { return false }
    let parts = names(in: line[...])
    guard parts.contains(where: isAgency) else { return false }
    let isInBrackets =
      line.hasSuffix(")") && isNoSentence(aheadOfBracketIn: line) || line.hasPrefix("[") && line.hasSuffix("]")
    return words.count <= 8 && isInBrackets && parts.count <= 6 || hasStroke(line.lowercased())
      || words.count >= 3 && words[words.count - 2] == "|" && isAgency(words[words.count - 1])
  }

  /// True if a bracket opens, and no sentence ends ahead of it: agencies sign the last sentence of a report so.
  private static func isNoSentence(aheadOfBracketIn line: String) -> Bool {
    guard let open = line.lastIndex(of: "(") else { return false }
    return line[..<open].last { $0 != " " }.map { !$0.endsSentence } ?? true
  }

  /// True if a stroke parts an agency from another, or from a name.
  private static func hasStroke(_ line: String) -> Bool {
    line.contains("/")
      && agencies.contains { line.contains("/" + $0) || line.contains($0 + "/") || line.contains("/ " + $0) }
  }

  private static func names(in text: Substring) -> [Substring] { text.split { !$0.isLetter && $0 != "-" } }

  private static func isAgency(_ name: Substring) -> Bool {
    name.utf8.count <= 15 && agencies.contains(name.lowercased())
  }

  /// Who sells pictures and reports.
  private static let agencies: Set<String> = [
    "afp", "dpa", "reuters", "epa", "epa-efe", "efe", "ap", "getty", "shutterstock", "istock", "alamy", "vcg",
    "ansa", "lusa", "apa", "keystone", "picture-alliance", "picture", "imago", "yonhap", "newsis", "xinhua",
    "kyodo", "jiji", "tass", "тасс", "ria", "риа", "sputnik", "anadolu", "aa", "pti", "ani", "ttxvn", "pap", "ntb",
    "tt", "belga", "anp", "ritzau",
  ]
}
