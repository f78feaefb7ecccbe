internal import Bytes
internal import Editing
internal import Locales

/// The credits below a report become data: who held the camera, who edited.
enum CreditLine: LineRule {
  static let card = RuleCard(
    "credit", "Remove camera, editing and graphics credits and keep them as data.",
    before: "한빛뉴스 이가람입니다.\n\n촬영기자: 정다온", after: "한빛뉴스 이가람입니다.",
    reason: "a credit is shown, not spoken")

  static let mark = Mark.Kind.credit

  static func leaving(_ page: Lines) -> [Lines.Leaving] {
    page.lines(listed: .credit) + page.signatures
  }
}

extension Lines {
  /// Who wrote the story, in brackets below its last sentence: `(jal)`, `(Jo Alder/Dana Pell)`.
  fileprivate var signatures: [Leaving] {
    let bracketed = lines.indices.filter { isSignature($0) }
    guard let line = bracketed.last, lines[..<line].indices.lazy.filter(isWhole).prefix(3).count == 3,
      let above = lines[..<line].lastIndex(where: { !$0.isBlank }), context.endsSentence(lines[above].range),
      !lines[(line + 1)...].indices.contains(where: isWhole)
    else { return [] }
    return [Leaving(line: line)]
  }

  /// True if a line is nothing but a bracket with initials in small letters, or with names that strokes part.
  private func isSignature(_ line: Int) -> Bool {
    let bytes = bytes(of: line)
    guard 4...60 ~= bytes.count, bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") else {
      return false
    }
    let text = String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
    guard text.unicodeScalars.allSatisfy({ $0.isLetter || " /-".unicodeScalars.contains($0) }),
      !context.profile.sounds.contains(text), !context.profile.stageDirections.contains(text)
    else { return false }
    let names = text.split(separator: "/").map { $0.unicodeScalars.drop { $0 == " " } }
    let areNames = names.count >= 2 && names.allSatisfy { $0.first?.isCapital == true || text.count <= 12 }
    return areNames || text.unicodeScalars.count <= 4 && text.unicodeScalars.allSatisfy(\.isSmall)
  }
}
