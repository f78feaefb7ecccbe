/// Files of times that nothing here reads; as text, their numbers would be spoken.
struct TimeTable {
  /// The name of the format, with its article.
  let name: String
  /// What to do instead.
  let advice: String
}

extension String {
  /// What a file of times is; nil for everything else.
  var timeTable: TimeTable? {
    let head = prefix(2000)
    let rows = head.split(whereSeparator: \.isNewline).prefix(4).map { $0.split(separator: " ") }
    if let table = Self.marked.first(where: { head.contains($0.mark) && self.contains($0.detail) }) {
      return table.table
    }
    guard rows.count > 1 else { return nil }
    if rows.dropLast().allSatisfy({ $0.count >= 9 && $0[0] == "SPEAKER" }) {
      return TimeTable(name: "an RTTM list of speakers", advice: "it holds no words; give the recognizer's output")
    }
    let isFramed = rows.allSatisfy { row in
      let fields = (row.first ?? "").split(separator: "]", maxSplits: 2)
      return fields.count > 1 && fields.prefix(2).allSatisfy { $0.first == "[" && Int($0.dropFirst()) != nil }
    }
    return isFramed
      ? TimeTable(name: "an MPL2 file of captions", advice: "ffmpeg makes SRT of it: ffmpeg -i FILE clip.srt") : nil
  }

  /// What only such files say near their beginning, and what else is in them.
  private static let marked: [(mark: String, detail: String, table: TimeTable)] = [
    ("<fcpxml", "", .init(name: "a Final Cut Pro project", advice: "export its captions as SRT or iTT")),
    ("<xmeml", "", .init(name: "a Final Cut Pro or Premiere sequence", advice: "export its captions as SRT")),
    ("<USFSubtitles", "", .init(name: "a USF file of captions", advice: "convert it to SRT with Subtitle Edit")),
    ("<folker-transcription", "", .init(name: "a FOLKER transcript", advice: "export it as EXMARaLDA or TextGrid")),
    ("<TEI", "<timeline", .init(name: "a TEI transcript", advice: "export it as EXMARaLDA, ELAN or TextGrid")),
    ("FCM: ", " C ", .init(name: "an edit decision list", advice: "it holds no words; give captions")),
    (
      "# VobSub index file", "",
      .init(name: "an index of VobSub", advice: "its captions are pictures; give a text format")
    ),
  ]
}
