/// A tier of annotations: labelled intervals, in order.
struct LabelTier: Hashable {
  var name: String
  var words: [TimedWord]
}

extension LabelTier {
  /// The words of all speakers.
  static func words(of tiers: [LabelTier]) -> [TimedWord] {
    let spoken = spokenTiers(tiers)
    return spoken.flatMap { tier in
      tier.words.map { word in
        var word = word
        word.voice = spoken.count > 1 ? speaker(of: tier) : nil
        return word
      }
    }
  }

  /// The tiers that hold words: those named so, else those with the longest labels, since labels of sounds are short.
  private static func spokenTiers(_ tiers: [LabelTier]) -> [LabelTier] {
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
  private static func isApart(_ one: LabelTier, _ other: LabelTier) -> Bool {
    let labels = one.words.filter { !$0.text.isSpeechMark }
    let shared = labels.count { label in
      other.words.contains { !$0.text.isSpeechMark && $0.time.overlaps(label.time) }
    }
    return shared * 2 < labels.count
  }

  private static func text(_ tier: LabelTier) -> String {
    tier.words.lazy.filter { !$0.text.isSpeechMark }.map { $0.text.lowercased().filter(\.isLetter) }.joined()
  }

  private static func letters(_ tier: LabelTier) -> Double {
    let labels = tier.words.filter { !$0.text.isSpeechMark }
    return Double(labels.reduce(0) { $0 + $1.text.count }) / Double(max(labels.count, 1))
  }

  /// The words of a tier's name: `Ann - words`, `ORT-MAU`.
  private static func kinds(of tier: LabelTier) -> Set<String> {
    Set(tier.name.lowercased().split { !$0.isLetter }.map(String.init))
  }

  private static func speaker(of tier: LabelTier) -> String {
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
}
