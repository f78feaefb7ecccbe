internal import Bytes

extension CaptionFormat {
  /// Tab-separated start, end and text: whisper's `.tsv` in milliseconds, or labels of Audacity in seconds.
  ///
  /// Other tables of words or captions are read too, whatever is between their columns and whatever their order.
  ///
  /// An apostrophe precedes a text that a spreadsheet would take for a formula.
  public static let tsv = CaptionFormat(
    name: "tsv", title: "tab-separated values", extensions: ["tsv", "csv"], features: [.ends],
    recognizes: { file in
      let head = String(file.prefix(4000))
      return FileLines(head).prefix(3).contains { TSV.row($0) != nil } || WordTable.words(in: head) != nil
    },
    writer: { document, _ in TSV.write(document) },
    reader: { file, _ throws(CaptionError) in try TSV.read(file) })
}

private enum TSV {
  /// Two times and a text; times with a point are seconds.
  static func row(_ line: ArraySlice<UInt8>) -> Cue? {
    let fields = line.split(separator: 0x09, maxSplits: 2, omittingEmptySubsequences: false)
    guard fields.count == 3, let start = time(fields[0]), let end = time(fields[1]) else { return nil }
    return Cue(start: start, end: max(start, end), lines: [fields[2].trimmed.string.withoutFormulaMark])
  }

  private static func time(_ field: ArraySlice<UInt8>) -> Int? {
    let text = field.trimmed
    guard let first = text.first, first.isASCIIDigit, text.count < 20 else { return nil }
    if text.contains(where: { !$0.isASCIIDigit }) { return TimeCode.milliseconds(text.string) }
    return Int(text.string).flatMap { $0 < 360_000_000_000 ? $0 : nil }
  }

  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    var cues = FileLines(file).compactMap(row)
    if cues.isEmpty { cues = WordTable.words(in: file)?.cues ?? [] }
    if cues.isEmpty { throw .noCues(format: "tab-separated") }
    return CaptionDocument(cues: cues)
  }

  static func write(_ document: CaptionDocument) -> String {
    document.cues.reduce("start\tend\ttext\n") { file, cue in
      file + "\(cue.start)\t\(max(cue.end, cue.start))\t\(cue.text.onOneLine.withoutFormula)\n"
    }
  }
}
