/// How many letters of an alphabet say what a text says.
///
/// The weights of Hangul, Kana and Han were measured between English and the Korean, Japanese and Chinese of translated
/// news (the Parallel Universal Dependencies treebanks).
func widthInLetters(_ text: String) -> Double {
  text.unicodeScalars.reduce(0) { width, scalar in
    switch scalar.value {
    case 0...0x20: width
    case 0xAC00...0xD7A3: width + 2.4
    case 0x3041...0x30FF: width + 1.8
    case 0x4E00...0x9FFF: width + 3.5
    case 0x0300...0x036F, 0x064B...0x0652, 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: width
    default: width + 1
    }
  }
}
