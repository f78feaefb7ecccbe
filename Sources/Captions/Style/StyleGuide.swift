internal import Locales

/// Width and reading speed by language.
///
/// The figures for adults of Netflix's timed-text guides, as Subtitle Edit's quality controller has them
/// (NetflixQualityController.cs, August 2026).
public enum StyleGuide {
  /// What a language asks for.
  public struct Figures: Hashable, Sendable {
    /// The widest a line may be.
    public var lineWidth: Double
    /// Units a second.
    public var readingSpeed: Double
    /// How both are counted.
    public var widthMeasure: WidthMeasure
  }

  /// The figures of a language by its BCP 47 tag; those of most languages where it has none of its own.
  public static func figures(for tag: String) -> Figures {
    own[LanguageTag(tag).language] ?? others
  }

  /// Most languages: 42 characters, 17 a second.
  public static let others = Figures(lineWidth: 42, readingSpeed: 17, widthMeasure: .characters)

  private static let own: [String: Figures] = [
    "ar": Figures(lineWidth: 42, readingSpeed: 20, widthMeasure: .characters),
    "en": Figures(lineWidth: 42, readingSpeed: 20, widthMeasure: .characters),
    "hi": Figures(lineWidth: 42, readingSpeed: 22, widthMeasure: .characters),
    "ja": Figures(lineWidth: 13, readingSpeed: 4, widthMeasure: .fullWidths),
    "ko": Figures(lineWidth: 16, readingSpeed: 12, widthMeasure: .fullWidths),
    "th": Figures(lineWidth: 35, readingSpeed: 17, widthMeasure: .characters),
    "zh": Figures(lineWidth: 16, readingSpeed: 9, widthMeasure: .fullWidths),
  ]
}
