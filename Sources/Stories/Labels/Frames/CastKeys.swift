internal import Bytes

/// Whom the short heads of a page stand for: `MO = Maren Oke, desk    JT = Jude Tallis`, `Δανάη Κουρτίδη (Δ.Κ.)`.
struct CastKeys {
  /// What each short head says, by heads in lower case.
  private(set) var labels: [String: Label] = [:]
  /// The numbers of the lines that say so.
  private(set) var lines: Set<Int> = []
  /// The persons whom such lines name.
  private(set) var persons: [String] = []

  init(_ lines: [TextLine], _ names: LabelNames) {
    let reader = CastReader(names: names)
    for (number, line) in lines.enumerated().prefix(30) where line.text.utf8.count <= 400 {
      let found = Self.keys(of: line.text, names) + reader.credits(in: line.text)
      guard !found.isEmpty else { continue }
      self.lines.insert(number)
      for (key, label) in found {
        labels[key.lowercased()] = labels[key.lowercased()] ?? label
        if let name = label.name { persons.append(name) }
      }
    }
  }

  private static func keys(of line: String, _ names: LabelNames) -> [(String, Label)] {
    line.hasByte(of: signs) ? equations(line, names) + initialled(line, names) : []
  }

  /// The bytes of which one is in every line of keys: `=`, `(`, and the first of their wide forms.
  private static let signs = ByteSet { "=(".utf8.contains($0) || $0 == 0xEF }

  /// `MO = Maren Oke, desk`, several on a line; with a role for a key the person has the role.
  private static func equations(_ line: String, _ names: LabelNames) -> [(String, Label)] {
    guard line.contains(where: { "=＝".contains($0) }) else { return [] }
    let parts = line.parts { $0.endOfWideGap(at: $1) ?? $0.end(of: ";", at: $1) }.map {
      $0.split(whereSeparator: { "=＝".contains($0) })
    }
    let found = parts.compactMap { part -> (String, Label)? in
      guard part.count == 2 else { return nil }
      let (key, tail) = (part[0].trimmedWhitespace, part[1].droppingFullStop.trimmedWhitespace)
      guard key.count <= 16, key.contains(where: \.isLetter), !key.contains("\""), !tail.contains("\"") else {
        return nil
      }
      var label = person(tail, names)
      guard label.name != nil else { return nil }
      label.role = label.role ?? names.role(of: key)?.role
      return (key, label)
    }
    return found.count == parts.count ? found : []
  }

  /// `Παρουσίαση: Δανάη Κουρτίδη (Δ.Κ.)`: the initials of a name in parentheses after it.
  private static func initialled(_ line: String, _ names: LabelNames) -> [(String, Label)] {
    line.shortParentheses.compactMap { range in
      let inner = line[range].dropFirst().dropLast()
      let letters = inner.filter(\.isLetter)
      guard letters.count >= 2, letters.allSatisfy(\.isUppercase) else { return nil }
      let words = line[..<range.lowerBound].split { $0.isWhitespace || $0 == "," }.suffix(letters.count)
      let name = words.map(String.init).joined(separator: " ")
      guard words.count == letters.count, name.initials == letters, name != letters else { return nil }
      let role = line[...].splitAtColon.flatMap { names.role(of: $0.head)?.role }
      return (String(inner), Label(role: role, name: name))
    }
  }

  /// Name, and a role or an office after a comma.
  static func person(_ text: String, _ names: LabelNames) -> Label {
    if let label = names.labelWithRole(text), label.name != nil { return label }
    var label = FrameHead.person(text, names)
    if let title = label.title, let role = names.role(of: title)?.role { (label.role, label.title) = (role, nil) }
    if let name = label.name, name.isEastAsian { label.name = names.person(name).name ?? name }
    if label.name == nil, text.isEastAsian, text.isNameInLabel { label = Label(name: text) }
    // `JT = Jude Tallis, roaming mic`: what somebody does here is not an office.
    if label.title?.first?.isLowercase == true { label.title = nil }
    return label
  }
}

extension String {
  /// Parentheses around two to six characters, which are not parentheses.
  fileprivate var shortParentheses: [Range<Index>] {
    var (found, open) = ([Range<Index>](), nil as Index?)
    for index in utf8.indices {
      switch utf8[index] {
      case UInt8(ascii: "("): open = index
      case UInt8(ascii: ")"):
        let end = utf8.index(after: index)
        if let start = open, (4...8).contains(self[start..<end].count) { found.append(start..<end) }
        open = nil
      default: break
      }
    }
    return found
  }
}
