extension CaptionFormat {
  /// TTML, and of it the text profile of IMSC 1.1 (W3C) when writing.
  public static let ttml = CaptionFormat(
    name: "ttml", title: "TTML (IMSC 1.1 text)", extensions: ["ttml", "xml", "dfxp", "imsc"],
    features: [
      .emphasis, .color, .ruby, .voice, .placement, .language, .times, .notes, .identifiers, .lineBreaks, .ends,
    ],
    recognizes: { file in
      let head = file.prefix(4000)
      return head.contains("<tt ") || head.contains("<tt>") || head.contains(":tt ") || head.contains("<tt\n")
    },
    writer: { document, _ in TTMLWriter(document: document).file() },
    reader: { file, _ throws(CaptionError) in try TTMLReader.read(file) })
}

/// The clock of a TTML file: how frames and ticks become milliseconds.
struct TTMLClock {
  /// Frames a second.
  let frameRate: Double
  private let tickRate: Double

  init(_ attributes: [String: String]) {
    var rate = attributes["frameRate"].flatMap(Double.init) ?? 30
    let multiplier = (attributes["frameRateMultiplier"] ?? "").split { $0 == " " || $0 == ":" }.compactMap {
      Double($0)
    }
    if multiplier.count == 2, multiplier[1] > 0 { rate *= multiplier[0] / multiplier[1] }
    frameRate = rate.isFinite && rate > 0 ? rate : 30
    let ticks = attributes["tickRate"].flatMap(Double.init) ?? (attributes["frameRate"] == nil ? 1 : frameRate)
    tickRate = ticks.isFinite && ticks > 0 ? ticks : 1
  }

  /// `01:02:03.5`, `01:02:03:12`, `12.5s`, `900ms`, `100t`, `20f` in milliseconds; `2:03.5` and `12.5` too, which only Apple
  /// writes.
  func milliseconds(_ text: String?) -> Int? {
    guard let text = text?.onOneLine, !text.isEmpty else { return nil }
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    if fields.count == 4 {
      guard let clock = TimeCode.milliseconds(fields[..<3].joined(separator: ":")), let frames = Double(fields[3]),
        (0...1000).contains(frames)
      else { return nil }
      return clock + Int((frames * 1000 / frameRate).rounded())
    }
    if fields.count > 1 || text.utf8.last?.isASCIIDigit ?? false { return TimeCode.milliseconds(text) }
    for (unit, factor) in [
      ("ms", 1.0), ("h", 3.6e6), ("m", 6e4), ("s", 1e3), ("f", 1e3 / frameRate), ("t", 1e3 / tickRate),
    ]
    where text.hasSuffix(unit) {
      guard let value = Double(text.dropLast(unit.utf8.count)), (0...3.6e11).contains(value * factor) else {
        return nil
      }
      return Int((value * factor).rounded())
    }
    return nil
  }
}
