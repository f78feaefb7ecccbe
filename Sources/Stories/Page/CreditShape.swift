internal import Bytes

/// Knows credits by their shape: offices with names after them and nothing else.
///
/// For example `Imagen: Nuria Paz. Sonido: Julio Peña`.
enum CreditShape {
  /// True if a line is nothing but offices with names after them.
  static func fits(_ line: Substring) -> Bool {
    guard line.utf8.count <= 160, line.contains(":") || line.contains("：") else { return false }
    guard line.opensWithOffice else { return false }
    let parts = parts(of: line)
    guard let first = parts.first, parts.count > 1 || !first.name.isEastAsian else { return false }
    // `Lund: So do I.` is said.
    if parts.count == 1, line.last?.endsSentence == true,
      !first.name.split(separator: " ").allSatisfy({ $0.count > 1 && $0.isCapitalisedWord })
    {
      return false
    }
    return parts.allSatisfy { isOffice($0.office) && isName($0.name) }
  }

  private static func parts(of line: Substring) -> [(office: String, name: String)] {
    // `摄像：周梅 剪辑：丁立` has but a space between two of them.
    let isHan = line.contains(where: \.isHanOrKana)
    let marks = isHan ? ".,/;·、　 " : ".,/;·"
    return line.split(whereSeparator: { marks.contains($0) }).map { part in
      let halves = part.split(maxSplits: 1, whereSeparator: { $0 == ":" || $0 == "：" }).map(\.trimmedWhitespace)
      return halves.count == 2 ? (halves[0], halves[1]) : ("", "")
    }
  }

  private static func isOffice(_ office: String) -> Bool {
    let words = office.split(separator: " ")
    return (1...2).contains(words.count) && !office.contains(where: \.isNumber) && !office.isWholeName
      && !office.isInCapitals && words[0].count > 1
  }

  private static func isName(_ name: String) -> Bool {
    name.isEastAsian ? name.isNameInLabel : name.isWholeName && name.split(separator: " ").count <= 4
  }
}

extension Substring {
  /// True if no mark that parts two credits is between its first word and its first colon.
  fileprivate var opensWithOffice: Bool {
    let bytes = utf8.span
    for place in 0..<bytes.count {
      switch bytes[place] {
      case UInt8(ascii: ":"), 0xEF: return true
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ";"): if place > 0 { return false }
      default: continue
      }
    }
    return false
  }
}
