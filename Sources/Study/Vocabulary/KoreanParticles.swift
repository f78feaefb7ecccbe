/// The particles that Korean attaches to nouns.
enum KoreanParticles {
  /// The particle at the end of a word of at least two more syllables; nil if there is none.
  ///
  /// Verbs end in some of the same syllables, so a word that ends like a verb has none.
  static func particle(of word: String) -> String? {
    guard word.unicodeScalars.allSatisfy({ ("가"..."힣").contains($0) || $0.properties.numericType != nil }) else {
      return nil
    }
    return particles.first { particle in
      word.hasSuffix(particle) && word.count - particle.count >= 2
        && agrees(word.dropLast(particle.count), particle)
    }
  }

  /// A noun without its particle.
  static func noun(_ word: String) -> String {
    particle(of: word).map { String(word.dropLast($0.count)) } ?? word
  }

  /// The longest first.
  private static let particles = [
    "에서는", "으로는", "에게서", "까지는", "부터는", "에서도", "으로도", "에서", "으로", "에게", "한테", "까지", "부터", "처럼", "보다", "마다", "조차",
    "에는",
    "에도", "과는", "와는", "은", "는", "이", "가", "을", "를", "의", "에", "로", "와", "과", "도", "만",
  ]

  /// Particles that come in pairs choose by whether the noun ends in a consonant.
  private static func agrees(_ noun: Substring, _ particle: String) -> Bool {
    guard let last = noun.unicodeScalars.last, ("가"..."힣").contains(last) else { return true }
    let coda = (last.value - 0xAC00) % 28
    switch particle {
    case "은", "을", "과", "이", "과는": return coda != 0
    case "는", "를", "와", "가", "와는": return coda == 0
    case "으로", "으로는", "으로도": return coda != 0 && coda != 8
    case "로": return coda == 0 || coda == 8
    default: return true
    }
  }
}
