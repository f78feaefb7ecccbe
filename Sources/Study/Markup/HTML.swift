/// Markup that no text can break out of: a literal is markup, and a text put into it is escaped.
struct HTML: Hashable, Sendable, ExpressibleByStringInterpolation {
  let source: String

  init(stringLiteral source: String) { self.source = source }

  init(stringInterpolation: Interpolation) { source = stringInterpolation.source }

  /// Takes over markup that was not made from any story: the style and script of the page.
  init(trusted source: String) { self.source = source }

  struct Interpolation: StringInterpolationProtocol {
    var source = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      source.reserveCapacity(literalCapacity + 32 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { source += literal }

    mutating func appendInterpolation(_ text: some StringProtocol) { source += escaped(text) }

    mutating func appendInterpolation(_ number: Int) { source += String(number) }

    mutating func appendInterpolation(_ markup: HTML?) { source += markup?.source ?? "" }

    mutating func appendInterpolation(_ parts: [HTML], between separator: HTML = "") {
      source += parts.map(\.source).joined(separator: separator.source)
    }
  }
}

/// A text as it may be between tags and within quoted attributes.
///
/// What HTML does not allow (NUL, other controls, noncharacters) is shown as U+FFFD. Controls that turn the
/// direction of what follows (U+202A to U+202E, U+2066 to U+2069) are left out, so that no text can disguise another.
private func escaped(_ text: some StringProtocol) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x26: result += "&amp;"
    case 0x3C: result += "&lt;"
    case 0x3E: result += "&gt;"
    case 0x22: result += "&quot;"
    case 0x27: result += "&#39;"
    case 0x09, 0x0A: result.unicodeScalars.append(scalar)
    case 0x0D: result += "\n"
    case 0x202A...0x202E, 0x2066...0x2069: break
    case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: result += "\u{FFFD}"
    case let value where value & 0xFFFE == 0xFFFE: result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
