internal import Locales

/// How fast a language is read on the air.
public struct SpeechRate: Hashable, Sendable, Codable {
  /// Syllables a second while somebody speaks, pauses apart.
  public var syllables: Double
  /// A breath at a comma or a newsroom's breath mark, in milliseconds.
  public var breath = 220
  /// The pause between two sentences, in milliseconds.
  public var sentence = 450
  /// The pause before somebody else speaks, in milliseconds.
  public var turn = 600

  /// Describes a rate.
  public init(syllables: Double) { self.syllables = syllables }

  /// The rate of a language, by its BCP 47 tag.
  ///
  /// Measured on people who read aloud, pauses left out: English, Spanish, Japanese, Mandarin, Vietnamese and others
  /// (Coupé, Oh, Dediu and Pellegrino 2019), made slower by an eighth because news is read to be understood
  /// (British radio: 160 to 180 words a minute); Korean from hosts of the radio, 320 syllables a minute with pauses.
  public static func rate(for tag: String) -> SpeechRate {
    SpeechRate(syllables: measured[LanguageTag(tag).language] ?? 5.6)
  }

  private static let measured: [String: Double] = [
    "en": 5.4, "es": 6.8, "ja": 6.9, "zh": 4.5, "vi": 4.6, "ko": 5.9, "fr": 6.0, "it": 6.3, "de": 5.3,
  ]
}
