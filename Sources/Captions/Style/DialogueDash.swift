/// What begins the lines of two speakers in one cue.
public struct DialogueDash: Hashable, Sendable, Codable {
  /// Before the first speaker's line.
  public var first: String
  /// Before the second speaker's line.
  public var second: String

  /// The dashes of a language, by its BCP 47 tag.
  ///
  /// Source: Netflix's timed-text guides as Subtitle Edit's quality controller has them
  /// (NetflixQualityController.cs, August 2026), Korean from partnerhelp 216001127.
  public init(language: String) {
    switch language.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
    case "fr", "es", "pt", "ru", "cs", "hu", "ro", "sk", "th", "vi", "id", "ar", "it", "pl", "ms", "ko":
      (first, second) = ("- ", "- ")
    case "nl", "fi", "he", "sr": (first, second) = ("", "-")
    case "bg": (first, second) = ("", "- ")
    case "zh", "yue": (first, second) = ("–", "–")
    default: (first, second) = ("-", "-")
    }
  }
}
