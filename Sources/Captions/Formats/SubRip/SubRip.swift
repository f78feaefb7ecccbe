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
  /// What whisper shows while it works, `[00:00.400 --> 00:01.900]  text`, with the text on a line of its own.
  fileprivate var unwrappingConsoleTimes: String {
    let head = prefix(2000)
    guard head.utf8.contains(UInt8(ascii: "[")),
      head.split(whereSeparator: \.isNewline).contains(where: { $0.consoleTimes != nil })
    else { return self }
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      line.consoleTimes.map { "\n\($0)\n\(line.dropFirst($0.count + 2))" } ?? String(line)
    }
    return lines.joined(separator: "\n")
  }
}

extension Substring {
  /// The times in brackets at the start of a line; nil if there are none.
  fileprivate var consoleTimes: Substring? {
    guard hasPrefix("["), let end = firstIndex(of: "]") else { return nil }
    let times = self[startIndex..<end].dropFirst()
    return SubRipTimes(Array(times.utf8)[...], ReadOptions()) == nil ? nil : times
  }
}
