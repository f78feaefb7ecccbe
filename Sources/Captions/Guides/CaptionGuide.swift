public import Locales

/// A style guide as data: its figures, its rules for text, and where each comes from; `Styles/README.md` describes the
/// files it is read from.
public struct CaptionGuide: Hashable, Sendable, Codable {
  /// What the command line calls it.
  public var name: String
  /// The documents it was taken from, the most general first.
  public var sources: [String] = []
  /// The figures it gives, in the order of its file.
  public var figures: [FigureRow] = []
  /// What it asks of the text, in the order of its file.
  public var rules: [RuleRow] = []

  /// A figure, for which languages, and the document that gives it.
  public struct FigureRow: Hashable, Sendable, Codable {
    /// Which figure.
    public var figure: GuideFigure
    /// What it is.
    public var value: GuideValue
    /// The languages it is for.
    public var languages: GuideLanguages
    /// The document.
    public var source: String
  }

  /// A rule for text, for which languages, and the document that makes it.
  public struct RuleRow: Hashable, Sendable, Codable {
    /// Which rule.
    public var rule: TextRule
    /// The languages it is for.
    public var languages: GuideLanguages
    /// The document.
    public var source: String
  }

  /// A guide that asks for nothing yet.
  public init(name: String) { self.name = name }

  /// The document to name where no row does: the first of ``sources``, else the guide itself.
  public var source: String { sources.first ?? name }

  /// What the guide says of a figure in a language, the row for that very language before one for many.
  func row(_ figure: GuideFigure, for language: String) -> FigureRow? {
    figures.filter { $0.figure == figure && $0.languages.contain(language) }
      .max { $0.languages.precision < $1.languages.precision }
  }

  /// The rules for text that hold in a language, each once.
  func rules(for language: String) -> [RuleRow] {
    var seen: Set<TextRule> = []
    return rules.filter { $0.languages.contain(language) && seen.insert($0.rule).inserted }
  }

  /// The guide's figures for a language at a frame rate; what it does not say is the language's own.
  ///
  /// - Parameters:
  ///   - language: A BCP 47 tag.
  ///   - frameRate: The frame rate of the clip.
  ///   - isForTheDeaf: True to take the reading speed of captions for the deaf, where the guide gives one.
  ///   - languages: The language files that own figures come from.
  /// - Returns: The style.
  public func style(
    language: String, frameRate: FrameRate, isForTheDeaf: Bool = false, languages: LanguageFiles = .builtIn
  ) -> CaptionStyle {
    var style = CaptionStyle(language: language, frameRate: frameRate, languages: languages)
    let own = StyleGuide.figures(for: language, in: languages)
    for figure in GuideFigure.allCases {
      guard let value = row(figure, for: language)?.value else { continue }
      figure.apply(value, to: &style, own, isForTheDeaf)
    }
    return style
  }
}

/// The languages that a row of a guide is for.
public enum GuideLanguages: Hashable, Sendable, Codable {
  /// Every language.
  case all
  /// Some, by their tags.
  case only([String])
  /// All but some, by their tags.
  case except([String])

  /// True if a language is one of them; `pt` stands for `pt-BR` too.
  func contain(_ language: String) -> Bool {
    let names = [language.lowercased()] + LanguageTag(language).lookups.map { $0.lowercased() }
    switch self {
    case .all: return true
    case .only(let tags): return tags.contains { names.contains($0) }
    case .except(let tags): return !tags.contains { names.contains($0) }
    }
  }

  /// How narrowly the languages are named: a row for some goes before one for all.
  var precision: Int {
    switch self {
    case .all: 0
    case .except: 1
    case .only(let tags): tags.contains { $0.contains("-") } ? 3 : 2
    }
  }
}
