public import Locales

/// How fast a language is read on the air.
public struct SpeechRate: Hashable, Sendable, Codable {
  /// Syllables per second of speech, pauses excluded.
  public var syllables: Double
  /// A breath at a comma or a newsroom's breath mark, in milliseconds.
  public var breath = 220
  /// The pause between two sentences, in milliseconds.
  public var sentence = 450
  /// The pause before somebody else speaks, in milliseconds.
  public var turn = 600

  /// Describes a rate.
  public init(syllables: Double) { self.syllables = syllables }

  /// The rate of a language, by its BCP 47 tag: what `syllables` in the section `captions` of its file says, which
  /// names the source; 5.6 where the file says nothing.
  public static func rate(for tag: String, in languages: LanguageFiles = .builtIn) -> SpeechRate {
    SpeechRate(syllables: languages.values(of: .captions, for: tag)["syllables"].flatMap(Double.init) ?? 5.6)
  }
}
