/// How a language is written: the words of the section `[habits]` of its file.
public struct Orthography: OptionSet, Hashable, Sendable {
  /// A bit for each habit.
  public let rawValue: UInt16

  /// A stop makes a number an ordinal: `3. Oktober`.
  public static let ordinals = Self(rawValue: 1 << 0)
  /// Nouns have capitals: German.
  public static let capitalNouns = Self(rawValue: 1 << 1)
  /// Dates are numbers with stops: `2025. 4. 9.`.
  public static let dates = Self(rawValue: 1 << 2)
  /// A dash after a sentence goes on with the same speaker: Polish, Lithuanian.
  public static let dialogueDashes = Self(rawValue: 1 << 3)
  /// A quotation inside a paragraph is not cut: Hindi, Slovak.
  public static let wholeQuotations = Self(rawValue: 1 << 4)
  /// A space may end a sentence: Thai.
  public static let spacesEnd = Self(rawValue: 1 << 5)
  /// Endings have no space after them: Japanese.
  public static let endingsRunOn = Self(rawValue: 1 << 6)
  /// A capital on a word that begins sentences shows a beginning, even without a mark before it.
  public static let capitalsBegin = Self(rawValue: 1 << 7)
  /// A report begins with the place it comes from, and a stop: Hindi.
  public static let datelines = Self(rawValue: 1 << 8)
  /// Casual text does without capitals: English.
  public static let smallBeginnings = Self(rawValue: 1 << 9)
  /// `.` separates clauses and ends no sentence: Armenian.
  public static let weakStops = Self(rawValue: 1 << 10)
  /// Words have no spaces between them: Chinese, Thai.
  public static let noSpaces = Self(rawValue: 1 << 11)
  /// Capitals lose what small letters show, so that text in capitals cannot be turned back: dotless i, Greek accents.
  public static let lossyCapitals = Self(rawValue: 1 << 12)
  /// Grammar doubles words: Hindi, Vietnamese.
  public static let reduplication = Self(rawValue: 1 << 13)
  /// Compounds are written as one word: German, Swedish, Finnish.
  public static let compounds = Self(rawValue: 1 << 14)
  /// A number comes before what it counts and never closes a sentence: Turkish.
  public static let numbersLead = Self(rawValue: 1 << 15)

  /// The habits by the names that language files use.
  static let names: [String: Orthography] = [
    "ordinals": .ordinals, "capital-nouns": .capitalNouns, "dates": .dates, "dialogue-dashes": .dialogueDashes,
    "whole-quotations": .wholeQuotations, "spaces-end-sentences": .spacesEnd, "endings-run-on": .endingsRunOn,
    "capitals-begin": .capitalsBegin, "datelines": .datelines, "small-beginnings": .smallBeginnings,
    "weak-stops": .weakStops, "no-spaces": .noSpaces, "lossy-capitals": .lossyCapitals,
    "reduplication": .reduplication, "compounds": .compounds, "numbers-lead": .numbersLead,
  ]

  /// Takes habits by their bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Takes habits by the names that language files use; other names are left out.
  public init(names: [String]) { self = names.reduce(into: []) { $0.formUnion(Self.names[$1] ?? []) } }
}

extension LanguageFile {
  /// How the language is written.
  public var orthography: Orthography { Orthography(names: words(.habits)) }
}

extension LanguageFiles {
  /// How a language is written, by its own file or that of a near relative; nothing is known of a broken file.
  public func orthography(of tag: String) -> Orthography { (try? file(serving: tag))?.orthography ?? [] }
}
