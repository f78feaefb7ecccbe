internal import Bytes

/// Writes SubRip.
struct SubRipWriter {
  let document: CaptionDocument

  func file() -> String {
    var file = CaptionBytes(cues: document.cues.count)
    for (index, cue) in document.cues.enumerated() {
      file.append(number: index + 1)
      file.endLine()
      file.append(timesOf: cue, separator: ",")
      file.endLine()
      write(cue, to: &file)
      file.endLine()
    }
    return file.text
  }

  private func write(_ cue: Cue, to file: inout CaptionBytes) {
    if cue.placement.isTop { file.append("{\\an8}") }
    var isFirst = true
    for line in cue.lines where !line.isBlank {
      if !isFirst { file.endLine() }
      isFirst = false
      file.append(line.plainText ?? line.embedded(document.language).subRipMarkup)
    }
    file.endLine()
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
    if PlainBytes.isPlain(self) { return self }
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
