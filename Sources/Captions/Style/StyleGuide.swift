public import Locales

/// Width, reading speed and dashes by language, from the section `captions` of the language files, which name their
/// sources.
public enum StyleGuide {
  /// What a language asks for; where its file says nothing, the figures of Netflix's guide for most languages.
  public struct Figures: Hashable, Sendable {
    /// The widest a line may be.
    public var lineWidth = 42.0
    /// Units a second.
    public var readingSpeed = 17.0
    /// Units a second of captions for the deaf.
    public var readingSpeedForTheDeaf = 20.0
    /// How all three are counted.
    public var widthMeasure = WidthMeasure.characters
    /// What begins the lines of two speakers.
    public var dialogueDash = DialogueDash.plain
    /// True if slanted letters are in use.
    public var allowsItalics = true

    init() {}
  }

  /// The figures of a language by its BCP 47 tag.
  public static func figures(for tag: String, in languages: LanguageFiles = .builtIn) -> Figures {
    let values = languages.values(of: .captions, for: tag)
    var figures = Figures()
    if let width = values["line-width"].flatMap(Double.init) { figures.lineWidth = width }
    if let speed = values["reading-speed"].flatMap(Double.init) { figures.readingSpeed = speed }
    if let speed = values["reading-speed-sdh"].flatMap(Double.init) { figures.readingSpeedForTheDeaf = speed }
    if values["counted-in"] == "full-widths" { figures.widthMeasure = .fullWidths }
    if let dash = values["dashes"].flatMap({ DialogueDash.named[$0] }) { figures.dialogueDash = dash }
    figures.allowsItalics = values["italics"] != "no"
    return figures
  }
}
