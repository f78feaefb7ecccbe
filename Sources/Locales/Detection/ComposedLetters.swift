/// Puts letters together that came apart into a letter and its marks (Unicode's form NFD), for letters that alphabets have.
///
/// Swift compares characters by canonical equivalence, so a dictionary of them is all that is needed.
enum ComposedLetters {
  private static let whole: [Character: Unicode.Scalar] = {
    var whole: [Character: Unicode.Scalar] = [:]
    for value in [0xC0...0x24F, 0x386...0x3CE, 0x400...0x4F9, 0x1E00...0x1EFF as ClosedRange<UInt32>].joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      whole[Character(scalar)] = scalar
    }
    return whole
  }()

  /// The text with these letters in one piece.
  static func composed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for character in text {
      let scalars = character.unicodeScalars
      if scalars.count == 1 || character.isASCII {
        result.append(contentsOf: scalars)
      } else if let letter = whole[character] {
        result.append(letter)
      } else {
        result.append(contentsOf: scalars)
      }
    }
    return String(result)
  }
}
