public import Editing

/// Repairs scraped and captioned broadcast text.
public struct Cleaner: Sendable {
  /// Opens a cleaner.
  public init() {}

  /// The text with everything repaired that can be known, and every edit shown.
  public func clean(_ page: String) -> EditedText {
    EditedText(source: page, text: page, edits: [], findings: [], marks: [], language: "und")
  }
}
