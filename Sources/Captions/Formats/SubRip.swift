extension CaptionFormat {
  /// SubRip, `.srt`: numbered cues of plain text; it knows no speakers and no notes.
  ///
  /// The format has no specification and no way to escape a character. A `<` or `{` that a player would take for
  /// a tag is followed by a word joiner (U+2060), which is invisible and is removed again when read.
  public static let subRip = CaptionFormat(name: "srt", write: { SubRip.write($0.cues) }, read: SubRip.read)
}

private enum SubRip {
  static func write(_ cues: [Cue]) -> String {
    var file = ""
    for (index, cue) in cues.enumerated() {
      let start = TimeCode.text(cue.start, separator: ",")
      let end = TimeCode.text(cue.end, separator: ",")
      let lines = cue.lines.map(safe).filter { !$0.isEmpty }
      file += "\(index + 1)\n\(start) --> \(end)\n\(lines.joined(separator: "\n"))\n\n"
    }
    return file
  }

  static func read(_ file: String) throws(CaptionError) -> [Cue] {
    try CaptionBlocks.cues(of: file) { line in
      line.substituting("<\u{2060}", "<").substituting("{\u{2060}", "{").substituting("--\u{2060}>", "-->")
    }
  }

  /// A line on which no player finds a tag or a time.
  private static func safe(_ line: String) -> String {
    line.onOneLine.substituting("-->", "--\u{2060}>").substituting("<", "<\u{2060}")
      .substituting("{", "{\u{2060}")
  }
}
