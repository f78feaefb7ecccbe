/// A word without what its language may write differently from place to place: soft hyphens, vowel points, and in
/// Arabic the shapes of alif and the endings of number and case.
enum InflectedWord {
  /// A word in lower case, so reduced: عشرون and عشرين are the same, and so are ستة and ست.
  static func folded(_ word: String) -> String {
    guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return word.lowercased() }
    var scalars = word.lowercased().unicodeScalars.compactMap(letter)
    guard scalars.contains(where: { (0x0620...0x064A).contains($0.value) }) else { return string(scalars) }
    for (ending, other) in endings
    where scalars.count > ending.count + 1 && scalars.suffix(ending.count) == ending[...] {
      scalars.replaceSubrange(scalars.count - ending.count..<scalars.count, with: other)
      break
    }
    return string(scalars).replacing("مائ", with: "مئ")
  }

  /// A folded word without the conjunction, preposition and article that Arabic and Hebrew write in front: بالعشرين.
  ///
  /// All ways to read it, the longest first; empty for other scripts.
  static func withoutFront(_ folded: String) -> [String] {
    let fronts = folded.unicodeScalars.first.map {
      (0x0590...0x05FF).contains($0.value) ? hebrewFronts : arabicFronts
    }
    return (fronts ?? []).compactMap { folded.hasPrefix($0) ? String(folded.dropFirst($0.count)) : nil }
      .filter { $0.count > 1 }
  }

  private static let arabicFronts = [
    "و", "ف", "ب", "ل", "ك", "ال", "لل", "وال", "بال", "فال", "كال", "ولل", "وب", "ول",
  ]
  private static let hebrewFronts = ["ו", "ה", "ב", "ל", "מ", "ש", "כ", "וה", "שה", "מה", "וב", "ול"]

  private static let endings: [([Unicode.Scalar], [Unicode.Scalar])] = [
    ("ون", "ين"), ("تان", "تين"), ("ان", "ين"), ("تي", "تين"), ("ة", ""),
  ].map { (Array($0.0.unicodeScalars), Array($0.1.unicodeScalars)) }

  /// A letter as the table of words has it; nil for points and hyphens that are not seen.
  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x064B...0x0652, 0x0640, 0x05B0...0x05C7: nil
    case 0x0622, 0x0623, 0x0625: "ا"
    case 0x0649: "ي"
    default: scalar
    }
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String { String(String.UnicodeScalarView(scalars)) }
}
