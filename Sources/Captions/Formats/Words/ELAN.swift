extension CaptionFormat {
  /// The annotations of ELAN, `.eaf`, as linguists write them: tiers of labels between named moments, a tier a speaker.
  public static let elan = CaptionFormat(
    name: "eaf", title: "ELAN annotations", extensions: ["eaf"], features: [.voice, .ends],
    recognizes: { $0.prefix(2000).contains("<ANNOTATION_DOCUMENT") },
    writer: { document, _ in ELAN.write(document) },
    reader: { file, _ throws(CaptionError) in try ELAN.read(file) })
}

private enum ELAN {
  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    let root = try XMLReader.root(of: file, named: "ANNOTATION_DOCUMENT")
    let moments = Dictionary(
      root.all("TIME_SLOT").compactMap { slot -> (String, Int)? in
        guard let id = slot.attributes["TIME_SLOT_ID"],
          let time = slot.attributes["TIME_VALUE"].flatMap({ Int($0) }), (0...360_000_000).contains(time)
        else { return nil }
        return (id, time)
      }, uniquingKeysWith: { first, _ in first })
    let tiers = root.all("TIER").map { LabelTier(name: name($0), words: words($0, moments)) }
    let cues = LabelTier.words(of: tiers).cues
    if cues.isEmpty { throw .noCues(format: "ELAN") }
    return CaptionDocument(cues: cues)
  }

  private static func name(_ tier: XMLElement) -> String {
    let participant = tier.attributes["PARTICIPANT"] ?? ""
    return participant.isEmpty ? tier.attributes["TIER_ID"] ?? "" : participant
  }

  /// The labels of a tier that have times of their own; what only refers to another tier translates or comments.
  private static func words(_ tier: XMLElement, _ moments: [String: Int]) -> [TimedWord] {
    tier.all("ALIGNABLE_ANNOTATION").compactMap { annotation in
      guard let start = annotation.attributes["TIME_SLOT_REF1"].flatMap({ moments[$0] }),
        let end = annotation.attributes["TIME_SLOT_REF2"].flatMap({ moments[$0] }), end >= start
      else { return nil }
      let text = annotation.first("ANNOTATION_VALUE")?.allText.onOneLine ?? ""
      return TimedWord(text: text, time: start..<end)
    }
  }

  static func write(_ document: CaptionDocument) -> String {
    var slots = ""
    var tiers: [(name: String, annotations: String)] = []
    for (index, cue) in document.cues.enumerated() {
      for (end, time) in [(1, cue.start), (2, max(cue.end, cue.start))] {
        slots += "<TIME_SLOT TIME_SLOT_ID=\"ts\(index * 2 + end)\" TIME_VALUE=\"\(max(time, 0))\"/>\n"
      }
      let name = cue.voice?.onOneLine.xmlEscaped ?? "captions"
      let annotation =
        "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"a\(index + 1)\" TIME_SLOT_REF1=\"ts\(index * 2 + 1)\" "
        + "TIME_SLOT_REF2=\"ts\(index * 2 + 2)\">"
        + "<ANNOTATION_VALUE>\(cue.text.onOneLine.xmlEscaped)</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>\n"
      if let tier = tiers.firstIndex(where: { $0.name == name }) {
        tiers[tier].annotations += annotation
      } else {
        tiers.append((name, annotation))
      }
    }
    let body = tiers.map {
      "<TIER LINGUISTIC_TYPE_REF=\"default-lt\" TIER_ID=\"\($0.name)\">\n\($0.annotations)</TIER>\n"
    }.joined()
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<ANNOTATION_DOCUMENT AUTHOR=\"\" DATE=\"2000-01-01T00:00:00+00:00\" FORMAT=\"3.0\" VERSION=\"3.0\">\n"
      + "<HEADER MEDIA_FILE=\"\" TIME_UNITS=\"milliseconds\"/>\n<TIME_ORDER>\n\(slots)</TIME_ORDER>\n\(body)"
      + "<LINGUISTIC_TYPE GRAPHIC_REFERENCES=\"false\" LINGUISTIC_TYPE_ID=\"default-lt\" TIME_ALIGNABLE=\"true\"/>\n"
      + "</ANNOTATION_DOCUMENT>\n"
  }
}
