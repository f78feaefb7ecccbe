internal import Bytes

extension CaptionFormat {
  /// The TextGrid of Praat, which phoneticians and the Montreal Forced Aligner write: tiers of labelled intervals.
  ///
  /// Of several tiers those of words count, each the speaker's it is named after; sounds and other notes are passed over.
  public static let textGrid = CaptionFormat(
    name: "textgrid", title: "TextGrid of Praat", extensions: ["textgrid"], features: [.voice, .times, .ends],
    recognizes: { $0.prefix(200).contains("\"ooTextFile") && $0.prefix(400).contains("\"TextGrid\"") },
    writer: { document, _ in TextGrid.write(document) },
    reader: { file, _ throws(CaptionError) in
      let tiers = try TextGridReader.tiers(of: file)
      let cues = LabelTier.words(of: tiers).cues
      if cues.isEmpty { throw .noCues(format: "TextGrid") }
      return CaptionDocument(cues: cues)
    })
}

private enum TextGrid {
  /// A tier with an interval for each cue and each silence.
  static func write(_ document: CaptionDocument) -> String {
    var intervals: [(from: Int, to: Int, text: String)] = []
    for cue in document.cues.sorted(by: { $0.start < $1.start }) where cue.end > cue.start {
      let start = max(cue.start, intervals.last?.to ?? 0)
      guard cue.end > start else { continue }
      if start > intervals.last?.to ?? 0 { intervals.append((intervals.last?.to ?? 0, start, "")) }
      intervals.append((start, cue.end, cue.text.onOneLine))
    }
    let end = TimeCode.seconds(intervals.last?.to ?? 0)
    let head =
      "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\nxmin = 0\nxmax = \(end)\ntiers? <exists>\n"
    let tier =
      "size = 1\nitem []:\n    item [1]:\n        class = \"IntervalTier\"\n        name = \"captions\"\n"
      + "        xmin = 0\n        xmax = \(end)\n        intervals: size = \(intervals.count)\n"
    return intervals.enumerated().reduce(into: head + tier) { file, entry in
      let (from, to, text) = entry.element
      file +=
        "        intervals [\(entry.offset + 1)]:\n            xmin = \(TimeCode.seconds(from))\n"
        + "            xmax = \(TimeCode.seconds(to))\n"
        + "            text = \"\(text.substituting("\"", "\"\""))\"\n"
    }
  }
}
