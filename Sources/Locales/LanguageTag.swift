/// The name of a language as BCP 47 writes it: `ko`, `zh-Hant-TW`, `en-US`.
///
/// Case and `_` for `-` make no difference, and neither does what follows the region (variants, extensions). Anything that
/// does not begin like a tag has the base language `und`.
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
  /// The base language in lower case, of two or three letters: `zh`; `und` when undetermined.
  public let language: String
  /// The script as ISO 15924 writes it: `Hant`; nil when the tag does not say.
  public let script: String?
  /// The region in capitals or digits: `TW`, `419`; nil when the tag does not say.
  public let region: String?

  /// The tag for text of which nothing is known.
  public static let undetermined = LanguageTag("und")

  /// Reads a tag.
  public init(_ text: some StringProtocol) {
    var parts = text.split { $0 == "-" || $0 == "_" }[...]
    guard let language = parts.popFirst(), (2...3).contains(language.utf8.count), language.isASCIILetters else {
      (self.language, script, region) = ("und", nil, nil)
      return
    }
    self.language = language.lowercased()
    // Up to three extended languages may come first: `zh-yue-HK`.
    while let next = parts.first, next.utf8.count == 3, next.isASCIILetters { parts.removeFirst() }
    if let next = parts.first, next.utf8.count == 4, next.isASCIILetters {
      script = next.prefix(1).uppercased() + next.dropFirst().lowercased()
      parts.removeFirst()
    } else {
      script = nil
    }
    if let next = parts.first, next.isRegion { region = next.uppercased() } else { region = nil }
  }

  /// The tag as BCP 47 recommends to write it: `zh-Hant-TW`.
  public var description: String { [language, script, region].compactMap(\.self).joined(separator: "-") }

  /// True if nothing is known of the language.
  public var isUndetermined: Bool { language == "und" }

  /// This tag, then shorter and shorter ones, as a look-up tries them (RFC 4647, 3.4).
  ///
  /// `zh-Hant-TW`, `zh-Hant`, `zh`. Since most tags name no script, `zh-Hant-TW` also tries `zh-TW` before `zh`.
  public var lookups: [String] {
    var tags = [description]
    if let script, region != nil { tags.append("\(language)-\(script)") }
    if script != nil, let region { tags.append("\(language)-\(region)") }
    if tags.last != language { tags.append(language) }
    return tags
  }

  /// True if this tag is named by a range (RFC 4647, 3.3.1): `en-US` is in the range `en`, and `en` is not in `en-US`.
  public func isIn(_ range: LanguageTag) -> Bool {
    language == range.language && (range.script == nil || script == range.script)
      && (range.region == nil || region == range.region)
  }

  /// True if this tag is in the range of a language: `en-US` and `EN` are in `en`.
  public func isIn(_ range: String) -> Bool {
    // Nearly every range is a base language, which need not be taken apart.
    (2...3).contains(range.utf8.count) && range.utf8.allSatisfy { $0 &- 0x61 < 26 }
      ? range == language : isIn(LanguageTag(range))
  }
}

extension StringProtocol {
  fileprivate var isASCIILetters: Bool { utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 } }

  /// Two letters or three digits.
  fileprivate var isRegion: Bool {
    utf8.count == 2 ? isASCIILetters : utf8.count == 3 && utf8.allSatisfy { $0 &- 0x30 < 10 }
  }
}
