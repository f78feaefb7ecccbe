/// What SubRip and WebVTT share: cues are a line of times and the lines below it, up to an empty one.
enum CaptionBlocks {
  /// The cues of a file; what stands outside of cues (numbers, notes, styles) is passed over.
  ///
  /// A line of times begins a cue even where no empty line stands before it; the number above it is no text then.
  static func cues(of file: String, decode: (String) -> String) throws(CaptionError) -> [Cue] {
    var cues: [Cue] = []
    var isCue = false
    for (number, line) in lines(of: file).enumerated() {
      if TimeCode.isTimes(line) {
        guard let (start, end) = TimeCode.range(line) else { throw .badTimes(line: number + 1, text: line) }
        if isCue, let last = cues.last?.lines.last, last.allSatisfy(\.isNumber) {
          cues[cues.count - 1].lines.removeLast()
        }
        cues.append(Cue(start: start, end: end, lines: []))
        isCue = true
      } else if line.onOneLine.isEmpty {
        isCue = false
      } else if isCue {
        cues[cues.count - 1].lines.append(decode(line))
      }
    }
    return cues
  }

  /// Lines that end in LF, CR LF or CR, without a byte order mark.
  private static func lines(of file: String) -> [String] {
    var file = file
    if file.unicodeScalars.first == "\u{FEFF}" { file.unicodeScalars.removeFirst() }
    return file.substituting("\r\n", "\n").substituting("\r", "\n").unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}
