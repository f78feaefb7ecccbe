extension CaptionFormat {
  /// WebVTT, `.vtt` (W3C): escaped text, the speaker as a voice, the source of the times as a note.
  public static let webVTT = CaptionFormat(name: "vtt", write: WebVTT.write, read: WebVTT.read)
}

private enum WebVTT {
  static func write(_ track: CaptionTrack) -> String {
    var file = "WEBVTT\n\n"
    if let note = track.times?.note { file += "NOTE\n\(note)\n\n" }
    for (index, cue) in track.cues.enumerated() {
      let start = TimeCode.text(cue.start, separator: ".")
      let end = TimeCode.text(cue.end, separator: ".")
      let voice = cue.voice.map { "<v \(name($0))>" } ?? ""
      let text = cue.lines.map { escaped($0.onOneLine) }.filter { !$0.isEmpty }.joined(separator: "\n")
      file += "\(index + 1)\n\(start) --> \(end)\n\(voice)\(text)\n\n"
    }
    return file
  }

  static func read(_ file: String) throws(CaptionError) -> [Cue] {
    let head = file.unicodeScalars.first == "\u{FEFF}" ? file.unicodeScalars.dropFirst() : file.unicodeScalars[...]
    guard head.starts(with: "WEBVTT".unicodeScalars),
      head.dropFirst(6).first.map({ " \t\n\r".unicodeScalars.contains($0) }) ?? true
    else { throw .noHeader }
    var cues = try CaptionBlocks.cues(of: file) { $0 }
    for index in cues.indices {
      cues[index].voice = cues[index].lines.first.flatMap(voice)
      cues[index].lines = cues[index].lines.map { unescaped(withoutTags($0)) }
    }
    return cues
  }

  private static func escaped(_ text: String) -> String {
    text.substituting("&", "&amp;").substituting("<", "&lt;").substituting(">", "&gt;")
      .substituting("\u{200E}", "&lrm;").substituting("\u{200F}", "&rlm;")
  }

  /// A speaker's name; one that ends in `-` would make an arrow with the end of the tag.
  private static func name(_ voice: String) -> String {
    let name = escaped(voice.onOneLine)
    return name.hasSuffix("-") ? name + " " : name
  }

  private static func voice(_ line: String) -> String? {
    let scalars = line.unicodeScalars
    guard scalars.starts(with: "<v".unicodeScalars), let end = scalars.firstIndex(of: ">") else { return nil }
    let name = scalars[..<end].dropFirst(2).drop { $0 != " " && $0 != "\t" }
    let trimmed = unescaped(String(name)).onOneLine
    return trimmed.isEmpty ? nil : trimmed
  }

  private static func withoutTags(_ line: String) -> String {
    var text = ""
    var isTag = false
    for scalar in line.unicodeScalars {
      if scalar == "<" { isTag = true }
      if !isTag { text.unicodeScalars.append(scalar) }
      if scalar == ">" { isTag = false }
    }
    return text
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return text.substituting("&lt;", "<").substituting("&gt;", ">").substituting("&lrm;", "\u{200E}")
      .substituting("&rlm;", "\u{200F}").substituting("&nbsp;", "\u{A0}").substituting("&amp;", "&")
  }
}

extension TimeSource {
  /// What a file says of its times; recognized ones speak for themselves.
  var note: String? {
    switch self {
    case .estimated: "Timings are estimated from a speech-rate model, not from audio."
    case .fitted: "Timings are estimated from a speech-rate model, fitted to the clip length."
    case .recognized: nil
    }
  }
}
