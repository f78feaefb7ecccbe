/// What a format can say beyond lines and times.
public struct CaptionFeatures: OptionSet, Hashable, Sendable {
  /// One bit a feature, in the order of ``names``.
  public let rawValue: Int

  /// A set of features.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Italics, bold and underline.
  public static let emphasis = CaptionFeatures(rawValue: 1)
  /// Colours.
  public static let color = CaptionFeatures(rawValue: 2)
  /// Readings above the characters.
  public static let ruby = CaptionFeatures(rawValue: 4)
  /// Who speaks.
  public static let voice = CaptionFeatures(rawValue: 8)
  /// Places other than the bottom.
  public static let placement = CaptionFeatures(rawValue: 16)
  /// Regions.
  public static let regions = CaptionFeatures(rawValue: 32)
  /// Style sheets and classes.
  public static let styleSheets = CaptionFeatures(rawValue: 64)
  /// Languages of runs.
  public static let language = CaptionFeatures(rawValue: 128)
  /// Times within a cue.
  public static let times = CaptionFeatures(rawValue: 256)
  /// Notes.
  public static let notes = CaptionFeatures(rawValue: 512)
  /// Names of cues.
  public static let identifiers = CaptionFeatures(rawValue: 1024)
  /// More than one line a cue.
  public static let lineBreaks = CaptionFeatures(rawValue: 2048)
  /// The end of a cue.
  public static let ends = CaptionFeatures(rawValue: 4096)

  /// What messages call each feature, in the order of the bits.
  private static let names = [
    "italics, bold and underline", "colours", "ruby", "speakers", "positions", "regions",
    "style sheets and classes",
    "language tags", "times within cues", "notes", "cue identifiers", "line breaks", "end times",
  ]

  /// The features' names.
  public var names: [String] {
    Self.names.indices.filter { rawValue & (1 << $0) != 0 }.map { Self.names[$0] }
  }
}

extension CaptionFormat {
  /// What a document says that a file of this format cannot say, for the person who converts it.
  public func losses(of document: CaptionDocument, _ options: WriteOptions = WriteOptions()) -> [String] {
    var kept = features
    if name == "vtt", options.profile == .safe { kept.subtract([.regions, .styleSheets]) }
    return document.features.subtracting(kept).names
  }
}

extension CaptionDocument {
  /// What the document says beyond lines and times.
  var features: CaptionFeatures {
    var features: CaptionFeatures = .ends
    if !notes.isEmpty { features.insert(.notes) }
    if !regions.isEmpty { features.insert(.regions) }
    if !styleSheets.isEmpty { features.insert(.styleSheets) }
    for (index, cue) in cues.enumerated() {
      if let id = cue.id, id != String(index + 1) { features.insert(.identifiers) }
      if cue.voice != nil { features.insert(.voice) }
      if cue.lines.count > 1 { features.insert(.lineBreaks) }
      var placement = cue.placement
      placement.region = nil
      if placement != CuePlacement() { features.insert(.placement) }
      for run in cue.lines.lazy.flatMap(\.runs) { features.formUnion(run.features) }
    }
    return features
  }
}

extension CueRun {
  fileprivate var features: CaptionFeatures {
    var features: CaptionFeatures = []
    if look.isItalic || look.isBold || look.isUnderlined { features.insert(.emphasis) }
    if look.color != nil { features.insert(.color) }
    if ruby != nil { features.insert(.ruby) }
    if look.voice != nil { features.insert(.voice) }
    if look.language != nil { features.insert(.language) }
    if !look.classes.isEmpty { features.insert(.styleSheets) }
    if time != nil { features.insert(.times) }
    return features
  }
}
