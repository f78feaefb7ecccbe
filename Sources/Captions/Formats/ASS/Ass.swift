extension CaptionFormat {
  /// Advanced SubStation Alpha, `.ass`, and its forerunner `.ssa`.
  public static let ass = CaptionFormat(
    name: "ass", title: "Advanced SubStation Alpha", extensions: ["ass", "ssa"],
    features: [.emphasis, .color, .voice, .placement, .notes, .lineBreaks, .ends],
    recognizes: { file in
      FileLines(String(file.prefix(4000))).contains {
        let line = $0.trimmed.string.lowercased()
        return line == "[script info]" || line == "[events]" || line.hasPrefix("dialogue:")
      }
    },
    writer: { document, _ in AssWriter(document: document).file() },
    reader: { file, _ throws(CaptionError) in try AssReader.read(file) })
}

/// One override of a style within `{…}`: `i1`, `an8`, `c&H0000FF&`.
struct AssOverride {
  private let word: String

  init(_ word: String) { self.word = word }

  /// Changes a look or a placement; what has no counterpart changes nothing.
  func apply(to look: inout CueLook, _ placement: inout CuePlacement) {
    switch word {
    case "i1": look.isItalic = true
    case "i0", "i": look.isItalic = false
    case "b0", "b": look.isBold = false
    case "u1": look.isUnderlined = true
    case "u0", "u": look.isUnderlined = false
    case "r": look = CueLook()
    default: applyValue(to: &look, &placement)
    }
  }

  private func applyValue(to look: inout CueLook, _ placement: inout CuePlacement) {
    if word.hasPrefix("an"), let number = Int(word.dropFirst(2)) {
      placement.put(numpad: number)
    } else if word.hasPrefix("a"), let number = Int(word.dropFirst(1)) {
      placement.put(numpad: Self.numpad(legacy: number))
    } else if word.hasPrefix("b"), let weight = Int(word.dropFirst(1)) {
      look.isBold = weight == 1 || weight >= 600
    } else if word.hasPrefix("c&") || word.hasPrefix("1c&") {
      look.color = Self.color(word.drop { $0 != "&" })
    }
  }

  /// The alignments of the forerunner, in the order of a number pad.
  static func numpad(legacy: Int) -> Int {
    switch legacy {
    case 1...3: legacy
    case 5...7: legacy + 2
    case 9...11: legacy - 5
    default: 2
    }
  }

  /// `&HBBGGRR&` as `#rrggbb`.
  static func color(_ text: some StringProtocol) -> String? {
    let digits = text.uppercased().filter { $0.isHexDigit && $0 != "H" }
    guard let value = UInt32(digits, radix: 16), (1...8).contains(digits.utf8.count) else { return nil }
    let hex = [value & 0xFF, value >> 8 & 0xFF, value >> 16 & 0xFF].map { byte in
      let text = String(byte, radix: 16)
      return text.utf8.count == 1 ? "0" + text : text
    }
    return "#" + hex.joined()
  }
}

extension CuePlacement {
  /// Puts the cue where a number pad has the digit: 2 bottom centre, 8 top centre, 5 in the middle.
  mutating func put(numpad: Int) {
    guard (1...9).contains(numpad) else { return }
    switch numpad {
    case 7...9: line = .number(0)
    case 4...6: (line, lineAlign) = (.percent(50), "center")
    default: line = .auto
    }
    align = ["start", "center", "end"][(numpad - 1) % 3]
  }

  /// The digit of a number pad that is nearest to the place.
  var numpad: Int {
    let column = ["start": 1, "left": 1, "end": 3, "right": 3][align] ?? 2
    if case .percent(let percent) = line, lineAlign == "center", (34...66).contains(percent) { return column + 3 }
    return isTop ? column + 6 : column
  }
}
