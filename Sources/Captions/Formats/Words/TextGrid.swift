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
      let cues = TextGrid.words(of: tiers).cues
      if cues.isEmpty { throw .noCues(format: "TextGrid") }
      return CaptionDocument(cues: cues)
    })
}

/// A tier: labelled intervals, in order.
struct TextGridTier: Hashable {
  var name: String
  var words: [TimedWord]
}

private enum TextGrid {
  /// The words of all speakers.
  static func words(of tiers: [TextGridTier]) -> [TimedWord] {
    let spoken = spokenTiers(tiers)
    return spoken.flatMap { tier in
      tier.words.map { word in
        var word = word
        word.voice = spoken.count > 1 ? speaker(of: tier) : nil
        return word
      }
    }
  }

  /// The tiers that hold words: those that are named so; else those whose labels are longest, since sounds are short.
  private static func spokenTiers(_ tiers: [TextGridTier]) -> [TextGridTier] {
    let tiers = tiers.filter { $0.words.contains { !$0.text.isSpeechMark } }
    let named = tiers.filter { !kinds(of: $0).isDisjoint(with: wordTiers) }
    if !named.isEmpty { return named }
    let others = tiers.filter { kinds(of: $0).isDisjoint(with: otherTiers) }
    let candidates = others.isEmpty ? tiers : others
    guard let longest = candidates.max(by: { letters($0) < letters($1) }) else { return [] }
    // Another speaker's tier has labels of like length, and does not say the same.
    return candidates.filter {
      $0 == longest || letters($0) * 2 > letters(longest) && text($0) != text(longest) && isApart($0, longest)
    }
  }

  /// True if two tiers speak by turns.
  private static func isApart(_ one: TextGridTier, _ other: TextGridTier) -> Bool {
    let labels = one.words.filter { !$0.text.isSpeechMark }
    let shared = labels.count { label in
      other.words.contains { !$0.text.isSpeechMark && $0.time.overlaps(label.time) }
    }
    return shared * 2 < labels.count
  }

  private static func text(_ tier: TextGridTier) -> String {
    tier.words.lazy.filter { !$0.text.isSpeechMark }.map { $0.text.lowercased().filter(\.isLetter) }.joined()
  }

  private static func letters(_ tier: TextGridTier) -> Double {
    let labels = tier.words.filter { !$0.text.isSpeechMark }
    return Double(labels.reduce(0) { $0 + $1.text.count }) / Double(max(labels.count, 1))
  }

  /// The words of a tier's name: `Ann - words`, `ORT-MAU`.
  private static func kinds(of tier: TextGridTier) -> Set<String> {
    Set(tier.name.lowercased().split { !$0.isLetter }.map(String.init))
  }

  private static func speaker(of tier: TextGridTier) -> String {
    let parts = tier.name.split(separator: " - ")
    return parts.count > 1 && wordTiers.contains(parts[parts.count - 1].lowercased())
      ? parts.dropLast().joined(separator: " - ") : tier.name
  }

  private static let wordTiers: Set<String> = ["word", "words", "ort", "orthography", "wort", "mots", "palabras"]
  /// Tiers of sounds and of what annotators remark.
  private static let otherTiers: Set<String> = [
    "phone", "phones", "phoneme", "phonemes", "segment", "segments", "mau", "kan", "syllable", "syllables", "tone",
    "tones", "pos", "note", "notes", "comment", "comments", "pitch", "ipa", "sampa",
  ]

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
