internal import Bytes

/// Writes SubRip.
struct SubRipWriter {
  let document: CaptionDocument

  func file() -> String {
    var file = ""
    for (index, cue) in document.cues.enumerated() {
      let start = TimeCode.text(cue.start, separator: ",")
      let end = TimeCode.text(max(cue.end, cue.start), separator: ",")
      file += "\(index + 1)\n\(start) --> \(end)\n\(markup(cue))\n\n"
    }
    return file
  }

  private func markup(_ cue: Cue) -> String {
    let position = cue.placement.isTop ? "{\\an8}" : ""
    return position
      + cue.lines.filter { !$0.isBlank }.map { $0.embedded(document.language).subRipMarkup }.joined(separator: "\n")
  }
}

extension CueLine {
  /// The line with the tags of SubRip.
  fileprivate var subRipMarkup: String {
    runs.map { run in
      var text = run.text.onOneLineKeepingEnds.subRipSafe
      if let ruby = run.ruby { text += "(\(ruby.onOneLine.subRipSafe))" }
      if run.look.isUnderlined { text = "<u>\(text)</u>" }
      if run.look.isItalic { text = "<i>\(text)</i>" }
      if run.look.isBold { text = "<b>\(text)</b>" }
      if let color = run.look.color { text = "<font color=\"\(color.subRipSafe)\">\(text)</font>" }
      return text
    }.joined()
  }
}

extension String {
  /// Text in which no player finds a tag, a time or a reference.
  fileprivate var subRipSafe: String {
    var text = substituting("-->", "--\u{2060}>").substituting("<", "<\u{2060}").substituting("{", "{\u{2060}")
    if text.utf8.contains(UInt8(ascii: "&")) { text = text.joiningReferences }
    return text
  }

  /// A word joiner after each ampersand that would begin a reference.
  private var joiningReferences: String {
    let bytes = Array(utf8)
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      result.append(byte)
      if byte == UInt8(ascii: "&"), CharacterReference(in: bytes[...], at: index) != nil {
        result += "\u{2060}".utf8
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
