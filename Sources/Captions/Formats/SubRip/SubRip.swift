extension CaptionFormat {
  /// SubRip, `.srt`: numbered cues with a few tags; it has no specification and no speakers.
  ///
  /// The format has no way to escape a character. What a player would take for a tag, a time or a reference is
  /// parted by a word joiner (U+2060), which is invisible and is removed again when read.
  public static let subRip = CaptionFormat(
    name: "srt", title: "SubRip", extensions: ["srt"],
    features: [.emphasis, .color, .placement, .lineBreaks, .ends],
    recognizes: { SubRipReader.recognizes($0.unwrappingConsoleTimes) },
    writer: { document, _ in SubRipWriter(document: document).file() },
    reader: { file, options throws(CaptionError) in
      try SubRipReader.read(file.unwrappingConsoleTimes, options)
    })
}

extension String {
  /// What whisper shows while it works, `[00:00.400 --> 00:01.900]  text`, with the text on a line of its own; others
  /// write `[0.4 - 1.9]`.
  fileprivate var unwrappingConsoleTimes: String {
    let head = prefix(2000)
    guard head.utf8.contains(UInt8(ascii: "[")),
      head.split(whereSeparator: \.isNewline).contains(where: { $0.consoleTimes != nil })
    else { return self }
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      line.consoleTimes.map { "\n\($0.times)\n\($0.text)" } ?? String(line)
    }
    return lines.joined(separator: "\n")
  }
}

extension Substring {
  /// The times in brackets at the start of a line; nil if there are none.
  fileprivate var consoleTimes: (times: String, text: Substring)? {
    guard hasPrefix("["), let end = firstIndex(of: "]") else { return nil }
    let text = self[index(after: end)...]
    let times = String(self[startIndex..<end].dropFirst())
    if SubRipTimes(Array(times.utf8)[...], ReadOptions()) != nil { return (times, text) }
    let parts = times.split(separator: " ")
    guard parts.count == 3, ["-", "–", "->", "→"].contains(parts[1]), parts[0].contains("."),
      parts[2].contains("."),
      let start = TimeCode.milliseconds(parts[0]), let to = TimeCode.milliseconds(parts[2]), to >= start
    else { return nil }
    return (TimeCode.text(start, separator: ",") + " --> " + TimeCode.text(to, separator: ","), text)
  }
}
